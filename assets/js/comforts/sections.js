// On a touch screen, a button at the foot leads to the next section of the text.
import { all, one } from "../base/page.js";

const button = one(".next-section");
const heads = all(".prose > section > h2, .prose > .sect1 > h2, .editorial h3");

// The first heading below what is being read.
function next() {
  return heads.find((head) => head.getBoundingClientRect().top > 96);
}

function offerNext() {
  button.hidden = window.scrollY < innerHeight / 2 || !next();
}

if (button) {
  window.addEventListener("scroll", offerNext, { passive: true });
  button.addEventListener("click", () => {
    const head = next();
    if (head) {
      head.scrollIntoView();
    }
  });
}

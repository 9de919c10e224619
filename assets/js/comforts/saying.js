// Says something to everybody: at the foot of the screen, and to screen readers.
import { one } from "../base/page.js";

const said = one(".said");
let silence;

// The words that pages have for it.
export const sayings = said.dataset;

export function say(words) {
  said.textContent = words;
  clearTimeout(silence);
  silence = setTimeout(() => {
    said.textContent = "";
  }, 4000);
}

// The home page offers to go on where the reader stopped. Only what its own list names can be a
// place.
import { recall } from "../base/memory.js";
import { all, one } from "../base/page.js";
import { read } from "./progress.js";

const onward = one(".continue");

function offer(page, part, number) {
  const link = one("a", onward);
  link.href = page + (/^[\w-]+$/.test(part) ? "#" + part : "");
  link.textContent = link.dataset.words.replace("{0}", number);
  onward.hidden = false;
}

export function showReading() {
  if (!onward) {
    return;
  }
  const [stopped, part = ""] = recall("place").split("#");
  onward.hidden = true;
  all(".contents__link").forEach((link) => {
    const page = link.getAttribute("href");
    one(".contents__read", link.parentNode).hidden = !read().includes(page);
    if (page === stopped) {
      offer(page, part, one(".contents__number", link).textContent);
    }
  });
}

showReading();

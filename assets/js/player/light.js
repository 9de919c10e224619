// Lights the sentence that is heard. The page follows it only while the reader has not gone
// elsewhere.
import { one } from "../base/page.js";
import { box, heard } from "./parts.js";
import { keep } from "./places.js";

const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
const line = one(".player__line", box);

function seen(element) {
  const where = element.getBoundingClientRect();
  return where.bottom > 0 && where.top < innerHeight - box.offsetHeight;
}

// Whether all of it can be seen, with a line or two around it.
function clear(element) {
  const where = element.getBoundingClientRect();
  return where.top > 48 && where.bottom < innerHeight - box.offsetHeight - 48;
}

function follow(before, called) {
  const lit = heard.lit;
  if (!calm.matches && !clear(lit) && (called || !before || seen(before))) {
    const block = lit.offsetHeight > innerHeight / 2 ? "start" : "center";
    lit.scrollIntoView({ block, behavior: "smooth" });
  }
}

// A reader who called for the sentence is led there.
export function light(index, called) {
  const before = heard.lit;
  if (index === heard.now && !called) {
    return;
  }
  const cue = heard.cues[index];
  heard.now = index;
  heard.lit = cue ? document.getElementById(cue[0]) : null;
  if (before && before !== heard.lit) {
    before.classList.remove("lit");
  }
  if (line) {
    line.textContent = cue ? cue[3] : "";
  }
  if (heard.lit) {
    heard.lit.classList.add("lit");
    follow(before, called);
  }
  if (index >= 0) {
    keep();
  }
}

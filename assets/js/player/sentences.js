// A click on a sentence goes there, unless it is on something in it, or the end of a selection.
import { box, heard } from "./parts.js";
import { go, play } from "./playing.js";

const working = "a, button, summary, label, input, .definition";

// The sentence around an element; -1 if there is none.
function sentence(element) {
  for (let here = element; here && here !== document.body; here = here.parentElement) {
    const index = here.id ? heard.cues.findIndex((cue) => cue[0] === here.id) : -1;
    if (index >= 0) {
      return index;
    }
  }
  return -1;
}

document.addEventListener("click", (event) => {
  if (box.hidden || event.defaultPrevented || event.target.closest(working)) {
    return;
  }
  const index = window.getSelection().isCollapsed ? sentence(event.target) : -1;
  if (index >= 0) {
    go(index);
    if (!heard.playing) {
      play();
    }
  }
});

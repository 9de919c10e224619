// Moves within the sound.
import { light } from "./light.js";
import { box, cueAt, heard, sound } from "./parts.js";
import { show, tell } from "./showing.js";

// Waits until the browser knows how long the sound is.
function ready(then) {
  if (sound.readyState > 0) {
    then();
  } else {
    sound.addEventListener("loadedmetadata", then, { once: true });
    if (sound.preload !== "auto") {
      sound.preload = "auto";
      sound.load();
    }
  }
}

// A server that knows no ranges offers nothing to jump to.
export function reaches(seconds) {
  const spans = sound.seekable;
  return spans.length > 0 && spans.end(spans.length - 1) >= Math.min(seconds, sound.duration - 0.1);
}

export function seek(to, then = () => {}) {
  const seconds = Math.max(to, heard.cues[0][1]); // what is before it is said no more
  ready(() => {
    if (Math.abs(sound.currentTime - seconds) > 0.01 && !reaches(seconds)) {
      tell(box.dataset.stuck);
    } else {
      sound.currentTime = seconds;
      light(cueAt(seconds), true);
    }
    show();
    then();
  });
}

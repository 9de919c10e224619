// The buttons of the player.
import { one, root } from "../base/page.js";
import { light } from "./light.js";
import { box, heard } from "./parts.js";
import { last } from "./places.js";
import { pause, play } from "./playing.js";
import { measure } from "./showing.js";
import { step, take } from "./track.js";

export function toggle(from) {
  if (box.hidden || (from && from !== heard.track)) {
    take(from || heard.track || last());
  } else if (heard.playing) {
    pause();
  } else {
    play();
  }
}

// The focus goes to the sentence that was heard last, so that the keyboard goes on from there.
function close() {
  const here = heard.lit || one(".listen__start", heard.track);
  pause();
  light(-1);
  box.hidden = true;
  measure();
  delete root.dataset.listening;
  if (!here.matches("button")) {
    here.tabIndex = -1;
    here.addEventListener("blur", () => here.removeAttribute("tabindex"), { once: true });
  }
  here.focus({ preventScroll: true });
}

function on(part, work) {
  one(".player__" + part, box).addEventListener("click", work);
}

on("play", () => toggle());
on("back", () => step(-1));
on("on", () => step(1));
on("close", close);
box.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    close();
  }
});

// Keys: / searches, ? helps, arrows turn to the neighbouring chapters, k, j and l are the player's.
import { one, root } from "../base/page.js";
import { search } from "./finder.js";
import { listen, tracks } from "./listening.js";
import { choices, settings } from "./settings.js";

const typing = "input:not([type=range]), select, textarea, [contenteditable], dialog";
const moving = "input, [tabindex], [role], audio, video";
const listening = { k: "play", j: "back", l: "on" };
const turns = { ArrowLeft: "prev", ArrowRight: "next" };

function turn(key) {
  const link = one(".onward a[rel=" + turns[key] + "]");
  const pans = root.scrollWidth > root.clientWidth || window.visualViewport.scale > 1;
  if (link && !pans) {
    link.click();
  }
}

function help() {
  settings.open = true;
  one("[name=keys]", settings).focus();
}

document.addEventListener("keydown", (event) => {
  const chord = event.ctrlKey || event.altKey || event.metaKey || event.repeat;
  if (choices.keys === "off" || chord || event.defaultPrevented || event.target.closest(typing)) {
    return;
  }
  if (event.key === "/" || event.key === "?") {
    event.preventDefault();
    (event.key === "/" ? search : help)();
  } else if (turns[event.key] && !event.shiftKey && !event.target.closest(moving)) {
    turn(event.key);
  } else if (listening[event.key] && tracks.length) {
    listen(listening[event.key]);
  }
});

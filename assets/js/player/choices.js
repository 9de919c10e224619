// How fast it is read, by which voice, and from where.
import { recall, remember } from "../base/memory.js";
import { spoken } from "./device.js";
import { cueAt, heard, place, rate, voices } from "./parts.js";
import { go, pause, play, say, setRate } from "./playing.js";
import { seek } from "./seeking.js";
import { show, tell } from "./showing.js";

if (Array.from(rate.options).some((option) => option.value === recall("rate"))) {
  rate.value = recall("rate");
}

rate.addEventListener("change", () => {
  remember("rate", rate.value === "1" ? "" : rate.value);
  setRate();
  if (heard.playing && spoken()) {
    say(heard.now);
  }
});
voices.addEventListener("change", () => {
  const at = Math.max(0, heard.now);
  const on = heard.playing;
  pause();
  remember("voice", voices.selectedIndex ? "device" : "");
  heard.now = at;
  go(at);
  if (on) {
    play();
  }
});
place.addEventListener("input", () => {
  heard.dragging = true;
  show();
});
place.addEventListener("change", () => {
  const to = Number(place.value);
  heard.dragging = false;
  if (spoken()) {
    go(cueAt(to));
  } else {
    tell("");
    seek(to);
  }
});

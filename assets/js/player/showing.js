// Shows how far it is, and whether it plays.
import { one, root } from "../base/page.js";
import { spoken } from "./device.js";
import { box, heard, length, place, sound, tracks } from "./parts.js";

const big = one(".player__play", box);
const start = (track) => one(".listen__start", track);
big.dataset.play = big.getAttribute("aria-label");
tracks.forEach((track) => {
  start(track).dataset.start = one("span", start(track)).textContent;
});

// What the player covers, pages scroll clear of.
export function measure() {
  root.style.setProperty("--player", box.hidden ? "0px" : box.offsetHeight + "px");
}

export function tell(words) {
  one(".player__status", box).textContent = words;
  measure();
}

function clock(seconds) {
  const whole = Math.floor(seconds);
  return Math.floor(whole / 60) + ":" + String(whole % 60).padStart(2, "0");
}

function position() {
  if (spoken()) {
    const words = box.dataset.sentence.replace("{0}", heard.now + 1);
    return words.replace("{1}", heard.cues.length);
  }
  return clock(place.value) + " / " + clock(length());
}

// How far it is; nothing is written as long as it reads the same.
export function time() {
  const field = one(".player__time", box);
  if (!heard.dragging) {
    place.value = spoken() ? (heard.cues[heard.now] || [0, 0])[1] : sound.currentTime;
  }
  const words = position();
  if (field.textContent !== words) {
    field.textContent = words;
    place.setAttribute("aria-valuetext", words);
  }
}

export function show() {
  const { playing, track } = heard;
  big.setAttribute("aria-label", playing ? tracks[0].dataset.pause : big.dataset.play);
  root.dataset.listening = playing ? "on" : "";
  tracks.forEach((each) => {
    const here = each === track && playing;
    each.classList.toggle("listen--now", each === track);
    each.classList.toggle("listen--on", here);
    one("span", start(each)).textContent = here ? each.dataset.pause : start(each).dataset.start;
  });
  time();
}

window.addEventListener("resize", measure);

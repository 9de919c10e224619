// Takes a chapter of those on the page.
import { fetchScript } from "../base/files.js";
import { recall } from "../base/memory.js";
import { one } from "../base/page.js";
import { voice, whenVoicesCome } from "./device.js";
import { light } from "./light.js";
import { box, heard, length, place, sound, tracks, voices } from "./parts.js";
import { kept } from "./places.js";
import { go, pause, play, whenEnded } from "./playing.js";
import { measure, tell, time } from "./showing.js";

sound.dataset.own = sound.src;

// The choice between the chapter's sound and the device, where there is one.
function offer() {
  voices.hidden = !voice();
  one(".player__who", box).hidden = Boolean(voice());
  if (recall("voice") === "device" && voice()) {
    voices.selectedIndex = 1;
  }
  measure();
}

// What telephones show and offer while their screen is locked.
function announce() {
  const session = navigator.mediaSession;
  if (session && window.MediaMetadata) {
    const { title, who } = heard.track.dataset;
    session.metadata = new MediaMetadata({ title, artist: who });
    session.setActionHandler("previoustrack", () => step(-1));
    session.setActionHandler("nexttrack", () => step(1));
  }
}

function begin(track) {
  heard.cues = window.explainerCues[track.dataset.name];
  heard.now = kept();
  place.max = Math.ceil(length());
  announce();
  play();
}

function label(track) {
  const { title, who } = track.dataset;
  one(".player__title", box).textContent = title;
  one(".player__who", box).textContent = who;
  voices.options[0].textContent = who;
}

function load(track) {
  if (one("audio", track) !== sound) {
    sound.src = one("audio", track).src;
  } else if (sound.dataset.own) {
    sound.src = sound.dataset.own;
  }
}

function beginWithCues(track) {
  const { name, cues } = track.dataset;
  if ((window.explainerCues || {})[name]) {
    begin(track);
    return;
  }
  const come = () => track === heard.track && begin(track);
  fetchScript(cues, come, () => tell(box.dataset.failed));
}

export function take(track) {
  if (heard.track) {
    pause();
    light(-1);
  }
  Object.assign(heard, { track, cues: [], now: -1 });
  tell("");
  label(track);
  load(track);
  time(); // which takes its room before the cues have come
  box.hidden = false;
  // Browsers of 2022 to 2024 take the page that is measured for the frame of what is fixed.
  if (box.getBoundingClientRect().top > window.innerHeight) {
    document.body.style.containerType = "normal";
  }
  offer();
  measure();
  beginWithCues(track);
}

export function step(by) {
  if (!box.hidden && heard.cues.length) {
    go(Math.max(0, heard.now) + by);
  }
}

// At the end of a chapter the next one follows, where there is one on the page.
whenEnded(() => {
  const next = tracks[tracks.indexOf(heard.track) + 1];
  if (next) {
    take(next);
  }
});
whenVoicesCome(offer);

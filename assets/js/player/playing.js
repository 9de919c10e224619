// Plays what has been taken, and goes from sentence to sentence.
import { hush, spoken, utter } from "./device.js";
import { light } from "./light.js";
import { box, cueAt, heard, rate, sound } from "./parts.js";
import { keep } from "./places.js";
import { reaches, seek } from "./seeking.js";
import { show, tell, time } from "./showing.js";

let goOn = () => {};

// What follows when all of a chapter has been heard.
export function whenEnded(then) {
  goOn = then;
}

function fail() {
  pause();
  tell(box.dataset.failed);
}

export function setRate() {
  sound.playbackRate = sound.defaultPlaybackRate = Number(rate.value);
}

export function say(index) {
  const next = () => {
    if (heard.now + 1 < heard.cues.length) {
      light(heard.now + 1);
      say(heard.now);
    } else {
      ended();
    }
  };
  utter(heard.cues[index][3], next, fail);
  show();
}

// What was edited since it was recorded is passed over.
function lightNow() {
  if (heard.playing && !spoken()) {
    const now = cueAt(sound.currentTime);
    const next = heard.cues[now + 1];
    if (!(heard.cues[now]?.[4] <= sound.currentTime)) {
      light(now);
      time();
    } else if (!next) {
      ended();
    } else if (reaches(next[1])) {
      sound.currentTime = next[1];
    }
  }
}

// The browser itself tells only four times a second, but also while nothing is painted.
function followClosely() {
  lightNow();
  if (heard.playing && !spoken()) {
    requestAnimationFrame(followClosely);
  }
}

// Goes to a sentence, and on from there if something is being heard.
export function go(index) {
  const to = Math.max(0, Math.min(index, heard.cues.length - 1));
  tell("");
  if (!spoken()) {
    seek(heard.cues[to][1]);
  } else {
    light(to, true);
    if (heard.playing) {
      say(to);
    }
    show();
  }
}

export function play() {
  const { cues, now } = heard;
  heard.playing = true;
  setRate();
  if (spoken()) {
    light(Math.max(0, now), true);
    say(heard.now);
    return;
  }
  seek(sound.currentTime || cues[Math.max(0, now)][1], () => {
    sound.play().then(followClosely, (refused) => {
      if (heard.playing && refused.name !== "AbortError") {
        fail();
      }
    });
  });
}

export function pause() {
  heard.playing = false;
  hush();
  sound.pause();
  show();
}

function ended() {
  pause();
  heard.now = 0;
  keep();
  light(-1);
  sound.currentTime = 0;
  show();
  goOn();
}

sound.addEventListener("timeupdate", lightNow);
sound.addEventListener("ended", ended);
sound.addEventListener("error", () => heard.playing && fail());
// By the keys of a keyboard, by a headset, by the system.
sound.addEventListener("pause", () => {
  if (heard.playing && !spoken() && !sound.ended) {
    pause();
  }
});

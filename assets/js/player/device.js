// The device's own voice.
import { root } from "../base/page.js";
import { rate, voices } from "./parts.js";

const speech = window.speechSynthesis;
let utterance = null; // what the device is saying

// A voice of this device that speaks the page's language without asking anybody.
export function voice() {
  const language = root.lang.split("-")[0].toLowerCase();
  return (
    speech &&
    speech
      .getVoices()
      .find((one) => one.localService && one.lang.toLowerCase().split(/[-_]/)[0] === language)
  );
}

// Whether the reader wants it.
export function spoken() {
  return voices.selectedIndex === 1 && Boolean(voice());
}

export function hush() {
  utterance = null;
  if (speech) {
    speech.cancel();
  }
}

// Says a text. The functions are called when it is said, or could not be, unless it was hushed.
export function utter(text, then, failed) {
  hush();
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice();
  words.lang = words.voice.lang;
  words.rate = Number(rate.value);
  words.onend = () => utterance === words && then();
  words.onerror = () => utterance === words && failed();
  utterance = words;
  speech.speak(words);
}

// Some browsers learn of their voices late.
export function whenVoicesCome(then) {
  if (speech && speech.addEventListener) {
    speech.addEventListener("voiceschanged", then);
  }
}

window.addEventListener("pagehide", hush);

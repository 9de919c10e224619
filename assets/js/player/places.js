// Where readers stopped: "the-thesis=s-3 partners=s-9", a word for each chapter.
import { recall, remember } from "../base/memory.js";
import { heard, tracks } from "./parts.js";

function words() {
  return recall("heard").split(" ");
}

function word(cue) {
  return heard.track.dataset.name + "=" + cue[0];
}

export function keep() {
  const name = heard.track.dataset.name;
  const others = words().filter((one) => /^[\w-]+=[\w-]+$/.test(one) && one.split("=")[0] !== name);
  const here = heard.now > 0 ? [word(heard.cues[heard.now])] : [];
  remember("heard", others.concat(here).join(" "));
}

// The sentence at which the reader stopped in this chapter.
export function kept() {
  const all = words();
  return Math.max(
    0,
    heard.cues.findIndex((cue) => all.includes(word(cue))),
  );
}

// What was heard last, of what is on the page.
export function last() {
  const name = words().pop().split("=")[0];
  return tracks.find((track) => track.dataset.name === name) || tracks[0];
}

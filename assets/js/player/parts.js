// The parts of the page that the player works, and what is heard.
import { all, one } from "../base/page.js";

export const tracks = all(".listen");
export const sound = one("audio", tracks[0]);
export const box = one(".player");
export const place = one(".player__place", box);
export const rate = one(".player__rate", box);
export const voices = one(".player__voice", box);

export const heard = {
  track: null,
  cues: [], // its sentences: id, beginning, end, words, when to leave it for the next
  now: -1, // the sentence that is lit
  lit: null, // its element
  playing: false,
  dragging: false,
};

export function length() {
  const cues = heard.cues;
  return cues.length ? cues[cues.length - 1][2] : 0;
}

export function cueAt(seconds) {
  const cues = heard.cues;
  let index = 0;
  while (index + 1 < cues.length && cues[index + 1][1] <= seconds + 0.02) {
    index += 1;
  }
  return index;
}

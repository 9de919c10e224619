// Listening: the player's script and style are fetched when it is first asked for; where they do
// not come, the browser's own controls are shown.
import { fetchScript, fetchStyle } from "../base/files.js";
import { all, one } from "../base/page.js";

export const tracks = all(".listen");
let fetched = false;
let order;

function start() {
  window.explainerPlayer(...order);
}

function showControls() {
  tracks.forEach((track) => track.classList.add("listen--plain"));
}

// An order for the player: "play", "back" or "on"; and to play, the part of the page from which.
export function listen(...words) {
  order = words;
  if (window.explainerPlayer) {
    start();
  } else if (!fetched) {
    fetched = true;
    // Some browsers play only what a touch has asked for.
    one("audio", tracks[0]).load();
    const fetchPlayer = () => fetchScript("player.js", start, showControls);
    fetchStyle("../css/player.css", fetchPlayer, showControls);
  }
}

tracks.forEach((track) => {
  one(".listen__start", track).addEventListener("click", () => listen("play", track));
});

// The player, fetched when a reader first listens. It plays the chapter's sound, or has the device
// read it, lights the sentence that is heard, and remembers where the reader stopped. What it says
// stands in the page.
import "./player/choices.js";
import { toggle } from "./player/controls.js";
import "./player/sentences.js";
import { step } from "./player/track.js";

// Takes an order ("play", "back", "on") and, to play, the part of the page from which.
window.explainerPlayer = (order, from) => {
  if (order === "play") {
    toggle(from);
  } else {
    step(order === "back" ? -1 : 1);
  }
};

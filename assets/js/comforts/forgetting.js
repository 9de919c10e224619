// Buttons that have this browser forget what they name.
import { remember } from "../base/memory.js";
import { all } from "../base/page.js";
import { showReading } from "./continuing.js";
import { say, sayings } from "./saying.js";
import { choose, showChoices } from "./settings.js";

function forget(names) {
  names.forEach((name) => {
    remember(name, "");
    choose(name, "");
  });
  showChoices();
  showReading();
  say(sayings.forgotten);
}

all(".forget").forEach((button) => {
  button.addEventListener("click", () => forget(button.dataset.names.split(" ")));
});

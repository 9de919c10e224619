// Choices: theme, size of text, whether keys do anything. templates/first.js has shown them. The
// first option of each is what a page does by itself.
import { recall, remember } from "../base/memory.js";
import { all, one, root } from "../base/page.js";

export const settings = one(".settings");
export const choices = { theme: recall("theme"), size: recall("size"), keys: recall("keys") };

export function showChoices() {
  all("input", settings).forEach((input) => {
    const chosen = choices[input.name] === input.value;
    input.checked = input.type === "radio" ? chosen || !input.value : !chosen;
  });
}

export function choose(name, chosen) {
  choices[name] = chosen;
  if (chosen) {
    root.dataset[name] = chosen;
  } else {
    delete root.dataset[name];
  }
}

settings.addEventListener("change", (event) => {
  const input = event.target;
  const chosen = input.type === "checkbox" && input.checked ? "" : input.value;
  remember(input.name, chosen);
  choose(input.name, chosen);
});
showChoices();

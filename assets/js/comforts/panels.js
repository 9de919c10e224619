// The panels of the masthead close by themselves.
import { all, one } from "../base/page.js";

const panels = all(".masthead details");

export function closePanels(but) {
  panels.filter((panel) => panel !== but).forEach((panel) => (panel.open = false));
}

document.addEventListener("click", (event) => {
  closePanels(event.target.closest(".masthead details"));
});
document.addEventListener("keydown", (event) => {
  const open = panels.find((panel) => panel.open);
  if (event.key === "Escape" && open) {
    open.open = false;
    one("summary", open).focus();
  }
});

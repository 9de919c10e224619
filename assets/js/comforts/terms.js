// A word of the glossary opens its definition beside itself; without this file, or without
// popovers, its link leads to the glossary.
import { elsewhere } from "../base/clicks.js";
import { all, root } from "../base/page.js";

// Below the link, or above where there is more room, and never beyond the edge.
function place(box, link) {
  const line = link.getClientRects()[0];
  const end = link.getBoundingClientRect();
  const room = root.clientWidth - box.offsetWidth - 16;
  const above = end.bottom + box.offsetHeight + 8 > innerHeight && line.top > box.offsetHeight + 8;
  const top = above ? line.top - box.offsetHeight - 8 : end.bottom + 8;
  box.style.left = Math.max(16, Math.min(line.left, room)) + scrollX + "px";
  box.style.top = top + scrollY + "px";
}

function show(box, link) {
  link.focus();
  box.showPopover({ source: link });
  place(box, link);
  box.focus({ preventScroll: true });
  box.scrollIntoView({ block: "nearest" });
}

function define(link, box) {
  let open = false;
  link.setAttribute("aria-haspopup", "dialog");
  // Pressing outside closes it, so that by the click nobody could tell that it was open.
  link.addEventListener("pointerdown", () => {
    open = box.matches(":popover-open");
  });
  link.addEventListener("click", (event) => {
    if (elsewhere(event) || event.altKey) {
      return;
    }
    event.preventDefault();
    if (open) {
      open = false;
      box.hidePopover();
    } else {
      show(box, link);
    }
  });
}

// It stands elsewhere in the page; tabbing out of it goes on from the word.
function leave(box) {
  box.addEventListener("keydown", (event) => {
    if (event.key === "Tab" && (event.shiftKey || event.target !== box)) {
      box.hidePopover();
    }
  });
}

if ("popover" in HTMLElement.prototype) {
  all("a.term").forEach((link) => {
    const box = document.getElementById("term-" + link.hash.slice(1));
    if (box) {
      define(link, box);
    }
  });
  all(".definition").forEach(leave);
}

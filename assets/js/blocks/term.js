// A word of the glossary opens its definition beside itself; without this file, or without popovers,
// its link leads to the glossary.
(function () {
  "use strict";
  if (!("popover" in HTMLElement.prototype)) {
    return;
  }

  // Below the link, or above where there is more room, and never beyond the edge.
  function place(box, link) {
    var line = link.getClientRects()[0];
    var end = link.getBoundingClientRect();
    var room = document.documentElement.clientWidth - box.offsetWidth - 16;
    var above = end.bottom + box.offsetHeight + 8 > innerHeight && line.top > box.offsetHeight + 8;
    var top = above ? line.top - box.offsetHeight - 8 : end.bottom + 8;
    box.style.left = Math.max(16, Math.min(line.left, room)) + scrollX + "px";
    box.style.top = top + scrollY + "px";
  }

  document.querySelectorAll("a.term").forEach(function (link) {
    var box = document.getElementById("term-" + link.hash.slice(1));
    var open = false;
    if (!box) {
      return;
    }
    link.setAttribute("aria-haspopup", "dialog");
    // Pressing outside closes it, so that by the click nobody could tell that it was open.
    link.addEventListener("pointerdown", function () {
      open = box.matches(":popover-open");
    });
    link.addEventListener("click", function (event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
        return;
      }
      event.preventDefault();
      if (open) {
        open = false;
        box.hidePopover();
        return;
      }
      link.focus();
      box.showPopover({ source: link });
      place(box, link);
      box.focus({ preventScroll: true });
      box.scrollIntoView({ block: "nearest" });
    });
  });

  document.querySelectorAll(".definition").forEach(function (box) {
    // It stands elsewhere in the page; tabbing out of it goes on from the word.
    box.addEventListener("keydown", function (event) {
      if (event.key === "Tab" && (event.shiftKey || event.target !== box)) {
        box.hidePopover();
      }
    });
  });
})();

// Notes open where they stand, without a jump; without this file the same links open them as targets. In the margin
// of a wide screen they are open anyway.
import { elsewhere } from "../base/clicks.js";
import { all, one } from "../base/page.js";

const refs = all(".ref");

function noteOf(ref) {
  return document.getElementById(ref.hash.slice(1));
}

function isShut(note) {
  return getComputedStyle(note).display === "none";
}

function unfold(note, open) {
  note.classList.toggle("sidenote--open", open);
  refs
    .filter((ref) => noteOf(ref) === note)
    .forEach((ref) => ref.setAttribute("aria-expanded", open));
}

document.addEventListener("click", (event) => {
  const ref = event.target.closest(".ref");
  const close = event.target.closest(".sidenote__close");
  const note = close ? close.parentNode : ref && noteOf(ref);
  // One that an address has opened, only another address closes.
  if (!note || elsewhere(event) || !(isShut(note) || note.matches(".sidenote--open"))) {
    return;
  }
  event.preventDefault();
  unfold(note, isShut(note));
  if (close) {
    one('.ref[href="#' + note.id + '"]').focus({ preventScroll: true });
  }
});

refs.forEach((ref) => {
  const note = noteOf(ref);
  if (note && isShut(note)) {
    ref.setAttribute("aria-expanded", false);
  }
});

// Copies: an address by a click on it, which still leads there; a citation by its button.
import { all, one } from "../base/page.js";
import { say, sayings } from "./saying.js";

function addressOf(hash) {
  const here = location.protocol === "file:" ? one("link[rel=canonical]").href : location.href;
  return here.split("#")[0] + hash;
}

function copy(text, words) {
  return navigator.clipboard.writeText(text).then(() => say(words));
}

function copyCitation(button) {
  const from = one("code, .cite__text", button.closest("details"));
  const text = from.textContent.trim();
  const plain = from.matches("code") ? text : text.replace(/\s+/g, " ");
  copy(plain, sayings.copied).catch(() => window.getSelection().selectAllChildren(from));
}

if (navigator.clipboard) {
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".address, .anchor");
    if (link) {
      copy(addressOf(link.hash), sayings.link).catch(() => {});
    }
  });
  all(".copy").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => copyCitation(button));
  });
}

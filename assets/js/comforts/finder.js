// Search: its script, its index and its engine are fetched when it is first opened.
import { elsewhere } from "../base/clicks.js";
import { address, fetchScript } from "../base/files.js";
import { one } from "../base/page.js";
import { closePanels } from "./panels.js";

const finder = one(".finder");
const dialog = finder.closest("dialog");
let asked = false;

function fetchSearch() {
  const files = ["vendor/minisearch.js", "search-index.js", "search.js"];
  let missing = files.length;
  asked = true;
  const come = () => {
    missing -= 1;
    if (!missing) {
      window.explainerSearch(finder, address(".."));
    }
  };
  const failed = () => {
    one(".finder__status", finder).textContent = finder.dataset.failed;
  };
  files.forEach((name) => fetchScript(name, come, failed));
}

export function search() {
  closePanels();
  if (!asked) {
    fetchSearch();
  }
  if (dialog && !dialog.open) {
    dialog.showModal();
  }
  one("input", finder).select();
  one("input", finder).focus();
}

one(".masthead__search").addEventListener("click", (event) => {
  if (!elsewhere(event)) {
    event.preventDefault();
    search();
  }
});
if (dialog) {
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest(".finder__close, a")) {
      dialog.close();
    }
  });
} else {
  fetchSearch();
}

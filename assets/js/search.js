// The search, fetched when a reader first opens it, with its engine (vendor/minisearch.js) and what
// it looks through (search-index.js).
import { fetchScript } from "./base/files.js";
import { all, one } from "./base/page.js";
import { finding } from "./search/finding.js";
import { item } from "./search/listing.js";
import { words } from "./search/words.js";

const SHOWN = 30;
let soon;

// Screen readers are told of the count when the typing pauses.
function tell(status, sayings, count, asked) {
  clearTimeout(soon);
  const told = count > SHOWN ? sayings.first : count ? sayings.found : sayings.none;
  soon = setTimeout(() => {
    status.textContent = asked ? told.replace("{0}", count).replace("{1}", SHOWN) : "";
  }, 250);
}

// On its own page a search has an address.
function remember(query) {
  try {
    history.replaceState(null, "", "?q=" + encodeURIComponent(query) + location.hash);
  } catch (refused) {
    // Some browsers do not allow it on a disk.
  }
}

// The files of a long book's parts, that of the page's own part first.
function partsOf(index) {
  const here = one(".menu__parts [aria-current]")?.hash.slice(1);
  const parts = index.parts || [];
  return parts.filter((part) => part === here).concat(parts.filter((part) => part !== here));
}

// Makes a function that fetches those files, one after the other, once somebody has asked for
// something.
function fetching(index, add, show) {
  const missing = partsOf(index);
  let busy = false;

  function next() {
    busy = missing.length > 0;
    if (busy) {
      fetchScript("search/" + missing.shift() + ".js", next, next);
    }
  }

  window.explainerPart = (entries) => {
    add(entries);
    show();
  };
  return () => busy || next();
}

// Arrows move between the field and what was found; Enter opens the first.
function pressed(event, field, links) {
  const stops = [field, ...links];
  const here = stops.indexOf(document.activeElement);
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    stops[here + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
  } else if (event.key === "Enter" && event.target === field && !event.isComposing) {
    links[0]?.click();
  }
}

// Sets a finder in motion; root is the address of the site.
window.explainerSearch = (finder, root) => {
  const index = window.explainerIndex;
  const { find, add } = finding(index);
  const field = one("input", finder);
  const list = one(".finder__list", finder);
  const ownPage = !finder.closest("dialog");
  const fetchMore = fetching(index, add, () => show());

  function show() {
    const query = words(field.value).join(" ");
    const asked = query.length > 1;
    const found = asked ? find(query) : [];
    const listed = found.slice(0, SHOWN);
    finder.classList.toggle("finder--found", found.length > 0);
    list.replaceChildren(
      ...listed.map((hit, number) => item(index.entries[hit.id], hit.terms, number, root)),
    );
    tell(one(".finder__status", finder), index.words, found.length, asked);
    if (asked) {
      fetchMore();
    }
  }

  finder.addEventListener("keydown", (event) => pressed(event, field, all("a", list)));
  field.addEventListener("input", () => {
    show();
    if (ownPage) {
      remember(field.value);
    }
  });
  if (ownPage) {
    field.value = field.value || new URLSearchParams(location.search).get("q") || "";
  }
  show();
};

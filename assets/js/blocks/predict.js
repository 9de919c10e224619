// Shows an event at a time, keeps what the reader says of it in this browser, and counts it at the
// end. Nothing here knows a right answer. Without this file the questions stand one below the other
// and what came is one click away.
import { add, fill } from "../base/making.js";
import { recall, remember } from "../base/memory.js";
import { all, one } from "../base/page.js";

const KEY = "predictions";

function kept() {
  try {
    const said = JSON.parse(recall(KEY));
    return said && typeof said === "object" ? said : {};
  } catch (junk) {
    return {};
  }
}

// What the reader has said, by events: {"opal-2004": {first: "push", fits: "both"}}, and by "lean"
// and "at", which no event is called.
let said = kept();

function say(about, ask, answer) {
  said[about] = { ...said[about], [ask]: answer };
  remember(KEY, JSON.stringify(said));
}

function words(input) {
  return input ? input.parentNode.textContent.trim() : "";
}

function chosen(event, ask) {
  return one("[data-ask=" + ask + "]:checked", event);
}

// What stands in a block; a short form has no tally.
function partsOf(block) {
  return {
    block,
    phrases: block.dataset,
    events: all(".predict__case", block),
    bars: all(".predict__bars > li", block),
    tally: one(".predict__tally", block),
  };
}

function row(event, tally, phrases) {
  const line = add("tr", one("tbody", tally));
  add("th", line, one("h3", event).textContent).scope = "row";
  ["first", "second", "fits"].forEach((ask, at) => {
    const cell = add("td", line, words(chosen(event, ask)) || phrases.none);
    cell.dataset.head = all("thead th", tally)[at + 1].textContent;
  });
}

function sum({ events, tally, phrases }) {
  one("tbody", tally).textContent = "";
  events.forEach((event) => row(event, tally, phrases));
  all("[data-fits]", tally).forEach((count) => {
    const value = count.dataset.fits;
    one("b", count).textContent = events.filter(
      (event) => (chosen(event, "fits") || {}).value === value,
    ).length;
  });
  const { before, after } = said.lean || {};
  one(".predict__moved", tally).textContent =
    before && after ? fill(phrases.moved, before, after) : "";
}

function show(parts, at, focus) {
  const { block, events, bars, tally } = parts;
  events.forEach((event, place) => (event.hidden = place !== at));
  bars.forEach((bar, place) => (bar.className = place < at ? "is-past" : ""));
  if (bars[at]) {
    bars[at].className = "is-here";
  }
  if (tally) {
    tally.hidden = at < events.length;
    one(".predict__lean", block).hidden = at > 0;
  }
  if (tally && focus) {
    say("at", "place", at);
  }
  if (tally && at === events.length) {
    sum(parts);
  }
  if (focus) {
    one("h3", events[at] || tally).focus({ preventScroll: true });
    block.scrollIntoView();
  }
}

function tell(event, phrases) {
  const yours = one(".predict__yours", event);
  const [first, second] = ["first", "second"].map((ask) => words(chosen(event, ask)));
  yours.hidden = !first && !second;
  yours.textContent = fill(phrases.yours, first || phrases.none, second || phrases.none);
}

function restore(block) {
  all("[type=radio]", block).forEach((input) => {
    const event = input.closest(".predict__case").dataset.case;
    input.checked = (said[event] || {})[input.dataset.ask] === input.value;
  });
  all("[type=range]", block).forEach((input) => {
    input.value = (said.lean || {})[input.name.slice(8)] || 5;
  });
  all("details", block).forEach((fold) => (fold.open = false));
}

function take(parts, input) {
  if (input.type === "range") {
    say("lean", input.name.slice(8), input.value);
    if (parts.tally && !parts.tally.hidden) {
      sum(parts);
    }
  } else {
    const event = input.closest(".predict__case");
    say(event.dataset.case, input.dataset.ask, input.value);
    tell(event, parts.phrases);
  }
}

function listen(parts) {
  const { block, events, phrases } = parts;
  block.addEventListener("input", ({ target }) => take(parts, target));
  events.forEach((event, at) => {
    one("details", event).addEventListener("toggle", () => tell(event, phrases));
    all(".predict__next", event).forEach((button) =>
      button.addEventListener("click", () => show(parts, at + 1, true)),
    );
  });
  all(".predict__again", block).forEach((button) =>
    button.addEventListener("click", () => {
      said = {};
      remember(KEY, "");
      restore(block);
      show(parts, 0, true);
    }),
  );
}

function start(block) {
  const parts = partsOf(block);
  const { events, tally } = parts;
  listen(parts);
  restore(block);
  block.classList.add("predict--live");
  // A link to an event shows that one.
  const linked = events.findIndex((event) => event.id && event.id === location.hash.slice(1));
  const last = tally ? events.length : events.length - 1;
  const place = tally ? Number((said.at || {}).place) || 0 : 0;
  show(parts, linked < 0 ? Math.min(Math.max(place, 0), last) : linked, false);
}

all(".predict").forEach(start);

// The list of all events: those far down wait for their turn to be laid out. They have it when
// nothing else is to be done, four at a time, so that the scroll bar is true and a picture of the
// page complete. A machine that is never idle has them all at once.
const later = window.requestIdleCallback || window.setTimeout;
const events = Array.from(document.querySelectorAll(".prose--timeline .event"));

function layOut(turn) {
  const many = turn && turn.didTimeout ? events.length : 4;
  events.splice(0, many).forEach((event) => {
    event.style.contentVisibility = "visible";
  });
  if (events.length) {
    later(layOut, { timeout: 400 });
  }
}

window.addEventListener("load", layOut);

// What a filter leaves stands close together: rows and lanes without a point that is shown take no
// room. Without a script they are blank.
const ROW = 1.9; // in em, LaneStack's LEVEL
const em = (node, name = "y") => parseFloat(node.getAttribute(name));

function pin(link) {
  return { y: em(link.querySelector("svg")), shown: getComputedStyle(link).display !== "none" };
}

// The lanes, and the calendar below the first: where each begins and ends.
function lanes(chart, height, pins) {
  const tops = Array.from(chart.querySelectorAll(":scope > svg[y]:not([x], [width])"), (node) => ({
    node,
    from: em(node) || ROW, // above it stands when the essay appeared
  })).sort((one, other) => one.from - other.from);
  return tops.map((lane, at) => {
    const to = at + 1 < tops.length ? tops[at + 1].from : height;
    const held = pins.filter(({ y }) => y > lane.from && y < to);
    return { ...lane, to, empty: held.length > 0 && !held.some(({ shown }) => shown) };
  });
}

function closer(gaps) {
  const sorted = [...gaps].sort((one, other) => one.from - other.from);
  return (y) => {
    let [less, reached] = [0, 0];
    sorted.forEach(({ from, to }) => {
      less += Math.max(0, Math.min(y, to) - Math.max(from, reached));
      reached = Math.max(reached, to);
    });
    return y - less;
  };
}

function arrange(chart, places, height) {
  places.forEach(({ node, name, y }) => node.setAttribute(name, `${y}em`));
  const pins = Array.from(chart.querySelectorAll(".pin"), pin);
  const rows = new Set(pins.filter(({ shown }) => shown).map(({ y }) => y));
  const blank = pins.filter(({ y }) => !rows.has(y));
  const all = lanes(chart, height, pins);
  const empty = all.filter((lane) => lane.empty);
  const to = closer(blank.map(({ y }) => ({ from: y - ROW / 2, to: y + ROW / 2 })).concat(empty));
  places.forEach(({ node, name, y }) => node.setAttribute(name, `${to(y).toFixed(2)}em`));
  chart.classList.toggle("lanes__chart--close", all[0].empty);
  all.forEach(({ node, empty: gone }) => {
    if (node.matches(".lanes__name")) {
      [node, node.nextElementSibling].forEach((part) => part.classList.toggle("lanes__gone", gone));
    }
  });
}

document.querySelectorAll(".lanes--all").forEach((figure) => {
  const chart = figure.querySelector(".lanes__chart");
  const places = [chart, ...chart.querySelectorAll(":scope > svg, :scope > line, .pin > svg")]
    .flatMap((node) => ["y", "y1", "y2", "height"].map((name) => ({ node, name })))
    .filter(({ node, name }) => /em$/.test(node.getAttribute(name) || ""))
    .map((place) => ({ ...place, y: em(place.node, place.name) }));
  const height = em(chart, "height");
  figure.addEventListener("change", () => arrange(chart, places, height));
});

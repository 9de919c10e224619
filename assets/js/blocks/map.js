// Rounds of a map: a slider and a button choose among its radio buttons, which the stylesheet
// follows; who points at a country, or goes from one to the next by keys, sees when it joined.
import { all, one } from "../base/page.js";
import { add } from "../base/making.js";

const pace = 1000;

// The rounds as radio buttons, a slider that goes with them, and a line that says which is shown.
function choice(map, run) {
  const rounds = all(".map__pick label input", map);
  const slider = one(".map__slide", run);
  const now = one(".map__now", run);
  const at = () => rounds.findIndex((round) => round.checked);

  function tell() {
    const words = rounds[at()].parentNode.textContent.trim();
    slider.value = at() + 1;
    slider.setAttribute("aria-valuetext", words);
    now.textContent = words;
  }

  function show(round) {
    rounds[round].checked = true;
    tell();
  }

  slider.addEventListener("input", () => show(slider.value - 1));
  rounds.forEach((round) => {
    round.tabIndex = -1;
    round.addEventListener("change", tell);
  });
  tell();
  return { at, show, now, isLast: () => at() === rounds.length - 1 };
}

// Calls `stop` at whatever a reader does but press the button itself.
function otherwise(button, stop) {
  ["pointerdown", "keydown"].forEach((kind) =>
    document.addEventListener(kind, ({ target, key = "Enter" }) => {
      if (!(button.contains(target) && ["Enter", " "].includes(key))) {
        stop();
      }
    }),
  );
  document.addEventListener("visibilitychange", stop);
}

function runs(map, run) {
  const button = one(".map__go", run);
  const rounds = choice(map, run);
  let turn;
  let begun;

  function stop() {
    clearInterval(turn);
    turn = 0;
    button.classList.remove("map__go--on");
    rounds.now.removeAttribute("aria-live");
  }

  function next() {
    rounds.show(rounds.at() + 1);
    if (rounds.isLast()) {
      stop();
    }
  }

  function play() {
    button.classList.add("map__go--on");
    rounds.now.setAttribute("aria-live", "polite");
    rounds.show(begun && !rounds.isLast() ? rounds.at() : 0);
    begun = true;
    turn = setInterval(next, pace);
  }

  one(".map__slide", run).addEventListener("input", () => (begun = true));
  button.addEventListener("click", () => (turn ? stop() : play()));
  otherwise(button, () => turn && stop());
}

// A line that stands where a reader points.
function tipOf(sheet) {
  const tip = add("p", sheet);
  tip.className = "map__tip";
  tip.setAttribute("role", "status");
  return (words, x, y) => {
    const frame = sheet.getBoundingClientRect();
    tip.textContent = words;
    sheet.style.setProperty("--x", (100 * (x - frame.left)) / frame.width + "%");
    sheet.style.setProperty("--y", (100 * (y - frame.top)) / frame.height + "%");
  };
}

// Calls `go` with a step forth or back for each arrow key, and with 0 for Escape.
function arrows(sheet, go) {
  sheet.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      event.stopPropagation();
      go(step);
    } else if (event.key === "Escape") {
      go(0);
    }
  });
}

function names(map, label) {
  const sheet = one(".map__sheet", map);
  const countries = all(".map__step>path", sheet);
  const words = countries.map((country) => one("title", country).textContent);
  const tip = tipOf(sheet);
  let at = -1;
  sheet.tabIndex = 0;
  sheet.setAttribute("role", "group");
  sheet.setAttribute("aria-label", label);
  // The browser's own tips would stand beside it.
  countries.forEach((country) => one("title", country).remove());

  function name(country, x = 0, y = 0) {
    countries.forEach((each, i) => each.classList.toggle("map__pointed", i === country));
    at = country;
    tip(country < 0 ? "" : words[country], x, y);
  }

  function point({ target, clientX, clientY }) {
    name(countries.indexOf(target), clientX, clientY);
  }

  function go(step) {
    const next = (Math.max(at + step, at < 0 ? 0 : -1) + countries.length) % countries.length;
    const box = countries[next].getBoundingClientRect();
    name(next, box.left + box.width / 2, box.top + box.height / 2);
  }

  ["pointermove", "pointerdown"].forEach((kind) => sheet.addEventListener(kind, point));
  ["pointerleave", "blur"].forEach((kind) => sheet.addEventListener(kind, () => name(-1)));
  arrows(sheet, (step) => (step ? go(step) : name(-1)));
}

all(".map--steps").forEach((map) => {
  const run = one(".map__run", map);
  if (run) {
    runs(map, run);
    names(map, run.dataset.keys);
  }
});

// Lets readers say of each claim of an argument map whether it convinces them. What they say stays
// in their browser; without this file the map is the same and asks nothing.
import { add, fill } from "../base/making.js";
import { all, one } from "../base/page.js";

const KEY = "explainer-ratings";
const WORDS = ["yes", "open", "no"];
let kept = true;

function stored() {
  try {
    return localStorage.getItem(KEY);
  } catch (refused) {
    kept = false;
    return null;
  }
}

function read() {
  let ratings = null;
  try {
    ratings = JSON.parse(stored());
  } catch (junk) {
    // Then nothing has been rated.
  }
  return ratings && typeof ratings === "object" && !Array.isArray(ratings) ? ratings : {};
}

function write(ratings) {
  try {
    localStorage.setItem(KEY, JSON.stringify(ratings));
  } catch (refused) {
    kept = false;
  }
}

// Asks about a claim; then is told the word that was chosen.
function ask(box, say, chosen, then) {
  const group = add("fieldset", box);
  group.className = "rating";
  group.setAttribute("aria-label", fill(say.ask, one("a", box).textContent));
  WORDS.forEach((word) => {
    const label = add("label", group);
    const radio = add("input", label);
    label.append(say[word]);
    radio.type = "radio";
    radio.name = "rating-" + box.dataset.claim;
    radio.value = word;
    radio.checked = chosen === word;
    radio.addEventListener("change", () => then(word));
  });
}

// Below the map: a function that shows how many were rated, and a button that forgets it.
function foot(map, forget) {
  const say = map.dataset;
  const place = document.createElement("div");
  place.className = "rating__foot";
  map.after(place);
  const sum = add("p", place);
  const note = add("p", place);
  const clear = add("button", place, say.clear);
  sum.setAttribute("role", "status");
  clear.type = "button";
  clear.addEventListener("click", forget);

  return (claims) => {
    const counts = WORDS.map((word) => all("input[value=" + word + "]:checked", map).length);
    const any = all("input:checked", map).length;
    sum.textContent = any ? fill(say.sum, any, claims, ...counts) : "";
    note.textContent = kept ? say.kept : say.lost;
    clear.hidden = !any;
  };
}

// The grounds that a claim rests on at last, each with the boxes on the way down to it.
function grounds(item) {
  return all(":scope > details > ul > li", item).flatMap((reason) => {
    const box = one(".argument__box", reason);
    const below = grounds(reason);
    return below.length ? below.map((way) => [box, ...way]) : [[box]];
  });
}

// Below each claim that rests on others a bar, a stretch for each ground, and the same in words: a
// function that shows which of them are left.
function bars(map) {
  const drawn = all("li", map).map((item) => {
    const ways = grounds(item);
    const line = add("p", one(".argument__box", item));
    line.className = "argument__stands";
    line.hidden = !ways.length;
    const stretches = ways.map(() => add("i", line));
    return { ways, stretches, words: add("span", line) };
  });
  return () => {
    drawn.forEach(({ ways, stretches, words }) => {
      const gone = ways.map((way) => way.some((box) => one("[value=no]:checked", box)));
      stretches.forEach((stretch, at) => (stretch.className = gone[at] ? "is-gone" : ""));
      words.textContent = fill(
        map.dataset.stands,
        gone.filter((lost) => !lost).length,
        gone.length,
      );
    });
  };
}

function start(map) {
  const boxes = all("[data-claim]", map);
  let ratings = read();
  const draw = bars(map);
  const rated = () => {
    write(ratings);
    draw();
    show(boxes.length);
  };

  boxes.forEach((box) => {
    const id = box.dataset.claim;
    ask(box, map.dataset, ratings[id], (word) => {
      ratings[id] = word;
      rated();
    });
  });
  const show = foot(map, () => {
    ratings = {};
    all("input", map).forEach((radio) => (radio.checked = false));
    rated();
    one("input", map).focus();
  });
  draw();
  show(boxes.length);
}

// A phone begins with the branches folded.
function fold(map) {
  if (matchMedia("(max-width: 35rem)").matches) {
    all("details details", map).forEach((branch) => (branch.open = false));
  }
}

all(".argument").forEach(fold);
all(".argument[data-ask]").forEach(start);

// Lets readers say of each claim of an argument map whether it convinces them. What they say stays
// in their browser; without this file the map is the same and asks nothing.
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

function add(tag, text, parent) {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.appendChild(element);
  return element;
}

// Asks about a claim; then is told the word that was chosen.
function ask(box, say, chosen, then) {
  const group = add("fieldset", "", box);
  group.className = "rating";
  add("legend", say.ask.replace("{0}", one("a", box).textContent), group).className = "unseen";
  WORDS.forEach((word) => {
    const label = add("label", "", group);
    const radio = add("input", "", label);
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
  const sum = add("p", "", place);
  const note = add("p", "", place);
  const clear = add("button", say.clear, place);
  sum.setAttribute("role", "status");
  clear.type = "button";
  clear.addEventListener("click", forget);

  return (claims) => {
    const counts = WORDS.map((word) => all("input[value=" + word + "]:checked", map).length);
    const any = all("input:checked", map).length;
    const numbers = [any, claims, ...counts];
    const words = numbers.reduce(
      (text, number, at) => text.replace("{" + at + "}", number),
      say.sum,
    );
    sum.textContent = any ? words : "";
    note.textContent = kept ? say.kept : say.lost;
    clear.hidden = !any;
  };
}

function start(map) {
  const boxes = all("[data-claim]", map);
  let ratings = read();
  const rated = () => {
    write(ratings);
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
  show(boxes.length);
}

all(".argument[data-ask]").forEach(start);

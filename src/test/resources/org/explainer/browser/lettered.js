// Marks, of all texts that stand in the same letters on the same grounds and are as visible, the
// first, the one in the middle and the last: contrast is the same for all of them, and axe takes
// most of its time for it.
const numbers = new Map();
const numbered = words => {
  if (!numbers.has(words)) numbers.set(words, numbers.size);
  return numbers.get(words);
};
const GROUND = ["backgroundColor", "backgroundImage", "opacity", "position", "zIndex", "transform", "filter",
  "mixBlendMode", "visibility", "clip", "clipPath", "overflow", "float"];
const LETTERS = ["color", "fontSize", "fontWeight", "textShadow", "webkitTextFillColor", "textDecorationLine"];
const grounds = new Map();
const texts = new Map();
const wide = document.documentElement.clientWidth;
for (const one of document.body.querySelectorAll("*")) {
  const style = getComputedStyle(one);
  const below = grounds.get(one.parentElement) ?? 0;
  grounds.set(one, numbered(below + GROUND.map(name => style[name]).join("|")));
  const written = [...one.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
  if (written || one.matches("input, select, textarea, button")) {
    const box = one.getBoundingClientRect();
    const seen = [one.checkVisibility(), box.width > 1 && box.height > 1, box.left >= 0 && box.right <= wide];
    const key = [one.localName, grounds.get(one), ...LETTERS.map(name => style[name]), ...seen].join("|");
    texts.set(key, [...texts.get(key) ?? [], one]);
  }
}
document.querySelectorAll("[data-lettered]").forEach(one => one.removeAttribute("data-lettered"));
for (const alike of texts.values()) {
  for (const at of [0, alike.length >> 1, alike.length - 1]) alike[at].setAttribute("data-lettered", "");
}
axe.configure({ rules: [{ id: "color-contrast", selector: "[data-lettered]" }] });

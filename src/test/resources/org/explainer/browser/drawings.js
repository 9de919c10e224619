// Which letters of the drawings lie on each other, and which lie beyond their drawing. A box is a row of
// letters of one element, without the space that a font keeps above and below them.
const found = [];

// What moves is judged where it comes to rest, however soon or late it is asked.
document.getAnimations().filter(one => one.effect.getComputedTiming().endTime < Infinity)
  .forEach(one => one.finish());

// Chromium takes what stands in a hidden group for visible, but gives it no place.
const isShown = one => one.checkVisibility({visibilityProperty: true, opacityProperty: true})
  && one.getClientRects().length > 0;

const rows = (svg, text) => {
  const boxes = [];
  const walk = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const frame = text.getScreenCTM();
  let at = 0;
  while (walk.nextNode()) {
    const shown = isShown(walk.currentNode.parentElement);
    const row = {words: "", of: text, left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity};
    // Blanks at a text's end are no letters of its.
    for (let i = 0; shown && i < walk.currentNode.length && at < text.getNumberOfChars(); i++, at++) {
      const {x, y, width, height} = text.getExtentOfChar(at);
      const left = frame.a * x + frame.e;
      const top = frame.d * (y + .2 * height) + frame.f;
      row.words += walk.currentNode.data[i];
      row.left = Math.min(row.left, left);
      row.right = Math.max(row.right, left + frame.a * width);
      row.top = Math.min(row.top, top);
      row.bottom = Math.max(row.bottom, top + frame.d * .65 * height);
    }
    if (row.words.trim()) {
      boxes.push(row);
    }
  }
  return boxes;
};

const near = (one, other) => one.of !== other.of && one.left < other.right - 1 && other.left < one.right - 1
  && one.top < other.bottom - 1 && other.top < one.bottom - 1;

for (const svg of document.querySelectorAll("svg")) {
  if (svg.ownerSVGElement || !svg.checkVisibility()) {
    continue;
  }
  const frame = svg.getBoundingClientRect();
  const boxes = [...svg.querySelectorAll("text")].filter(isShown)
    .flatMap(text => rows(svg, text));
  const name = (svg.closest("[id]")?.id ?? "") + " " + (svg.getAttribute("class") ?? "");
  boxes.forEach((one, i) => {
    // What is centred on an edge reaches half its width beyond it.
    const reach = (one.right - one.left) / 2 + 1;
    if (one.left < Math.max(0, frame.left - reach) || one.right > Math.min(innerWidth, frame.right + reach)
      || one.top < frame.top - 2 || one.bottom > frame.bottom + 2) {
      found.push(`${name}: “${one.words}” lies beyond it`);
    }
    boxes.slice(i + 1).filter(other => near(one, other))
      .forEach(other => found.push(`${name}: “${one.words}” lies on “${other.words}”`));
  });
}
return found;

// Which marks of the drawings of events touch each other, and which lie beyond drawing or screen.
const found = [];
for (const chart of document.querySelectorAll(".lanes__chart")) {
  const frame = chart.getBoundingClientRect();
  const letter = parseFloat(getComputedStyle(chart).fontSize);
  const marks = [...chart.querySelectorAll(".pin__name, .pin__disc")]
    .filter(mark => mark.checkVisibility())
    .map(mark => ({ name: mark.closest("a").getAttribute("aria-label"), box: mark.getBoundingClientRect() }));
  const near = (one, other) => one.left < other.right - 1 && other.left < one.right - 1
    && one.top < other.bottom - 2 && other.top < one.bottom - 2;
  marks.forEach((one, i) => {
    // A disc on the edge reaches into the margin of the page, no further.
    if (one.box.left < Math.max(0, frame.left - letter)
      || one.box.right > Math.min(innerWidth, frame.right + letter)) {
      found.push("beyond: " + one.name);
    }
    marks.slice(i + 1).filter(other => near(one.box, other.box))
      .forEach(other => found.push(one.name + " | " + other.name));
  });
  if (!marks.length) {
    found.push("no marks");
  }
}
return found;

// Where the drawing of all events has room for five rows or more in which nothing stands.
const chart = document.querySelector(".lanes__chart");
const letter = parseFloat(getComputedStyle(chart).fontSize);
const marks = [...chart.querySelectorAll(".pin__name, .pin__disc, .lanes__name text, .lanes__date, .lanes__peaks")]
  .filter(mark => mark.checkVisibility())
  .map(mark => mark.getBoundingClientRect());
const edges = [chart.getBoundingClientRect()].map(({ top, bottom }) => [{ bottom: top, top }, { top: bottom, bottom }]).flat();
const all = [...marks, ...edges].sort((one, other) => one.top - other.top);
return all.slice(1)
  .map((mark, at) => ({ top: mark.top, gap: mark.top - Math.max(...all.slice(0, at + 1).map(({ bottom }) => bottom)) }))
  .filter(({ gap }) => gap > 5 * 1.9 * letter)
  .map(({ top, gap }) => `${Math.round(gap)} pixels above ${Math.round(top)}`);

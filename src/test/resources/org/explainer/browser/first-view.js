// What stands above the link to the rest of the style, and moves when that comes: sets off, or takes
// another width. Fonts have their own tests, so both times the browser's are taken.
const root = document.documentElement;
["--serif", "--sans"].forEach(name => root.style.setProperty(name, "sans-serif"));
const link = document.querySelector("body link[rel=stylesheet]");
if (!link) {
  return ["no style is linked in the body"];
}
const above = [...document.body.querySelectorAll("*")]
  .filter(one => one.compareDocumentPosition(link) === Node.DOCUMENT_POSITION_FOLLOWING)
  .filter(one => one.checkVisibility({ contentVisibilityAuto: true, opacityProperty: true }))
  .filter(one => one.getBoundingClientRect().right > 0); // links to skip to stand outside till the focus comes
const places = () => above.map(one => {
  const { x, y, width } = one.getBoundingClientRect();
  return [x, y, width];
});
const whole = places();
link.sheet.disabled = true;
const first = places();
link.sheet.disabled = false;
return above
  .map((one, n) => [one, Math.max(...whole[n].map((side, at) => Math.abs(side - first[n][at])))])
  .filter(([, off]) => off > 0.5)
  .map(([one, off]) => `${one.tagName} ${one.getAttribute("class")} by ${off.toFixed(1)}`);

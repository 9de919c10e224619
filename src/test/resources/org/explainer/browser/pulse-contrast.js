// How far the letters of the pulse stand out from the band behind them, as WCAG reckons it.
const light = colour => {
  const [red, green, blue] = colour.match(/[\d.]+/g).map(part => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const band = light(getComputedStyle(document.querySelector(".pulse")).backgroundColor);
return [...document.querySelectorAll(".pulse text")].map(text => {
  const ink = light(getComputedStyle(text).fill);
  return (Math.max(ink, band) + 0.05) / (Math.min(ink, band) + 0.05);
});

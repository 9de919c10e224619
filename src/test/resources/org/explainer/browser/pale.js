// Words that are too pale to be read on white paper, where browsers print no grounds.
const pen = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
const linear = part => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
const contrast = colour => {
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, 1, 1);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
  return 1.05 / (0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05);
};
const words = element => [...element.childNodes].filter(node => node.nodeType === 3).map(node => node.data.trim()).join("");
const seen = element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  && element.getBoundingClientRect().width > 1;
return [...document.body.querySelectorAll("*")]
  .filter(element => words(element) && seen(element))
  .map(element => [element, getComputedStyle(element)])
  .filter(([, style]) => style.printColorAdjust !== "exact")
  .map(([element, style]) => [words(element), contrast(element.closest("svg") ? style.fill : style.color)])
  .filter(([, ratio]) => ratio < 4.5)
  .map(([text, ratio]) => `${text.slice(0, 40)}: ${ratio.toFixed(1)}`);

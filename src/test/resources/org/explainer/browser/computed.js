// Shows two pages beside each other, at several widths, and names every property of every element
// in which they differ. Reads: left, right (HTML), widths. Gives lines of text.
const show = (html, width) => new Promise(shown => {
  const frame = document.createElement("iframe");
  frame.width = width;
  frame.height = 900;
  frame.onload = () => shown(frame.contentDocument);
  frame.srcdoc = html;
  document.body.append(frame);
});
// Those that only say again what others say take half of the time.
const properties = [...getComputedStyle(document.body)].filter(name => !/^-|block|inline|origin/.test(name));
const lines = [];
for (const width of widths) {
  const pages = [await show(left, width), await show(right, width)];
  const [one, other] = pages.map(page => [...page.querySelectorAll("html, body, body *")]);
  if (one.length !== other.length) lines.push(one.length + " elements, " + other.length);
  one.forEach((element, at) => {
    const before = getComputedStyle(element);
    const after = getComputedStyle(other[at]);
    for (const property of properties) {
      const values = [before, after].map(style => style.getPropertyValue(property));
      if (values[0] !== values[1]) {
        lines.push(`${width}: ${element.localName}#${element.id} ${property}: ${values.join(" / ")}`);
      }
    }
  });
  pages.forEach(page => page.defaultView.frameElement.remove());
}
lines.push(`${document.querySelectorAll("iframe").length} left`);
return lines;

// Every run of text that is drawn smaller than 12 pixels.
const small = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const text = walker.currentNode.data.trim();
  const element = walker.currentNode.parentElement;
  if (!text || !element.checkVisibility() || element.closest("script, style, title, .unseen")) {
    continue;
  }
  const scale = element instanceof SVGGraphicsElement ? Math.abs(element.getScreenCTM().d) : 1;
  const size = parseFloat(getComputedStyle(element).fontSize) * scale;
  if (size < 12) {
    small.push(size.toFixed(1) + " px: " + text.slice(0, 40));
  }
}
return small;

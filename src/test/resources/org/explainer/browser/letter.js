// What is wrong with a letter by the rules of the Email Markup Consortium, and letters that are small or pale.
const faults = [];
const all = selector => [...document.body.querySelectorAll(selector)];
const say = (rule, elements) => elements.forEach(element => faults.push(rule + ": " + element.outerHTML.slice(0, 80)));

// Many programs keep no more than what stands within the body.
const first = document.body.firstElementChild;
if (!first.lang || !first.dir) faults.push("lang and dir do not stand within the body");
if (!document.title.trim()) faults.push("there is no title");
if (all("h1").length !== 1) faults.push(all("h1").length + " h1");
say("a table of layout without role", all("table:not(:has(th), [role=presentation])"));
say("a table of data with role", all("table[role]:has(th)").filter(table => all("th").some(head => head.closest("table") === table)));
say("no text alternative", all("img:not([alt])"));
say("an image without width or wider than 600", all("img").filter(image => !(parseInt(image.getAttribute("width")) <= 600)));
say("nothing to read", all("a, h1, h2, h3, p, li").filter(element => !element.textContent.trim() && !element.querySelector("img[alt]:not([alt=''])")));
say("a script, a form or a frame", all("script, form, input, iframe, object, video, audio, svg"));

const channels = colour => colour.match(/[\d.]+/g).map(Number);
const luminance = colour => colour.map(channel => channel / 255)
  .map(share => share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)
  .reduce((sum, share, at) => sum + share * [0.2126, 0.7152, 0.0722][at], 0);
const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
const ground = element => {
  for (let at = element; at; at = at.parentElement) {
    const found = channels(getComputedStyle(at).backgroundColor);
    if (found.length === 3 || found[3] > 0) return found.slice(0, 3);
  }
  return [255, 255, 255];
};
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const element = walker.currentNode.parentElement;
  const text = walker.currentNode.data.trim();
  if (!text || !element.checkVisibility()) continue;
  const style = getComputedStyle(element);
  const size = parseFloat(style.fontSize);
  if (size < 14) faults.push(size.toFixed(1) + " px: " + text.slice(0, 40));
  // As some programs show a letter at night: every colour turned round.
  for (const turn of [channel => channel, channel => 255 - channel]) {
    const ratio = contrast(channels(style.color).slice(0, 3).map(turn), ground(element).map(turn));
    if (ratio < 4.5) faults.push(`contrast ${ratio.toFixed(2)}${turn(0) ? " inverted" : ""}: ${text.slice(0, 40)}`);
  }
}
return [...new Set(faults)];

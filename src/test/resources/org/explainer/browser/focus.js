// What is wrong with the element that has the focus: nothing when it is on screen and marked.
const element = document.activeElement;
const box = element.getBoundingClientRect();
const outlined = [null, "::after"].map(part => getComputedStyle(element, part)).some(style =>
  style.content !== "none" && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1);
const ringed = [...element.querySelectorAll("rect, circle")].some(shape =>
  shape.checkVisibility({ opacityProperty: true }) && getComputedStyle(shape).stroke !== "none");
const name = element.tagName.toLowerCase() + "." + (element.getAttribute("class") ?? "") + " \""
  + (element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 40) + "\"";
const wrong = [];
if (box.width < 1 || box.height < 1 || box.right <= 0 || box.left >= innerWidth) {
  wrong.push("not on the screen: " + name);
} else if (box.bottom <= 0 || box.top >= innerHeight) {
  wrong.push("not scrolled to: " + name);
}
if (!outlined && !ringed) {
  wrong.push("no visible focus: " + name);
}
return wrong;

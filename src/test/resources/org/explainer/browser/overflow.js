// What makes the page scroll sideways; nothing when it does not.
const root = document.documentElement;
if (root.scrollWidth <= root.clientWidth) {
  return [];
}
const name = element => element.tagName.toLowerCase() + (element.id && "#" + element.id)
  + [...element.classList].map(part => "." + part).join("");
const beyond = [...document.body.querySelectorAll("*")]
  .filter(element => element.getBoundingClientRect().right > root.clientWidth + 0.5)
  .map(name);
return [root.scrollWidth + " pixels wide", ...new Set(beyond)].slice(0, 12);

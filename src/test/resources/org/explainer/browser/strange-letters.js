// The kinds of letters that this page does not have from its own fonts: without such a font, "sphinx" is
// as wide as in monospace.
function width(family) {
  const word = document.body.appendChild(document.createElement("span"));
  word.textContent = "sphinx";
  word.style.cssText = `position:absolute;font:100px ${family}`;
  const {width} = word.getBoundingClientRect();
  word.remove();
  return width;
}
return ["Literata", "Golos"].filter(name => width(`${name}, monospace`) === width("monospace"));

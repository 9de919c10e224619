// Makes elements, which say what is a text and never what is markup.

// A new element at the end of another.
export function add(tag, parent, text = "") {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.appendChild(element);
  return element;
}

// The words of the interface with values put in: fill("{0} of {1}", 2, 5).
export function fill(pattern, ...values) {
  return values.reduce((text, value, at) => text.replace("{" + at + "}", value), pattern);
}

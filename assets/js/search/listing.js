// Lists what was found. Nothing of the index is ever read as HTML.
import { places, plain } from "./words.js";

const AROUND = 70; // characters before the first hit of an excerpt
const LENGTH = 210;

function element(name, part, content) {
  const made = document.createElement(name);
  made.className = "finder__" + part;
  made.append(...content);
  return made;
}

// The text as nodes, with the words that were hit marked.
function marked(text, terms) {
  const nodes = [];
  let done = 0;
  places(text).forEach((word) => {
    if (terms.includes(plain(word[0]))) {
      const mark = document.createElement("mark");
      mark.textContent = word[0];
      nodes.push(text.slice(done, word.index), mark);
      done = word.index + word[0].length;
    }
  });
  return nodes.concat(text.slice(done));
}

// As much of the text as fits, around the first hit, in whole words.
function excerpt(text, terms) {
  const hit = places(text).find((word) => terms.includes(plain(word[0])));
  const from = hit && hit.index > AROUND ? text.lastIndexOf(" ", hit.index - AROUND) + 1 : 0;
  const to = text.length > from + LENGTH ? text.lastIndexOf(" ", from + LENGTH) : text.length;
  return (from ? "… " : "") + text.slice(from, to) + (to < text.length ? " …" : "");
}

// Another name says its language, for voices and for letters.
function named(words, language, terms) {
  const name = element("span", "name", marked(words, terms));
  if (language) {
    name.lang = language;
  }
  return [" · ", name];
}

// An entry as an item of the list; addresses are from root.
export function item(entry, terms, number, root) {
  const [what, address, title, words, name, language] = entry;
  const link = element("a", "link", marked(title, terms));
  const other = name ? named(name, language, terms) : [];
  const kind = element("p", "kind", marked(what, terms).concat(other));
  const text = element("p", "text", marked(excerpt(words, terms), terms));
  link.href = root + address;
  kind.id = "found-" + number;
  link.setAttribute("aria-describedby", kind.id);
  return element("li", "hit", [kind, link, text]);
}

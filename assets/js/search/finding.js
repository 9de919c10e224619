// Finds entries of the index: kind, address, title, text, other names, their language, spellings
// that are not shown. One without address tells other spellings of its title.
import { plain, sounded, term, words } from "./words.js";

// Where an entry has them.
const [ADDRESS, TITLE, SPELLINGS] = [1, 2, 6];

// Whom or what a name names comes before what they said.
const OWN = 3;

function engineOf(index) {
  const engine = new window.MiniSearch({
    fields: ["title", "names", "kind", "text"],
    tokenize: words,
    processTerm: term,
    searchOptions: {
      boost: { title: 3, names: 4 },
      boostDocument: (id) => (SPELLINGS in index.entries[id] ? OWN : 1),
      prefix: true,
      weights: { fuzzy: 0.1, prefix: 0.375 },
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
    },
  });
  engine.addAll(index.entries.map(known));
  return engine;
}

// All words together, or else any of them, or else what sounds so.
function hits(engine, query) {
  const strict = engine.search(query, { combineWith: "AND" });
  const found = strict.length ? strict : engine.search(query);
  return found.length ? found : engine.search(sounded(query));
}

// What an engine is given of an entry, whose place in the index is its id.
function known([kind, address, title, text, name, , spellings], id) {
  return { id, kind, title: address && title, text, names: [name, spellings].join(" ") };
}

// Lets the engine of an index find more.
function adding(index, engine) {
  return (entries) => {
    const before = index.entries.length;
    index.entries.push(...entries);
    engine.addAll(entries.map((entry, at) => known(entry, before + at)));
  };
}

// Makes functions that find what a query asks for, and take more entries to find.
export function finding(index) {
  const engine = engineOf(index);
  const idle = index.words.idle.split(" ");
  const numbered = new RegExp("^(?:s|" + index.words.sentence + ")? ?(\\d{1,3})$", "i");

  // Without the words that make it a question; the number of a sentence as the entries have it.
  function asked(query) {
    const telling = query.split(" ").filter((word) => !idle.includes(plain(word)));
    return (telling.length ? telling.join(" ") : query).replace(numbered, "s$1");
  }

  // A name in another script finds the entries that have it, then those that have its Latin form.
  const find = (query) => {
    const found = hits(engine, asked(query));
    const also = found.find((hit) => !index.entries[hit.id][ADDRESS]);
    const all = found.concat(also ? hits(engine, index.entries[also.id][TITLE]) : []);
    const ids = all.map((hit) => hit.id);
    return all.filter((hit, at) => index.entries[hit.id][ADDRESS] && ids.indexOf(hit.id) === at);
  };
  return { find, add: adding(index, engine) };
}

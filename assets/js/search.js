// The search, fetched when a reader first opens it, with its engine (vendor/minisearch.js) and what
// it looks through (search-index.js). Nothing of the index is ever read as HTML.
window.explainerSearch = function (finder, root) {
  "use strict";
  var index = window.explainerIndex;
  var field = finder.querySelector("input");
  var status = finder.querySelector(".finder__status");
  var list = finder.querySelector(".finder__list");
  var SHOWN = 30;
  var AROUND = 70; // characters before the first hit of an excerpt
  var LENGTH = 210;
  // An apostrophe before a Cyrillic letter is part of the word; before a Latin one it parts two.
  var WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ](?=\p{Script=Cyrillic})[\p{L}\p{M}\p{N}]+)*/gu;
  var BARE = { ł: "l", đ: "d", ø: "o", æ: "ae", ß: "ss" }; // letters that Unicode takes for whole

  // "Milošević" and "MILOSEVIC" are one word, and so are "п'ять" and "п’ять"; й and ї are letters of their own.
  function plain(word) {
    return word
      .toLowerCase()
      .normalize("NFD")
      .replace(/(и\u0306|і\u0308)|[\p{M}'’ʼ]/gu, "$1")
      .normalize("NFC")
      .replace(/[łđøæß]/g, function (letter) {
        return BARE[letter];
      });
  }

  // A letter alone, as behind an apostrophe, says nothing.
  function term(word) {
    var bare = plain(word);
    return bare.length > 1 || /\d/.test(bare) ? bare : null;
  }

  // Last, names are read by their sounds, from Cyrillic (after plain) and Georgian letters to Latin ones.
  var SOUNDS = {};
  [
    ["абвгдежзийклмнопрстуфхцчшщъыьэюяєґії", "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya ye g i i"],
    ["აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ", "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h"],
  ].forEach(function (pair) {
    var sounds = pair[1].split(" ");
    Array.from(pair[0]).forEach(function (letter, at) {
      SOUNDS[letter] = sounds[at];
    });
  });

  function sounded(query) {
    return Array.from(plain(query))
      .map(function (letter) {
        return letter in SOUNDS ? SOUNDS[letter] : letter;
      })
      .join("");
  }

  function words(text) {
    return text.match(WORD) || [];
  }

  var engine = new window.MiniSearch({
    fields: ["title", "names", "kind", "text"],
    tokenize: words,
    processTerm: term,
    searchOptions: {
      boost: { title: 3, names: 4 },
      prefix: true,
      weights: { fuzzy: 0.1, prefix: 0.375 },
      fuzzy: function (word) {
        return word.length > 4 ? 0.2 : false;
      },
    },
  });
  engine.addAll(
    index.entries.map(function (entry, id) {
      var title = entry[1] && entry[2];
      return { id: id, kind: entry[0], title: title, text: entry[3], names: [entry[4], entry[6]].join(" ") };
    })
  );

  var idle = index.words.idle.split(" ");
  var numbered = new RegExp("^(?:s|" + index.words.sentence + ")? ?(\\d{1,3})$", "i");

  // Without the words that make it a question; the number of a sentence as the entries have it.
  function asked(query) {
    var telling = query.split(" ").filter(function (word) {
      return idle.indexOf(plain(word)) < 0;
    });
    return (telling.length ? telling.join(" ") : query).replace(numbered, "s$1");
  }

  // All words together, or else any of them, or else what sounds so.
  function hits(query) {
    var strict = engine.search(query, { combineWith: "AND" });
    var found = strict.length ? strict : engine.search(query);
    return found.length ? found : engine.search(sounded(query));
  }

  // A name in another script finds the entries that have it, then those that have its Latin form.
  function find(query) {
    var found = hits(query);
    var also = found.find(function (hit) {
      return !index.entries[hit.id][1];
    });
    return found.concat(also ? hits(index.entries[also.id][2]) : []).filter(function (hit, at, all) {
      var same = all.findIndex(function (other) {
        return other.id === hit.id;
      });
      return index.entries[hit.id][1] && same === at;
    });
  }

  function element(name, part, content) {
    var made = document.createElement(name);
    made.className = "finder__" + part;
    made.append.apply(made, content);
    return made;
  }

  // The text as nodes, with the words that were hit marked.
  function marked(text, terms) {
    var nodes = [];
    var done = 0;
    Array.from(text.matchAll(WORD)).forEach(function (word) {
      if (terms.indexOf(plain(word[0])) >= 0) {
        var mark = document.createElement("mark");
        mark.textContent = word[0];
        nodes.push(text.slice(done, word.index), mark);
        done = word.index + word[0].length;
      }
    });
    return nodes.concat(text.slice(done));
  }

  // As much of the text as fits, around the first hit, in whole words.
  function excerpt(text, terms) {
    var hit = Array.from(text.matchAll(WORD)).find(function (word) {
      return terms.indexOf(plain(word[0])) >= 0;
    });
    var from = hit && hit.index > AROUND ? text.lastIndexOf(" ", hit.index - AROUND) + 1 : 0;
    var to = text.length > from + LENGTH ? text.lastIndexOf(" ", from + LENGTH) : text.length;
    return (from ? "… " : "") + text.slice(from, to) + (to < text.length ? " …" : "");
  }

  // Another name says its language, for voices and for letters.
  function named(entry, terms) {
    var name = element("span", "name", marked(entry[4], terms));
    if (entry[5]) {
      name.lang = entry[5];
    }
    return [" · ", name];
  }

  function item(hit, number) {
    var entry = index.entries[hit.id];
    var link = element("a", "link", marked(entry[2], hit.terms));
    var other = entry[4] ? named(entry, hit.terms) : [];
    var kind = element("p", "kind", marked(entry[0], hit.terms).concat(other));
    var text = element("p", "text", marked(excerpt(entry[3], hit.terms), hit.terms));
    link.href = root + entry[1];
    kind.id = "found-" + number;
    link.setAttribute("aria-describedby", kind.id);
    return element("li", "hit", [kind, link, text]);
  }

  var soon;

  // Screen readers are told of the count when the typing pauses.
  function tell(count, query) {
    clearTimeout(soon);
    var told = count > SHOWN ? index.words.first : count ? index.words.found : index.words.none;
    soon = setTimeout(function () {
      status.textContent = query ? told.replace("{0}", count).replace("{1}", SHOWN) : "";
    }, 250);
  }

  function show() {
    var query = words(field.value).join(" ");
    var found = query.length > 1 ? find(asked(query)) : [];
    finder.classList.toggle("finder--found", found.length > 0);
    list.replaceChildren.apply(list, found.slice(0, SHOWN).map(item));
    tell(found.length, query.length > 1);
  }

  // On its own page a search has an address.
  function remember() {
    if (!finder.closest("dialog")) {
      try {
        history.replaceState(null, "", "?q=" + encodeURIComponent(field.value) + location.hash);
      } catch (refused) {
        // Some browsers do not allow it on a disk.
      }
    }
  }

  function move(step) {
    var stops = [field].concat(Array.from(list.querySelectorAll("a")));
    var stop = stops[stops.indexOf(document.activeElement) + step];
    if (stop) {
      stop.focus();
    }
  }

  finder.addEventListener("keydown", function (event) {
    var first = list.querySelector("a");
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && event.target === field && first && !event.isComposing) {
      first.click();
    }
  });
  field.addEventListener("input", function () {
    show();
    remember();
  });
  if (!finder.closest("dialog")) {
    field.value = field.value || new URLSearchParams(location.search).get("q") || "";
  }
  show();
};

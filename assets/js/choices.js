// What the reader has chosen, applied before anything is painted; everything else waits for site.js.
// The only place that remembers: under "explainer-…", and nowhere if the browser refuses.
(function () {
  "use strict";
  var PREFIX = "explainer-";
  var root = document.documentElement;
  var explainer = (window.explainer = {
    // What was remembered under a name; empty if nothing was.
    get: function (name) {
      try {
        return localStorage.getItem(PREFIX + name) || "";
      } catch (refused) {
        return "";
      }
    },
    // Remembers a text; an empty one is forgotten.
    set: function (name, text) {
      try {
        if (text) {
          localStorage.setItem(PREFIX + name, text);
        } else {
          localStorage.removeItem(PREFIX + name);
        }
      } catch (refused) {
        // It then lasts as long as the page.
      }
    },
    // Forgets these names, with spaces between; without them all, also what scripts of blocks keep.
    forget: function (names) {
      (names ? names.split(" ") : ours()).forEach(function (name) {
        explainer.set(name, "");
      });
      apply();
    },
    // Shows a choice on the page; what is none of those offered is as good as nothing.
    show: function (name, choice) {
      if ({ theme: /^(light|dark)$/, size: /^[234]$/ }[name].test(choice)) {
        root.dataset[name] = choice;
      } else {
        delete root.dataset[name];
      }
    },
  });

  function ours() {
    try {
      return Object.keys(localStorage)
        .filter(function (key) {
          return key.indexOf(PREFIX) === 0;
        })
        .map(function (key) {
          return key.slice(PREFIX.length);
        });
    } catch (refused) {
      return [];
    }
  }

  function apply() {
    explainer.show("theme", explainer.get("theme"));
    explainer.show("size", explainer.get("size"));
  }

  root.dataset.script = "";
  apply();
  if (explainer.get("place")) {
    root.dataset.place = "";
  }
})();

// Shows what the reader has chosen before anything is painted, so that nothing flashes or moves. It
// stands in every page: keep it small. site.js remembers and changes the choices.
(function () {
  "use strict";
  var shown = document.documentElement.dataset;

  function remembered(name) {
    try {
      return localStorage.getItem("explainer-" + name) || "";
    } catch (refused) {
      return "";
    }
  }

  // Painting waits a moment for fonts that are asked for so early, and no letter moves: a first page has
  // them too, where the line is good; the text comes first.
  function fetchFont(name) {
    document.head.append(Object.assign(document.createElement("link"), {rel: "preload", as: "font",
      href: "fonts/" + name + ".woff2", crossOrigin: "", fetchPriority: "low"}));
  }

  // What is none of the choices offered is as good as nothing.
  function show(name, offered) {
    if (offered.indexOf(remembered(name)) > 0) {
      shown[name] = remembered(name);
    }
  }

  // From a disk such requests are refused, and every page would have stand-ins: letters wait for the fonts
  // there, which come before the first painting.
  function fetchAtOnce(font) {
    if (font.display === "optional") {
      font.display = "block";
      font.load();
    }
  }

  if (location.host) {
    ["literata-roman", "literata-italic", "golos"].forEach(fetchFont);
  } else {
    document.fonts.forEach(fetchAtOnce);
  }
  shown.script = "";
  show("theme", ["", "light", "dark"]);
  show("size", ["", "2", "3", "4"]);
  if (remembered("place")) {
    shown.place = "";
  }
})();

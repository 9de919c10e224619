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

  // What is none of the choices offered is as good as nothing.
  function show(name, offered) {
    if (offered.indexOf(remembered(name)) > 0) {
      shown[name] = remembered(name);
    }
  }

  shown.script = "";
  show("theme", ["", "light", "dark"]);
  show("size", ["", "2", "3", "4"]);
  if (remembered("place")) {
    shown.place = "";
  }
})();

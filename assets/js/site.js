// Three comforts; every page reads without them: the light or dark theme, remembered; a list of
// chapters that closes by itself; a button that copies a citation.
(function () {
  "use strict";
  var root = document.documentElement;
  var dark = window.matchMedia("(prefers-color-scheme: dark)");

  function remembered() {
    try {
      return localStorage.getItem("theme");
    } catch (refused) {
      return null;
    }
  }

  function remember(theme) {
    try {
      localStorage.setItem("theme", theme);
    } catch (refused) {
      // The choice then lasts as long as the page.
    }
  }

  function theme() {
    return root.dataset.theme || (dark.matches ? "dark" : "light");
  }

  var choice = remembered();
  if (choice === "light" || choice === "dark") {
    root.dataset.theme = choice;
  }

  var button = document.querySelector(".theme");
  if (button) {
    button.hidden = false;
    button.setAttribute("aria-pressed", String(theme() === "dark"));
    button.addEventListener("click", function () {
      root.dataset.theme = theme() === "dark" ? "light" : "dark";
      button.setAttribute("aria-pressed", String(theme() === "dark"));
      remember(root.dataset.theme);
    });
  }

  var menu = document.querySelector(".menu");
  if (menu) {
    document.addEventListener("click", function (event) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && menu.open) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    });
  }

  document.querySelectorAll("button[data-copied]").forEach(function (copy) {
    if (!navigator.clipboard) {
      return;
    }
    copy.hidden = false;
    copy.addEventListener("click", function () {
      var code = copy.closest("details").querySelector("code");
      navigator.clipboard.writeText(code.textContent).then(function () {
        copy.textContent = copy.dataset.copied;
      }, function () {
        window.getSelection().selectAllChildren(code);
      });
    });
  });
})();

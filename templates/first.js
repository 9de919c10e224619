// Shows what the reader has chosen before anything is painted, so that nothing flashes or moves. It
// stands in every page: keep it small. comforts/settings.js remembers and changes the choices.
(() => {
  const shown = document.documentElement.dataset;

  function kept(name) {
    try {
      return localStorage.getItem("explainer-" + name) || "";
    } catch (no) {
      return "";
    }
  }

  // The text comes first, in stand-ins.
  function preload(name) {
    // Not called href: programs that look for links would read it as one, to a folder.
    const file = "fonts/" + name + ".woff2";
    const link = document.createElement("link");
    const early = { rel: "preload", as: "font", href: file, crossOrigin: "", fetchPriority: "low" };
    document.head.append(Object.assign(link, early));
  }

  // From a disk such requests are refused; letters wait for the fonts there, which come before the first
  // painting.
  function load(font) {
    if (font.display === "swap") {
      font.display = "block";
      font.load();
    }
  }

  // What is none of the choices offered is as good as nothing.
  function show(name, offered) {
    if (offered.indexOf(kept(name)) > 0) {
      shown[name] = kept(name);
    }
  }

  // What only a script can work stands in elements that nothing else reads; it takes its place as
  // soon as the parser has come by, so that nothing moves. Browsers may tell of the last ones only
  // after site.js, which therefore begins with this.
  window.explainerLive = () => {
    document.querySelectorAll("[type='text/html']").forEach((block) => {
      // One that the parser has not come past yet may be half there.
      if (block.nextSibling || document.readyState !== "loading") {
        block.outerHTML = block.text;
      }
    });
  };
  new MutationObserver(window.explainerLive).observe(document, { childList: true, subtree: true });
  // Who saves data reads in letters of the device.
  if ((navigator.connection || {}).saveData) {
    document.documentElement.style = "--serif:Georgia,serif;--sans:system-ui";
  } else if (location.host) {
    ["literata-roman", "golos"].forEach(preload);
  } else {
    document.fonts.forEach(load);
  }
  shown.script = "";
  show("theme", ["", "light", "dark"]);
  show("size", ["", "2", "3", "4"]);
  if (kept("place")) {
    shown.place = "";
  }
})();

// One slide at a time, by keys and buttons; notes below it, or in a second window that keeps step. A page
// from a disk may open another of itself and send it words, and asks nothing else of the browser.
(() => {
  "use strict";

  const root = document.documentElement;
  const slides = [...document.querySelectorAll("section")];
  const bar = document.querySelector(".bar");
  const at = bar.querySelector("output");
  const title = document.title;
  const speaker = location.hash === "#speaker" && Boolean(window.opener);
  let other = speaker ? window.opener : null;
  let here = 0;

  function tell(type) {
    if (other && !other.closed) {
      other.postMessage({ type, here }, "*");
    }
  }

  function mark() {
    try {
      history.replaceState(null, "", "#s" + (here + 1));
    } catch {
      // Some frames may not change their address; the slide is shown all the same.
    }
  }

  // Beside their notes speakers see what comes next; it is a picture to look at, and nothing else.
  function preview() {
    slides.forEach((slide, index) => {
      const next = speaker && index === here + 1;
      slide.classList.toggle("ahead", next);
      slide.toggleAttribute("inert", next);
    });
  }

  function show(number) {
    here = Math.max(0, Math.min(slides.length - 1, number));
    slides.forEach((slide, index) => slide.classList.toggle("on", index === here));
    preview();
    root.classList.toggle("onsky", Boolean(slides[here].querySelector(".sky")));
    at.textContent = here + 1 + " / " + slides.length;
    document.title =
      here + 1 + ". " + slides[here].querySelector("h1, h2").textContent + " · " + title;
    if (!speaker) {
      mark();
    }
    slides[here].tabIndex = -1;
    slides[here].focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  function go(number) {
    show(number);
    tell("lesson:slide");
  }

  function note(on) {
    const shown = root.classList.toggle("show", on);
    bar.querySelector("[data-do=notes]").setAttribute("aria-pressed", String(shown));
  }

  function second() {
    const address = location.href.split("#")[0] + "#speaker";
    other = window.open(address, "lesson-notes", "width=900,height=700");
    note(false);
  }

  function full() {
    if (document.fullscreenElement) {
      document.exitFullscreen();
    } else if (root.requestFullscreen) {
      root.requestFullscreen().catch(() => {});
    }
  }

  const deeds = {
    back: () => go(here - 1),
    next: () => go(here + 1),
    first: () => go(0),
    last: () => go(slides.length - 1),
    notes: () => note(),
    second,
    full,
    print: () => window.print(),
  };
  const keys = {
    ArrowRight: "next",
    PageDown: "next",
    " ": "next",
    ArrowLeft: "back",
    PageUp: "back",
    Home: "first",
    End: "last",
    n: "notes",
    w: "second",
    f: "full",
    p: "print",
  };

  // A letter is a key of the slide alone, and only while that has the focus (WCAG 2.2, 2.1.4).
  function deedOf(event) {
    const letter = event.key.length === 1;
    if (
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      (letter && !event.target.matches("section, body"))
    ) {
      return null;
    }
    return keys[letter ? event.key.toLowerCase() : event.key];
  }

  function asked() {
    const found = /^#s(\d+)$/.exec(location.hash);
    return found ? found[1] - 1 : 0;
  }

  addEventListener("keydown", (event) => {
    const deed = deedOf(event);
    if (deed) {
      event.preventDefault();
      deeds[deed]();
    }
  });
  bar.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) {
      deeds[button.dataset.do]();
    }
  });
  addEventListener("message", (event) => {
    if (!other || event.source !== other || !event.data) {
      return;
    }
    if (event.data.type === "lesson:slide" && Number.isInteger(event.data.here)) {
      show(event.data.here);
    }
    if (event.data.type === "lesson:hello") {
      tell("lesson:slide");
    }
  });
  addEventListener("hashchange", () => show(asked()));

  root.classList.add("deck");
  root.classList.toggle("speaker", speaker);
  bar.hidden = false;
  show(asked());
  if (speaker) {
    note(true);
    tell("lesson:hello");
  }
})();

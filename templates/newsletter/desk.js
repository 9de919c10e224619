// Copies letters, also from a disk, where neither fetch nor frames may read files: what can be copied stands in
// a script beside each letter, which is loaded when its buttons come near.
(() => {
  const said = document.querySelector(".said");

  const say = (word) => {
    said.textContent = "";
    setTimeout(() => {
      said.textContent = word;
    }, 20);
    clearTimeout(say.timer);
    say.timer = setTimeout(() => {
      said.textContent = "";
    }, 3000);
  };

  // A copy event works on every host; navigator.clipboard only on some.
  const copy = (text, html) => {
    let done = false;
    const fill = (event) => {
      event.clipboardData.setData("text/plain", text);
      if (html) event.clipboardData.setData("text/html", html);
      event.preventDefault();
      done = true;
    };
    document.addEventListener("copy", fill);
    document.execCommand("copy");
    document.removeEventListener("copy", fill);
    return done;
  };

  window.letters = {};
  const load = (letter) => {
    if (letter.dataset.loaded) return;
    letter.dataset.loaded = "yes";
    const script = document.createElement("script");
    script.src = letter.dataset.letter + "/copies.js";
    script.onload = () =>
      letter.querySelectorAll("[data-copy]").forEach((button) => {
        button.hidden = false;
      });
    document.head.append(script);
  };

  const watch = new IntersectionObserver(
    (entries) =>
      entries
        .filter((entry) => entry.isIntersecting)
        .forEach((entry) => {
          load(entry.target);
          watch.unobserve(entry.target);
        }),
    { rootMargin: "100%" },
  );
  document.querySelectorAll("[data-letter]").forEach((letter) => watch.observe(letter));

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    const copies = window.letters[button.closest("[data-letter]").dataset.letter];
    const way = button.dataset.copy;
    const text = way === "rich" ? copies.text : copies[way];
    const done = copy(text, way === "rich" && copies.rich);
    say(done ? said.dataset.copied : said.dataset.failed);
  });

  document.querySelectorAll(".preview").forEach((preview) =>
    preview.addEventListener("toggle", () => {
      if (!preview.open || preview.querySelector("iframe")) return;
      const screens = document.createElement("div");
      screens.className = "preview__screens";
      for (const width of [320, 640]) {
        const frame = document.createElement("iframe");
        frame.width = width;
        frame.title = preview.querySelector("summary").textContent + " (" + width + " px)";
        frame.src = preview.dataset.src;
        screens.append(frame);
      }
      preview.append(screens);
    }),
  );
})();

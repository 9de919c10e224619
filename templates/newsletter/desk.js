// Copies letters, also from a disk, where neither fetch nor frames may read files: what can be copied stands in
// a script beside each letter, which is loaded when its menu opens.
(() => {
  const said = document.querySelector(".said");
  const pick = document.querySelector("#with");
  const key = "letters.v1.with";

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
  const load = (name) =>
    new Promise((resolve, reject) => {
      if (window.letters[name]) {
        resolve(window.letters[name]);
        return;
      }
      const script = document.createElement("script");
      script.src = name + "/copies.js";
      script.onload = () => resolve(window.letters[name]);
      script.onerror = reject;
      document.head.append(script);
    });

  const mine = () =>
    document.querySelectorAll("a[data-copy]").forEach((item) => {
      item.querySelector("em").hidden = item.dataset.copy !== pick.value;
    });

  // Several programs take the same form, so that the chosen one is kept by its name.
  const named = (name) => [...pick.options].find((option) => option.dataset.name === name);
  const remember = () => {
    try {
      localStorage.setItem(key, pick.selectedOptions[0].dataset.name);
    } catch {
      // Where nothing may be kept, the choice holds until the page is closed.
    }
    mine();
  };
  const recall = () => {
    try {
      const option = named(localStorage.getItem(key));
      if (option) option.selected = true;
    } catch {
      // As above.
    }
    mine();
  };

  const shut = (menu) => {
    menu.open = false;
    menu.querySelector("summary").focus();
  };

  const open = (menu) => {
    document.querySelectorAll(".copy[open]").forEach((other) => {
      if (other !== menu) other.open = false;
    });
    load(menu.closest("[data-letter]").dataset.letter).catch(() => say(said.dataset.failed));
    const own = [...menu.querySelectorAll("a")].find((item) => item.dataset.copy === pick.value);
    (own || menu.querySelector("a")).focus();
  };

  const move = (event) => {
    const menu = event.target.closest(".copy[open]");
    if (!menu) return;
    const items = [...menu.querySelectorAll("button, a")];
    const at = items.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === "Escape") {
      shut(menu);
    } else if (to !== undefined) {
      event.preventDefault();
      items.at(to % items.length).focus();
    }
  };

  const take = (event) => {
    document.querySelectorAll(".copy[open]").forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
    const item = event.target.closest("[data-copy]");
    if (!item || item.dataset.copy === "eml") return;
    event.preventDefault();
    const way = item.dataset.copy;
    load(item.closest("[data-letter]").dataset.letter)
      .then((copies) =>
        copy(way === "rich" ? copies.text : copies[way], way === "rich" && copies.rich),
      )
      .catch(() => false)
      .then((done) => {
        shut(item.closest(".copy"));
        say(done ? said.dataset.copied : said.dataset.failed);
      });
  };

  const preview = (one) => {
    if (!one.open || one.querySelector("iframe")) return;
    const screens = document.createElement("div");
    screens.className = "preview__screens";
    for (const width of [320, 640]) {
      const frame = document.createElement("iframe");
      frame.width = width;
      frame.title = one.querySelector("summary").textContent + " (" + width + " px)";
      frame.src = one.dataset.src;
      screens.append(frame);
    }
    one.append(screens);
  };

  document.querySelectorAll(".with, .copy__first").forEach((one) => {
    one.hidden = false;
  });
  pick.addEventListener("change", remember);
  recall();
  document.addEventListener("keydown", move);
  document.addEventListener("click", take);
  document
    .querySelectorAll(".copy")
    .forEach((menu) => menu.addEventListener("toggle", () => menu.open && open(menu)));
  document
    .querySelectorAll(".preview")
    .forEach((one) => one.addEventListener("toggle", () => preview(one)));
})();

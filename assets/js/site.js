// Comforts, without which every page reads as well: choices, search, keys, links to copy, and the
// place where the reader stopped. What it remembers stays in this browser, under "explainer-…",
// which the press replaces by the name of the edition.
(function () {
  "use strict";
  var root = document.documentElement;
  var folder = document.currentScript.src;
  window.explainerLive(); // as far as templates/first.js has not been told

  function one(selector, within) {
    return (within || document).querySelector(selector);
  }

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  // What was remembered under a name; empty if nothing was, or if the browser refuses.
  function recall(name) {
    try {
      return localStorage.getItem("explainer-" + name) || "";
    } catch (refused) {
      return "";
    }
  }

  // Remembers a text; an empty one is forgotten.
  function remember(name, text) {
    try {
      if (text) {
        localStorage.setItem("explainer-" + name, text);
      } else {
        localStorage.removeItem("explainer-" + name);
      }
    } catch (refused) {
      // It then lasts as long as the page.
    }
  }

  // Says something to everybody: at the foot of the screen, and to screen readers.
  var said = one(".said");
  var silence;

  function say(words) {
    said.textContent = words;
    clearTimeout(silence);
    silence = setTimeout(function () {
      said.textContent = "";
    }, 4000);
  }

  // The panels of the masthead close by themselves.
  var panels = all(".masthead details");

  function closePanels(but) {
    panels.forEach(function (panel) {
      if (panel !== but) {
        panel.open = false;
      }
    });
  }

  document.addEventListener("click", function (event) {
    closePanels(event.target.closest(".masthead details"));
  });
  document.addEventListener("keydown", function (event) {
    var open = panels.find(function (panel) {
      return panel.open;
    });
    if (event.key === "Escape" && open) {
      open.open = false;
      one("summary", open).focus();
    }
  });

  // Choices: theme, size of text, whether keys do anything. templates/first.js has shown them.
  // The first option of each is what a page does by itself.
  var settings = one(".settings");
  var choices = { theme: recall("theme"), size: recall("size"), keys: recall("keys") };

  function showChoices() {
    all("input", settings).forEach(function (input) {
      var chosen = choices[input.name] === input.value;
      input.checked = input.type === "radio" ? chosen || !input.value : !chosen;
    });
  }

  function choose(name, chosen) {
    choices[name] = chosen;
    if (chosen) {
      root.dataset[name] = chosen;
    } else {
      delete root.dataset[name];
    }
  }

  settings.addEventListener("change", function (event) {
    var input = event.target;
    var chosen = input.type === "checkbox" && input.checked ? "" : input.value;
    remember(input.name, chosen);
    choose(input.name, chosen);
  });
  showChoices();

  // Fetches a file that is wanted only now.
  function fetchFile(file, then, failed) {
    file.onload = then;
    file.onerror = failed;
    document.body.append(file);
  }

  function fetchScript(name, then, failed) {
    var script = document.createElement("script");
    script.src = new URL(name, folder).href;
    fetchFile(script, then, failed);
  }

  function fetchStyle(name, then, failed) {
    var style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = new URL(name, folder).href;
    fetchFile(style, then, failed);
  }

  // Search: its script, its index and its engine are fetched when it is first opened.
  var finder = one(".finder");
  var dialog = finder.closest("dialog");
  var asked = false;

  function fetchSearch() {
    var files = ["vendor/minisearch.js", "search-index.js", "search.js"];
    var missing = files.length;
    asked = true;
    files.forEach(function (name) {
      fetchScript(
        name,
        function () {
          missing -= 1;
          if (!missing) {
            window.explainerSearch(finder, new URL("..", folder).href);
          }
        },
        function () {
          one(".finder__status", finder).textContent = finder.dataset.failed;
        }
      );
    });
  }

  function search() {
    closePanels();
    if (!asked) {
      fetchSearch();
    }
    if (dialog && !dialog.open) {
      dialog.showModal();
    }
    one("input", finder).select();
    one("input", finder).focus();
  }

  one(".masthead__search").addEventListener("click", function (event) {
    if (!(event.ctrlKey || event.metaKey || event.shiftKey)) {
      event.preventDefault();
      search();
    }
  });
  if (dialog) {
    dialog.addEventListener("click", function (event) {
      if (event.target === dialog || event.target.closest(".finder__close, a")) {
        dialog.close();
      }
    });
  } else {
    fetchSearch();
  }

  // Listening: the player's script and style are fetched when it is first asked for; where they do
  // not come, the browser's own controls are shown.
  var tracks = all(".listen");
  var player;
  var order;

  function start() {
    var site = { one: one, all: all, recall: recall, remember: remember, fetch: fetchScript };
    player = window.explainerPlayer(site);
    player.apply(null, order);
  }

  function showControls() {
    tracks.forEach(function (track) {
      track.classList.add("listen--plain");
    });
  }

  function listen() {
    order = arguments;
    if (player) {
      player.apply(null, order);
    } else if (player !== null) {
      player = null;
      // Some browsers play only what a touch has asked for.
      one("audio", tracks[0]).load();
      fetchStyle(
        "../css/player.css",
        fetchScript.bind(null, "player.js", start, showControls),
        showControls
      );
    }
  }

  tracks.forEach(function (track) {
    one(".listen__start", track).addEventListener("click", listen.bind(null, "play", track));
  });

  // Keys: / searches, ? helps, arrows turn to the neighbouring chapters, k, j and l are the player's.
  var typing = "input:not([type=range]), select, textarea, [contenteditable], dialog";
  var moving = "input, [tabindex], [role], audio, video";
  var listening = { k: "play", j: "back", l: "on" };
  var turns = { ArrowLeft: "prev", ArrowRight: "next" };

  function turn(key) {
    var link = one(".onward a[rel=" + turns[key] + "]");
    var pans = root.scrollWidth > root.clientWidth || window.visualViewport.scale > 1;
    if (link && !pans) {
      link.click();
    }
  }

  function help() {
    settings.open = true;
    one("[name=keys]", settings).focus();
  }

  document.addEventListener("keydown", function (event) {
    var chord = event.ctrlKey || event.altKey || event.metaKey || event.repeat;
    if (choices.keys === "off" || chord || event.defaultPrevented || event.target.closest(typing)) {
      return;
    }
    if (event.key === "/" || event.key === "?") {
      event.preventDefault();
      (event.key === "/" ? search : help)();
    } else if (turns[event.key] && !event.shiftKey && !event.target.closest(moving)) {
      turn(event.key);
    } else if (listening[event.key] && tracks.length) {
      listen(listening[event.key]);
    }
  });

  // Copies: an address by a click on it, which still leads there; a citation by its button.
  function address(hash) {
    var here = location.protocol === "file:" ? one("link[rel=canonical]").href : location.href;
    return here.split("#")[0] + hash;
  }

  function copy(text, words) {
    return navigator.clipboard.writeText(text).then(function () {
      say(words);
    });
  }

  function copyCitation(button) {
    var from = one("code, .cite__text", button.closest("details"));
    var text = from.textContent.trim();
    copy(from.matches("code") ? text : text.replace(/\s+/g, " "), said.dataset.copied).catch(function () {
      window.getSelection().selectAllChildren(from);
    });
  }

  if (navigator.clipboard) {
    document.addEventListener("click", function (event) {
      var link = event.target.closest(".address, .anchor");
      if (link) {
        copy(address(link.hash), said.dataset.link).catch(function () {});
      }
    });
    all(".copy").forEach(function (button) {
      button.hidden = false;
      button.addEventListener("click", copyCitation.bind(null, button));
    });
  }

  all(".print").forEach(function (button) {
    button.addEventListener("click", function () {
      window.print();
    });
  });

  // How far a chapter has been read, on a bar; which were read and where the reader stopped.
  var bar = one(".progress");

  function readSoFar() {
    var end = one(".prose").getBoundingClientRect().bottom + window.scrollY - window.innerHeight;
    return end > window.scrollY ? window.scrollY / end : 1;
  }

  function stop() {
    var passed = all(".prose .passage, .prose .editorial").filter(function (part) {
      return part.getBoundingClientRect().top < window.innerHeight / 2;
    });
    var next = one(".onward a[rel=next]");
    if (readSoFar() === 1) {
      remember("read", read().concat(bar.dataset.page).join(" "));
      remember("place", next ? next.dataset.page : "");
    } else if (window.scrollY && passed.length) {
      remember("place", bar.dataset.page + "#" + passed.pop().id);
    }
  }

  function read() {
    return recall("read").split(" ").filter(function (page) {
      return page && page !== (bar && bar.dataset.page);
    });
  }

  function moved() {
    bar.value = readSoFar();
  }

  if (bar) {
    moved();
    window.addEventListener("scroll", moved, { passive: true });
    window.addEventListener("resize", moved);
    window.addEventListener("pagehide", stop);
    document.addEventListener("visibilitychange", function () {
      if (document.visibilityState === "hidden") {
        stop();
      }
    });
  }

  // The home page offers to go on there. Only what its own list names can be a place.
  var onward = one(".continue");

  function showReading() {
    var place = recall("place").split("#");
    onward.hidden = true;
    all(".contents__link").forEach(function (link) {
      var page = link.getAttribute("href");
      one(".contents__read", link.parentNode).hidden = read().indexOf(page) < 0;
      if (page === place[0]) {
        var words = one("a", onward);
        words.href = page + (/^[\w-]+$/.test(place[1]) ? "#" + place[1] : "");
        words.textContent = words.dataset.words.replace("{0}", one(".contents__number", link).textContent);
        onward.hidden = false;
      }
    });
  }

  if (onward) {
    showReading();
  }

  all(".forget").forEach(function (button) {
    button.addEventListener("click", function () {
      button.dataset.names.split(" ").forEach(function (name) {
        remember(name, "");
        choose(name, "");
      });
      showChoices();
      if (onward) {
        showReading();
      }
      say(said.dataset.forgotten);
    });
  });
})();

// A word of the glossary opens its definition beside itself; without this file, or without popovers,
// its link leads to the glossary.
(function () {
  "use strict";
  if (!("popover" in HTMLElement.prototype)) {
    return;
  }

  // Below the link, or above where there is more room, and never beyond the edge.
  function place(box, link) {
    var line = link.getClientRects()[0];
    var end = link.getBoundingClientRect();
    var room = document.documentElement.clientWidth - box.offsetWidth - 16;
    var above = end.bottom + box.offsetHeight + 8 > innerHeight && line.top > box.offsetHeight + 8;
    var top = above ? line.top - box.offsetHeight - 8 : end.bottom + 8;
    box.style.left = Math.max(16, Math.min(line.left, room)) + scrollX + "px";
    box.style.top = top + scrollY + "px";
  }

  document.querySelectorAll("a.term").forEach(function (link) {
    var box = document.getElementById("term-" + link.hash.slice(1));
    var open = false;
    if (!box) {
      return;
    }
    link.setAttribute("aria-haspopup", "dialog");
    // Pressing outside closes it, so that by the click nobody could tell that it was open.
    link.addEventListener("pointerdown", function () {
      open = box.matches(":popover-open");
    });
    link.addEventListener("click", function (event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
        return;
      }
      event.preventDefault();
      if (open) {
        open = false;
        box.hidePopover();
        return;
      }
      link.focus();
      box.showPopover({ source: link });
      place(box, link);
      box.focus({ preventScroll: true });
      box.scrollIntoView({ block: "nearest" });
    });
  });

  document.querySelectorAll(".definition").forEach(function (box) {
    // It stands elsewhere in the page; tabbing out of it goes on from the word.
    box.addEventListener("keydown", function (event) {
      if (event.key === "Tab" && (event.shiftKey || event.target !== box)) {
        box.hidePopover();
      }
    });
  });
})();

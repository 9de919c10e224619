// The player, fetched when a reader first listens. It plays the chapter's sound, or has the device
// read it, lights the sentence that is heard, and remembers where the reader stopped. What it says
// stands in the page. The function that it makes takes an order ("play", "back", "on") and, to play,
// the part of the page from which.
window.explainerPlayer = function (site) {
  "use strict";
  var one = site.one;
  var root = document.documentElement;
  var calm = window.matchMedia("(prefers-reduced-motion: reduce)");
  var speech = window.speechSynthesis;
  var tracks = site.all(".listen");
  var box = one(".player");
  var sound = one("audio", tracks[0]);
  var big = one(".player__play", box);
  var place = one(".player__place", box);
  var rate = one(".player__rate", box);
  var voices = one(".player__voice", box);
  var status = one(".player__status", box);
  var line = one(".player__line", box);

  var track = null; // what is heard
  var cues = []; // its sentences: id, beginning, end, words
  var now = -1; // the sentence that is lit
  var lit = null; // its element
  var playing = false;
  var dragging = false;
  var utterance = null; // what the device is saying

  function fill(words, values) {
    return words.replace(/\{(\d)\}/g, function (all, at) {
      return values[at];
    });
  }

  function clock(seconds) {
    var whole = Math.floor(seconds);
    var rest = (whole % 60 < 10 ? "0" : "") + (whole % 60);
    return Math.floor(whole / 60) + ":" + rest;
  }

  function length() {
    return cues.length ? cues[cues.length - 1][2] : 0;
  }

  // A voice of this device that speaks the page's language without asking anybody.
  function voice() {
    var language = root.lang.split("-")[0].toLowerCase();
    return speech && speech.getVoices().find(function (one) {
      return one.localService && one.lang.toLowerCase().split(/[-_]/)[0] === language;
    });
  }

  function spoken() {
    return voices.selectedIndex === 1 && Boolean(voice());
  }

  // Where readers stopped: "the-thesis=s-3 partners=s-9", a word for each chapter.
  function places() {
    return site.recall("heard").split(" ").filter(function (word) {
      return /^[\w-]+=[\w-]+$/.test(word) && word.split("=")[0] !== track.dataset.name;
    });
  }

  function keep() {
    var all = places();
    if (now > 0) {
      all.push(track.dataset.name + "=" + cues[now][0]);
    }
    site.remember("heard", all.join(" "));
  }

  function kept() {
    var all = " " + site.recall("heard") + " ";
    return Math.max(0, cues.findIndex(function (cue) {
      return all.indexOf(" " + track.dataset.name + "=" + cue[0] + " ") >= 0;
    }));
  }

  function tell(words) {
    status.textContent = words;
    measure();
  }

  // What the player covers, pages scroll clear of.
  function measure() {
    root.style.setProperty("--player", box.hidden ? "0px" : box.offsetHeight + "px");
  }

  // How far it is; nothing is written as long as it reads the same.
  function time() {
    var at = spoken() ? (cues[now] || [0, 0])[1] : sound.currentTime;
    var field = one(".player__time", box);
    if (!dragging) {
      place.value = at;
    }
    var words = spoken()
      ? fill(box.dataset.sentence, [now + 1, cues.length])
      : clock(place.value) + " / " + clock(length());
    if (field.textContent !== words) {
      field.textContent = words;
      place.setAttribute("aria-valuetext", words);
    }
  }

  function show() {
    big.setAttribute("aria-label", playing ? tracks[0].dataset.pause : big.dataset.play);
    root.dataset.listening = playing ? "on" : "";
    tracks.forEach(function (each) {
      var here = each === track && playing;
      var button = one(".listen__start", each);
      each.classList.toggle("listen--now", each === track);
      each.classList.toggle("listen--on", here);
      one("span", button).textContent = here ? each.dataset.pause : button.dataset.start;
    });
    time();
  }

  function seen(element) {
    var where = element.getBoundingClientRect();
    return where.bottom > 0 && where.top < innerHeight - box.offsetHeight;
  }

  // Whether all of it can be seen, with a line or two around it.
  function clear(element) {
    var where = element.getBoundingClientRect();
    return where.top > 48 && where.bottom < innerHeight - box.offsetHeight - 48;
  }

  // Lights a sentence. The page follows it only while the reader has not gone elsewhere.
  function light(index, called) {
    var before = lit;
    if (index === now && !called) {
      return;
    }
    now = index;
    lit = cues[now] ? document.getElementById(cues[now][0]) : null;
    if (before && before !== lit) {
      before.classList.remove("lit");
    }
    if (line) {
      line.textContent = cues[now] ? cues[now][3] : "";
    }
    if (lit) {
      lit.classList.add("lit");
      if (!calm.matches && !clear(lit) && (called || !before || seen(before))) {
        lit.scrollIntoView({ block: lit.offsetHeight > innerHeight / 2 ? "start" : "center", behavior: "smooth" });
      }
    }
    if (index >= 0) {
      keep();
    }
  }

  function cueAt(seconds) {
    var index = 0;
    while (index + 1 < cues.length && cues[index + 1][1] <= seconds + 0.02) {
      index += 1;
    }
    return index;
  }

  function follow() {
    if (playing && !spoken()) {
      light(cueAt(sound.currentTime));
      time();
    }
  }

  // The browser itself tells only four times a second, but also while nothing is painted.
  function followClosely() {
    follow();
    if (playing && !spoken()) {
      requestAnimationFrame(followClosely);
    }
  }

  function hush() {
    utterance = null;
    if (speech) {
      speech.cancel();
    }
  }

  function say(index) {
    hush();
    var words = new SpeechSynthesisUtterance(cues[index][3]);
    words.voice = voice();
    words.lang = words.voice.lang;
    words.rate = Number(rate.value);
    words.onend = function () {
      if (utterance === words && now + 1 < cues.length) {
        light(now + 1);
        say(now);
      } else if (utterance === words) {
        ended();
      }
    };
    words.onerror = function () {
      if (utterance === words) {
        pause();
        tell(box.dataset.failed);
      }
    };
    utterance = words;
    speech.speak(words);
    show();
  }

  // Waits until the browser knows how long the sound is.
  function ready(then) {
    if (sound.readyState > 0) {
      then();
    } else {
      sound.addEventListener("loadedmetadata", then, { once: true });
      if (sound.preload !== "auto") {
        sound.preload = "auto";
        sound.load();
      }
    }
  }

  // A server that knows no ranges offers nothing to jump to.
  function reaches(seconds) {
    var spans = sound.seekable;
    return spans.length > 0 && spans.end(spans.length - 1) >= Math.min(seconds, sound.duration - 0.1);
  }

  function seek(seconds, then) {
    ready(function () {
      if (Math.abs(sound.currentTime - seconds) > 0.01 && !reaches(seconds)) {
        tell(box.dataset.stuck);
      } else {
        sound.currentTime = seconds;
        light(cueAt(seconds), true);
      }
      show();
      then();
    });
  }

  // Goes to a sentence, and on from there if something is being heard.
  function go(index) {
    var to = Math.max(0, Math.min(index, cues.length - 1));
    tell("");
    if (!spoken()) {
      seek(cues[to][1], function () {});
    } else {
      light(to, true);
      if (playing) {
        say(to);
      }
      show();
    }
  }

  function play() {
    playing = true;
    sound.playbackRate = sound.defaultPlaybackRate = Number(rate.value);
    if (spoken()) {
      light(Math.max(0, now), true);
      say(now);
      return;
    }
    seek(now < 0 ? 0 : sound.currentTime || cues[now][1], function () {
      sound.play().then(followClosely, function (refused) {
        if (playing && refused.name !== "AbortError") {
          pause();
          tell(box.dataset.failed);
        }
      });
    });
  }

  function pause() {
    playing = false;
    hush();
    sound.pause();
    show();
  }

  // At the end of a chapter the next one follows, where there is one on the page.
  function ended() {
    var next = tracks[tracks.indexOf(track) + 1];
    pause();
    now = 0;
    keep();
    light(-1);
    sound.currentTime = 0;
    show();
    if (next) {
      take(next);
    }
  }

  function begin(from) {
    cues = window.explainerCues[from.dataset.name];
    now = kept();
    place.max = Math.ceil(length());
    announce();
    play();
  }

  // What telephones show and offer while their screen is locked.
  function announce() {
    var session = navigator.mediaSession;
    if (session && window.MediaMetadata) {
      session.metadata = new MediaMetadata({ title: track.dataset.title, artist: track.dataset.who });
      session.setActionHandler("previoustrack", step.bind(null, -1));
      session.setActionHandler("nexttrack", step.bind(null, 1));
    }
  }

  function take(from) {
    if (track) {
      pause();
      light(-1);
    }
    track = from;
    cues = [];
    now = -1;
    tell("");
    one(".player__title", box).textContent = track.dataset.title;
    one(".player__who", box).textContent = track.dataset.who;
    voices.options[0].textContent = track.dataset.who;
    if (one("audio", from) !== sound) {
      sound.src = one("audio", from).src;
    } else if (sound.dataset.own) {
      sound.src = sound.dataset.own;
    }
    time(); // which takes its room before the cues have come
    box.hidden = false;
    offer();
    measure();
    if ((window.explainerCues || {})[from.dataset.name]) {
      begin(from);
    } else {
      site.fetch(
        from.dataset.cues,
        function () {
          if (track === from) {
            begin(from);
          }
        },
        tell.bind(null, box.dataset.failed)
      );
    }
  }

  function step(by) {
    if (!box.hidden && cues.length) {
      go(Math.max(0, now) + by);
    }
  }

  // What was heard last, of what is on the page.
  function last() {
    var name = site.recall("heard").split(" ").pop().split("=")[0];
    return tracks.find(function (each) {
      return each.dataset.name === name;
    }) || tracks[0];
  }

  function toggle(from) {
    if (box.hidden || (from && from !== track)) {
      take(from || track || last());
    } else if (playing) {
      pause();
    } else {
      play();
    }
  }

  // The focus goes to the sentence that was heard last, so that the keyboard goes on from there.
  function close() {
    var here = lit || one(".listen__start", track);
    pause();
    light(-1);
    box.hidden = true;
    measure();
    delete root.dataset.listening;
    if (!here.matches("button")) {
      here.tabIndex = -1;
      here.addEventListener("blur", here.removeAttribute.bind(here, "tabindex"), { once: true });
    }
    here.focus({ preventScroll: true });
  }

  // Some browsers learn of their voices late.
  function offer() {
    voices.hidden = !voice();
    one(".player__who", box).hidden = Boolean(voice());
    if (site.recall("voice") === "device" && voice()) {
      voices.selectedIndex = 1;
    }
    measure();
  }

  sound.dataset.own = sound.src;
  big.dataset.play = big.getAttribute("aria-label");
  tracks.forEach(function (each) {
    var button = one(".listen__start", each);
    button.dataset.start = one("span", button).textContent;
  });
  if (Array.prototype.some.call(rate.options, function (option) {
    return option.value === site.recall("rate");
  })) {
    rate.value = site.recall("rate");
  }

  sound.addEventListener("timeupdate", follow);
  sound.addEventListener("ended", ended);
  sound.addEventListener("error", function () {
    if (playing) {
      pause();
      tell(box.dataset.failed);
    }
  });
  // By the keys of a keyboard, by a headset, by the system.
  sound.addEventListener("pause", function () {
    if (playing && !spoken() && !sound.ended) {
      pause();
    }
  });
  if (speech && speech.addEventListener) {
    speech.addEventListener("voiceschanged", offer);
  }
  window.addEventListener("pagehide", hush);
  window.addEventListener("resize", measure);

  rate.addEventListener("change", function () {
    site.remember("rate", rate.value === "1" ? "" : rate.value);
    sound.playbackRate = sound.defaultPlaybackRate = Number(rate.value);
    if (playing && spoken()) {
      say(now);
    }
  });
  voices.addEventListener("change", function () {
    var at = Math.max(0, now);
    var on = playing;
    pause();
    site.remember("voice", voices.selectedIndex ? "device" : "");
    now = at;
    go(at);
    if (on) {
      play();
    }
  });
  place.addEventListener("input", function () {
    dragging = true;
    show();
  });
  place.addEventListener("change", function () {
    var to = Number(place.value);
    dragging = false;
    if (spoken()) {
      go(cueAt(to));
    } else {
      tell("");
      seek(to, function () {});
    }
  });
  box.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      close();
    }
  });
  big.addEventListener("click", toggle.bind(null, null));
  one(".player__back", box).addEventListener("click", step.bind(null, -1));
  one(".player__on", box).addEventListener("click", step.bind(null, 1));
  one(".player__close", box).addEventListener("click", close);

  // A click on a sentence, unless it is on something in it, or the end of a selection.
  document.addEventListener("click", function (event) {
    var element = event.target;
    if (box.hidden || event.defaultPrevented || element.closest("a, button, summary, label, input, .definition")) {
      return;
    }
    if (!window.getSelection().isCollapsed) {
      return;
    }
    for (; element && element !== document.body; element = element.parentElement) {
      var index = element.id ? cues.findIndex(function (cue) {
        return cue[0] === element.id;
      }) : -1;
      if (index >= 0) {
        go(index);
        if (!playing) {
          play();
        }
        return;
      }
    }
  });

  return function (order, from) {
    if (order === "play") {
      toggle(from);
    } else {
      step(order === "back" ? -1 : 1);
    }
  };
};

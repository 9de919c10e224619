// Sets the film of the page in motion: it uncovers the line, lights events and changes the words, as the
// script beside it says. Under reduced motion it goes from picture to picture when asked. The film with
// its sound is fetched when somebody wants it. Without this file the last picture stands there.
(function () {
  "use strict";

  function spans(text) {
    return (text || "").split(" ").filter(Boolean).map(function (part) {
      return part.split("-").map(Number);
    });
  }

  function add(tag, attributes, parent) {
    var element = document.createElement(tag);
    Object.keys(attributes).forEach(function (name) {
      element.setAttribute(name, attributes[name]);
    });
    parent.appendChild(element);
    return element;
  }

  document.querySelectorAll(".drawing--film").forEach(function (figure) {
    var film = figure.querySelector(".film");
    var length = Number(film.dataset.length);
    var button = film.querySelector("button");
    var said = film.querySelector(".film__said");
    var words = film.querySelector(".film__words");
    var label = film.querySelector(".film__label");
    var line = film.querySelector(".film__line");
    var still = {words: words.textContent, label: label.textContent, said: said.textContent};
    var calm = matchMedia("(prefers-reduced-motion: reduce)");
    var scenes = Array.from(figure.querySelectorAll(".film__script>li"), function (item) {
      return {
        start: Number(item.dataset.start),
        said: spans(item.dataset.said)[0],
        words: item.dataset.words,
        label: item.dataset.label || still.label,
        text: item.querySelector("p:not(.label)").textContent,
        line: item.dataset.line.split(" ").map(Number)
      };
    });
    var points = Array.from(film.querySelectorAll("[data-lit]"), function (point) {
      return {element: point, first: Number(point.dataset.first), lit: spans(point.dataset.lit)};
    });
    var shown = null;
    var time = length;
    var before = 0;
    var going = false;

    function sceneAt(when) {
      return scenes.filter(function (scene) { return scene.start <= when; }).pop() || scenes[0];
    }

    /** The line comes to rest softly: as the press draws it, org.explainer.figure.Reel. */
    function reached(scene, when) {
      var share = (when - scene.said[0]) / (scene.said[1] - scene.said[0]);
      var gone = Math.min(1, Math.max(0, share));
      return scene.line[0] + (scene.line[1] - scene.line[0]) * gone * gone * (3 - 2 * gone);
    }

    function show(when) {
      var scene = sceneAt(when);
      if (scene !== shown) {
        words.textContent = scene.words;
        label.textContent = scene.label;
        said.textContent = scene.text;
        shown = scene;
      }
      line.style.clipPath = "inset(-1em " + (100 - reached(scene, when) / 10) + "% -1em 0)";
      points.forEach(function (point) {
        point.element.classList.toggle("is-lit", point.lit.some(function (span) {
          return span[0] <= when && when < span[1];
        }));
        point.element.classList.toggle("is-to-come", when < point.first);
      });
    }

    function rest() {
      going = false;
      shown = null;
      time = length;
      words.textContent = still.words;
      label.textContent = still.label;
      said.textContent = still.said;
      line.style.clipPath = "";
      points.forEach(function (point) {
        point.element.classList.remove("is-lit", "is-to-come");
      });
      name();
    }

    function name() {
      button.textContent = button.dataset[calm.matches ? "next" : going ? "pause" : "play"];
    }

    function step(now) {
      if (going) {
        time += Math.min(now - before, 100);
        before = now;
        if (time >= length) {
          rest();
        } else {
          show(time);
          requestAnimationFrame(step);
        }
      }
    }

    function next() {
      var index = shown ? scenes.indexOf(shown) + 1 : 0;
      if (index === scenes.length) {
        rest();
      } else {
        time = index + 1 < scenes.length ? scenes[index + 1].start - 1 : length - 1;
        show(time);
      }
    }

    button.addEventListener("click", function () {
      if (calm.matches) {
        next();
        return;
      }
      going = !going;
      if (going) {
        time = time >= length ? 0 : time;
        before = performance.now();
        requestAnimationFrame(step);
      }
      name();
    });
    calm.addEventListener("change", rest);
    said.setAttribute("aria-live", "off");
    name();

    var media = figure.querySelector(".film__media");
    // A small copy leads to the film on the web, from where its policy fetches nothing.
    if (media && !/^https?:/.test(media.querySelector("a").getAttribute("href"))) {
      sound(media);
    }

    /** Captions are made here, for a page opened from a folder may not read another file. */
    function sound(place) {
      var links = place.querySelectorAll("a");
      var start = add("button", {type: "button"}, film.querySelector(".film__tools"));
      start.textContent = place.dataset.sound;
      start.addEventListener("click", function () {
        var video = document.createElement("video");
        rest();
        video.className = "film__video";
        video.controls = true;
        video.width = 1280;
        video.height = 720;
        video.poster = links[0].getAttribute("href").replace(/webm$/, "png");
        links.forEach(function (link) {
          add("source", {src: link.getAttribute("href"), type: link.type}, video);
        });
        var track = video.addTextTrack("captions", start.textContent, document.documentElement.lang);
        scenes.forEach(function (scene) {
          var cue = new VTTCue(scene.said[0] / 1000, scene.said[1] / 1000, scene.text);
          cue.line = -2;
          track.addCue(cue);
        });
        track.mode = "showing";
        film.replaceWith(video);
        video.focus();
        video.play().catch(function () {
          // The reader can start it: its controls are there.
        });
      });
    }
  });
})();

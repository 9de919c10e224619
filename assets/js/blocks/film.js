// Sets the film of the page in motion: it uncovers the line, lights events and changes the words, as
// the script beside it says. Under reduced motion it goes from picture to picture when asked. The
// film with its sound is fetched when somebody wants it. Without this file the last picture stands
// there.
import { all, one } from "../base/page.js";

const calm = matchMedia("(prefers-reduced-motion: reduce)");

function spans(text) {
  const parts = (text || "").split(" ").filter(Boolean);
  return parts.map((part) => part.split("-").map(Number));
}

function sceneOf(item, label) {
  return {
    start: Number(item.dataset.start),
    said: spans(item.dataset.said)[0],
    words: item.dataset.words,
    label: item.dataset.label || label,
    text: one("p:not(.label)", item).textContent,
    line: item.dataset.line.split(" ").map(Number),
  };
}

function pointOf(element) {
  return { element, first: Number(element.dataset.first), lit: spans(element.dataset.lit) };
}

// The line comes to rest softly: as the press draws it, org.explainer.figure.Reel.
function reached(scene, when) {
  const share = (when - scene.said[0]) / (scene.said[1] - scene.said[0]);
  const gone = Math.min(1, Math.max(0, share));
  return scene.line[0] + (scene.line[1] - scene.line[0]) * gone * gone * (3 - 2 * gone);
}

// Shows the picture of a moment; at rest the one that the page came with.
function screen(figure) {
  const part = (name) => one(".film__" + name, figure);
  const line = part("line");
  const still = ["words", "label", "said"].map((name) => [part(name), part(name).textContent]);
  const points = all(".film [data-lit]", figure).map(pointOf);

  function show(scene, when) {
    line.style.clipPath = "inset(-1em " + (100 - reached(scene, when) / 10) + "% -1em 0)";
    points.forEach(({ element, first, lit }) => {
      const now = lit.some(([from, to]) => from <= when && when < to);
      element.classList.toggle("is-lit", now);
      element.classList.toggle("is-to-come", when < first);
    });
  }

  function tell(scene) {
    part("words").textContent = scene.words;
    part("label").textContent = scene.label;
    part("said").textContent = scene.text;
  }

  function rest() {
    still.forEach(([element, text]) => (element.textContent = text));
    line.style.clipPath = "";
    points.forEach((point) => point.element.classList.remove("is-lit", "is-to-come"));
  }

  return { show, tell, rest };
}

function name(film) {
  const { dataset } = film.button;
  film.button.textContent = dataset[calm.matches ? "next" : film.going ? "pause" : "play"];
}

function show(film, time) {
  const scene = film.scenes.filter(({ start }) => start <= time).pop() || film.scenes[0];
  if (scene !== film.shown) {
    film.picture.tell(scene);
  }
  film.picture.show(scene, time);
  Object.assign(film, { time, shown: scene });
}

function rest(film) {
  Object.assign(film, { going: false, shown: null, time: film.length });
  film.picture.rest();
  name(film);
}

function step(film, now) {
  if (!film.going) {
    return;
  }
  const time = film.time + Math.min(now - film.before, 100);
  film.before = now;
  if (time >= film.length) {
    rest(film);
  } else {
    show(film, time);
    requestAnimationFrame((then) => step(film, then));
  }
}

// From picture to picture: each as its scene leaves it.
function next(film) {
  const { scenes, shown, length } = film;
  const index = shown ? scenes.indexOf(shown) + 1 : 0;
  if (index === scenes.length) {
    rest(film);
  } else {
    show(film, index + 1 < scenes.length ? scenes[index + 1].start - 1 : length - 1);
  }
}

function playOrPause(film) {
  film.going = !film.going;
  if (film.going) {
    film.time = film.time >= film.length ? 0 : film.time;
    film.before = performance.now();
    requestAnimationFrame((now) => step(film, now));
  }
  name(film);
}

// Captions are made here, for a page opened from a folder may not read another file.
function caption(video, title, scenes) {
  const track = video.addTextTrack("captions", title, document.documentElement.lang);
  scenes.forEach((scene) => {
    const cue = new VTTCue(scene.said[0] / 1000, scene.said[1] / 1000, scene.text);
    cue.line = -2;
    track.addCue(cue);
  });
  track.mode = "showing";
}

function videoOf(links) {
  const video = document.createElement("video");
  video.className = "film__video";
  video.controls = true;
  video.width = 1280;
  video.height = 720;
  video.poster = links[0].getAttribute("href").replace(/webm$/, "png");
  links.forEach((link) => {
    const source = document.createElement("source");
    source.src = link.getAttribute("href");
    source.type = link.type;
    video.append(source);
  });
  return video;
}

// A button that puts the film with its sound in the place of the pictures.
function offerSound(media, film, element) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = media.dataset.sound;
  one(".film__tools", element).append(button);
  button.addEventListener("click", () => {
    const video = videoOf(all("a", media));
    rest(film);
    caption(video, button.textContent, film.scenes);
    element.replaceWith(video);
    video.focus();
    video.play().catch(() => {
      // The reader can start it: its controls are there.
    });
  });
}

function start(figure) {
  const element = one(".film", figure);
  const label = one(".film__label", element).textContent;
  const film = {
    length: Number(element.dataset.length),
    button: one("button", element),
    scenes: all(".film__script>li", figure).map((item) => sceneOf(item, label)),
    picture: screen(figure),
    shown: null, // the scene that is shown, unless it rests
    time: Number(element.dataset.length),
    before: 0, // when the last picture was shown
    going: false,
  };
  film.button.addEventListener("click", () => (calm.matches ? next : playOrPause)(film));
  calm.addEventListener("change", () => rest(film));
  one(".film__said", element).setAttribute("aria-live", "off");
  name(film);

  const media = one(".film__media", figure);
  // A small copy leads to the film on the web, from where its policy fetches nothing.
  if (media && !/^https?:/.test(one("a", media).getAttribute("href"))) {
    offerSound(media, film, element);
  }
}

all(".drawing--film").forEach(start);

// Plays the film in its place when it is asked for, with its captions; nothing of it is fetched
// before. Without this file the browser's own player stands there.
import { all, one } from "../base/page.js";

// Captions are made here, for a page opened from a folder may not read another file.
function caption(video, title, script) {
  const track = video.addTextTrack("captions", title, document.documentElement.lang);
  script.forEach((item) => {
    const [from, to] = item.dataset.said.split("-").map((time) => Number(time) / 1000);
    const cue = new VTTCue(from, to, one("p:not(.label)", item).textContent);
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

function play(figure, media) {
  const screen = one(".film", figure);
  const video = videoOf(all("a", media));
  caption(video, media.dataset.captions, all(".film__script>li", figure));
  screen.replaceChildren(video);
  video.focus();
  video.play().catch(() => {
    // The reader can start it: its controls are there.
  });
}

function start(figure) {
  const media = one(".film__media", figure);
  const link = media && one("a", media);
  const button = one(".film__play", figure);
  if (!link) {
    return;
  }
  // A small copy leads to the film on the web, from where its policy fetches nothing.
  const away = /^https?:/.test(link.getAttribute("href"));
  button.addEventListener("click", () => {
    if (away) {
      location.href = link.href;
    } else {
      play(figure, media);
    }
  });
}

all(".drawing--film").forEach(start);

// The list of all events: those far down wait for their turn to be laid out. They have it when
// nothing else is to be done, four at a time, so that the scroll bar is true and a picture of the
// page complete. A machine that is never idle has them all at once.
const later = window.requestIdleCallback || window.setTimeout;
const events = Array.from(document.querySelectorAll(".prose--timeline .event"));

function layOut(turn) {
  const many = turn && turn.didTimeout ? events.length : 4;
  events.splice(0, many).forEach((event) => {
    event.style.contentVisibility = "visible";
  });
  if (events.length) {
    later(layOut, { timeout: 400 });
  }
}

window.addEventListener("load", layOut);

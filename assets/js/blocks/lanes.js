// The list of all events: those far down wait for their turn to be laid out. They have it when nothing
// else is to be done, four at a time, so that the scroll bar is true and a picture of the page complete.
(function () {
  "use strict";
  var later = window.requestIdleCallback || window.setTimeout;
  var events = Array.from(document.querySelectorAll(".prose--timeline .event"));

  function layOut() {
    events.splice(0, 4).forEach(function (event) {
      event.style.contentVisibility = "visible";
    });
    if (events.length) {
      later(layOut);
    }
  }

  window.addEventListener("load", layOut);
})();

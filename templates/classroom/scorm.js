// Tells a learning system how far the book is read and what the quizzes say, as SCORM 1.2 asks for.
// Where there is no such system it shows the book and says nothing.
(function () {
  "use strict";

  var PASSED = 60;
  var PAGE = /^[a-z0-9._-]+(\/[a-z0-9._-]+)*\.html$/;
  var frame = document.querySelector("iframe");
  var base = location.href.replace(/[^/]*$/, "");
  var began = Date.now();
  var answers = {};
  var told = 0;
  var api = null;
  var open = false;

  // A window of another origin throws when it is looked into; then there is nothing to find in it.
  function search(start) {
    try {
      for (var here = start, steps = 0; here && steps < 20; here = here.parent, steps++) {
        if (here.API) {
          return here.API;
        }
        if (here === here.parent) {
          break;
        }
      }
    } catch (error) {
      return null;
    }
    return null;
  }

  function get(name) {
    return open ? String(api.LMSGetValue(name) || "") : "";
  }

  function set(name, value) {
    if (open) {
      api.LMSSetValue(name, String(value));
    }
  }

  function remembered() {
    var found = {};
    get("cmi.suspend_data").split(",").forEach(function (answer) {
      var parts = answer.split("=");
      if (window.QUESTIONS.some(function (question) { return question.id === parts[0]; })) {
        found[parts[0]] = parts[1] === "1";
      }
    });
    return found;
  }

  function report() {
    var asked = window.QUESTIONS.length;
    var ids = Object.keys(answers);
    var right = ids.filter(function (id) { return answers[id]; }).length;
    var score = Math.round(100 * right / asked);
    var status = score >= PASSED ? "passed" : ids.length === asked ? "failed" : "incomplete";
    set("cmi.suspend_data", ids.map(function (id) { return id + "=" + (answers[id] ? 1 : 0); }).join(","));
    set("cmi.core.score.min", 0);
    set("cmi.core.score.max", 100);
    set("cmi.core.score.raw", score);
    set("cmi.core.lesson_status", status);
    if (open) {
      api.LMSCommit("");
    }
  }

  function tell(question, chosen) {
    var name = "cmi.interactions." + told++ + ".";
    set(name + "id", question.id);
    set(name + "type", "choice");
    set(name + "student_response", String.fromCharCode(97 + chosen));
    set(name + "correct_responses.0.pattern", String.fromCharCode(97 + question.right));
    set(name + "result", chosen === question.right ? "correct" : "wrong");
  }

  function answered(event) {
    var button = event.target.closest(".quiz__options button");
    var item = button && button.closest(".quiz > ol > li");
    if (!item || button.getAttribute("aria-disabled")) {
      return;
    }
    var text = item.querySelector("p").textContent;
    var options = Array.prototype.slice.call(item.querySelectorAll(".quiz__options > li"));
    var chosen = options.indexOf(button.parentNode);
    window.QUESTIONS.forEach(function (question) {
      if (question.question === text && question.options.length === options.length) {
        answers[question.id] = chosen === question.right;
        tell(question, chosen);
        report();
      }
    });
  }

  // Before the quiz itself hears of the click: it then takes the button out of use.
  function watch() {
    var page = frame.contentWindow.location.href.replace(/[?#].*/, "");
    if (page.indexOf(base) === 0 && PAGE.test(page.slice(base.length))) {
      set("cmi.core.lesson_location", page.slice(base.length));
      if (open) {
        api.LMSCommit("");
      }
    }
    frame.contentDocument.addEventListener("click", answered, true);
  }

  function time() {
    var seconds = Math.round((Date.now() - began) / 1000);
    function two(number) {
      return (number < 10 ? "0" : "") + number;
    }
    return two(Math.floor(seconds / 3600)) + ":" + two(Math.floor(seconds / 60) % 60) + ":" + two(seconds % 60);
  }

  api = search(window.parent) || search(window.opener);
  if (!api) {
    return;
  }
  open = String(api.LMSInitialize("")) === "true";
  answers = remembered();
  told = Number(get("cmi.interactions._count")) || 0;
  set("cmi.core.exit", "suspend");
  report();
  frame.addEventListener("load", watch);
  var place = get("cmi.core.lesson_location");
  if (PAGE.test(place)) {
    frame.src = place;
  } else if (frame.contentDocument && frame.contentDocument.readyState === "complete") {
    watch();
  }
  window.addEventListener("pagehide", function () {
    if (open) {
      set("cmi.core.session_time", time());
      api.LMSCommit("");
      api.LMSFinish("");
      open = false;
    }
  });
})();

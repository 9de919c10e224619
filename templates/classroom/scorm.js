// Tells a learning system how far the book is read and what the quizzes say, as SCORM 1.2 asks for.
// Where there is no such system it shows the book and says nothing.
// Questions are known by their ids alone: browsers translate pages, and words may stand twice.
(() => {
  "use strict";

  const PASSED = 60;
  // As much as a system must keep of cmi.suspend_data (SCORM 1.2, CMIString4096).
  const ROOM = 4096;
  const frame = document.querySelector("iframe");
  const base = location.href.replace(/[^/]*$/, "");
  const began = Date.now();
  // By a question's id, a letter: the option last chosen, a capital once the question was answered
  // rightly; + where it was, and is to be answered again.
  const answers = Object.create(null);
  let best = 0;
  let passed = false;
  let told = 0;
  let showing = false;
  let api = null;
  let open = false;

  // A window of another origin throws when it is looked into; then there is nothing to find in it.
  function search(start) {
    try {
      for (let here = start, steps = 0; here && steps < 20; here = here.parent, steps++) {
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

  function wasRight(id) {
    return /[A-Z+]/.test(answers[id] || "");
  }

  // By this letters without ids are known to belong to these questions, in this order.
  function mark() {
    let sum = 5381;
    const ids = window.QUESTIONS.map((question) => question.id).join();
    for (let i = 0; i < ids.length; i++) {
      sum = (sum * 33 + ids.charCodeAt(i)) % 4294967296;
    }
    return "#" + sum.toString(36) + ":";
  }

  // Answers with their ids, which outlast another edition of the quiz; where these take too much room, a
  // letter for each question. What is beyond even that is forgotten in a break, but never the score.
  function suspended() {
    const named = Object.keys(answers)
      .map((id) => id + "=" + answers[id])
      .join();
    const bare = () => {
      return mark() + window.QUESTIONS.map((question) => answers[question.id] || "-").join("");
    };
    return named.length <= ROOM ? named : bare().slice(0, ROOM);
  }

  function resume(data) {
    const named = Object.create(null);
    data.split(",").forEach((answer) => {
      named[answer.split("=")[0]] = answer.split("=")[1];
    });
    const start = mark();
    window.QUESTIONS.forEach((question, i) => {
      const answer = data.indexOf(start) === 0 ? data.charAt(start.length + i) : named[question.id];
      if (/^[a-z+]$/i.test(answer || "")) {
        answers[question.id] = answer;
      }
    });
  }

  function report() {
    const asked = window.QUESTIONS.length;
    const ids = Object.keys(answers);
    if (asked) {
      best = Math.max(best, Math.round((100 * ids.filter(wasRight).length) / asked));
      set("cmi.core.score.min", 0);
      set("cmi.core.score.max", 100);
      set("cmi.core.score.raw", best);
    }
    passed = passed || best >= PASSED;
    set("cmi.suspend_data", suspended());
    set(
      "cmi.core.lesson_status",
      passed ? "passed" : !asked ? "completed" : ids.length === asked ? "failed" : "incomplete",
    );
    keep();
  }

  // The time is said each time: a browser that is killed says nothing more.
  function keep() {
    set("cmi.core.session_time", time());
    if (open) {
      api.LMSCommit("");
    }
  }

  function tell(question, chosen) {
    const name = "cmi.interactions." + told++ + ".";
    set(name + "id", question.id);
    set(name + "type", "choice");
    set(name + "student_response", String.fromCharCode(97 + chosen));
    set(name + "correct_responses.0.pattern", String.fromCharCode(97 + question.right));
    set(name + "result", chosen === question.right ? "correct" : "wrong");
  }

  function each(list, work) {
    Array.prototype.forEach.call(list, work);
  }

  function clicked(event) {
    const button = event.target.closest(".quiz button");
    if (showing || !button || button.getAttribute("aria-disabled")) {
      return;
    }
    each(this.querySelectorAll(".quiz [aria-live]"), (line) => {
      line.removeAttribute("aria-live");
    });
    const item = button.closest("[data-question]");
    if (item && button.closest(".quiz__options")) {
      answered(item.dataset.question, button.parentNode);
    } else if (button.matches(".quiz__again, .quiz__missed")) {
      again(button.closest(".quiz"), button.matches(".quiz__missed"));
    }
  }

  function answered(id, option) {
    const chosen = Array.prototype.indexOf.call(option.parentNode.children, option);
    window.QUESTIONS.forEach((question) => {
      if (question.id === id) {
        const letter = String.fromCharCode(97 + chosen);
        answers[id] = chosen === question.right || wasRight(id) ? letter.toUpperCase() : letter;
        tell(question, chosen);
        report();
      }
    });
  }

  // Once what was missed is tried again, what was right stays as it is.
  function again(quiz, missed) {
    each(quiz.querySelectorAll("[data-question]"), (item) => {
      if (missed && item.querySelector(".quiz__options > .is-wrong") === null) {
        return;
      }
      if (wasRight(item.dataset.question)) {
        answers[item.dataset.question] = "+";
      } else {
        delete answers[item.dataset.question];
      }
    });
    report();
  }

  // What was answered is answered again, without a word to those who listen to the page.
  function show(page) {
    showing = true;
    each(page.querySelectorAll("[data-question]"), (item) => {
      const chosen = (answers[item.dataset.question] || "").toLowerCase().charCodeAt(0) - 97;
      const button = item.querySelectorAll(".quiz__options button")[chosen];
      if (button) {
        each(item.closest(".quiz").querySelectorAll("[role=status]"), (line) => {
          line.setAttribute("aria-live", "off");
        });
        button.click();
      }
    });
    showing = false;
  }

  // Before the quiz itself hears of the click: it then takes the button out of use.
  function watch() {
    const page = frame.contentWindow.location.href.replace(/[?#].*/, "");
    if (page.indexOf(base) === 0 && window.PAGES.indexOf(page.slice(base.length)) >= 0) {
      set("cmi.core.lesson_location", page.slice(base.length));
      keep();
    }
    show(frame.contentDocument);
    frame.contentDocument.addEventListener("click", clicked, true);
  }

  function time() {
    const seconds = Math.round((Date.now() - began) / 1000);
    function two(number) {
      return (number < 10 ? "0" : "") + number;
    }
    return (
      two(Math.floor(seconds / 3600)) +
      ":" +
      two(Math.floor(seconds / 60) % 60) +
      ":" +
      two(seconds % 60)
    );
  }

  api = search(window.parent) || search(window.opener);
  if (!api) {
    return;
  }
  open = String(api.LMSInitialize("")) === "true";
  resume(get("cmi.suspend_data"));
  best = Number(get("cmi.core.score.raw")) || 0;
  passed = get("cmi.core.lesson_status") === "passed";
  told = Number(get("cmi.interactions._count")) || 0;
  set("cmi.core.exit", "suspend");
  report();
  frame.addEventListener("load", watch);
  const place = get("cmi.core.lesson_location");
  if (window.PAGES.indexOf(place) >= 0) {
    frame.src = place;
  } else if (frame.contentDocument && frame.contentDocument.readyState === "complete") {
    watch();
  }
  window.addEventListener("pagehide", () => {
    keep();
    if (open) {
      api.LMSFinish("");
      open = false;
    }
  });
})();

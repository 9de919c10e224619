// Marks a quiz: choose an option, and it says whether that is right, and why. Without this file the
// answers are one click away.
import { all, one } from "../base/page.js";

function add(tag, name, parent) {
  const element = document.createElement(tag);
  element.className = name;
  parent.appendChild(element);
  return element;
}

// A line that screen readers tell as well.
function line(name, parent) {
  const element = add("p", name, parent);
  element.setAttribute("role", "status");
  return element;
}

function words(pattern, first, second) {
  return pattern.replace("{0}", first).replace("{1}", second);
}

// Makes a button of each option; then is told whether the one chosen was right.
function ask(question, say, then) {
  const why = one("details", question);
  const options = all("li", one("ol", question));
  const answer = options.find((option) => option.hasAttribute("data-right"));
  const verdict = line("quiz__verdict", question);
  question.insertBefore(verdict, why);

  function choose(option) {
    const hit = option === answer;
    options.forEach((other) => other.firstChild.setAttribute("aria-disabled", "true"));
    answer.className = "is-right";
    if (!hit) {
      option.className = "is-wrong";
    }
    verdict.textContent = hit ? say.right : words(say.wrong, answer.textContent);
    why.open = true;
    then(hit);
  }

  options.forEach((option) => {
    const button = document.createElement("button");
    button.textContent = option.textContent;
    option.textContent = "";
    option.appendChild(button);
    button.addEventListener("click", () => {
      if (!button.hasAttribute("aria-disabled")) {
        choose(option);
      }
    });
  });
}

function clear(quiz) {
  all(".quiz__verdict", quiz).forEach((verdict) => (verdict.textContent = ""));
  all(".quiz__options > li", quiz).forEach((option) => {
    option.className = "";
    option.firstChild.removeAttribute("aria-disabled");
  });
  all("details", quiz).forEach((why) => (why.open = false));
}

function start(quiz) {
  const say = quiz.dataset;
  const asked = all(":scope > ol > li", quiz);
  const score = line("quiz__score", quiz);
  const again = add("button", "", quiz);
  let answered = 0;
  let right = 0;
  again.hidden = true;
  again.textContent = say.again;
  quiz.classList.add("quiz--live");

  again.addEventListener("click", () => {
    answered = right = 0;
    again.hidden = true;
    score.textContent = "";
    clear(quiz);
    one("button", asked[0]).focus();
  });
  asked.forEach((question) =>
    ask(question, say, (hit) => {
      answered += 1;
      right += hit;
      score.textContent = words(answered < asked.length ? say.score : say.done, right, answered);
      again.hidden = false;
    }),
  );
}

all(".quiz").forEach(start);

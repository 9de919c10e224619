// Marks a quiz: choose an option, and it says whether that is right, and why. Without this file the
// answers are one click away.
(function () {
  "use strict";

  function add(tag, name, parent) {
    var element = document.createElement(tag);
    element.className = name;
    parent.appendChild(element);
    return element;
  }

  function words(pattern, first, second) {
    return pattern.replace("{0}", first).replace("{1}", second);
  }

  document.querySelectorAll(".quiz").forEach(function (quiz) {
    var say = quiz.dataset;
    var asked = quiz.querySelectorAll(":scope > ol > li");
    var score = add("p", "quiz__score", quiz);
    var again = add("button", "", quiz);
    var answered = 0;
    var right = 0;
    score.setAttribute("role", "status");
    again.hidden = true;
    again.textContent = say.again;
    quiz.classList.add("quiz--live");

    again.addEventListener("click", function () {
      answered = right = 0;
      again.hidden = true;
      score.textContent = "";
      quiz.querySelectorAll(".quiz__verdict").forEach(function (verdict) {
        verdict.textContent = "";
      });
      quiz.querySelectorAll(".quiz__options > li").forEach(function (option) {
        option.className = "";
        option.firstChild.removeAttribute("aria-disabled");
      });
      quiz.querySelectorAll("details").forEach(function (why) {
        why.open = false;
      });
      asked[0].querySelector("button").focus();
    });

    asked.forEach(function (question) {
      var list = question.querySelector("ol");
      var why = question.querySelector("details");
      var options = list.querySelectorAll("li");
      var verdict = add("p", "quiz__verdict", question);
      verdict.setAttribute("role", "status");
      question.insertBefore(verdict, why);

      options.forEach(function (option) {
        var button = document.createElement("button");
        button.textContent = option.textContent;
        option.textContent = "";
        option.appendChild(button);
        button.addEventListener("click", function () {
          if (button.hasAttribute("aria-disabled")) {
            return;
          }
          var hit = option.hasAttribute("data-right");
          var answer = list.querySelector("[data-right]");
          options.forEach(function (other) {
            other.firstChild.setAttribute("aria-disabled", "true");
          });
          answer.className = "is-right";
          if (!hit) {
            option.className = "is-wrong";
          }
          verdict.textContent = hit ? say.right : words(say.wrong, answer.textContent);
          why.open = true;
          answered++;
          right += hit;
          score.textContent = words(answered < asked.length ? say.score : say.done, right, answered);
          again.hidden = false;
        });
      });
    });
  });
})();

// Lets readers say of each claim of an argument map whether it convinces them. What they say stays in
// their browser; without this file the map is the same and asks nothing.
(function () {
  "use strict";
  var KEY = "explainer-ratings";
  var WORDS = ["yes", "open", "no"];
  var kept = true;

  function read() {
    var text = null;
    var all = null;
    try {
      text = localStorage.getItem(KEY);
    } catch (refused) {
      kept = false;
    }
    try {
      all = JSON.parse(text);
    } catch (junk) {
      // Then nothing has been rated.
    }
    return all && typeof all === "object" && !Array.isArray(all) ? all : {};
  }

  function write(all) {
    try {
      localStorage.setItem(KEY, JSON.stringify(all));
    } catch (refused) {
      kept = false;
    }
  }

  function add(tag, text, parent) {
    var element = document.createElement(tag);
    element.textContent = text;
    parent.appendChild(element);
    return element;
  }

  function fill(pattern, value, place) {
    return pattern.replace("{" + place + "}", value);
  }

  document.querySelectorAll(".argument[data-ask]").forEach(function (map) {
    var say = map.dataset;
    var boxes = map.querySelectorAll("[data-claim]");
    var ratings = read();

    boxes.forEach(function (box) {
      var id = box.dataset.claim;
      var group = add("fieldset", "", box);
      group.className = "rating";
      add("legend", say.ask.replace("{0}", box.querySelector("a").textContent), group).className =
        "unseen";
      WORDS.forEach(function (word) {
        var label = add("label", "", group);
        var radio = add("input", "", label);
        label.appendChild(document.createTextNode(say[word]));
        radio.type = "radio";
        radio.name = "rating-" + id;
        radio.value = word;
        radio.checked = ratings[id] === word;
        radio.addEventListener("change", function () {
          ratings[id] = word;
          write(ratings);
          show();
        });
      });
    });

    var foot = document.createElement("div");
    foot.className = "rating__foot";
    map.parentNode.insertBefore(foot, map.nextSibling);
    var sum = add("p", "", foot);
    var note = add("p", "", foot);
    var clear = add("button", say.clear, foot);
    sum.setAttribute("role", "status");
    clear.type = "button";
    clear.addEventListener("click", function () {
      ratings = {};
      write(ratings);
      map.querySelectorAll("input").forEach(function (radio) {
        radio.checked = false;
      });
      show();
      map.querySelector("input").focus();
    });

    function show() {
      var counts = WORDS.map(function (word) {
        return map.querySelectorAll("input[value=" + word + "]:checked").length;
      });
      var any = map.querySelectorAll("input:checked").length;
      sum.textContent = any ? [any, boxes.length].concat(counts).reduce(fill, say.sum) : "";
      note.textContent = kept ? say.kept : say.lost;
      clear.hidden = !any;
    }

    show();
  });
})();

// Asks a quiz a card at a time: choose an option, and it says whether that is right, and why; at the
// end what was missed can be tried again. Without this file all questions stand below each other, and
// the answers are one click away.
import { add, fill } from "../base/making.js";
import { all, one } from "../base/page.js";

function named(element, name) {
  element.className = name;
  return element;
}

// A line that screen readers tell as well.
function line(name, parent) {
  const element = named(add("p", parent), name);
  element.setAttribute("role", "status");
  return element;
}

function button(name, parent, words) {
  const element = named(add("button", parent, words), name);
  element.type = "button";
  element.hidden = true;
  return element;
}

// Makes a button of each option; then is told whether the one chosen was right.
function ask(card, say, then) {
  const why = one("details", card);
  const options = all("li", one("ol", card));
  const answer = options.find((option) => option.hasAttribute("data-right"));
  const verdict = line("quiz__verdict", card);
  card.insertBefore(verdict, why);

  function choose(option) {
    const hit = option === answer;
    options.forEach((other) => other.firstChild.setAttribute("aria-disabled", "true"));
    answer.className = "is-right";
    if (!hit) {
      option.className = "is-wrong";
    }
    verdict.textContent = hit ? say.right : fill(say.wrong, answer.textContent);
    why.open = true;
    then(hit);
  }

  options.forEach((option) => {
    const words = option.textContent;
    option.textContent = "";
    const choice = add("button", option, words);
    choice.addEventListener("click", () => {
      if (!choice.hasAttribute("aria-disabled")) {
        choose(option);
      }
    });
  });
}

function clear(card) {
  one(".quiz__verdict", card).textContent = "";
  one("details", card).open = false;
  one(".quiz__next", card).hidden = true;
  all(".quiz__options > li", card).forEach((option) => {
    option.className = "";
    option.firstChild.removeAttribute("aria-disabled");
  });
}

function show(game, at, focus) {
  const { cards, marks, hits } = game;
  game.here = at;
  cards.forEach((card, place) => (card.hidden = place !== at));
  marks.forEach((mark, place) => {
    const came = hits[place] === undefined ? "" : hits[place] ? "is-right" : "is-wrong";
    mark.className = place === at ? "is-here " + came : came;
  });
  if (focus) {
    one("p", cards[at]).focus();
  }
}

// The places of the cards that this round has still to ask.
function open({ round, cards, hits }) {
  return round.map((card) => cards.indexOf(card)).filter((at) => hits[at] === undefined);
}

function told(game, at, hit) {
  const { cards, hits, say } = game;
  hits[at] = hit;
  const left = open(game);
  const right = hits.filter((came) => came).length;
  const answered = hits.filter((came) => came !== undefined).length;
  game.score.textContent = fill(left.length ? say.score : say.done, right, answered);
  game.again.hidden = false;
  game.retry.hidden = left.length > 0 || right === cards.length;
  // A learning system answers cards that nobody sees.
  show(game, at === game.here || !left.length ? at : left[0]);
  one(".quiz__next", cards[at]).hidden = !left.length;
}

function begin(game, these) {
  game.round = these;
  these.forEach(clear);
  these.forEach((card) => (game.hits[game.cards.indexOf(card)] = undefined));
  game.again.hidden = these === game.cards;
  game.retry.hidden = true;
  game.score.textContent = "";
  show(game, game.cards.indexOf(these[0]), true);
}

function prepare(game, card, at) {
  const { say, cards } = game;
  one("p", card).tabIndex = -1;
  ask(card, say, (hit) => told(game, at, hit));
  const next = button("quiz__next", card, say.next);
  next.addEventListener("click", () => show(game, open(game)[0], true));
  const step = named(document.createElement("small"), "quiz__step");
  step.textContent = fill(say.step, at + 1, cards.length);
  one("p", card).prepend(step, " ");
}

function start(quiz) {
  const say = quiz.dataset;
  const cards = all(":scope > ol > li", quiz);
  const bar = named(document.createElement("div"), "quiz__bar");
  bar.setAttribute("aria-hidden", "true");
  bar.hidden = cards.length < 2;
  quiz.prepend(bar);
  const game = {
    say,
    cards,
    marks: cards.map(() => add("i", bar)),
    score: line("quiz__score", quiz),
    again: button("quiz__again", quiz, say.again),
    retry: button("quiz__missed", quiz, say.missed),
    hits: [], // what came of each card, undefined while it is open
    round: cards, // what is asked this time
    here: 0,
  };
  game.again.addEventListener("click", () => begin(game, cards));
  game.retry.addEventListener("click", () =>
    begin(
      game,
      cards.filter((card, at) => !game.hits[at]),
    ),
  );
  cards.forEach((card, at) => prepare(game, card, at));
  quiz.classList.add("quiz--live");
  show(game, 0);
}

all(".quiz").forEach(start);

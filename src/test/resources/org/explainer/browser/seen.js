// What can be read in the main part of the page, but for what a script makes: buttons, the player, ratings,
// the hints beside the search, and the way back to where one stopped.
const made = "script, style, template, button, .player, .rating, .rating__foot, .finder, .quiz__step, .predict__options, .predict__lean, .predict__judge, .predict__yours, .predict__tally, .argument__stands, .film__words, .film__poster, .map__now, .map__tip, .continue";
const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
const seen = [];
while (walker.nextNode()) {
  const text = walker.currentNode.data.trim().replace(/\s+/g, " ");
  const around = walker.currentNode.parentElement;
  if (text && !around.closest(made) && around.checkVisibility({visibilityProperty: true})) {
    seen.push(text);
  }
}
return seen;

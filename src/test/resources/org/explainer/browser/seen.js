// What can be read in the main part of the page, but for what a script makes: buttons, the player, ratings,
// the hints beside the search and the film, and the way back to where one stopped.
const made = "script, style, template, button, .player, .rating, .rating__foot, .finder, .film__said, .continue";
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

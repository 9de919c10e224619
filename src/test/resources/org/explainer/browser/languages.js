// Words in a script that the page's language is not written in, and that no language is named for: a voice
// spells them, or leaves them out.
// Programs and formats have names in Latin letters in every language.
const root = document.documentElement;
const {script} = new Intl.Locale(root.lang).maximize();
const foreign = new RegExp(`(?!\\p{Script=Latin}|\\p{Script=${script}})\\p{L}`, "u");
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const found = [];
while (walker.nextNode()) {
  const {data, parentElement} = walker.currentNode;
  if (foreign.test(data) && !parentElement.closest("script, style") && parentElement.closest("[lang]") === root) {
    found.push(data.trim().slice(0, 60));
  }
}
return found;

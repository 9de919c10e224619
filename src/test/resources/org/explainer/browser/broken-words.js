// Words of headings, and years of the band, that have no room in one row, or touch each other or a tick.
const found = [];
for (const heading of document.querySelectorAll("h1, main h2")) {
  const walk = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
  while (heading.checkVisibility() && walk.nextNode()) {
    for (const word of walk.currentNode.data.matchAll(/[\p{L}\p{N}]+/gu)) {
      const range = document.createRange();
      range.setStart(walk.currentNode, word.index);
      range.setEnd(walk.currentNode, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map((row) => Math.round(row.top))).size > 1) {
        found.push(`${word[0]} is broken`);
      }
    }
  }
}
const years = [...document.querySelectorAll(".pulse__year")].filter((one) => one.checkVisibility());
years.slice(1).forEach((year, i) => {
  if (year.getBoundingClientRect().left < years[i].getBoundingClientRect().right + 2) {
    found.push(`${years[i].textContent} touches ${year.textContent}`);
  }
});
const top = Math.min(...years.map((one) => one.getBoundingClientRect().top));
if ([...document.querySelectorAll(".pulse__tick")].some((one) => one.getBoundingClientRect().bottom > top)) {
  found.push("a tick strikes the years");
}
return found;

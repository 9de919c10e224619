// Opens every list that is folded away, all at once.
for (const list of document.querySelectorAll("details")) {
  list.removeAttribute("name");
  list.open = true;
}

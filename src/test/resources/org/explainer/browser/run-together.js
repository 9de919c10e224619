// Words that only the style parts: without it, "Chapters" and "Menu" read "ChaptersMenu", as in a
// text browser, an e-reader's plain text or speech. Default boxes of HTML's elements part them.
const PARTS = new Set(("ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR BUTTON CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET "
  + "FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR IFRAME IMG INPUT LEGEND LI MAIN NAV "
  + "OL OPTION P PRE SEARCH SECTION SELECT SUMMARY TABLE TBODY TD TEXTAREA TFOOT TH THEAD TR UL AUDIO VIDEO").split(" "));
const UNSEEN = new Set(["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT"]);

const letter = (node, at) => {
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  return range.getBoundingClientRect();
};
const touch = (before, after) => {
  const left = letter(before, before.data.length - 1);
  const right = letter(after, 0);
  const shown = left.width > 0 && right.width > 0;
  return shown && left.top < right.bottom && right.top < left.bottom && Math.abs(right.left - left.right) < 1.5;
};

const found = [];
let before = null;
const walk = node => {
  if (node.nodeType === Node.TEXT_NODE && node.data) {
    const glued = before && !/\s$/.test(before.data) && !/^\s/.test(node.data);
    if (glued && /[\p{L}\p{N}.,:;!?)\]]$/u.test(before.data) && /^[\p{L}\p{N}(+\[–-]/u.test(node.data)
      && !touch(before, node)) {
      found.push(before.data.slice(-20) + "|" + node.data.slice(0, 20) + " in " + node.parentElement.outerHTML.slice(0, 60));
    }
    before = node;
  } else if (node.nodeType === Node.ELEMENT_NODE && !UNSEEN.has(node.tagName)) {
    const parts = PARTS.has(node.tagName);
    if (parts) before = null;
    node.childNodes.forEach(walk);
    if (parts) before = null;
  }
};
walk(document.body);
return found;

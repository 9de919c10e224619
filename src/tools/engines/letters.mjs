// Waits in Firefox for a page's letters. `document.fonts.ready` will not do: in about one of five pages whose
// letters are data: addresses, Firefox 153 leaves the set "loading" for ever, though each of its faces has come.

/** Waits until no face of the page is under way; the layout asked for first is what sends for them. */
export const lettersOf = page => page.waitForFunction(
  () => document.body.offsetWidth >= 0 && [...document.fonts].every(face => face.status !== "loading"),
  {polling: 50},
);

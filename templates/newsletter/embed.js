// Tells the page around this one how high it is, and no longer scrolls once that page has answered.
addEventListener("DOMContentLoaded", () => {
  if (parent === window) return;
  let told = 0;
  // A height is no secret, so whoever shows this page may know it.
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    parent.postMessage({type: "explainer:height", height}, "*");
    parent.postMessage({sentinel: "amp", type: "embed-size", height}, "*");
  }).observe(document.body);
  addEventListener("message", event => {
    if (event.source === parent && event.data === "explainer:heard") document.documentElement.style.overflow = "hidden";
  });
});

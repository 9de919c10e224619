// Tells the page around this one how high it is, and no longer scrolls once that page has answered.
addEventListener("DOMContentLoaded", () => {
  if (parent === window) return;
  // WordPress gives each of its frames one, and lets such a frame open nothing by itself.
  const secret = new URLSearchParams(location.hash.replace(/^#\??/, "")).get("secret");
  let told = 0;
  // A height is no secret, so whoever shows this page may know it.
  const tell = (height) => {
    told = height;
    parent.postMessage({ type: "explainer:height", height }, "*");
    parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
    if (secret) parent.postMessage({ message: "height", value: height, secret }, "*");
  };
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height !== told) tell(height);
  }).observe(document.body);
  addEventListener("message", (event) => {
    if (event.source !== parent) return;
    if (event.data === "explainer:heard") document.documentElement.style.overflow = "hidden";
    else if (told && (event.data === "explainer:ask" || event.data?.message === "ready"))
      tell(told);
  });
  if (secret)
    addEventListener("click", (event) => {
      const link = event.target.closest("a[href]");
      if (!link) return;
      event.preventDefault();
      // It follows links to its own host only; where others lead is said.
      if (link.host === location.host)
        parent.postMessage({ message: "link", value: link.href, secret }, "*");
      else if (!link.nextElementSibling?.matches(".address")) {
        link.insertAdjacentHTML("afterend", ' <span class="address" role="status"></span>');
        link.nextElementSibling.textContent = link.href;
      }
    });
});

// How far a chapter has been read, on a bar; which were read and where the reader stopped.
import { recall, remember } from "../base/memory.js";
import { all, one } from "../base/page.js";

const bar = one(".progress");

function readSoFar() {
  const end = one(".prose").getBoundingClientRect().bottom + window.scrollY - window.innerHeight;
  return end > window.scrollY ? window.scrollY / end : 1;
}

// The chapters that were read before this one.
export function read() {
  const here = bar && bar.dataset.page;
  return recall("read")
    .split(" ")
    .filter((page) => page && page !== here);
}

function stop() {
  const passed = all(".prose .passage, .prose .editorial").filter(
    (part) => part.getBoundingClientRect().top < window.innerHeight / 2,
  );
  const next = one(".onward a[rel=next]");
  if (readSoFar() === 1) {
    remember("read", read().concat(bar.dataset.page).join(" "));
    remember("place", next ? next.dataset.page : "");
  } else if (window.scrollY && passed.length) {
    remember("place", bar.dataset.page + "#" + passed.pop().id);
  }
}

// The bar grows without a layout; what is told of it follows when the page rests.
let rest;
function moved() {
  const read = readSoFar();
  bar.style.scale = `${read} 1`;
  clearTimeout(rest);
  rest = setTimeout(() => {
    bar.value = read;
  }, 500);
}

if (bar) {
  moved();
  window.addEventListener("scroll", moved, { passive: true });
  window.addEventListener("resize", moved);
  window.addEventListener("pagehide", stop);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      stop();
    }
  });
}

// The step that crosses the reading line is the one that the stage shows. Nothing else moves: the page scrolls as ever.
import { all, one } from "../base/page.js";

const small = window.matchMedia("(max-width: 47.99rem)").matches;
const line = small ? "-72% 0px -27% 0px" : "-50% 0px -49% 0px";

// Only the stage learns of a step, since styles are found anew for all that lies below.
function show(stage, { target, isIntersecting }) {
  if (!isIntersecting) {
    return;
  }
  const map = one("[data-views]", stage);
  const view = map && map.dataset.views.split(",")[target.dataset.step - 1];
  stage.dataset.step = target.dataset.step;
  if (view) {
    const [x, y] = view.split(" ");
    map.style.setProperty("--x", x);
    map.style.setProperty("--y", y);
  }
}

if (window.IntersectionObserver && !window.matchMedia("(prefers-reduced-motion: reduce)").matches) {
  all(".scene").forEach((scene) => {
    const seen = new IntersectionObserver(
      (entries) => entries.forEach((entry) => show(one(".scene__stage", scene), entry)),
      {
        rootMargin: line,
      },
    );
    all(".scene__step", scene).forEach((step) => seen.observe(step));
  });
}

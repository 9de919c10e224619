// What is remembered stays in this browser, under "explainer-…", which the press replaces by the name
// of the edition.

// What was remembered under a name; empty if nothing was, or if the browser refuses.
export function recall(name) {
  try {
    return localStorage.getItem("explainer-" + name) || "";
  } catch (refused) {
    return "";
  }
}

// Remembers a text; an empty one is forgotten.
export function remember(name, text) {
  try {
    if (text) {
      localStorage.setItem("explainer-" + name, text);
    } else {
      localStorage.removeItem("explainer-" + name);
    }
  } catch (refused) {
    // It then lasts as long as the page.
  }
}

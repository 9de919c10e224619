// Of the preview only: shows a save as soon as it is built, and a mistake over the page.
(() => {
  let shown = Number(document.currentScript.dataset.build);
  let host;

  const style = new CSSStyleSheet();
  style.replaceSync(`
    section {
      position: fixed; inset: auto 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto;
      padding: 1rem 1.25rem; background: #1d1f21; color: #f4f4f2;
      border-top: 4px solid #ff6b5e; font: 15px/1.5 ui-monospace, Consolas, monospace;
    }
    section.warnings { border-color: #e8b339; max-height: 25vh; }
    h2 { margin: 0 0 .5rem; font: inherit; font-weight: bold; }
    ul { margin: 0; padding: 0; list-style: none; }
    li + li { margin-top: .75rem; }
    p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
    .hint { color: #c8c8c4; }
    button {
      min-height: 24px; padding: 0 .5ch; border: 1px solid #8ab4f8; border-radius: 3px;
      background: none; color: #8ab4f8; font: inherit; cursor: pointer;
    }
    button:focus-visible { outline: 2px solid #fff; outline-offset: 2px; }
  `);

  const element = (name, text, parent) => {
    const made = document.createElement(name);
    made.textContent = text;
    parent.append(made);
    return made;
  };

  const copy = async (button, place) => {
    try {
      await navigator.clipboard.writeText(place);
      button.textContent = "copied";
    } catch {
      getSelection().selectAllChildren(button);
    }
    setTimeout(() => (button.textContent = place), 1200);
  };

  const item = (problem, list) => {
    const row = element("li", "", list);
    const place = element("button", problem.place, row);
    place.type = "button";
    place.title = "Copy";
    place.addEventListener("click", () => copy(place, problem.place));
    element("p", `${problem.severity}: ${problem.message}`, row);
    element("p", problem.hint, row).className = "hint";
  };

  const overlay = (problems) => {
    host?.remove();
    host = undefined;
    if (problems.length === 0) {
      return;
    }
    host = document.createElement("div");
    const root = host.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [style];
    const box = element("section", "", root);
    box.setAttribute("role", "alert");
    const failed = problems.some((problem) => problem.severity === "error");
    box.className = failed ? "errors" : "warnings";
    element("h2", failed ? "Not published: mend this and save" : "Published, with warnings", box);
    const list = element("ul", "", box);
    problems.forEach((problem) => item(problem, list));
    document.documentElement.append(host);
  };

  const path = (address) => decodeURI(address).replace(/\/$/, "/index.html");

  // The old sheet stays until the new one is there, so that the page does not flicker.
  const restyle = (changed) => {
    for (const link of document.querySelectorAll("link[rel=stylesheet]")) {
      const address = new URL(link.href);
      if (changed.includes(path(address.pathname))) {
        address.searchParams.set("build", shown);
        const fresh = link.cloneNode();
        fresh.href = address.href;
        fresh.addEventListener("load", () => link.remove());
        link.after(fresh);
      }
    }
  };

  // The page itself, or something that it has loaded; styles are swapped.
  const concerns = (name) => {
    const loaded = performance.getEntriesByType("resource").map((entry) => new URL(entry.name));
    const names = loaded.map((address) => path(address.pathname));
    return name === path(location.pathname) || (!name.endsWith(".css") && names.includes(name));
  };

  const state = ({ data }) => {
    const { build, changed = [], problems } = JSON.parse(data);
    const next = build === shown + 1;
    if ((build !== shown && !next) || (next && changed.some(concerns))) {
      location.reload();
      return;
    }
    shown = build;
    if (next) {
      restyle(changed);
    }
    overlay(problems);
  };

  new EventSource("/.press/events").addEventListener("state", state);
})();

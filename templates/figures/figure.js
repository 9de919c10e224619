// The page of a figure: in the colours that its address asks for, ?theme=dark, and smaller in a frame.
(() => {
  const root = document.documentElement;
  const theme = new URLSearchParams(location.search).get("theme");
  if (theme === "light" || theme === "dark") {
    root.dataset.theme = theme;
  }
  root.dataset.script = "";
  root.classList.toggle("framed", window !== parent);
  // What only a script can work takes its place before the scripts behind the figure look for it.
  window.explainerLive = () => {
    document.querySelectorAll("[type='text/html']").forEach((block) => {
      block.outerHTML = block.text;
    });
  };
})();

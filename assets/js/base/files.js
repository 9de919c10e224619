// Fetches files that are wanted only when a reader asks for something.
const folder = document.currentScript.src;

// The address of a file, as from the folder of scripts.
export function address(name) {
  return new URL(name, folder).href;
}

export function fetchScript(name, then, failed) {
  const script = document.createElement("script");
  script.src = address(name);
  add(script, then, failed);
}

export function fetchStyle(name, then, failed) {
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = address(name);
  add(style, then, failed);
}

function add(file, then, failed) {
  file.onload = then;
  file.onerror = failed;
  document.body.append(file);
}

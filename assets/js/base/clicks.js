// A click that asks for another tab or window is the browser's.
export function elsewhere(event) {
  return event.ctrlKey || event.metaKey || event.shiftKey;
}

// What most scripts need of a page.
export const root = document.documentElement;

export function one(selector, within = document) {
  return within.querySelector(selector);
}

export function all(selector, within = document) {
  return Array.from(within.querySelectorAll(selector));
}

// Lays out what the page leaves until it is near the screen, where it would cut what is too wide.
const whole = new CSSStyleSheet();
whole.replaceSync("* { content-visibility: visible !important }");
document.adoptedStyleSheets = [whole];

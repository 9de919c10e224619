// What must not get lost of a letter on its way through another's program.

const BLOCKS = "address,article,aside,blockquote,br,caption,dd,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,"
  + "h6,header,hr,li,main,ol,p,section,table,tbody,td,tfoot,th,thead,tr,ul";

/** The words that are read, the number of pictures and the addresses of links; {@code body} is changed. */
export const partsOf = body => {
  const images = body.querySelectorAll("img").length;
  const links = new Set([...body.querySelectorAll("a[href]")].map(link => link.getAttribute("href")));
  body.querySelectorAll("style,script").forEach(element => element.remove());
  body.querySelectorAll(BLOCKS).forEach(element => { element.before(" "); element.append(" "); element.after(" "); });
  return {words: body.textContent.split(/\s+/).filter(Boolean), images, links};
};

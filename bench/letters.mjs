// Writes each letter again as an author would with MJML, one mj-text for each paragraph, heading, list or table,
// with the same style for each, and weighs both. usage: letters.mjs TOOLS FOLDER
import fs from "node:fs";
import path from "node:path";
import {createRequire} from "node:module";
import {pathToFileURL} from "node:url";

const [tools, folder] = process.argv.slice(2);
const require = createRequire(path.resolve(tools, "bench.js"));
const {default: mjml} = await import(pathToFileURL(require.resolve("mjml")));
const {JSDOM} = require("jsdom");

const STYLE = "p{margin:0 0 16px}h1{margin:0 0 12px;font-size:36px;line-height:40px}h2{margin:36px 0 12px;"
  + "font-size:24px;line-height:30px}h3{margin:20px 0 8px;font-size:18px;line-height:26px}li{margin:0 0 8px}"
  + "ul,ol{margin:0 0 16px;padding:0 0 0 24px}a{color:#14489c}";

// Passages and figures are no element of MJML: what they hold is set by itself.
const pieces = element => [...element.children].flatMap(child =>
  child.matches("div, figure") ? pieces(child) : [child]);

const part = piece => {
  const image = piece.querySelector("img");
  if (image) return `<mj-image src="https://example.org/${image.getAttribute("src")}" alt="${image.alt.replaceAll('"', "&quot;")}" width="544px"/>`;
  if (piece.matches("table")) return `<mj-table>${piece.innerHTML}</mj-table>`;
  if (piece.matches(".act")) return `<mj-button href="${piece.querySelector("a").href}">${piece.textContent}</mj-button>`;
  piece.removeAttribute("class");
  return `<mj-text>${piece.outerHTML}</mj-text>`;
};

const rows = [];
for (const name of fs.readdirSync(folder).sort()) {
  const file = path.join(folder, name, "embed.html");
  if (!fs.existsSync(file)) continue;
  const article = new JSDOM(fs.readFileSync(file, "utf8")).window.document.querySelector("article");
  const body = pieces(article).map(part).join("\n");
  const source = `<mjml><mj-head><mj-style inline="inline">${STYLE}</mj-style><mj-attributes>
    <mj-all font-family="Georgia,serif"/><mj-text font-size="18px" line-height="29px" padding="0 28px"/></mj-attributes></mj-head>
    <mj-body width="600px"><mj-section><mj-column>${body}</mj-column></mj-section></mj-body></mjml>`;
  const {html, errors} = await mjml(source, {validationLevel: "soft"});
  if (errors.length) throw new Error(`${name}: ${errors[0].formattedMessage}`);
  const words = article.textContent.split(/\s+/).filter(Boolean).length;
  const ours = fs.statSync(path.join(folder, name, "chapter.html")).size;
  const theirs = Buffer.byteLength(html);
  rows.push({letter: name, words, ours, theirs, share: (ours / theirs).toFixed(2), limit: Math.round(15000 + 7.5 * words)});
}
console.table(rows);

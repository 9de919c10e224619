// Pastes each letter into the editors of others and compares what they keep. usage: editors.mjs TOOLS FOLDER
// Tiptap stands for editors such as Substack's, whose own is not public; Ghost's importer and renderer are its
// own. Both are asked for words in order, pictures and links; where cells or lines run together, words are lost.
import fs from "node:fs";
import path from "node:path";
import {createRequire} from "node:module";
import {pathToFileURL} from "node:url";
import {partsOf} from "./parts.mjs";

const [tools, folder] = process.argv.slice(2);
const SHARE = 0.99;
const require = createRequire(path.resolve(tools, "judge.js"));
const load = name => import(pathToFileURL(path.resolve(tools, "node_modules", name)));
const {generateJSON} = await load("@tiptap/html/dist/server/index.js");
const {default: StarterKit} = await load("@tiptap/starter-kit/dist/index.js");
const {default: Image} = await load("@tiptap/extension-image/dist/index.js");
const {htmlToLexical} = require("@tryghost/kg-html-to-lexical");
const {LexicalHTMLRenderer} = require("@tryghost/kg-lexical-html-renderer");
const {DEFAULT_NODES} = require("@tryghost/kg-default-nodes");
const {JSDOM} = require("jsdom");

const parts = html => partsOf(new JSDOM(html).window.document.body);

const tiptap = html => {
  const words = [];
  const links = new Set();
  let images = 0;
  const walk = node => {
    if (node.type === "image") images++;
    (node.marks ?? []).filter(mark => mark.type === "link").forEach(mark => links.add(mark.attrs.href));
    words.push(node.text ?? " ");
    (node.content ?? []).forEach(walk);
    if (!node.text) words.push(" ");
  };
  walk(generateJSON(html, [StarterKit, Image]));
  return {words: words.join("").split(/\s+/).filter(Boolean), images, links};
};

const ghost = async html => {
  const {window} = new JSDOM();
  const renderer = new LexicalHTMLRenderer({nodes: DEFAULT_NODES, onError: error => { throw error; }});
  const site = "https://example.org/";
  return parts(await renderer.render(JSON.stringify(htmlToLexical(html)), {
    target: "email", createDocument: () => window.document, siteUrl: site, postUrl: site, imageOptimization: {},
    design: {}, feature: {}, canTransformImage: () => false,
  }));
};

// How many words of one stand in the other, in order: the longest common subsequence.
const kept = (one, other) => {
  let before = new Uint16Array(other.length + 1);
  for (const word of one) {
    const row = new Uint16Array(other.length + 1);
    other.forEach((found, at) => { row[at + 1] = word === found ? before[at] + 1 : Math.max(before[at + 1], row[at]); });
    before = row;
  }
  return before[other.length];
};

const faults = [];
let least = 1;
const letters = fs.readdirSync(folder).filter(name => fs.existsSync(path.join(folder, name, "paste.html")));
for (const name of letters) {
  const page = fs.readFileSync(path.join(folder, name, "paste.html"), "utf8");
  const html = page.match(/<article>([\s\S]*)<\/article>/)[1];
  const whole = parts(html);
  for (const [editor, found] of [["Tiptap", tiptap(html)], ["Ghost", await ghost(html)]]) {
    const share = kept(whole.words, found.words) / whole.words.length;
    least = Math.min(least, share);
    if (!(share >= SHARE)) faults.push(`${name}: ${editor} keeps ${(100 * share).toFixed(1)} % of the words`);
    if (found.images !== whole.images) faults.push(`${name}: ${editor} keeps ${found.images} of ${whole.images} pictures`);
    const lost = [...whole.links].filter(link => !found.links.has(link));
    if (lost.length) faults.push(`${name}: ${editor} loses links: ${lost.join(" ")}`);
  }
}
if (!letters.length) faults.push("there is no letter");
faults.forEach(fault => console.log(fault));
console.log(`${letters.length} letters in two editors: at least ${(100 * least).toFixed(1)} % of the words`);
process.exit(faults.length ? 1 : 0);

// Pastes each letter into the editors of others and compares what they keep. usage: editors.mjs TOOLS FOLDER
// Tiptap stands for editors such as Substack's, whose own is not public; Ghost's importer and renderer are its
// own. Both are asked for words in order, pictures and links; where cells or lines run together, words are lost.
import fs from "node:fs";
import path from "node:path";
import {createRequire} from "node:module";
import {pathToFileURL} from "node:url";
import {end} from "../reading/verdict.mjs";
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

let least = 1;

// What two editors lose of a letter; {@code pasted} is what is pasted of it, all of it but for planted faults.
const judge = async (name, html, pasted = html) => {
  const faults = [];
  const whole = parts(html);
  for (const [editor, found] of [["Tiptap", tiptap(pasted)], ["Ghost", await ghost(pasted)]]) {
    const share = kept(whole.words, found.words) / whole.words.length;
    if (pasted === html) least = Math.min(least, share);
    if (!(share >= SHARE)) faults.push(`${name}: ${editor} keeps ${(100 * share).toFixed(1)} % of the words`);
    if (found.images !== whole.images) faults.push(`${name}: ${editor} keeps ${found.images} of ${whole.images} pictures`);
    const lost = [...whole.links].filter(link => !found.links.has(link));
    if (lost.length) faults.push(`${name}: ${editor} loses links: ${lost.join(" ")}`);
  }
  return faults;
};

const read = name => fs.readFileSync(path.join(folder, name, "paste.html"), "utf8")
  .match(/<article>([\s\S]*)<\/article>/)[1];
const letters = fs.readdirSync(folder).filter(name => fs.existsSync(path.join(folder, name, "paste.html")));
const faults = [];
for (const name of letters) faults.push(...await judge(name, read(name)));
if (!letters.length) faults.push("there is no letter");

// Each editor must be caught, so that one of them that looks at nothing does not hide behind the other.
const pictured = letters.find(name => /<img/.test(read(name)));
const planted = {};
const plant = async (fault, change, sign) => {
  const found = pictured ? await judge("planted", read(pictured), change(read(pictured))) : [];
  for (const editor of ["Tiptap", "Ghost"]) {
    planted[`${fault}, in ${editor}`] = found.filter(line => line.includes(editor) && line.includes(sign));
  }
};
let number = 0;
await plant("each ninth paragraph lost", html => html.replace(/<p\b[^]*?<\/p>/g, one => number++ % 9 ? one : ""), "of the words");
await plant("paragraphs that run together", html => html.replace(/<\/p>\s*<p\b[^>]*>/g, ""), "of the words");
await plant("pictures lost", html => html.replace(/<img\b[^>]*>/g, ""), "pictures");
await plant("links lost", html => html.replace(/<a\b[^>]*>|<\/a>/g, ""), "loses links");
end(faults, planted, `${letters.length} letters in two editors: at least ${(100 * least).toFixed(1)} % of the words`);

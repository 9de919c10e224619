// Saves the forms of each letter in WordPress, as an author may who must not write every HTML, and compares what a
// page then shows: no word, link or picture of a letter is lost, and no code is printed.
// usage: wordpress.mjs TOOLS FOLDER WORDPRESS
import fs from "node:fs";
import path from "node:path";
import {execFileSync} from "node:child_process";
import {fileURLToPath} from "node:url";
import {end, from} from "../reading/verdict.mjs";
import {partsOf} from "./parts.mjs";

const [tools, folder, wordpress] = process.argv.slice(2);
const {JSDOM} = from(tools)("jsdom");
const filter = fileURLToPath(new URL("wordpress.php", import.meta.url));

const parts = html => partsOf(new JSDOM(html).window.document.body);
const plain = text => ({words: text.replace(/^\uFEFF/, "").split(/\s+/).filter(Boolean), images: 0, links: new Set()});

// What a reader is to find of each form: all of it, or of a frame, which authors may not set, the link within.
const framed = html => parts(new JSDOM(html).window.document.querySelector("iframe").textContent);
const FORMS = {"fragment.html": parts, "paste.html": parts, "chapter.txt": plain, "snippet.html": framed, "snippet-nojs.html": framed};

const saved = forms => JSON.parse(execFileSync("php", [filter, wordpress],
  {input: JSON.stringify(forms), maxBuffer: 2 ** 28}).toString());

const faultsOf = (name, whole, found) => {
  const faults = [];
  const at = whole.words.findIndex((word, i) => word !== found.words[i]);
  if (at >= 0) faults.push(`${name}: after "${whole.words.slice(Math.max(0, at - 5), at).join(" ")}" should stand `
    + `"${whole.words.slice(at, at + 3).join(" ")}", not "${(found.words.slice(at, at + 3)).join(" ")}"`);
  else if (found.words.length > whole.words.length) faults.push(`${name}: is printed with "${found.words[whole.words.length]} …"`);
  if (found.images !== whole.images) faults.push(`${name}: keeps ${found.images} of ${whole.images} pictures`);
  const lost = [...whole.links].filter(link => !found.links.has(link));
  if (lost.length) faults.push(`${name}: loses links: ${lost.join(" ")}`);
  if (/snippet/.test(name) && found.links.size !== 1) faults.push(`${name}: leaves no link`);
  return faults;
};

// Of the page to copy from, what is to be copied.
const copied = html => html.match(/<article>([\s\S]*)<\/article>/)?.[1] ?? html;

// Asks of texts by their names, which end in that of their form.
const judge = texts => {
  const after = saved(texts);
  return Object.entries(texts).flatMap(([name, text]) => faultsOf(name, FORMS[path.basename(name)](text), parts(after[name])));
};

const letters = fs.readdirSync(folder).filter(name => fs.existsSync(path.join(folder, name, "paste.html")));
const texts = Object.fromEntries(letters.flatMap(name => Object.keys(FORMS)
  .map(form => [`${name}/${form}`, copied(fs.readFileSync(path.join(folder, name, form), "utf8"))])));
const faults = judge(texts);
if (!letters.length) faults.push("there is no letter");

// As the forms once were: notes in angle brackets, and a frame with a script beside it and no link within.
const one = form => texts[`${letters[0]}/${form}`];
const frame = one("snippet-nojs.html");
const planted = {
  "notes that read as markup": judge({"chapter.txt": one("chapter.txt").replace(/\[(\d+)\]/g, "<$1>")}),
  "a script beside a frame": judge({"snippet.html": `${frame}<script>addEventListener("message", show)</script>`}),
  "a frame without a link": judge({"snippet.html": frame.replace(/<a [\s\S]*<\/a>/, "")}),
  "a word that only a form holds": judge({"fragment.html": `<p>One</p><textarea>two</textarea><object>three</object>`
    + '<iframe srcdoc="four"></iframe><a href="tel:5">five</a>'}),
};
end(faults, planted, `${letters.length} letters in ${Object.keys(FORMS).length} forms through WordPress's filter`);

// Asks Readability, which is Firefox's Reader View, what it keeps of each page. usage: view.mjs TOOLS SITE
import fs from "node:fs";
import path from "node:path";
import {bare, end, from} from "./verdict.mjs";

const [tools, site] = process.argv.slice(2);
const {JSDOM} = from(tools)("jsdom");
const {Readability} = from(tools)("@mozilla/readability");
const {allowed} = JSON.parse(fs.readFileSync(new URL("view.json", import.meta.url)));

const BLOCKS = "p, li, h2, h3, h4, td, th, blockquote, figcaption, dt, dd";
const APART = "svg, script, style, template, button, [hidden], [aria-hidden=true], aside, nav, [popover]";

// The words of a block without those that nobody sees.
const words = block => {
  const copy = block.cloneNode(true);
  copy.querySelectorAll(APART).forEach(part => part.remove());
  return copy.textContent.replace(/\s+/g, " ").trim();
};

const used = new Set();

// Whether the view may leave a block out; the reasons stand in view.json.
const leftOut = block => {
  const why = Object.keys(allowed).find(selector => block.closest(selector));
  if (why) used.add(why);
  return Boolean(why);
};

const judge = (name, html) => {
  const page = new JSDOM(html, {url: `https://example.org/${name}`}).window.document;
  const main = page.querySelector("main");
  const heading = words(main.querySelector("h1"));
  const author = page.querySelector("meta[name=author]")?.content;
  const blocks = [...main.querySelectorAll(BLOCKS)]
    .filter(block => !block.closest(APART) && !block.querySelector(BLOCKS) && words(block))
    .map(block => ({block: block.className || block.tagName.toLowerCase(), text: words(block), free: leftOut(block)}));
  const article = new Readability(page).parse();
  if (!article) return {blocks, faults: [`${name}: the view shows nothing`]};
  const kept = bare(article.textContent);
  const faults = blocks.filter(({text, free}) => !free && !kept.includes(bare(text)))
    .map(({block, text}) => `${name}: the view drops ${block}: ${text.slice(0, 90)}`);
  if (!author || article.byline !== author) faults.push(`${name}: the view says that ${article.byline} wrote it`);
  if (article.title !== heading) faults.push(`${name}: the view calls it ${article.title}, not ${heading}`);
  return {blocks, faults};
};

const pages = ["chapters", "actors", "pages"].flatMap(folder => fs.readdirSync(path.join(site, folder))
  .filter(name => name.endsWith(".html")).sort().map(name => `${folder}/${name}`));
const read = name => fs.readFileSync(path.join(site, name), "utf8");
const judged = pages.map(name => judge(name, read(name)));
const faults = judged.flatMap(({faults}) => faults);
Object.keys(allowed).filter(selector => !used.has(selector))
  .forEach(selector => faults.push(`view.json allows ${selector}, of which there is none`));

// As the pages once were: the class that Readability takes for readers' comments, and no author.
const chapter = pages.find(name => read(name).includes('class="editorial editorial--counterpoint"'));
const planted = chapter ? {
  "a reply in a box called remark": judge(chapter, read(chapter).replaceAll('"editorial editorial', '"remark remark')).faults
    .filter(fault => /drops/.test(fault)),
  "a page without its author": judge(chapter, read(chapter).replace(/<meta name="author"[^>]*>/, "")).faults
    .filter(fault => /wrote it/.test(fault)),
  "another title": judge(chapter, read(chapter).replace(/<meta property="og:title"[^>]*>/, "")).faults
    .filter(fault => /calls it/.test(fault)),
} : {"a reply": []};
const blocks = judged.reduce((sum, {blocks}) => sum + blocks.length, 0);
const free = judged.reduce((sum, {blocks}) => sum + blocks.filter(block => block.free).length, 0);
end(faults, planted, `${pages.length} pages, ${blocks - free} texts kept in the Reader View; ${free} may be left out`);

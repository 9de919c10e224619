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

// What small edits do to a page's words. Readability weighs commas, lengths and numbers of blocks: what it
// keeps of profiles, which are short, must not hang on them.
const copies = (page, selector, times) => page.querySelectorAll(selector)
  .forEach(block => Array.from({length: times}, () => block.after(block.cloneNode(true))));
const EDITS = {
  "without commas": page => {
    const walk = page.createTreeWalker(page.querySelector("main"), 4); // texts
    while (walk.nextNode()) walk.currentNode.data = walk.currentNode.data.replaceAll(",", "");
  },
  "with a list of names": page => page.querySelector(".prose p").append(" Ada, Ben, Cem, Dan, Eva, Fay, Gus, Hal, Ida, Jan."),
  "with a sentence more": page => [...page.querySelectorAll(".prose section p")].at(-1)
    .append(" Later, as one adviser, asked about it, recalled, he said so again."),
  "with every date twice": page => copies(page, ".event", 1),
  "with three times as many passages": page => copies(page, ".passage", 2),
  "without dates": page => page.querySelectorAll("#dates, .timeline").forEach(part => part.remove()),
};

const edited = (name, html) => Object.entries(EDITS).flatMap(([edit, change]) => {
  const tree = new JSDOM(html);
  change(tree.window.document);
  return judge(name, tree.serialize()).faults.map(fault => `${fault} (${edit})`);
});

const pages = ["chapters", "actors", "pages"].flatMap(folder => fs.readdirSync(path.join(site, folder))
  .filter(name => name.endsWith(".html")).sort().map(name => `${folder}/${name}`));
const read = name => fs.readFileSync(path.join(site, name), "utf8");
const judged = pages.map(name => judge(name, read(name)));
const faults = judged.flatMap(({faults}) => faults);
const profiles = pages.filter(name => name.startsWith("actors/"));
faults.push(...profiles.flatMap(name => edited(name, read(name))));
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
  ...profiles.length && {"a profile in an article": profiles.flatMap(name => edited(name, read(name)
    .replace(/<section class="prose">([^]*)<\/section>(?=\s*<aside)/, '<article class="prose">$1</article>')))},
} : {"a reply": []};
const blocks = judged.reduce((sum, {blocks}) => sum + blocks.length, 0);
const free = judged.reduce((sum, {blocks}) => sum + blocks.filter(block => block.free).length, 0);
end(faults, planted, `${pages.length} pages, ${blocks - free} texts kept in the Reader View; ${free} may be left out; `
  + `${profiles.length} profiles in ${Object.keys(EDITS).length} edits each`);

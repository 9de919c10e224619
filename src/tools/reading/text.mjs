// Asks two text browsers what they make of every page: all of its text, and nothing that they cannot
// work. What the stylesheet alone works, filters of drawings, they list: it does no harm; nor do fields
// whose text is to be copied by hand.
// usage: text.mjs TOOLS SITE
import {execFileSync} from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import {bare, end, from} from "./verdict.mjs";

const [tools, site] = process.argv.slice(2);
const {JSDOM, VirtualConsole} = from(tools)("jsdom");
const silent = new VirtualConsole(); // it knows no nested style, and prints all of what it does not know

const FILTERS = ".filter, .map__pick, .map__switch, .lanes__switch, .strip__look, .overview__show, .share";
const LINES = "main :is(h1, h2, h3, p, dt, dd, summary, blockquote)";
const DEAD = /\((?:BUTTON|\*| )\)|\[(?:[ X]|_+|[^\]\n]*_{3,}\.?)\]|_{4,}|^\s*[#¶§↗✕×+-]\s*$/gmu;

// Quotation marks are a program's own where the page has <q>.
const plain = text => bare(text).replace(/["“”„«»]/g, "");

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "text-"));
const PROGRAMS = {
  lynx: file => ["lynx", "-dump", "-nolist", "-nomargins", "-width=200", "-display_charset=utf-8", file],
  w3m: file => ["w3m", "-dump", "-T", "text/html", "-I", "utf-8", "-O", "utf-8", "-cols", "200", file],
};

const dump = (program, html) => {
  const file = path.join(folder, "page.html");
  fs.writeFileSync(file, html);
  const [command, ...options] = PROGRAMS[program](file);
  return execFileSync(command, options, {encoding: "utf8", maxBuffer: 1 << 26});
};

const faults = (name, html) => {
  const dom = new JSDOM(html, {virtualConsole: silent});
  const page = dom.window.document;
  page.querySelectorAll(FILTERS).forEach(filter => filter.remove());
  const whole = dom.serialize();
  page.querySelectorAll("script, style, noscript, svg, audio, video").forEach(part => part.remove());
  const lines = [...page.querySelectorAll(LINES)].map(line => line.textContent.trim()).filter(Boolean);
  return Object.keys(PROGRAMS).flatMap(program => {
    const text = dump(program, whole);
    const all = plain(text);
    const dead = [...text.matchAll(DEAD)].map(hit => `${name}: ${program} shows "${hit[0].trim()}", which it cannot work`);
    const lost = lines.filter(line => !all.includes(plain(line)))
      .map(line => `${name}: ${program} loses "${line.replace(/\s+/g, " ").slice(0, 70)}"`);
    return [...dead, ...lost];
  });
};

const pages = fs.readdirSync(site, {recursive: true}).filter(file => file.endsWith(".html")).sort();
const found = pages.flatMap(name => faults(name, fs.readFileSync(path.join(site, name), "utf8")));
const plant = body => faults("planted", `<!doctype html><meta charset="utf-8"><main>${body}</main>`);
const planted = {
  "a button": plant("<p>Text <button>Forget it</button></p>"),
  "a field": plant('<p>Find: <input type="text" size="20"></p>'),
  "a sign": plant("<h2>Title</h2><p>#</p>"),
  "text that is not there": plant("<p>Before</p><p hidden><title>Lost</title></p>"),
};
fs.rmSync(folder, {recursive: true});
end(found, planted, `${pages.length} pages in ${Object.keys(PROGRAMS).join(" and ")}: ${found.length} faults`);

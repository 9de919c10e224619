// Asks two readers of feeds whether they find all of each feed, and two sanitizers, as such readers use
// them, what is left of the letters. usage: feeds.mjs TOOLS TARGET
import fs from "node:fs";
import path from "node:path";
import {Readable} from "node:stream";
import {end, from} from "./verdict.mjs";

const [tools, target] = process.argv.slice(2);
const Parser = from(tools)("rss-parser");
const FeedParser = from(tools)("feedparser");
const sanitize = from(tools)("sanitize-html");
const {JSDOM} = from(tools)("jsdom");
const purify = from(tools)("dompurify")(new JSDOM("").window);

const FEEDS = ["site/feed.xml", "site/corrections.xml", "site/podcast.xml", "newsletter/feed.xml"];
const EMPTY = ["site/corrections.xml"]; // as long as nothing has been corrected

const rssParser = async xml => (await new Parser().parseString(xml)).items.map(item => ({
  id: item.id ?? item.guid, title: item.title, link: item.link, date: item.isoDate, html: item.content,
}));

const feedParser = xml => new Promise((done, failed) => {
  const items = [];
  Readable.from([xml]).pipe(new FeedParser({addmeta: false})).on("error", failed).on("end", () => done(items))
    .on("data", item => items.push({
      id: item.guid, title: item.title, link: item.link, date: item.pubdate?.toISOString(), html: item.description,
    }));
});

const text = html => new JSDOM(html).window.document.body.textContent;

const SANITIZERS = {"sanitize-html": html => sanitize(html), DOMPurify: html => purify.sanitize(html)};

// The page of the site to which a link leads, if it is there.
const page = link => {
  for (let rest = new URL(link).pathname.slice(1); rest; rest = rest.slice(rest.indexOf("/") + 1)) {
    const file = path.join(target, "site", rest);
    if (fs.existsSync(file) && fs.statSync(file).isFile()) return file;
    if (!rest.includes("/")) return null;
  }
  return null;
};

// What a chapter says besides its essay: the words of replies, gaps and added facts, and who spoke.
const replies = file => {
  const chapter = new JSDOM(fs.readFileSync(file, "utf8")).window.document;
  return [...chapter.querySelectorAll(".editorial, .passages--outside > .passage, .quotation--card")].flatMap(box => [
    box.querySelector(".label > span")?.textContent ?? "", // passages of one kind have one label
    ...[...box.querySelectorAll("blockquote p, figcaption .person, p:not(.label, .sources, .sidenote):not(figcaption p)")]
      .map(line => {
        line.querySelectorAll("svg, .mark, .ref, .unseen, .definition, [aria-hidden=true]").forEach(part => part.remove());
        return line.textContent;
      }),
  ]);
};

// Liferea and newsboat list by time alone: those of one time stand in any order, mostly backwards.
const untimely = (name, items) => {
  const sign = name === "site/corrections.xml" ? -1 : 1; // the newest stands first
  const time = item => Date.parse(item.date);
  const faults = items.slice(1).map((item, i) => [items[i], item])
    .filter(([one, next]) => one.date?.slice(0, 10) === next.date?.slice(0, 10) && sign * (time(next) - time(one)) <= 0)
    .map(([one, next]) => `${name}: by their times ${next.title} comes before ${one.title}`);
  const times = new Set(items.map(time));
  return times.size === items.length ? faults : [...faults, `${name}: entries share a time`];
};

const MARKS = /[“”‘’"'\s⁰¹²³⁴-⁹]/g; // which letters set where the site's style does, and their numbers of notes

const judge = async (name, xml) => {
  const faults = [];
  const written = (xml.match(/<(entry|item)>/g) ?? []).length;
  if (!written && !EMPTY.includes(name)) faults.push(`${name}: has no entries`);
  const [first, second] = await Promise.all([rssParser(xml), feedParser(xml)]).catch(error => {
    faults.push(`${name}: ${error.message}`);
    return [[], []];
  });
  for (const [reader, items] of Object.entries({"rss-parser": first, feedparser: second})) {
    if (items.length !== written) faults.push(`${name}: ${reader} finds ${items.length} of ${written} entries`);
    const ids = new Set(items.map(item => item.id));
    if (ids.size !== items.length) faults.push(`${name}: ${reader} finds an id twice`);
    items.forEach(item => ["id", "title", "link", "date", "html"]
      .filter(part => !item[part] && !(part === "html" && ["site/feed.xml", "site/corrections.xml"].includes(name)))
      .forEach(part => faults.push(`${name}: ${reader} finds no ${part} of ${item.title}`)));
    items.filter(item => item.link && !page(item.link))
      .forEach(item => faults.push(`${name}: ${item.link} leads nowhere`));
  }
  first.forEach((item, i) => ["id", "title", "link", "date"].filter(part => item[part] !== second[i]?.[part])
    .forEach(part => faults.push(`${name}: of ${item.title} one reads ${item[part]}, one ${second[i]?.[part]}`)));
  faults.push(...untimely(name, first));
  if (name === "newsletter/feed.xml") {
    for (const item of second) faults.push(...lost(name, item));
  }
  return {written, faults};
};

let lines = 0;

const lost = (name, item) => {
  const said = replies(page(item.link)).filter(line => line.trim());
  if (!said.length) return [`${name}: no reply is known of ${item.title}`];
  lines += said.length;
  return Object.entries(SANITIZERS).flatMap(([sanitizer, clean]) => {
    const kept = text(clean(item.html)).replace(MARKS, "");
    return said.filter(line => !kept.includes(line.replace(MARKS, "")))
      .map(line => `${name}: ${item.title}: ${sanitizer} leaves no "${line.trim().slice(0, 80)}"`);
  });
};

const read = name => fs.readFileSync(path.join(target, name), "utf8");
const judged = [];
for (const name of FEEDS) judged.push(await judge(name, read(name)));
const letters = read("newsletter/feed.xml");
const faulty = async (name, xml) => (await judge(name, xml)).faults;
const planted = {
  "an id that stands twice": await faulty("site/feed.xml", read("site/feed.xml")
    .replace(/(<entry>[^]*?<id>)[^<]*([^]*?<entry>[^]*?<id>)([^<]*)/, "$1$3$2$3")),
  "a link to nowhere": await faulty("site/podcast.xml", read("site/podcast.xml")
    .replace(/(<item>[^]*?<link>[^<]*)\.html/, "$1.htm")),
  "a month that is none": await faulty("site/feed.xml", read("site/feed.xml")
    .replace(/(<entry>[^]*?<published>\d+-)\d+/, "$199")),
  "two chapters of one time": (await faulty("newsletter/feed.xml", letters.replaceAll(/T00:\d\d:00Z/g, "T00:00:00Z")))
    .filter(fault => /comes before/.test(fault)),
  "episodes told backwards": (await faulty("site/podcast.xml", read("site/podcast.xml")
    .replace(/00:01:00 GMT/, "00:09:30 GMT"))).filter(fault => /comes before/.test(fault)),
  "words in a comment, which sanitizers drop": (await faulty("newsletter/feed.xml", letters
    .replace(/&lt;p&gt;(?=[^]*&lt;h2)/g, "&lt;!--").replace(/&lt;\/p&gt;/g, "--&gt;"))).filter(fault => /leaves no/.test(fault)),
};
end(judged.flatMap(({faults}) => faults), planted,
  `${FEEDS.length} feeds, ${judged.reduce((sum, one) => sum + one.written, 0)} entries; ${lines} lines asked of both sanitizers`);

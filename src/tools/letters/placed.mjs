// Places short letters and figures in Ghost, WordPress and Moodle, as their own code saves and prints them, and looks at
// the pages in Chromium, on a phone and a wide screen, light and dark: each shows its title, leads home, does not scroll
// sideways, and where a platform takes a frame away, picture and link are left.
// usage: placed.mjs TOOLS LETTERS SITE WORDPRESS PURIFIER [FOLDER]    FOLDER: where pictures go, to be looked at
import fs from "node:fs";
import path from "node:path";
import {execFileSync} from "node:child_process";
import {fileURLToPath} from "node:url";
import {end, from} from "../reading/verdict.mjs";

const [tools, letters, site, wordpress, purifier, shots] = process.argv.slice(2);
const load = from(tools);
const {LexicalHTMLRenderer} = load("@tryghost/kg-lexical-html-renderer");
const {DEFAULT_NODES} = load("@tryghost/kg-default-nodes");
const {JSDOM, VirtualConsole} = load("jsdom");
const puppeteer = load("puppeteer-core");

const HOST = "https://host.example/";
const VIEWS = [320, 1440].flatMap(width => ["light", "dark"].map(scheme => ({width, scheme})));
const ALL = "status:free,status:-free";
const ANYWHERE = {web: {nonMember: true, memberSegment: ALL}, email: {memberSegment: ALL}};
const KINDS = [".alone--argument", ".alone--chart", ".alone--map", ".alone--scene"];
const WEB = {web: ANYWHERE.web, email: {memberSegment: ""}};
const MAIL = {web: {nonMember: false, memberSegment: ""}, email: ANYWHERE.email};

// What the pages around are like: a column with margins, and what of each platform's style decides the width.
const heard = fs.readFileSync(path.join(wordpress, "wp-includes/js/wp-embed.min.js"), "utf8");
const style = fs.readFileSync(path.join(wordpress, "wp-includes/css/dist/block-library/style.min.css"), "utf8");
const AROUND = {
  ghost: html => `<article class="gh-content">${html}</article>`,
  mail: html => `<table width="100%"><tr><td>${html}</td></tr></table>`,
  wordpress: html => `<style>${style}</style><div class="entry-content">${html}</div>`
    + `<script>${heard}</script>`,
  moodle: html => `<style>.no-overflow{overflow:auto}</style><div class="box generalbox"><div class="no-overflow">${html}</div></div>`,
};
const page = (around, html) => '<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">'
  + '<meta name="viewport" content="width=device-width"><style>:root{color-scheme:light dark}body{max-width:720px;margin:16px auto;'
  + `padding:0 16px;font:17px/1.5 sans-serif}</style><p>Before.</p>${AROUND[around](html)}<p>After.</p></html>`;

const ghost = (cards, target) => new LexicalHTMLRenderer({nodes: DEFAULT_NODES, onError: error => { throw error; }})
  .render(JSON.stringify({root: {type: "root", version: 1, direction: "ltr", format: "", indent: 0,
    children: cards.map(([html, visibility]) => ({type: "html", version: 1, html, visibility}))}}),
  {target, createDocument: () => new JSDOM().window.document, siteUrl: HOST, postUrl: HOST, imageOptimization: {},
    design: {}, feature: {contentVisibility: true}, canTransformImage: () => false})
  // Members are sorted by Ghost's server, which takes these signs with it.
  .then(html => html.replace(/<!--kg-gated-block:begin ([^>]*)-->([\s\S]*?)<!--kg-gated-block:end-->/g,
    (all, who, inside) => (/nonMember:true/.test(who) ? inside : "")));

const read = (...names) => fs.readFileSync(path.join(...names), "utf8");

// Two letters, the first and the heaviest, and three figures and one that scrolls in its frame; jsdom cannot read their style.
const silent = new VirtualConsole();
const short = fs.readdirSync(letters).filter(name => name.endsWith("-short") && fs.existsSync(path.join(letters, name, "embed.html")));
const chosen = [...new Set([short[0], [...short].sort((a, b) => read(letters, b, "fragment.html").length
  - read(letters, a, "fragment.html").length)[0]])].filter(Boolean);
const figures = new Map();
fs.readdirSync(path.join(site, "figures")).filter(name => name.endsWith(".html")).forEach(name => {
  const {document} = new JSDOM(read(site, "figures", name), {virtualConsole: silent}).window;
  const kind = KINDS.find(one => document.querySelector(`main${one}`)) ;
  if (kind && !figures.has(kind)) figures.set(kind, {name: name.replace(".html", ""), document});
});

const said = html => new JSDOM(html).window.document.querySelector("iframe").title;
const things = [
  ...chosen.map(name => ({name, title: said(read(letters, name, "snippet.html")), fitting: read(letters, name, "snippet.html"),
    frame: read(letters, name, "snippet-nojs.html"), oembed: read(letters, name, "oembed.json"), whole: read(letters, name, "fragment.html")})),
  ...[...figures.values()].map(({name, document}) => ({name, still: !!document.querySelector(".alone--scene"),
    title: document.querySelector("h1").textContent, oembed: read(site, "figures", `${name}.json`),
    ...Object.fromEntries(["fitting", "frame", "picture"].map(id => [id, document.getElementById(id).textContent]))})),
];
const home = new URL(JSON.parse(things[0].oembed).provider_url.replace(/index\.html$/, "")).href;

// Where each is placed, what is to be found there: a frame, one as high as what it shows, or a picture or text by itself.
const placesOf = async thing => {
  const php = [];
  const places = [];
  const add = (form, kind, around, shows, most = Infinity) => {
    php.push({kind, text: thing[form]});
    places.push({place: `${kind} ${form}`, around, shows, most});
  };
  const fits = thing.still ? "frame" : "fitting";
  add("fitting", "block", "wordpress", fits);
  add("frame", "block", "wordpress", "frame");
  add("oembed", "oembed", "wordpress", fits, 1000);
  add("fitting", "teacher", "moodle", fits);
  add("frame", "teacher", "moodle", "frame");
  // A frame that is taken away leaves its picture.
  const left = thing.picture ? "picture" : "text";
  [["fitting", "picture"], ["frame", "picture"], [thing.picture ? "picture" : "whole", left]].forEach(([form, shows]) => {
    add(form, "author", "wordpress", shows);
    add(form, "cleaned", "moodle", shows);
  });
  const made = JSON.parse(execFileSync("php", [fileURLToPath(new URL("placed.php", import.meta.url)), wordpress, purifier],
    {input: JSON.stringify(php), maxBuffer: 2 ** 28}).toString());
  const own = thing.picture ?? thing.whole;
  const post = [[thing.fitting, WEB], [own, MAIL]]; // the frame on the web only, and in mails what stands by itself
  return [
    ...places.map((place, i) => ({...place, html: made[i]})),
    {place: "ghost web", around: "ghost", shows: fits, html: await ghost(post, "web")},
    {place: "ghost mail", around: "mail", shows: left, html: await ghost(post, "email")},
    {place: "ghost web by itself", around: "ghost", shows: left, html: await ghost([[own, ANYWHERE]], "web")},
  ];
};

const browser = await puppeteer.launch({executablePath: process.env.PUPPETEER_EXECUTABLE_PATH,
  args: ["--no-sandbox", "--disable-features=IsolateSandboxedIframes,IsolateOrigins,site-per-process"]});
const tab = await browser.newPage();
let shown = "";
const TYPES = {".html": "text/html; charset=utf-8", ".png": "image/png", ".svg": "image/svg+xml", ".jpg": "image/jpeg"};
await tab.setRequestInterception(true);
tab.on("request", request => {
  const url = request.url().replace(/[?#].*/, "");
  if (url === HOST) return request.respond({contentType: TYPES[".html"], body: shown});
  if (url.startsWith("data:")) return request.continue();
  const within = url.startsWith(home) ? url.slice(home.length) : "nowhere";
  const file = within.startsWith("newsletter/") ? path.join(letters, within.slice(11)) : path.join(site, within);
  return fs.existsSync(file) ? request.respond({contentType: TYPES[path.extname(file)], body: fs.readFileSync(file)}) : request.abort();
});

// In a page or a frame: what a reader finds there.
const found = start => ({
  words: document.body.innerText.replace(/\s+/g, " "),
  sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  home: [...document.querySelectorAll("a[href]")].some(link => link.href.startsWith(start) && link.offsetHeight > 0),
  pictures: [...document.images].filter(image => image.offsetWidth > 99).length,
  lost: [...document.images].filter(image => !image.naturalWidth).map(image => image.src),
  dark: matchMedia("(prefers-color-scheme: dark)").matches,
  high: Math.ceil(document.body.getBoundingClientRect().height),
  frames: [...document.querySelectorAll("iframe")].map(frame => frame.clientHeight),
});

const until = async (ask, wanted) => {
  let last;
  for (let i = 0; i < 40; i++) {
    last = await ask();
    if (wanted(last)) return last;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  return last;
};

const faultsIn = (thing, {shows, most = Infinity}, {scheme}, host, inner) => {
  const faults = [];
  const framed = shows === "frame" || shows === "fitting";
  if (framed !== host.frames.length > 0) faults.push(framed ? "the frame is gone" : "there is a frame");
  if (framed && !inner) return faults;
  const seen = framed ? inner : host;
  if (!seen.words.includes(thing.title.replace(/\s+/g, " "))) faults.push(`does not show "${thing.title}"`);
  if (!seen.home) faults.push("does not lead home");
  if (host.sideways || inner?.sideways) faults.push("scrolls sideways");
  if (shows === "picture" && !host.pictures) faults.push("has no picture");
  if (host.lost.length) faults.push(`does not find ${host.lost[0]}`);
  if (framed && inner.dark !== (scheme === "dark")) faults.push("has not the colours of its reader");
  if (shows === "fitting" && host.frames[0] !== Math.min(most, inner.high)) faults.push(`is ${inner.high} high in a frame of ${host.frames[0]}`);
  if (/kg-card|onload|addEventListener/.test(host.words)) faults.push("prints code");
  return faults;
};

let looks = 0;
const judge = async (thing, place, views = VIEWS) => {
  const faults = [];
  shown = page(place.around, place.html);
  await tab.setViewport({width: views[0].width, height: 900});
  await tab.goto(HOST, {waitUntil: "load"});
  for (const view of views) {
    looks++;
    await tab.setViewport({width: view.width, height: 900});
    await tab.emulateMediaFeatures([{name: "prefers-color-scheme", value: view.scheme}]);
    const look = async () => {
      const host = await tab.evaluate(found, home);
      const frame = tab.frames()[1];
      return {host, inner: frame && await frame.evaluate(found, home).catch(() => undefined)};
    };
    const {host, inner} = await until(look, ({host: outer, inner: within}) => !faultsIn(thing, place, view, outer, within).length);
    faultsIn(thing, place, view, host, inner)
      .forEach(fault => faults.push(`${thing.name} as ${place.place}, ${view.width} ${view.scheme}: ${fault}`));
    if (shots) {
      await tab.screenshot({captureBeyondViewport: false,
        path: path.join(shots, `${thing.name} ${place.place} ${view.width} ${view.scheme}.png`.replaceAll(" ", "-"))});
    }
  }
  return faults;
};

const faults = [];
if (chosen.length < 2) faults.push("there are no two short letters");
if (figures.size < KINDS.length) faults.push(`there are no ${KINDS.length} kinds of figures`);
for (const thing of things) {
  for (const place of await placesOf(thing)) faults.push(...await judge(thing, place));
}

const one = things[things.length - 1];
const [phone] = VIEWS;
const planted = {
  "a frame that authors lose, with nothing in it": await judge(one, {place: "planted", around: "wordpress", shows: "picture", html: ""}, [phone]),
  "a picture that is wider than its page": await judge(one, {place: "planted", around: "ghost", shows: "picture",
    html: one.picture.replace(/max-width:[^;]*;/g, "")}, [phone]),
  "a frame whose script is lost": await judge(things[0], {place: "planted", around: "ghost", shows: "fitting", html: things[0].frame}, [phone]),
  "a picture without a link": await judge(one, {place: "planted", around: "ghost", shows: "picture",
    html: one.picture.replace(/<a [^>]*>/g, "")}, [phone]),
};
await browser.close();
end(faults, planted, `${chosen.length} letters and ${figures.size} figures in Ghost, WordPress and Moodle, ${looks} looks`);

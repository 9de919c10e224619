// Asks Chromium whether pages still work when a browser has translated them: every text replaced, within
// the elements that translators put around them. The package for learning systems is asked the same in
// src/tools/classroom/scorm.mjs. usage: translated.mjs TOOLS SITE
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import {end, from} from "./verdict.mjs";

const [tools, site] = process.argv.slice(2);
const puppeteer = from(tools)("puppeteer-core");
const TYPES = {
  ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml",
  ".mp3": "audio/mpeg", ".woff2": "font/woff2",
};

// The site, with each script changed; sounds in ranges, as players ask for them.
const serve = change => http.createServer((request, response) => {
  const file = path.join(site, path.normalize(decodeURIComponent(new URL(request.url, "http://x").pathname)));
  if (!fs.existsSync(file) || fs.statSync(file).isDirectory()) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[path.extname(file)] ?? "application/octet-stream";
  const whole = fs.readFileSync(file);
  const content = path.extname(file) === ".js" ? Buffer.from(change(whole.toString("utf8"), path.basename(file))) : whole;
  const range = request.headers.range?.match(/bytes=(\d+)-(\d*)/);
  const first = Number(range?.[1] ?? 0);
  const last = Math.min(Number(range?.[2] || content.length - 1), content.length - 1);
  response.writeHead(range ? 206 : 200, {
    "content-type": type, "accept-ranges": "bytes", "content-length": last - first + 1,
    ...range && {"content-range": `bytes ${first}-${last}/${content.length}`},
  });
  response.end(content.subarray(first, last + 1));
});

// Runs in the page, as often as it is called, for what scripts have written since.
const translate = () => {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walk.nextNode()) texts.push(walk.currentNode);
  texts.filter(text => text.data.trim() && !text.parentElement.closest("script, style, svg, option, font")).forEach(text => {
    const outer = document.createElement("font");
    const inner = document.createElement("font");
    inner.textContent = "інші слова";
    outer.append(inner);
    text.replaceWith(outer);
  });
};

const quiz = page => page.evaluate(() => {
  const faults = [];
  document.querySelectorAll(".quiz").forEach(one => one.querySelectorAll(":scope > ol > li").forEach((item, i) => {
    const options = [...item.querySelectorAll(".quiz__options > li")];
    const right = options.find(option => option.hasAttribute("data-right"));
    const chosen = i % 2 ? options.find(option => option !== right) : right;
    const before = item.querySelector(".quiz__verdict")?.textContent;
    chosen.querySelector("button").click();
    if (!right.classList.contains("is-right")) faults.push(`question ${i + 1} does not show the right answer`);
    if (chosen !== right && !chosen.classList.contains("is-wrong")) faults.push(`question ${i + 1} takes a wrong answer for right`);
    if (item.querySelector(".quiz__verdict")?.textContent === before) faults.push(`question ${i + 1} gives no verdict`);
  }));
  document.querySelectorAll(".quiz").forEach(one => {
    const asked = one.querySelectorAll(":scope > ol > li").length;
    const score = one.querySelector(".quiz__score").textContent.match(/\d+/g)?.map(Number) ?? [];
    const right = Math.ceil(asked / 2);
    if (!score.includes(right) || !score.includes(asked)) faults.push(`the score says ${score}, not ${right} of ${asked}`);
  });
  if (!document.querySelector(".quiz > ol > li")) faults.push("there is no quiz");
  return faults;
});

const lit = (page, not) => page.waitForFunction(not => {
  const sentence = document.querySelector(".lit");
  return sentence && sentence.id !== not && sentence.id;
}, {timeout: 10000}, not).then(found => found.jsonValue(), () => null);

const player = async page => {
  if (!await page.$(".listen__start")) return ["there is nothing to listen to"];
  await page.$eval(".listen__start", button => button.click());
  const first = await lit(page, "");
  await page.evaluate(translate);
  await page.$eval(".player__on", button => button.click());
  const second = first && await lit(page, first);
  await page.$eval(".player__back", button => button.click());
  const third = second && await lit(page, second);
  await page.$eval(".player__close", button => button.click());
  if (!first) return ["the player lights no sentence"];
  if (!second) return ["the player skips to no other sentence"];
  return third ? [] : ["the player does not skip back"];
};

const search = async page => {
  await page.$eval(".masthead__search", button => button.click());
  const field = await page.waitForSelector("dialog[open] input", {timeout: 10000}).catch(() => null);
  if (!field) return ["the search does not open"];
  await page.evaluate(translate);
  const word = await page.$eval("h1", heading => document.title.match(/\p{L}{5,}/u)[0]);
  await page.evaluate(word => {
    const field = document.querySelector("dialog[open] input");
    field.value = word;
    field.dispatchEvent(new Event("input", {bubbles: true}));
  }, word);
  const found = await page.waitForSelector("dialog[open] .finder__list a", {timeout: 10000}).catch(() => null);
  await page.keyboard.press("Escape");
  return found ? [] : [`the search does not find ${word}`];
};

const menus = page => page.evaluate(() => [...document.querySelectorAll(".masthead details")].filter(menu => {
  menu.querySelector("summary").click();
  return !menu.open;
}).map(menu => `the menu ${menu.className} does not open`));

const visit = async (browser, address, name, steps) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", error => faults.push(`an error: ${error.message}`));
  await page.goto(address + name, {waitUntil: "load"});
  await page.evaluate(translate);
  for (const step of steps) faults.push(...await step(page));
  await context.close();
  return faults.map(fault => `${name}: ${fault}, once translated`);
};

const pages = ["chapters", "pages"].flatMap(folder => fs.readdirSync(path.join(site, folder))
  .filter(name => name.endsWith(".html")).sort().map(name => `${folder}/${name}`));
const has = (name, what) => fs.readFileSync(path.join(site, name), "utf8").includes(what);

const steps = name => [
  ...has(name, 'class="quiz') ? [quiz] : [],
  ...name === heard ? [player, search] : [],
  menus,
];

const heard = pages.find(name => has(name, "listen__start"));

// One page for each set of scripts, and the one that is heard.
const scripts = name => fs.readFileSync(path.join(site, name), "utf8").match(/<script defer src="[^"]*"/g)?.join();
const kinds = pages.filter((name, i) => name === heard || pages.findIndex(other => scripts(other) === scripts(name)) === i);
if (!heard) throw new Error("nothing on the site can be listened to");

const run = async (browser, names, change) => {
  const server = serve(change).listen(0, "127.0.0.1");
  await new Promise(done => server.on("listening", done));
  const address = `http://127.0.0.1:${server.address().port}/`;
  const faults = [];
  const rest = [...names];
  // Three at a time: a page spends most of its time waiting.
  await Promise.all([1, 2, 3].map(async () => {
    while (rest.length) {
      const name = rest.shift();
      faults.push(...await visit(browser, address, name, steps(name)));
    }
  }));
  server.closeAllConnections();
  server.close();
  return faults;
};

const browser = await puppeteer.launch({
  executablePath: process.env.PUPPETEER_EXECUTABLE_PATH,
  args: ["--no-sandbox", "--autoplay-policy=no-user-gesture-required"],
});
try {
  const faults = await run(browser, kinds, script => script);
  // Scripts that know things by their words, as scripts are wont to.
  const worded = await run(browser, [heard], (script, name) => script
    .replace(/option ?=== ?answer;/, 'option.textContent === card.querySelector("details b").textContent;')
    .replace("document.getElementById(cue[0])",
      '[...document.querySelectorAll(".sentence")].find(one => one.textContent.includes(cue[3]))'));
  // What is dead once a page is translated: a search that hears nothing, menus that stay shut, a script that fails.
  const dead = await run(browser, [heard], (script, name) => script.replace(/addEventListener\("input"/g, 'addEventListener("nothing"')
    + (name === "site.js" ? `;document.addEventListener("click", click => click.target.closest?.("summary") && click.preventDefault(), true);
      setTimeout(() => { throw new Error("planted"); });` : ""));
  end(faults, {
    "a quiz that knows answers by their words": worded.filter(fault => /wrong|score/.test(fault)),
    "a player that knows sentences by their words": worded.filter(fault => /lights no/.test(fault)),
    "a search that hears nothing": dead.filter(fault => /does not find/.test(fault)),
    "menus that stay shut": dead.filter(fault => /does not open/.test(fault)),
    "a script that fails": dead.filter(fault => /an error: planted/.test(fault)),
  }, `${kinds.length} pages translated, one for each set of scripts`);
} finally {
  await browser.close();
}

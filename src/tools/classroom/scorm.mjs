// Runs the SCORM package in Chromium under scorm-again, as a learning system would, and says what the
// system has recorded. usage: scorm.mjs TOOLS PACKAGE
// Every other page is translated first, as browsers do it. Then all is answered again, and wrongly: that must
// not take away what was reached. The same is asked of packages that report under a misspelt name, know
// questions by their words, or report the last try: none of them must pass.
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import {createRequire} from "node:module";

const [tools, folder] = process.argv.slice(2);
const require = createRequire(path.resolve(tools, "judge.js"));
const puppeteer = require("puppeteer-core");
const engine = fs.readFileSync(path.resolve(tools, "node_modules/scorm-again/dist/scorm12.js"));

// The system keeps what was committed, and gives it to the package when that is opened again.
const system = `<!doctype html><title>System</title><script src="/scorm12.js"></script><script>
  var Engine = window.Scorm12API.Scorm12API || window.Scorm12API;
  window.API = new Engine({autocommit: false, logLevel: 5});
  var kept = localStorage.getItem("kept");
  if (kept) window.API.loadFromJSON(JSON.parse(kept), "");
  var errors = [];
  ["LMSInitialize", "LMSSetValue", "LMSCommit", "LMSFinish"].forEach(function (name) {
    var own = window.API[name];
    window.API[name] = function () {
      var said = own.apply(window.API, arguments);
      var code = String(window.API.LMSGetLastError());
      if (code !== "0") errors.push([name, arguments[0], arguments[1], code].join(" "));
      if (name === "LMSCommit") localStorage.setItem("kept", JSON.stringify(window.API.cmi.toJSON()));
      return said;
    };
  });
</script><iframe src="/scorm.html" width="1000" height="900"></iframe>`;

const TYPES = {".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"};

const serve = change => http.createServer((request, response) => {
  const name = decodeURIComponent(new URL(request.url, "http://x").pathname);
  if (name === "/system.html" || name === "/scorm12.js") {
    response.setHeader("content-type", name.endsWith("js") ? TYPES[".js"] : TYPES[".html"]);
    response.end(name === "/scorm12.js" ? engine : system);
    return;
  }
  const file = path.join(folder, path.normalize(name));
  if (!fs.existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader("content-type", TYPES[path.extname(file)] ?? "application/octet-stream");
  const content = fs.readFileSync(file);
  response.end(name === "/scorm.js" ? change(content.toString("utf8")) : content);
});

// Replaces every text of a page by others' words, within the elements that browsers put around them.
const translate = () => {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walk.nextNode()) texts.push(walk.currentNode);
  for (const text of texts.filter(one => one.data.trim())) {
    const outer = document.createElement("font");
    const inner = document.createElement("font");
    inner.textContent = "інші слова";
    outer.append(inner);
    text.replaceWith(outer);
  }
};

// Answers every question of a page through its buttons, as a reader does; gives the ids.
const answer = (frame, right) => frame.evaluate(right => {
  const items = [...document.querySelectorAll(".quiz [data-question]")];
  items.forEach(item => {
    const options = [...item.querySelectorAll(".quiz__options > li")];
    options.find(option => option.hasAttribute("data-right") === right).querySelector("button").click();
  });
  return items.map(item => item.dataset.question);
}, right);

const inner = async page => {
  const outer = await (await page.waitForSelector("iframe")).contentFrame();
  await outer.waitForFunction("window.QUESTIONS");
  return {outer, book: await (await outer.waitForSelector("iframe")).contentFrame()};
};

const kept = page => page.evaluate(() => JSON.parse(localStorage.getItem("kept") ?? "null"));

const run = async (browser, change) => {
  const server = serve(change).listen(0, "127.0.0.1");
  await new Promise(done => server.on("listening", done));
  const address = `http://127.0.0.1:${server.address().port}/system.html`;
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", error => faults.push(`an error in the page: ${error.message}`));
  await page.goto(address, {waitUntil: "load"});
  const {outer, book} = await inner(page);
  const questions = await outer.evaluate(() => window.QUESTIONS);
  const chapters = fs.readdirSync(path.join(folder, "chapters")).filter(name => name.endsWith(".html")).sort();
  const answered = [];
  for (const [i, name] of chapters.entries()) {
    await book.goto(new URL(`chapters/${name}`, address).href, {waitUntil: "load"});
    if (i % 2) await book.evaluate(translate);
    answered.push(...await answer(book, true));
  }
  const reached = await kept(page);
  for (const name of chapters) {
    await book.goto(new URL(`chapters/${name}`, address).href, {waitUntil: "load"});
    await book.evaluate(() => document.querySelectorAll(".quiz > button").forEach(button => button.click()));
    await answer(book, false);
  }
  const last = `chapters/${chapters.at(-1)}`;
  const errors = await page.evaluate(() => errors);
  const first = await kept(page);
  // The system is left, and opened again.
  await page.goto(address, {waitUntil: "load"});
  const again = await inner(page);
  await again.book.waitForFunction(`location.href.endsWith(${JSON.stringify(last)})`, {timeout: 5000})
    .catch(() => faults.push(`opened again, the book is not at ${last}`));
  const shown = await again.book.$$eval(".quiz .is-wrong", wrong => wrong.length);
  const second = await kept(page);
  await context.close();
  server.close();
  const core = first?.core ?? {};
  errors.forEach(error => faults.push(`the system refused ${error}`));
  const missed = questions.filter(question => !answered.includes(question.id));
  if (missed.length) faults.push(`not asked: ${missed.map(question => question.id)}`);
  if (reached?.core?.lesson_status !== "passed") faults.push("all is right, and it is not passed");
  if (shown === 0) faults.push("opened again, the last page shows no answers");
  if (first?.suspend_data?.length > 4096) faults.push(`suspend_data has ${first.suspend_data.length} characters`);
  if (core.lesson_status !== "passed") faults.push(`the state is ${core.lesson_status}, not passed`);
  if (String(core.score?.raw) !== "100") faults.push(`the score is ${core.score?.raw}, not 100`);
  if (core.lesson_location !== last) faults.push(`the bookmark is ${core.lesson_location}, not ${last}`);
  if (!/^\d\d:\d\d:\d\d$/.test(second?.core?.session_time ?? "")) {
    faults.push(`the time is ${second?.core?.session_time}`);
  }
  return {faults, said: `${core.lesson_status}, ${core.score?.raw} of 100, at ${core.lesson_location}`};
};

const browser = await puppeteer.launch({
  executablePath: process.env.PUPPETEER_EXECUTABLE_PATH,
  args: ["--no-sandbox"],
});
try {
  const planted = {
    "a misspelt report": script => script.replaceAll("lesson_status", "lesson_state"),
    "questions known by their words": script => script.replaceAll("item.dataset.question", "item.textContent"),
    "the last try": script => script.replace("best = Math.max(best, ", "best = (").replace("|| wasRight(id)", ""),
  };
  let good = true;
  for (const [name, change] of Object.entries(planted)) {
    const {faults} = await run(browser, change);
    if (faults.length === 0) {
      console.log(`${name} was taken for a good one`);
      good = false;
    }
  }
  const real = await run(browser, script => script);
  real.faults.forEach(fault => console.log(fault));
  console.log(real.said);
  process.exitCode = good && real.faults.length === 0 ? 0 : 1;
} finally {
  await browser.close();
}

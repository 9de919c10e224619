// Runs the SCORM package in Chromium under scorm-again, as a learning system would, and says what the
// system has recorded. usage: scorm.mjs TOOLS PACKAGE
// The same is then asked of a package that reports under a misspelt name: it must not pass.
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

// Answers every question of every chapter rightly, through the pages, as a reader does.
const answer = async (frame, questions) => {
  let answered = 0;
  for (const item of await frame.$$(".quiz > ol > li")) {
    const asked = await item.$eval("p", line => line.textContent);
    const question = questions.find(one => one.question === asked);
    if (question) {
      const buttons = await item.$$(".quiz__options button");
      await buttons[question.right].evaluate(button => button.click());
      answered++;
    }
  }
  return answered;
};

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
  let answered = 0;
  for (const name of chapters) {
    await book.goto(new URL(`chapters/${name}`, address).href, {waitUntil: "load"});
    answered += await answer(book, questions);
  }
  const last = `chapters/${chapters.at(-1)}`;
  const errors = await page.evaluate(() => errors);
  const first = await kept(page);
  // The system is left, and opened again.
  await page.goto(address, {waitUntil: "load"});
  const again = await inner(page);
  await again.book.waitForFunction(`location.href.endsWith(${JSON.stringify(last)})`, {timeout: 5000})
    .catch(() => faults.push(`opened again, the book is not at ${last}`));
  const second = await kept(page);
  await context.close();
  server.close();
  const core = first?.core ?? {};
  errors.forEach(error => faults.push(`the system refused ${error}`));
  if (answered !== questions.length) faults.push(`of ${questions.length} questions ${answered} were found`);
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
  const planted = await run(browser, script => script.replaceAll("lesson_status", "lesson_state"));
  const real = await run(browser, script => script);
  real.faults.forEach(fault => console.log(fault));
  if (planted.faults.length === 0) console.log("a misspelt report was taken for a good one");
  console.log(real.said);
  process.exitCode = real.faults.length === 0 && planted.faults.length > 0 ? 0 : 1;
} finally {
  await browser.close();
}

// Shows the app for Kolibri as Kolibri does: each page parsed and written anew with a script before all
// others, under the policy that its server sends, from an origin of its own, in a frame within a sandboxed
// frame, with a storage that is not the browser's (kolibri/core/content/zip_wsgi.py, packages/hashi).
// usage: kolibri.mjs TOOLS APP
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import {createRequire} from "node:module";

const [tools, app] = process.argv.slice(2);
const require = createRequire(path.resolve(tools, "judge.js"));
const puppeteer = require("puppeteer-core");
const {parse, serialize} = require("parse5");

const POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";
const FIRST = "if (window.parent && window.parent.hashi) {try {window.parent.hashi.initializeIframe(window);} catch (e) {}}";
const TYPES = {".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml",
  ".woff2": "font/woff2", ".png": "image/png"};
const CONTENT = "/zipcontent/0123456789abcdef0123456789abcdef.zip/";

// The frame's own page: it sets the storage of what it shows before any script of that runs.
const HASHI = `<!doctype html><meta charset="utf-8"><body style="margin:0"><script>
  const kept = new Map();
  const storage = {getItem: name => kept.get(name) ?? null, setItem: (name, value) => void kept.set(name, String(value)),
    removeItem: name => void kept.delete(name), clear: () => kept.clear(), key: i => [...kept.keys()][i] ?? null,
    get length() { return kept.size; }};
  window.kept = kept;
  window.hashi = {initializeIframe: shown => Object.defineProperty(shown, "localStorage", {value: storage})};
  const frame = document.createElement("iframe");
  frame.style = "border:0;position:absolute;width:100%;height:100%";
  frame.src = new URLSearchParams(location.search).get("page");
  document.body.append(frame);
</script>`;

const rewritten = html => {
  const page = parse(html);
  const root = page.childNodes.find(node => node.nodeName === "html");
  const head = root.childNodes.find(node => node.nodeName === "head");
  head.childNodes.unshift(parse(`<script>${FIRST}</script>`).childNodes[0].childNodes[0].childNodes[0]);
  return serialize(page);
};

const listen = answer => new Promise(done => {
  const server = http.createServer(answer).listen(0, "127.0.0.1", () => done(server));
});
const origin = server => `http://127.0.0.1:${server.address().port}`;

const content = (request, response) => {
  const name = decodeURIComponent(new URL(request.url, "http://x").pathname);
  const file = path.join(app, name.slice(CONTENT.length));
  response.setHeader("content-security-policy", POLICY);
  if (name === "/hashi.html") {
    response.setHeader("content-type", TYPES[".html"]);
    response.end(HASHI);
  } else if (!name.startsWith(CONTENT) || !fs.existsSync(file)) {
    response.writeHead(404).end();
  } else {
    response.setHeader("content-type", TYPES[path.extname(file)] ?? "application/octet-stream");
    response.end(name.endsWith(".html") ? rewritten(fs.readFileSync(file, "utf8")) : fs.readFileSync(file));
  }
};

const look = () => ({
  title: document.title,
  kept: [...parent.kept.keys()],
  bare: [...document.styleSheets].filter(sheet => sheet.cssRules.length === 0).length,
  family: getComputedStyle(document.body).fontFamily,
  asked: [...document.fonts].some(face => face.status === "loaded"),
});

// Faults of one page, and what it was seen to keep.
const visit = async (browser, kolibri, name, change = () => {}) => {
  const page = await browser.newPage();
  const faults = [];
  page.on("console", said => ["error", "warn"].includes(said.type()) && faults.push(said.text()));
  page.on("pageerror", error => faults.push(error.message));
  page.on("response", got => got.status() >= 400 && !got.url().endsWith("favicon.ico") && faults.push(`${got.status()} ${got.url()}`));
  await page.goto(`${kolibri}/?page=${encodeURIComponent(CONTENT + name)}`, {waitUntil: "networkidle0"});
  const frame = await page.waitForFrame(one => one.url().includes(CONTENT));
  await frame.evaluate(change);
  const seen = await frame.evaluate(look);
  if (seen.bare || !/Literata|Golos/.test(seen.family) || !seen.asked) faults.push(`unstyled: ${JSON.stringify(seen)}`);
  await page.close();
  return {faults: faults.map(fault => `${name}: ${fault}`), kept: seen.kept};
};

const marks = () => {
  const option = document.querySelector(".quiz__options [data-right] button");
  option?.click();
  if (!document.querySelector(".quiz__verdict")?.textContent) console.error("the quiz does not mark");
};
const chooses = () => {
  const radio = document.querySelector("input[name=theme][value=dark]");
  radio?.click();
  if (document.documentElement.dataset.theme !== "dark") console.error("dark cannot be chosen");
};

const server = await listen(content);
const kolibri = await listen((request, response) => {
  const query = new URL(request.url, "http://x").search;
  response.setHeader("content-type", TYPES[".html"]);
  response.end(`<!doctype html><title>Kolibri</title><iframe sandbox="allow-scripts allow-same-origin" width="1100" height="900"
    src="${origin(server)}/hashi.html${query}" allow="fullscreen"></iframe>`);
});
const browser = await puppeteer.launch({executablePath: process.env.PUPPETEER_EXECUTABLE_PATH, args: ["--no-sandbox"]});
const pages = fs.readdirSync(app, {recursive: true}).filter(name => name.endsWith(".html")).sort();
const found = [];
for (const name of pages) found.push(...(await visit(browser, origin(kolibri), name)).faults);
const chapter = pages.find(name => name.startsWith("chapters/"));
found.push(...(await visit(browser, origin(kolibri), chapter, marks)).faults);
const chosen = await visit(browser, origin(kolibri), "index.html", chooses);
found.push(...chosen.faults, ...chosen.kept?.length ? [] : ["what is chosen is not kept by Kolibri's storage"]);
const planted = (await visit(browser, origin(kolibri), "nobody.html")).faults;
if (!planted.length) found.push("a page that is not there was planted, and not found");
const unmarked = (await visit(browser, origin(kolibri), "index.html", marks)).faults;
if (!unmarked.length) found.push("a quiz that does not mark was planted, and not found");
await browser.close();
server.close();
kolibri.close();
found.forEach(fault => console.log(fault));
console.log(`${pages.length} pages in Kolibri's frame: ${found.length} faults`);
process.exitCode = found.length ? 1 : 0;

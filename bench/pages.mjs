// Opens pages of target/site in Chromium as Lighthouse's mobile phone does, beside the same HTML
// without style, fonts and script, and prints a table. usage: node pages.mjs ROUNDS PAGE…
import { createSecureServer } from "node:http2";
import { execFileSync } from "node:child_process";
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join, normalize, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const site = resolve("target/site");
const tools = createRequire(resolve("target/bench/pages/package.json"));
const { default: lighthouse } = await import(tools.resolve("lighthouse"));
const { launch } = await import(tools.resolve("chrome-launcher"));

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".csv": "text/csv; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
};

/** The HTML alone: nothing that a browser would have to fetch, and nothing in its place. */
function bare(html) {
  return html
    .replace(/<link rel="(?:stylesheet|preload|icon|manifest|apple-touch-icon)"[^>]*>\s*/g, "")
    .replace(/<script\b(?![^>]*ld\+json)[^>]*>.*?<\/script>\s*/gs, "");
}

/** Serves the site as GitHub Pages does, packed and below a folder; below /bare/ the HTML alone. */
function answer(request, response) {
  const [, kind, path] = decodeURI(new URL(request.url, "https://x").pathname).match(
    /^\/(repo|bare)\/(.*)$/) ?? [null, "", ""];
  const file = normalize(join(site, path));
  if (!kind || !file.startsWith(site) || !extname(file) || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  if (/woff2|png/.test(type)) {
    response.writeHead(200, { "content-type": type, "cache-control": "max-age=600" });
    createReadStream(file).pipe(response);
    return;
  }
  let text = readFileSync(file);
  if (kind === "bare" && extname(file) === ".html") {
    text = bare(text.toString());
  }
  response.writeHead(200, {
    "content-type": type,
    "content-encoding": "gzip",
    "cache-control": "max-age=600",
  }).end(gzipSync(text, { level: 9 }));
}

/**
 * How much slower than this machine Lighthouse should take its phone to be: by its own table of
 * classes (docs/throttling.md, "Calibrating the CPU slowdown"), four times suits a fast desktop.
 */
const slowdown = index => (index >= 1500 ? 4 : index >= 800 ? 2 : 1);

async function judge(chrome, url, cpuSlowdownMultiplier) {
  const run = await lighthouse(url, { port: chrome.port, logLevel: "silent" }, {
    extends: "lighthouse:default",
    settings: { throttling: { cpuSlowdownMultiplier } },
  });
  const requests = run.lhr.audits["network-requests"].details.items;
  return {
    index: run.lhr.environment.benchmarkIndex,
    scores: Object.values(run.lhr.categories).map(one => Math.round(one.score * 100)),
    lost: Object.values(run.lhr.categories).flatMap(category => category.auditRefs)
      .filter(ref => ref.weight > 0)
      .map(ref => run.lhr.audits[ref.id])
      .filter(audit => audit.score !== null && audit.score < 0.9)
      .map(audit => audit.id),
    shift: run.lhr.audits["cumulative-layout-shift"].numericValue,
    moved: (run.lhr.audits["layout-shifts"].details?.items ?? [])
      .map(item => `${item.node?.selector ?? "the page"} by ${item.score.toPrecision(2)}`),
    paint: run.lhr.audits["largest-contentful-paint"].numericValue,
    bytes: requests.reduce((sum, one) => sum + (one.transferSize ?? 0), 0),
    script: requests.filter(one => one.resourceType === "Script")
      .reduce((sum, one) => sum + one.transferSize, 0),
    requests: requests.length,
  };
}

const median = figures => figures.sort((a, b) => a - b)[Math.floor((figures.length - 1) / 2)];
const cell = (text, width) => String(text).padStart(width);

// GitHub Pages speaks HTTP/2, over which a style costs no second connection; that takes a certificate.
const pair = ["key", "cert"].map(name => resolve(`target/bench/pages/${name}.pem`));
execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
  "/CN=localhost", "-keyout", pair[0], "-out", pair[1]], { stdio: "ignore" });
const [key, cert] = pair.map(file => readFileSync(file));
const server = createSecureServer({ key, cert }, answer).listen(0, "127.0.0.1");
await new Promise(ready => server.once("listening", ready));
const base = `https://127.0.0.1:${server.address().port}`;
const chrome = await launch({
  chromePath: process.env.CHROME_PATH,
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--ignore-certificate-errors",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

const rounds = Number(process.argv[2]);
const asked = Number(process.env.SLOWDOWN ?? 0);
const { index } = await judge(chrome, `${base}/bare/index.html`, 4);
const times = asked || slowdown(index);
console.log(`This machine's BenchmarkIndex is ${Math.round(index)}; the phone is taken to be `
  + `${times} times slower${asked ? ", as asked" : ""}.`);
let missed = 0;
console.log("page                                perf  a11y  best   seo   shift  LCP s  bare s  ratio"
  + "    bytes  script  requests");
for (const page of process.argv.slice(3)) {
  const ours = [];
  const bares = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(await judge(chrome, `${base}/repo/${page}`, times));
    bares.push(await judge(chrome, `${base}/bare/${page}`, times));
  }
  const scores = [0, 1, 2, 3].map(at => median(ours.map(one => one.scores[at])));
  const shift = Math.max(...ours.map(one => one.shift));
  const paint = median(ours.map(one => one.paint));
  const plain = median(bares.map(one => one.paint));
  const last = ours[ours.length - 1];
  console.log(page.padEnd(34) + scores.map(score => cell(score, 6)).join("")
    + cell(shift.toFixed(3), 8) + cell((paint / 1000).toFixed(2), 7)
    + cell((plain / 1000).toFixed(2), 8) + cell((paint / plain).toFixed(2), 7)
    + cell(last.bytes, 9) + cell(last.script, 8) + cell(last.requests, 10));
  const lost = [...new Set(ours.flatMap(one => one.lost))];
  if (lost.length > 0) {
    console.log("    lost points: " + lost.join(", "));
  }
  for (const moved of new Set(ours.flatMap(one => one.moved))) {
    console.log("    moved: " + moved);
  }
  missed += scores.some(score => score < 100) || shift > 0 || paint > 1.2 * plain ? 1 : 0;
}
console.log(missed === 0 ? "Every page meets its goals." : `${missed} pages miss a goal.`);
await chrome.kill();
server.close();

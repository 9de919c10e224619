// Serves one text with each press, saves it again and again, and prints how long each took until the
// new word stood in its file and in a browser's page. Saves alternate between the presses.
// usage: seen.mjs TOOLS SAVES EDITION PEERS TEXT   a text is chapters/NAME, the same in both folders
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const [tools, saves, edition, peers, text] = process.argv.slice(2);
const { default: puppeteer } = await import(
  createRequire(resolve(tools, "bench.js")).resolve("puppeteer-core"));

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise(ready => server.once("listening", ready));
  const { port } = server.address();
  await new Promise(closed => server.close(closed));
  return port;
}

/** Each press with its own live reload, as its manual says to start it. */
const presses = {
  ours: async port => ({
    command: [resolve("explainer"), "serve", "--root", resolve(edition), "--port", port],
    source: join(edition, "content", `${text}.adoc`),
    made: join(edition, "target/site", `${text}.html`),
  }),
  jekyll: async port => ({
    command: ["jekyll", "serve", "--watch", "--incremental", "--livereload",
      "--livereload-port", await freePort(), "--port", port],
    folder: join(peers, "jekyll"),
    source: join(peers, "jekyll", `${text}.adoc`),
    made: join(peers, "jekyll/_site", `${text}.html`),
  }),
  eleventy: async port => ({
    command: [resolve(tools, "node_modules/.bin/eleventy"), "--serve", "--incremental", "--port", port],
    folder: join(peers, "eleventy"),
    source: join(peers, "eleventy", `${text}.adoc`),
    made: join(peers, "eleventy/_site", `${text}.html`),
  }),
};

/** Runs in the page, however often it is loaded: says which word stands in it. */
function tell() {
  const look = () => {
    const found = /seen\d+/.exec(document.body?.textContent ?? "");
    if (found) window.seen(found[0]);
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}

async function until(condition, patience = 120_000, step = 2) {
  const end = performance.now() + patience;
  while (!await condition()) {
    if (performance.now() > end) throw new Error("nothing was seen");
    await pause(step);
  }
}

async function open(name, browser) {
  const port = await freePort();
  const press = await presses[name](String(port));
  const [program, ...options] = press.command.map(String);
  const server = spawn(program, options, { cwd: press.folder, stdio: "ignore", detached: true });
  const address = `http://127.0.0.1:${port}/${text}.html`;
  await until(() => fetch(address).then(answer => answer.ok, () => false), 300_000, 100);
  const page = await browser.newPage();
  const shown = new Set();
  await page.exposeFunction("seen", word => shown.add(word));
  await page.evaluateOnNewDocument(tell);
  await page.goto(address);
  await pause(3000); // the scripts that listen have been fetched, and the press is at rest
  return { ...press, name, page, server, shown, original: readFileSync(press.source, "utf8"), disk: [], browser: [] };
}

async function save(press, word) {
  await press.page.bringToFront();
  const changed = press.original.replace(/^(Nobody|The|In) /m, `$1 ${word} `);
  const start = performance.now();
  writeFileSync(press.source, changed);
  const elapsed = async condition => {
    await until(condition);
    return performance.now() - start;
  };
  const [disk, browser] = await Promise.all([
    elapsed(() => read(press.made).includes(word)),
    elapsed(() => press.shown.has(word)),
  ]);
  press.disk.push(disk);
  press.browser.push(browser);
  await pause(1500); // what it still has to do belongs to this save, not to the next one
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return ""; // it is just being written
  }
}

const median = figures => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)];
const seconds = figures => `${(median(figures) / 1000).toFixed(3)} (${(Math.min(...figures) / 1000).toFixed(3)} to ${(Math.max(...figures) / 1000).toFixed(3)})`;

const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH,
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
const opened = [];
try {
  for (const name of Object.keys(presses)) opened.push(await open(name, browser));
  for (let i = 1; i <= Number(saves); i++) {
    for (const press of opened) await save(press, `seen${i}`);
  }
  for (const { name, disk, browser } of opened) {
    console.log(`${name.padEnd(9)} seen ${seconds(browser)} s, in its file ${seconds(disk)} s`);
  }
  const [ours, ...others] = opened;
  for (const other of others) {
    console.log(`ours / ${other.name}: ${(median(ours.browser) / median(other.browser)).toFixed(2)} seen, `
      + `${(median(ours.browser) / median(other.disk)).toFixed(2)} of its file`);
  }
} finally {
  for (const { server, source, original } of opened) {
    writeFileSync(source, original);
    process.kill(-server.pid);
  }
  await browser.close();
}

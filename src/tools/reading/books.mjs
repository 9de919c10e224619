// Opens a book for e-readers in epub.js, as such readers show it: every part has a text, every link and
// every line of the contents leads somewhere. usage: books.mjs TOOLS BOOK…
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import {end, from} from "./verdict.mjs";

const [tools, ...books] = process.argv.slice(2);
const puppeteer = from(tools)("puppeteer-core");
const JSZip = from(tools)("jszip");
const SCRIPTS = ["jszip/dist/jszip.min.js", "epubjs/dist/epub.min.js"];

const reader = `<!doctype html><meta charset="utf-8"><title>Reader</title>
${SCRIPTS.map(script => `<script src="/${script}"></script>`).join("")}<div id="v"></div>`;

const serve = bytes => http.createServer((request, response) => {
  const name = request.url.slice(1);
  const type = name.endsWith(".js") ? "text/javascript" : name ? "application/epub+zip" : "text/html";
  response.setHeader("content-type", type);
  if (name === "book") response.end(bytes);
  else if (SCRIPTS.includes(name)) response.end(fs.readFileSync(path.join(tools, "node_modules", name)));
  else if (!name) response.end(reader);
  else response.writeHead(404).end();
});

// Runs in the page.
const open = async () => {
  const book = window.ePub(await (await fetch("/book")).arrayBuffer());
  await book.ready;
  const view = book.renderTo("v", {width: 600, height: 800, allowScriptedContent: false});
  const hrefs = book.spine.spineItems.map(item => item.href);
  const faults = [];
  const ids = {};
  const links = [];
  for (const href of hrefs) {
    try {
      await view.display(href);
      const shown = view.getContents()[0].document;
      ids[href] = [...shown.querySelectorAll("[id]")].map(part => part.id);
      shown.querySelectorAll("a[href]").forEach(link => links.push([href, link.getAttribute("href")]));
      const drawn = shown.querySelector("img, svg, image");
      if (!drawn && shown.body.innerText.trim().length < 20) faults.push(`${href}: nothing is displayed`);
    } catch (error) {
      faults.push(`${href}: ${error.message ?? error}`);
    }
  }
  const contents = lines => lines.flatMap(line => [line, ...contents(line.subitems ?? [])]);
  const toc = contents(book.navigation.toc);
  const leads = (place, address) => {
    const url = new URL(address, `http://book/${place}`);
    const part = ids[url.pathname.slice(1)];
    return part && (!url.hash || part.includes(decodeURIComponent(url.hash.slice(1))));
  };
  const inner = links.filter(([, address]) => !/^[a-z]+:/.test(address));
  inner.filter(([place, address]) => !leads(place, address))
    .forEach(([place, address]) => faults.push(`${place}: the link ${address} leads nowhere`));
  const base = book.packaging.navPath ?? "";
  toc.filter(line => !leads(base, line.href) && !leads("", line.href))
    .forEach(line => faults.push(`contents: ${line.label.trim()} leads nowhere`));
  if (!toc.length) faults.push("there are no contents");
  if (!book.packaging.metadata.title) faults.push("there is no title");
  return {faults, parts: hrefs.length, links: inner.length, toc: toc.length};
};

const judge = async (browser, book, bytes) => {
  const server = serve(bytes).listen(0, "127.0.0.1");
  await new Promise(done => server.on("listening", done));
  const page = await browser.newPage();
  const errors = [];
  page.on("pageerror", error => errors.push(`an error in the reader: ${error.message}`));
  await page.goto(`http://127.0.0.1:${server.address().port}/`, {waitUntil: "load"});
  const found = await page.evaluate(open).catch(error => ({faults: [`does not open: ${error.message}`]}));
  await page.close();
  server.close();
  return {...found, faults: [...found.faults, ...errors].map(fault => `${path.basename(book)}: ${fault}`)};
};

// The book with links to nobody, a chapter without a text, and contents that lead nowhere.
const plant = async bytes => {
  const zip = await JSZip.loadAsync(bytes);
  const chapters = zip.file(/chapters\/.*\.xhtml$/).map(file => file.name).sort();
  const change = async (name, from, to) => zip.file(name, (await zip.file(name).async("string")).replace(from, to));
  await change(chapters[0], /<body([^>]*)>[^]*<\/body>/, "<body$1><p/></body>");
  for (const name of chapters.slice(1)) await change(name, /href="\.\.\/pages\/people\.xhtml#/g, "$&no");
  await change("EPUB/nav.xhtml", /href="chapters\/[^"#]*/g, "$&.no");
  return zip.generateAsync({type: "nodebuffer", compression: "STORE"});
};

const browser = await puppeteer.launch({
  executablePath: process.env.PUPPETEER_EXECUTABLE_PATH,
  args: ["--no-sandbox"],
});
try {
  if (!books.length) throw new Error("there is no book");
  // All at once: a reader spends most of its time waiting for its own pages.
  const [planted, ...real] = await Promise.all([
    plant(fs.readFileSync(books[0])).then(bytes => judge(browser, "planted", bytes)),
    ...books.map(book => judge(browser, book, fs.readFileSync(book))),
  ]);
  const found = kind => planted.faults.filter(fault => kind.test(fault));
  end(real.flatMap(({faults}) => faults), {
    "a link to nobody": found(/the link .* leads nowhere/),
    "a chapter without a text": found(/nothing is displayed/),
    "a line of the contents to nowhere": found(/contents: .* leads nowhere/),
  }, real.map((one, i) => `${path.basename(books[i])}: ${one.parts} parts, ${one.links} links within, ${one.toc} lines of contents`).join("\n"));
} finally {
  await browser.close();
}

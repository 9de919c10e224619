// Asks Chromium whether a letter looks the same once Thunderbird has cleaned its style. usage: sanitized.mjs TOOLS FOLDER
// Firefox's and Thunderbird's sanitizer keeps rules of style and of fonts and drops every other, thus every @media
// block (SanitizeStyleSheet in mozilla-central/dom/base/nsTreeSanitizer.cpp). What such a block says to a wide, light
// screen would be lost, so no element may look otherwise without it there.
import fs from "node:fs";
import path from "node:path";
import {pathToFileURL} from "node:url";
import {end, from} from "../reading/verdict.mjs";

const [tools, folder] = process.argv.slice(2);
const puppeteer = from(tools)("puppeteer-core");

// In the page: what each element looks like. Sizes follow from the rest, here or further inside.
const looks = () => [...document.body.querySelectorAll("*")].map(element => {
  const style = getComputedStyle(element);
  const names = [...style].filter(name => !/^((block|inline)-size|height|width|(perspective|transform)-origin)$/.test(name));
  return {element: `${element.localName}.${element.className}`, style: names.map(name => `${name}:${style.getPropertyValue(name)}`)};
});

const sanitize = () => {
  let dropped = 0;
  for (const sheet of document.styleSheets) {
    for (let i = sheet.cssRules.length - 1; i >= 0; i--) {
      if (sheet.cssRules[i] instanceof CSSStyleRule || sheet.cssRules[i] instanceof CSSFontFaceRule) continue;
      sheet.deleteRule(i);
      dropped++;
    }
  }
  return dropped;
};

const browser = await puppeteer.launch({executablePath: process.env.PUPPETEER_EXECUTABLE_PATH, args: ["--no-sandbox"]});
const page = await browser.newPage();
await page.setViewport({width: 1024, height: 768});
await page.emulateMediaFeatures([{name: "prefers-color-scheme", value: "light"}]);
await page.setRequestInterception(true);
page.on("request", request => (request.url().startsWith("https:") ? request.abort() : request.continue()));
await page.goto(pathToFileURL(path.resolve(folder, "index.html")).href); // an origin of its own for what is set

let elements = 0;
let dropped = 0;
const judge = async (name, html) => {
  await page.setContent(html, {waitUntil: "domcontentloaded"});
  const before = await page.evaluate(looks);
  dropped += await page.evaluate(sanitize);
  const after = await page.evaluate(looks);
  elements += before.length;
  const faults = new Map(); // once for each kind of element
  before.forEach(({element, style}, i) => {
    const lost = style.filter((value, at) => value !== after[i].style[at]);
    if (lost.length) faults.set(element, `${name}: without @media, ${element} has no longer ${lost.slice(0, 2).join("; ")}`);
  });
  return [...faults.values()];
};

const letters = fs.readdirSync(folder).filter(name => fs.existsSync(path.join(folder, name, "chapter.html")));
const read = name => fs.readFileSync(path.join(folder, name, "chapter.html"), "utf8");
const faults = [];
for (const name of letters) faults.push(...await judge(name, read(name)));
if (!letters.length) faults.push("there is no letter");
if (!dropped) faults.push("no letter has a rule that the sanitizer drops");
const said = `${letters.length} letters, ${elements} elements look the same without ${dropped} @media blocks`;

// As letters once were: all that helps within a block of @media; and a table, since not every book has one.
const moved = (await judge("planted", read(letters[0]).replace(/<style>([^@]*)/, "<style>@media all{$1}")
  .replace("</body>", '<table class="data"><tr><td>1</td></tr></table></body>'))).join("\n");
const planted = {
  "the lines of tables within @media": /\btd\. .*border/.test(moved) ? [moved] : [],
  "the colour of sources within @media": /p\.sources .*color/.test(moved) ? [moved] : [],
  "the gaps of lists within @media": /\bli\. .*margin/.test(moved) ? [moved] : [],
};
await browser.close();
end(faults, planted, said);

// Asks Firefox where the letters of drawings are: on each other, or beyond their drawing. The question is that
// of the browser tests (DrawingsIT), which ask Chromium and WebKit.
// usage: firefox.mjs TOOLS PROBE PAGE…   PROBE is the script that is run in each page
import fs from "node:fs";
import {pathToFileURL} from "node:url";
import {end, from} from "../reading/verdict.mjs";
import {lettersOf} from "./letters.mjs";

const [tools, probe, ...names] = process.argv.slice(2);
const puppeteer = from(tools)("puppeteer-core");
const ask = new Function(fs.readFileSync(probe, "utf8"));
const drawn = names.filter(name => {
  const text = fs.readFileSync(name, "utf8");
  return text.lastIndexOf("<text") > Math.max(0, text.indexOf("<main"));
});

const browser = await puppeteer.launch({browser: "firefox", executablePath: process.env.FIREFOX, headless: true});
try {
  const page = await browser.newPage();
  const faults = [];
  let planted = [];
  for (const name of drawn) {
    for (const width of [320, 1440]) {
      await page.setViewport({width, height: 900});
      await page.goto(pathToFileURL(name).href);
      await lettersOf(page);
      faults.push(...(await page.evaluate(ask)).map(fault => `${name}, ${width} px: ${fault}`));
    }
    planted = planted.concat(await page.evaluate(
      () => document.querySelectorAll("text").forEach(one => one.removeAttribute("y"))).then(() => page.evaluate(ask)));
  }
  end(faults, {"letters without their places": planted}, `${drawn.length} pages with drawings in Firefox`);
} finally {
  await browser.close();
}

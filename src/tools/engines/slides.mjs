// Runs slides in Firefox from a folder with a name in letters that are not Latin: keys lead through them, notes show,
// no slide is cut off at a projector, their letters are there, and on a phone nothing scrolls sideways.
// usage: slides.mjs TOOLS DECK…
import {pathToFileURL} from "node:url";
import {end, from} from "../reading/verdict.mjs";
import {lettersOf} from "./letters.mjs";

const [tools, ...decks] = process.argv.slice(2);
const puppeteer = from(tools)("puppeteer-core");

// In the page: which slides show, whether their notes do, and what does not fit.
const state = () => ({
  on: [...document.querySelectorAll("section.on")].map(slide => slide.id).join(),
  notes: document.querySelector("section.on aside, section.on .notes")?.offsetHeight > 0,
  fonts: [...document.fonts].filter(font => font.status === "error").map(font => font.family),
  sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  cut: [...document.querySelectorAll("section.on *")].filter(part => part.offsetHeight > 0
    && part.getBoundingClientRect().right > innerWidth + 1).map(part => `${part.localName}.${part.className}`),
});

const browser = await puppeteer.launch({browser: "firefox", executablePath: process.env.FIREFOX, headless: true});
try {
  const page = await browser.newPage();
  const errors = [];
  page.on("pageerror", error => errors.push(error.message));
  page.on("console", message => (message.type() === "error" ? errors.push(message.text()) : 0));

  const judge = async (deck, broken) => {
    const faults = [];
    const wants = (what, held) => (held ? 0 : faults.push(`${deck}: ${what}`));
    await page.setViewport({width: 1280, height: 720});
    await page.goto(pathToFileURL(deck).href);
    await lettersOf(page);
    if (broken) await page.evaluate(broken);
    const slides = await page.evaluate(() => document.querySelectorAll("section[id]").length);
    for (let i = 1; i <= slides; i++) {
      const now = await page.evaluate(state);
      wants(`shows ${now.on || "nothing"} in place of slide ${i}`, now.on === `s${i}`);
      wants(`slide ${i} is cut off: ${now.cut[0]}`, !now.cut.length);
      if (i < slides) await page.keyboard.press("ArrowRight");
    }
    await page.keyboard.press("Home");
    const before = await page.evaluate(state);
    wants("Home does not lead to the first slide", before.on === "s1");
    await page.keyboard.press("n");
    const after = await page.evaluate(state);
    wants("notes show unasked", !before.notes);
    wants("N does not show notes", after.notes);
    wants(`has no letters of ${after.fonts[0]}`, !after.fonts.length);
    await page.setViewport({width: 320, height: 700});
    wants("scrolls sideways at 320 px", !(await page.evaluate(state)).sideways);
    return faults.concat(errors.splice(0).map(error => `${deck}: ${error}`));
  };

  const faults = [];
  for (const deck of decks) faults.push(...await judge(deck));
  if (!decks.length) faults.push("there are no slides");
  const planted = {
    "a slide that is left out": await judge(decks[0], () => { document.querySelector("section:nth-of-type(2)").id = "s0"; }),
    "a slide that is too wide": await judge(decks[0], () => { document.querySelector("section h2, section h1").style.width = "200vw"; }),
  };
  end(faults, planted, `${decks.length} decks in Firefox`);
} finally {
  await browser.close();
}

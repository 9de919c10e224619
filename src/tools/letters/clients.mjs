// Asks caniemail what each mail program would not show of each letter. usage: clients.mjs TOOLS FOLDER
// One program at a time: asked about all, caniemail gives up at the first that lacks data. Those without data
// are counted, so that a judge who looked at nothing does not pass for one who found nothing.
import fs from "node:fs";
import path from "node:path";
import {createRequire} from "node:module";
import {pathToFileURL} from "node:url";
import {end} from "../reading/verdict.mjs";

const [tools, folder] = process.argv.slice(2);
const ENOUGH = 35; // programs with data
const MOST = 6; // features that the core may use although some program lacks them
const allowed = JSON.parse(fs.readFileSync(new URL("allowed.json", import.meta.url)));
const require = createRequire(path.resolve(tools, "judge.js"));
const {caniemail, rawData} = await import(pathToFileURL(require.resolve("caniemail")));

const programs = [...new Set(rawData.data.flatMap(feature => Object.entries(feature.stats)
  .flatMap(([family, platforms]) => Object.keys(platforms).map(platform => `${family}.${platform}`))))].sort();

// What a reader must have when the head, the classes and all that only helps is gone.
const core = html => html.replace(/<!--[\s\S]*?-->/g, "").replace(/<style[\s\S]*?<\/style>/g, "")
  .replace(/<meta[^>]*>/g, "").replace(/ (class|role|lang|dir|aria-[a-z]+)="[^"]*"/g, "");

const ask = html => {
  const lacking = new Map();
  let pairs = 0;
  const checked = programs.filter(program => {
    let found;
    try {
      found = caniemail({clients: [program], html});
    } catch (error) {
      if (/not found on/.test(error.message)) return false;
      throw error;
    }
    const titles = (found.issues.errors.get(program) ?? []).map(issue => issue.title);
    pairs += titles.length;
    titles.forEach(title => lacking.set(title, (lacking.get(title) ?? new Set()).add(program)));
    return true;
  });
  return {checked: checked.length, pairs, lacking};
};

const judge = (name, html) => [
  ["core", ask(core(html)), allowed.core],
  ["letter", ask(html), {...allowed.core, ...allowed.enhancement}],
].map(([part, {checked, pairs, lacking}, known]) => ({
  checked, pairs, features: [...lacking.keys()],
  faults: [...lacking].filter(([feature]) => !known[feature])
    .map(([feature, where]) => `${name}: the ${part} uses ${feature}, lacking in ${[...where].join(", ")}`),
}));

const read = name => fs.readFileSync(path.join(folder, name, "chapter.html"), "utf8");
const letters = fs.readdirSync(folder).filter(name => fs.existsSync(path.join(folder, name, "chapter.html")));
const judged = letters.flatMap(name => judge(name, read(name)));
const faults = judged.flatMap(({faults}) => faults);
const used = new Set(judged.flatMap(({features}) => features));
const fewest = Math.min(...judged.map(({checked}) => checked));
const most = Math.max(...judged.map(({pairs}) => pairs));
if (!letters.length) faults.push("there is no letter");
if (fewest < ENOUGH) faults.push(`only ${fewest} programs have data, fewer than ${ENOUGH}`);
if (Object.keys(allowed.core).length > MOST) faults.push(`more than ${MOST} features are allowed in the core`);
Object.keys({...allowed.core, ...allowed.enhancement}).filter(feature => !used.has(feature))
  .forEach(feature => faults.push(`allowed.json allows ${feature}, which is nowhere used`));

// What some program lacks and nobody allows: in what a reader must have, and in what only helps.
const plant = (part, what) => letters.length ? judge("planted", read(letters[0]).replace("<p", `${what}<p`))
  .flatMap(({faults}) => faults).filter(fault => fault.includes(`the ${part} uses`)) : [];
end(faults, {
  "a film in a letter": plant("core", '<video src="film.mp4"></video>'),
  "a form in a letter": plant("core", "<form><input></form>"),
  "a style that few know": plant("letter", "<style>p{mix-blend-mode:multiply}</style>"),
}, `${letters.length} letters, at least ${fewest} of ${programs.length} mail programs; at most ${most} errors a letter`);

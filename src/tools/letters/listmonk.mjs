// Sends what is copied for Listmonk through Go's html/template, as Listmonk does, and compares what arrives.
// usage: listmonk.mjs TOOLS FOLDER
import fs from "node:fs";
import path from "node:path";
import {execFileSync} from "node:child_process";
import {fileURLToPath} from "node:url";
import vm from "node:vm";
import {end, from} from "../reading/verdict.mjs";
import {partsOf} from "./parts.mjs";

const [tools, folder] = process.argv.slice(2);
const {JSDOM} = from(tools)("jsdom");
const go = fileURLToPath(new URL("listmonk.go", import.meta.url));
const LINK = "https://lists.example/unsubscribe";
const SAFE = /\{\{ Safe `([^`]*)` \}\}/g;

const send = texts => JSON.parse(execFileSync("go", ["run", go], {
  input: JSON.stringify(texts), maxBuffer: 2 ** 28,
  env: {...process.env, GOCACHE: path.resolve(tools, "go"), GO111MODULE: "off"},
}).toString());

const parts = html => partsOf(new JSDOM(html).window.document.body);
const conditions = html => html.match(/<!--\[if mso\]>[\s\S]*?<!\[endif\]-->/g) ?? [];

const faultsOf = (name, text, sent) => {
  if (sent.startsWith("error: ")) return [`${name}: Listmonk stops: ${sent}`];
  const faults = [];
  // What an author wrote about templates stands there as character references, and arrives so.
  if (sent.includes("{{")) faults.push(`${name}: a sign of the service is left`);
  const whole = conditions(text.replace(SAFE, "$1"));
  const kept = conditions(sent);
  if (!whole.length || whole.join() !== kept.join()) faults.push(`${name}: ${kept.length} of ${whole.length} conditions for Outlook arrive`);
  const before = parts(text.replace(SAFE, ""));
  const after = parts(sent);
  if (before.words.join(" ") !== after.words.join(" ")) faults.push(`${name}: its words change`);
  if (before.images !== after.images) faults.push(`${name}: ${after.images} of ${before.images} pictures arrive`);
  if (!after.links.delete(LINK)) faults.push(`${name}: there is no link to unsubscribe`);
  if (after.links.size !== before.links.size - 1) faults.push(`${name}: links change`);
  return faults;
};

const copies = name => {
  const page = vm.createContext({letters: {}});
  vm.runInContext(fs.readFileSync(path.join(folder, name, "copies.js"), "utf8"), page);
  return page.letters[name];
};

const letters = fs.readdirSync(folder).filter(name => fs.existsSync(path.join(folder, name, "copies.js")));
const texts = Object.fromEntries(letters.map(name => [name, copies(name).listmonk ?? ""]));
const first = texts[letters[0]] ?? "";
const planted = {
  "conditions in comments alone": first.replace(SAFE, "$1"),
  "another service's link": first.replace("{{ UnsubscribeURL }}", "*|UNSUB|*"),
  "a function that Listmonk has not": first.replace("</h1>", "{{ oblast }}</h1>"),
};
const sent = send({...texts, ...planted});
const faults = letters.flatMap(name => faultsOf(name, texts[name], sent[name]));
if (!letters.length) faults.push("there is no letter");
end(faults, Object.fromEntries(Object.entries(planted).map(([name, text]) => [name, faultsOf(name, text, sent[name])])),
  `${letters.length} letters through Go's html/template, ${conditions(sent[letters[0]] ?? "").length} conditions for Outlook in the first`);

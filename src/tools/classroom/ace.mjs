// Prints the findings of Ace's report, and fails if there are any. usage: ace.mjs REPORT
import fs from "node:fs";

const report = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const found = report.assertions.flatMap(about => about.assertions.map(one =>
  `${about["earl:testSubject"].url}: ${one["earl:test"]["dct:title"]}: `
  + one["earl:result"]["dct:description"].split("\n")[0]));
found.forEach(line => console.log(line));
console.log(`${found.length} issues, ${report["earl:result"]["earl:outcome"]}`);
process.exit(report["earl:result"]["earl:outcome"] === "pass" && found.length === 0 ? 0 : 1);

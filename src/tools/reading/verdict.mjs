// What every judge of reading does: loads what was fetched, says what it finds, and first proves that it
// finds what was planted.
import path from "node:path";
import {createRequire} from "node:module";

/** Loads packages from the folder into which the judges were fetched. */
export const from = tools => createRequire(path.resolve(tools, "judge.js"));

/** A text without the spaces in which two programs may differ. */
export const bare = text => text.replace(/\s+/g, "");

/**
 * Ends the run: 0 if nothing was found and each planted fault was, else 1.
 *
 * @param faults what is wrong, a line each, with the file
 * @param planted for each planted fault its name and what was found of it
 * @param said what was looked at
 */
export const end = (faults, planted, said) => {
  const blind = Object.entries(planted).filter(([, found]) => found.length === 0)
    .map(([fault]) => `${fault} was planted, and not found`);
  [...faults, ...blind].forEach(line => console.log(line));
  console.log(said);
  process.exitCode = faults.length + blind.length ? 1 : 0;
};

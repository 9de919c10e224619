// Looks for black on pages as MuPDF draws them: a drawing that needs the page's style, which MuPDF does not
// show it, is a black heap there. Letters and lines are thin; what is black for a third of an inch is neither.
// usage: drawn.mjs PAGE.pgm…
import fs from "node:fs";

const SIDE = 20; // pixels, at 60 to an inch
const BLACK = 60; // of 255

/** The side of the largest black square, and where it ends. */
const blackest = ({width, height, pixels}) => {
  let sides = new Uint16Array(width + 1);
  let most = {side: 0};
  for (let y = 0; y < height; y++) {
    const next = new Uint16Array(width + 1);
    for (let x = 0; x < width; x++) {
      next[x + 1] = pixels[y * width + x] > BLACK ? 0 : 1 + Math.min(sides[x], sides[x + 1], next[x]);
      if (next[x + 1] > most.side) most = {side: next[x + 1], x, y};
    }
    sides = next;
  }
  return most;
};

const read = file => {
  const bytes = fs.readFileSync(file);
  const head = /^P5\s(?:#.*\n)*(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString("latin1", 0, 200));
  if (!head) throw new Error(`${file} is no picture in grey`);
  return {width: +head[1], height: +head[2], pixels: bytes.subarray(head[0].length)};
};

const files = process.argv.slice(2);
if (files.length < 50) {
  console.log(`MuPDF drew ${files.length} pages only`);
  process.exitCode = 1;
}
for (const file of files) {
  const {side, x, y} = blackest(read(file));
  if (side >= SIDE) {
    console.log(`${file}: ${side} by ${side} black pixels end at ${x}, ${y}`);
    process.exitCode = 1;
  }
}

// Draws the add-in's icons into assets/: a sheet with two bars that meet their target and one that falls short.
import { mkdirSync, writeFileSync } from "node:fs";
import { inRoot } from "./lib/project.mjs";
import { png } from "./lib/png.mjs";

/** What the marks are made of, on a field of 32 x 32; later shapes lie over earlier ones. Colours carry on light and dark ribbons alike. */
const teal = [15, 118, 110];
const white = [255, 255, 255];
const paper = { x: 3, y: 2, width: 26, height: 28, radius: 4, colour: teal };
const bar = (x, height, colour) => ({ x, y: 25 - height, width: 4, height, radius: 1, colour });

const marks = {
  /** Opens the pane. */
  icon: [
    paper,
    bar(8, 13, white),
    bar(14, 13, white),
    bar(20, 7, [252, 211, 77]),
    { x: 7, y: 8, width: 18, height: 2, radius: 1, colour: white },
  ],
  /** Checks now. */
  check: [
    { x: 2, y: 2, width: 28, height: 28, radius: 14, colour: teal },
    { line: [9, 17, 14, 22], thick: 3.4, colour: white },
    { line: [14, 22, 23, 11], thick: 3.4, colour: white },
  ],
  /** Writes annexes: two versions of a page, the later one before the earlier. */
  annexes: [
    { x: 2, y: 2, width: 18, height: 22, radius: 3, colour: [148, 163, 184] },
    { x: 10, y: 7, width: 20, height: 23, radius: 3, colour: white },
    { x: 11, y: 8, width: 18, height: 21, radius: 3, colour: teal },
    { x: 14, y: 13, width: 12, height: 2, radius: 1, colour: white },
    { x: 14, y: 18, width: 12, height: 2, radius: 1, colour: [252, 211, 77] },
    { x: 14, y: 23, width: 8, height: 2, radius: 1, colour: white },
  ],
};

const insideBox = ({ x, y, width, height, radius }, px, py) => {
  const dx = Math.max(x + radius - px, px - (x + width - radius), 0);
  const dy = Math.max(y + radius - py, py - (y + height - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
};

const insideLine = ({ line: [x1, y1, x2, y2], thick }, px, py) => {
  const along = ((px - x1) * (x2 - x1) + (py - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(px - x1 - t * (x2 - x1), py - y1 - t * (y2 - y1)) <= thick / 2;
};

const colourAt = (shapes, x, y) => shapes.findLast((shape) => (shape.line ? insideLine : insideBox)(shape, x, y))?.colour;

/** One pixel, from 8 x 8 samples of it: [red, green, blue, alpha]. */
function pixel(shapes, size, column, row) {
  const samples = 8;
  const total = [0, 0, 0];
  let covered = 0;
  for (let sx = 0; sx < samples; sx++)
    for (let sy = 0; sy < samples; sy++) {
      const at = (cell, sample) => ((cell + (sample + 0.5) / samples) * 32) / size;
      const colour = colourAt(shapes, at(column, sx), at(row, sy));
      if (!colour) continue;
      covered++;
      colour.forEach((part, index) => (total[index] += part));
    }
  return [...total.map((part) => (covered ? Math.round(part / covered) : 0)), Math.round((255 * covered) / samples ** 2)];
}

mkdirSync(inRoot("assets"), { recursive: true });
for (const [name, shapes] of Object.entries(marks))
  for (const size of [16, 32, 64, 80, 128])
    writeFileSync(
      inRoot(`assets/${name}-${size}.png`),
      png(size, (x, y) => pixel(shapes, size, x, y)),
    );

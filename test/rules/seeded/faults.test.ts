import { writeFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { madeCase } from "./made/case";
import { shapes } from "./made/shapes";
import { measure, reportOf } from "./measure";

test("x", () => {
  const seeds = Number(process.env["SEEDS"] ?? 1);
  const only = process.env["SHAPE"];
  const cases = shapes
    .filter((s) => only === undefined || s.name.includes(only))
    .flatMap((shape) => Array.from({ length: seeds }, (_, n) => madeCase(shape, 7 * n + 1)));
  const t = Date.now();
  const result = measure(cases, Number(process.env["MOST"] ?? 1));
  mkdirSync(join(__dirname, "../../../dist/test"), { recursive: true });
  writeFileSync(join(__dirname, "../../../dist/test/seeded-faults.txt"), reportOf(result) + `\n${Date.now() - t} ms\n`);
}, 600000);

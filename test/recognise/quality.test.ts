import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fixtures } from "./fixture";
import { qualityReport } from "./quality";

test("no value of a fixture is read wrong", () => {
  const { total, text } = qualityReport(fixtures());
  const folder = join(__dirname, "../../dist/test");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "reading-quality.txt"), text);
  expect(total.wrong).toBe(0);
  expect(total.right).toBeGreaterThan(300);
});

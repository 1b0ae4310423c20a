import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { templateKinds } from "../../src/app/templates";
import { readXlsx } from "../../src/xlsx/read";
import { built, cli, document, folder } from "./cli";

jest.setTimeout(120_000);
beforeAll(built);

test("a template is written, and read back by the command line itself", async () => {
  const path = join(folder(), "budget.xlsx");
  const run = cli(["template", "budget", "-o", path, "--language", "es", "--years", "2030,2031", "--currency", "pen"]);
  expect([run.code, run.out, run.err.trim()]).toEqual([0, "", `${path}: written, with the sheet "Presupuesto".`]);
  const [sheet] = (await readXlsx(new Uint8Array(readFileSync(path)))).sheets;
  expect([0, 1, 2, 3, 4, 5].map((col) => sheet?.cell(2, col).text)).toEqual([
    "N.º",
    "Componente",
    "Unidad responsable",
    "2030",
    "2031",
    "Total (PEN)",
  ]);
  const tables = document("tables", cli(["tables", path, "--json"])).tables;
  expect(tables.map(({ kind }) => kind)).toEqual(["budget"]);
  expect(cli(["check", path]).code).toBe(0);
});

test("an empty one holds no row of the example", async () => {
  const path = join(folder(), "actions.xlsx");
  expect(cli(["template", "actions", "-o", path, "--no-example"]).code).toBe(0);
  const [sheet] = (await readXlsx(new Uint8Array(readFileSync(path)))).sheets;
  expect(sheet?.rowCount).toBe(3);
});

test("an unknown kind is refused with the known ones; a file that is there stays without --force", () => {
  const path = join(folder(), "there.xlsx");
  const unknown = cli(["template", "logframe", "-o", path]);
  expect(unknown.code).toBe(2);
  for (const kind of templateKinds) expect(unknown.err).toContain(kind);
  expect(existsSync(path)).toBe(false);
  writeFileSync(path, "mine");
  expect(cli(["template", "claims", "-o", path]).code).toBe(2);
  expect(readFileSync(path, "utf8")).toBe("mine");
  expect(cli(["template", "claims", "-o", path, "--force"]).code).toBe(0);
  expect(readFileSync(path, "latin1").slice(0, 2)).toBe("PK");
});

test("a place that cannot be written to is told, with the code of files", () => {
  const run = cli(["template", "claims", "-o", join(folder(), "nowhere", "a.xlsx")]);
  expect([run.code, run.err]).toEqual([3, expect.stringContaining("could not be written")]);
});

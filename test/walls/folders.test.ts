import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import folders from "./folders.json";
import { codeUnder, readCode, root } from "./scan";

interface Row {
  readonly imports: readonly string[];
  readonly types?: readonly string[];
  readonly core?: boolean;
}

const rows = folders as Record<string, Row>;

/** Git keeps no empty folders: a folder counts from its first file. */
const inSrc = (): string[] =>
  readdirSync(path.join(root, "src"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(path.join(root, "src", entry.name)).length > 0)
    .map((entry) => entry.name)
    .sort();

/** The rows of the code map's table: folder and what it may import. */
const inMap = (): Map<string, string> =>
  new Map(
    [...readCode("src/README.md").matchAll(/^\| `([a-z]+)`\s*\|[^|]*\|([^|]*)\|$/gm)].map(([, name, may]) => [name ?? "", may ?? ""]),
  );

test("every folder of src has a row in the table of walls and in the code map", () => {
  expect(Object.keys(rows)).toEqual(expect.arrayContaining(inSrc()));
  expect([...inMap().keys()].sort()).toEqual(Object.keys(rows).sort());
});

test("the code map names exactly the folders that the table allows", () => {
  for (const [name, row] of Object.entries(rows)) {
    const named = [...(inMap().get(name) ?? "").matchAll(/`([a-z]+)`/g)].map(([, folder]) => folder);
    const beyond = [...row.imports, ...(row.types ?? [])].filter((folder) => !["base", "grid"].includes(folder));
    expect({ name, named: named.sort() }).toEqual({ name, named: beyond.sort() });
  }
});

test("the folders checked without the types of a page or of Node are the core", () => {
  const config = JSON.parse(readCode("src/tsconfig.core.json")) as {
    include: string[];
    compilerOptions: { lib: string[]; types: string[] };
  };
  const core = Object.entries(rows).filter(([, row]) => row.core === true);
  expect(config.include.sort()).toEqual(core.map(([name]) => name).sort());
  expect(config.compilerOptions).toEqual({ lib: ["ES2022"], types: [] });
});

const cruise = (cwd: string, ...args: string[]): { status: number | null; output: string } => {
  const bin = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = path.join(root, "test/walls/dependency-cruiser.cjs");
  const run = spawnSync(process.execPath, [bin, "--config", config, "--output-type", "err", ...args], { cwd, encoding: "utf8" });
  return { status: run.status, output: run.stdout + run.stderr };
};

test("no import goes through a wall, and none runs in a circle", () => {
  expect(codeUnder("src").length).toBeGreaterThan(100);
  const { status, output } = cruise(root, "src");
  expect(output).toContain("no dependency violations found");
  expect(status).toBe(0);
}, 120_000);

/** A small project with the same walls. */
function made(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), "walls-"));
  for (const [name, text] of Object.entries({ "tsconfig.json": readCode("tsconfig.json"), ...files })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

test.each([
  ["an import of a folder above", { "src/model/a.ts": 'import "../rules/b";', "src/rules/b.ts": "export {};" }, "model-imports"],
  [
    "a value where only types may pass",
    { "src/taskpane/a.ts": 'import { b } from "../rules/b"; b();', "src/rules/b.ts": "export const b = () => 1;" },
    "taskpane-types-only",
  ],
  ["a circle", { "src/base/a.ts": 'import "./b";', "src/base/b.ts": 'import "./a";' }, "no-cycles"],
  ["Node in the core", { "src/grid/a.ts": 'import "node:fs";' }, "grid-node"],
  ["a test in the product", { "src/base/a.ts": 'import "../../test/b";', "test/b.ts": "export {};" }, "no-tests"],
  ["a package that is not there", { "src/grid/a.ts": 'import "somewhere";' }, "no-unresolved"],
])("the walls stop %s", (_, files, rule) => {
  const folder = made(files);
  try {
    const { status, output } = cruise(folder, "src");
    expect(output).toContain(rule);
    expect(status).not.toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

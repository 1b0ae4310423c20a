import { readFileSync } from "node:fs";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { evaluate, root, runTool } from "./load";

test("a licence passes where one choice of it asks for no more than a notice", () => {
  const licences = [
    "MIT",
    "(MIT OR GPL-3.0)",
    "MIT/Apache-2.0",
    "GPL-3.0",
    "MIT AND GPL-2.0",
    "(BSD-2-Clause AND MIT) OR X",
    "",
    "SEE LICENSE IN x",
  ];
  expect(evaluate("licences.mjs", `${JSON.stringify(licences)}.map((one) => m.allows(one))`)).toEqual([
    true,
    true,
    true,
    false,
    false,
    true,
    false,
    false,
  ]);
});

test("what is shipped is the dependencies and theirs, the nested before the outer", () => {
  const packages = {
    "": { dependencies: { a: "1" }, devDependencies: { d: "1" } },
    "node_modules/a": { dependencies: { b: "1", c: "1" } },
    "node_modules/a/node_modules/b": {},
    "node_modules/b": {},
    "node_modules/c": { dependencies: { b: "1" } },
    "node_modules/d": {},
  };
  expect(evaluate<string[]>("licences.mjs", `m.shippedPlaces(${JSON.stringify(packages)})`).sort()).toEqual([
    "node_modules/a",
    "node_modules/a/node_modules/b",
    "node_modules/b",
    "node_modules/c",
  ]);
});

test("an advisory concerns versions before the fix of their own line, and older lines without one", () => {
  const packages = {
    "node_modules/ws": { version: "8.17.0" },
    "node_modules/a/node_modules/ws": { version: "7.5.10" },
    "node_modules/uuid": { version: "9.0.0" },
    "node_modules/b/node_modules/uuid": { version: "14.0.3" },
    "node_modules/glob": { version: "10.4.0" },
    "node_modules/c/node_modules/glob": { version: "7.2.3" },
    "node_modules/not-ws": { version: "1.0.0" },
  };
  expect(evaluate<string[]>("advisories.mjs", `m.knownFaults(${JSON.stringify(packages)})`)).toEqual([
    expect.stringContaining("node_modules/ws 8.17.0: GHSA-"),
    expect.stringContaining("node_modules/uuid 9.0.0: GHSA-w5hq-g745-h8pq"),
    expect.stringContaining("node_modules/glob 10.4.0: GHSA-"),
  ]);
});

test("unknown options and options without their value are refused in plain words", () => {
  expect(runTool("start.mjs", "--pot", "1")).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^Unknown option --pot\. Known: --check/) as string,
  });
  expect(runTool("start.mjs", "--port")).toMatchObject({ code: 1, err: "--port needs a value.\n" });
  expect(runTool("start.mjs", "--port", "many").err).toMatch(/--port many: a whole number/);
});

test.each([
  ["http://example.org", "over https only"],
  ["example", "is no address"],
  ["https://example.org/?a=1", "without ?"],
])("--host %s is refused", (host, words) => {
  expect(runTool("build.mjs", "--host", host)).toMatchObject({ code: 1, err: expect.stringContaining(words) as string });
});

test("npm run build makes a folder whose manifest points to the host, in all its addresses", async () => {
  const { code, err } = runTool("build.mjs", "--host", "https://example.org/a&b/");
  expect({ code, err: err.includes("Error") }).toEqual({ code: 0, err: false });
  const folder = path.join(root, "dist/deploy");
  const manifest = readFileSync(path.join(folder, "manifest.xml"), "utf8");
  expect(manifest).not.toContain("localhost");
  expect(manifest).toContain("<AppDomain>https://example.org</AppDomain>");
  const info = await OfficeAddinManifest.readManifestFile(path.join(folder, "manifest.xml"));
  expect(info.defaultSettings?.sourceLocation).toBe("https://example.org/a&b/taskpane.html");
  const addresses = [...manifest.matchAll(/"(https:[^"]*)"/g)].map(([, address]) => (address ?? "").replace("&amp;", "&"));
  for (const address of addresses) {
    const file = path.join(folder, address.slice("https://example.org/a&b/".length));
    expect(readFileSync(file).length).toBeGreaterThan(0);
  }
  const page = readFileSync(path.join(folder, "index.html"), "utf8");
  expect(page).toContain("https://example.org/a&amp;b/manifest.xml");
  expect(page).toContain("ExcelApi 1.14");
  for (const [, linked] of page.matchAll(/(?:href|src)="([^"#:]+)"/g)) readFileSync(path.join(folder, linked ?? ""));
}, 300_000);

test("two that want the same lock work one after the other", () => {
  const order = evaluate<string[]>(
    "lock.mjs",
    `(async () => { const seen = []; const job = (name) => m.withLock("made-for-a-test", async () => { seen.push(name + " in");
      await new Promise((resolve) => setTimeout(resolve, 150)); seen.push(name + " out"); });
      await Promise.all([job("a"), job("b")]); return seen; })()`,
  );
  expect(order).toHaveLength(4);
  expect(order[0]?.[0]).toBe(order[1]?.[0]);
  expect(order[2]?.[0]).toBe(order[3]?.[0]);
});

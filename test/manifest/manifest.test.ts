import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { validateXML } from "xmllint-wasm";

const root = path.join(__dirname, "../..");
const file = path.join(root, "manifest.xml");
const text = readFileSync(file, "utf8");
const all = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? "");
const resources = [...text.matchAll(/<bt:(Image|Url|String) id="([^"]*)" DefaultValue="([^"]*)"/g)].map(([, kind, id, value]) => ({
  kind: kind ?? "",
  id: id ?? "",
  value: value ?? "",
}));

test("the package's own parser reads it", async () => {
  const info = await OfficeAddinManifest.readManifestFile(file);
  expect(info.displayName).toBe("Results Workbook");
  expect(info.hosts).toEqual(["Workbook"]);
  expect(info.permissions).toBe("ReadWriteDocument");
});

test("its id is a GUID of version 4 and its version has four parts", () => {
  expect(all(/<Id>([^<]*)<\/Id>/g)).toEqual([
    expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  ]);
  expect(all(/<Version>([^<]*)<\/Version>/g)).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+\.\d+$/)]);
});

test("its version is the package's", () => {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
  expect(all(/<Version>([^<]*)<\/Version>/g)).toEqual([`${version}.0`]);
});

test("every resid has a resource, and every resource is used", () => {
  const used = new Set(all(/resid="([^"]*)"/g));
  expect([...used].sort()).toEqual(resources.map(({ id }) => id).sort());
});

test("ids are unique and at most 32 characters long", () => {
  const ids = all(/\sid="([^"]*)"/g);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test("short strings are at most 125 characters, long ones at most 250", () => {
  const strings = resources.filter(({ kind }) => kind === "String");
  const long = /<bt:LongStrings>([\s\S]*)<\/bt:LongStrings>/.exec(text)?.[1] ?? "";
  for (const { id, value } of strings)
    expect({ id, fits: value.length <= (long.includes(`"${id}"`) ? 250 : 125) }).toEqual({ id, fits: true });
});

test("every address is https, and under one place", () => {
  const addresses = all(/(?:DefaultValue="|<AppDomain>)([a-z]+:\/\/[^"<]*)/g);
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !address.startsWith("https://localhost:3000"))).toEqual([]);
});

const sizeOfPng = (name: string): { width: number; height: number } => {
  const bytes = readFileSync(path.join(root, "assets", name));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};

test("each button and the group have icons of 16, 32 and 80, and each picture has the size it is named for", () => {
  const groups = [...text.matchAll(/<Icon>([\s\S]*?)<\/Icon>/g)].map(([, inner]) => inner ?? "");
  expect(groups).toHaveLength(4);
  for (const group of groups) {
    const sizes = [...group.matchAll(/<bt:Image size="(\d+)" resid="([^"]*)"/g)].map(([, size, resid]) => ({ size: Number(size), resid }));
    expect(sizes.map(({ size }) => size)).toEqual(expect.arrayContaining([16, 32, 80]));
    for (const { size, resid } of sizes) {
      const address = resources.find(({ id }) => id === resid)?.value ?? "";
      expect(sizeOfPng(path.basename(address))).toEqual({ width: size, height: size });
    }
  }
  expect(sizeOfPng("icon-128.png").width).toBe(128);
});

test("every function that a button runs is associated in src/commands", () => {
  const folder = path.join(root, "src/commands");
  const code = readdirSync(folder)
    .map((name) => readFileSync(path.join(folder, name), "utf8"))
    .join("\n");
  const functions = all(/<FunctionName>([^<]*)<\/FunctionName>/g);
  expect(functions.length).toBeGreaterThan(0);
  for (const name of functions) expect(code).toContain(`"${name}"`);
});

const schemas = path.join(root, "../shared/schemas");
const withSchemas = existsSync(path.join(schemas, "all.xsd"));
if (!withSchemas) console.warn("Skipped: Microsoft's manifest schemas are not part of this repository and were not found beside it.");

(withSchemas ? test : test.skip)("Microsoft's schemas accept it", async () => {
  const files = readdirSync(schemas).filter((name) => name.endsWith(".xsd"));
  const load = (name: string) => ({ fileName: name, contents: readFileSync(path.join(schemas, name), "utf8") });
  const validate = (contents: string) =>
    validateXML({
      xml: { fileName: "manifest.xml", contents },
      schema: load("all.xsd"),
      preload: files.filter((name) => name !== "all.xsd").map(load),
    });
  expect((await validate(text)).errors).toEqual([]);
  // The check can fail: an element out of its place is refused.
  expect((await validate(text.replace(/<Permissions>.*<\/Permissions>/, ""))).valid).toBe(false);
});

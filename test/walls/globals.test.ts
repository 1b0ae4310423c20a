import folders from "./folders.json";
import { codeUnder, globalsOf, readCode } from "./scan";
import type { Place } from "./scan";

interface Row {
  readonly core?: boolean;
  readonly office?: boolean;
  readonly node?: boolean;
}

const rows = Object.entries(folders) as [string, Row][];
const folderOf = (file: string): string => file.split("/")[1] ?? "";
const product = codeUnder("src").filter((file) => folderOf(file) !== "tools");
const places = new Map(product.map((file) => [file, globalsOf(file, readCode(file))]));

/** Where any of the names is used in the folders, as "name at file:line". */
function uses(names: readonly string[], inFolder: (folder: string) => boolean): string[] {
  const within = [...places].filter(([file]) => inFolder(folderOf(file))).flatMap(([, found]) => found);
  return within.filter(({ name }) => names.includes(name)).map(({ name, at }) => `${name} at ${at}`);
}

const clockAndChance = ["Date.now", "new Date()", "Math.random", "performance", "crypto", "setTimeout", "setInterval", "queueMicrotask"];
const language = [
  "Intl",
  "navigator",
  ".localeCompare",
  ".toLocaleString",
  ".toLocaleLowerCase",
  ".toLocaleUpperCase",
  ".toLocaleDateString",
];
const surroundings = [
  "window",
  "document",
  "globalThis",
  "self",
  "process",
  "require",
  "module",
  "console",
  "localStorage",
  "sessionStorage",
  "Buffer",
];
const network = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "WebTransport",
  "RTCPeerConnection",
  "navigator.sendBeacon",
  "importScripts",
];
const markup = [".innerHTML", ".outerHTML", ".insertAdjacentHTML", "document.write", "eval", "Function"];

const isCore = (folder: string): boolean => rows.some(([name, row]) => name === folder && row.core === true);

test("the core knows no clock, chance, language, page, system or network", () => {
  expect(uses([...clockAndChance, ...language, ...surroundings, ...network], isCore)).toEqual([]);
});

test("nothing in the product reaches a network; the workbench reads its own files", () => {
  expect(uses(network, (folder) => folder !== "workbench")).toEqual([]);
  const fetched = uses(network, (folder) => folder === "workbench");
  for (const use of fetched) expect(use).toMatch(/^fetch at src\/workbench\/(page|book)\//);
  for (const file of product.filter((name) => folderOf(name) === "workbench")) expect(readCode(file)).not.toMatch(/fetch\(\s*["'`]\w+:/);
});

test("Excel and Office are named only where the table says so", () => {
  const allowed = rows.filter(([, row]) => row.office === true).map(([name]) => name);
  expect(uses(["Excel", "Office", "OfficeExtension"], (folder) => !allowed.includes(folder))).toEqual([]);
});

test("text never becomes markup or code", () => {
  expect(uses(markup, () => true)).toEqual([]);
});

test("nothing writes to the console: messages go where a user sees them", () => {
  expect(uses(["console"], () => true)).toEqual([]);
});

test("no path of a machine and no address of a neighbour stands in the product", () => {
  const found = codeUnder("src").filter((file) => /["'`(\s]\/(home|root|tmp|work|Users)\/|\.\.\/shared\b/.test(readCode(file)));
  expect(found).toEqual([]);
});

test("the scan sees what it is meant to see", () => {
  const names = (text: string): string[] => globalsOf("src/rules/made.ts", text).map(({ name }: Place) => name);
  expect(names("const a = Date.now() + Math.random();")).toEqual(expect.arrayContaining(["Date.now", "Math.random"]));
  expect(names("export const day = new Date();")).toContain("new Date()");
  expect(names("export const day = new Date(0);")).not.toContain("new Date()");
  expect(names("export const t = (0.5).toLocaleString();")).toContain(".toLocaleString");
  expect(names("export type A = Excel.Range;")).toContain("Excel");
  expect(names("import { Excel } from './x'; export const a = Excel.b;")).not.toContain("Excel");
  expect(names("export const a = { console: 1, fetch: 2 }.fetch;")).toEqual([]);
  expect(names("export const f = (document: string) => document;")).toEqual([]);
});

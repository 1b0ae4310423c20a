import { HostFailure } from "../../src/app/host";
import type { FailureCode } from "../../src/app/host";
import { readXlsx } from "../../src/xlsx/read";
import { madeWorkbook } from "./made-workbook";
import type { Made } from "./made-workbook";
import { makeZip } from "./zip-builder";
import type { MadePart } from "./zip-builder";

/** How the file is refused: its code, and words that its message must have. */
async function refusal(bytes: Uint8Array): Promise<HostFailure> {
  try {
    await readXlsx(bytes);
  } catch (error) {
    if (error instanceof HostFailure) return error;
    throw error;
  }
  throw new Error("The file was read.");
}

async function expectRefused(bytes: Uint8Array, code: FailureCode, words: RegExp, where?: RegExp): Promise<void> {
  const failure = await refusal(bytes);
  expect(failure.code).toBe(code);
  expect(failure.detail).toMatch(words);
  if (where) expect(failure.where).toMatch(where);
  // What to do is always said.
  expect(failure.detail).toMatch(/Open it|Correct the cell|Choose|Save the sheets|not opened|most that is (read|opened)|cannot hold/);
}

const sheet = (rows: string): Uint8Array => madeWorkbook({ rows });
const zipped = (change: (part: MadePart) => MadePart): Made => ({
  rows: '<row r="1"><c r="A1"><v>7000</v></c></row>',
  zip: (parts) => parts.map(change),
});
const sheetPart = (part: MadePart, change: Partial<MadePart>): MadePart =>
  part.name.endsWith("sheet1.xml") ? { ...part, ...change } : part;
const withSheet = (content: string | Uint8Array): Uint8Array => madeWorkbook({ parts: { "xl/worksheets/sheet1.xml": content } });
const doctype = (inner: string): string =>
  `<?xml version="1.0"?><!DOCTYPE x [${inner}]><worksheet xmlns="m"><sheetData><row><c t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>`;

describe("the container", () => {
  const whole = sheet('<row r="1"><c r="A1"><v>1</v></c></row>');
  const ole = (name: string): Uint8Array => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(Buffer.from(name, "utf16le"), 1024);
    return bytes;
  };
  const cases: [string, Uint8Array, FailureCode, RegExp][] = [
    ["an empty file", new Uint8Array(), "unreadable", /empty/],
    ["random bytes", Uint8Array.from({ length: 5000 }, (_, n) => (n * 7919) % 251), "unreadable", /cut off/],
    ["a web page", Buffer.from("<html><body>1</body></html>"), "unreadable", /web page/],
    ["a locked workbook", ole("EncryptedPackage"), "encrypted", /password/],
    ["a workbook of the old kind", ole("Workbook"), "unreadable", /\.xls\)/],
    ["a truncated zip", whole.subarray(0, whole.length - 30), "unreadable", /cut off/],
    ["half a zip", whole.subarray(0, whole.length >> 1), "unreadable", /cut off/],
    ["a zip whose start is missing", whole.subarray(100), "unreadable", /damaged/],
    [
      "an OpenDocument file",
      makeZip([
        { name: "mimetype", content: "application/vnd.oasis" },
        { name: "content.xml", content: "<a/>" },
      ]),
      "unreadable",
      /OpenDocument/,
    ],
    ["a zip of something else", makeZip([{ name: "readme.txt", content: "hello" }]), "unreadable", /not an Excel workbook/],
    [
      "a binary workbook",
      madeWorkbook({
        parts: { "_rels/.rels": '<R xmlns="p"><Relationship Id="r" Type="x/relationships/officeDocument" Target="xl/workbook.bin"/></R>' },
      }),
      "unreadable",
      /xlsb/,
    ],
    ["a text document", madeWorkbook({ parts: { "xl/workbook.xml": "<w:document xmlns:w='w'/>" } }), "unreadable", /not a workbook/],
    ["a part under a password", madeWorkbook(zipped((part) => sheetPart(part, { flags: 1 }))), "encrypted", /password/],
  ];
  test.each(cases)("%s is refused", (_, bytes, code, words) => expectRefused(bytes, code, words));

  const parts: [string, Made, RegExp][] = [
    ["a wrong checksum", zipped((part) => sheetPart(part, { crc: 1 })), /checksum/],
    ["a part longer than declared", zipped((part) => sheetPart(part, { size: 20 })), /longer/],
    ["a part shorter than declared", zipped((part) => sheetPart(part, { size: 2000 })), /shorter/],
    ["a stored part with one figure changed", zipped((part) => sheetPart(part, { stored: true, crc: 0x12345678 })), /checksum/],
    ["an unknown way of packing", zipped((part) => sheetPart(part, { method: 14 })), /method 14/],
    ["two names for one part", zipped((part) => sheetPart(part, { localName: "xl/worksheets/sheet9.xml" })), /two different names/],
    ["a part twice", { zip: (all) => [...all, { name: "xl/worksheets/SHEET1.xml", content: "<worksheet/>" }] }, /twice/],
    ["a missing sheet part", { parts: { "xl/worksheets/sheet1.xml": undefined } }, /lacks a part/],
    ["a missing workbook part", { parts: { "xl/workbook.xml": undefined } }, /lacks a part/],
    ["missing shared strings", { strings: "", parts: { "xl/sharedStrings.xml": undefined } }, /lacks a part/],
    ["missing styles", { styles: "", parts: { "xl/styles.xml": undefined } }, /lacks a part/],
    [
      "packed data that is none",
      { zip: (all) => all.map((part) => (part.name.endsWith("sheet1.xml") ? { ...part, stored: true, method: 8 } : part)) },
      /unpacked/,
    ],
  ];
  test.each(parts)("%s is refused by name", (_, made, words) =>
    expectRefused(madeWorkbook(made), "unreadable", words, /sheet1|SHEET1|workbook|shared|styles|Data/i),
  );
});

describe("bombs", () => {
  test("a part of one gigabyte is refused before it is unpacked", async () => {
    const before = process.memoryUsage().rss;
    await expectRefused(madeWorkbook(zipped((part) => sheetPart(part, { size: 1 << 30 }))), "too-large", /MB/, /sheet1/);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  });
  test("a part that hides its size costs no more than it declared", async () => {
    const big = Buffer.alloc(50_000_000, 32);
    await expectRefused(madeWorkbook(zipped((part) => sheetPart(part, { content: big, size: 1000 }))), "unreadable", /longer/, /sheet1/);
  });
  test("many parts below the bound are summed", async () => {
    const many = Array.from({ length: 4 }, (_, n): MadePart => ({ name: `xl/media/${n}`, content: "x", size: 200 * 1024 * 1024 }));
    await expectRefused(madeWorkbook({ zip: (parts) => [...parts, ...many] }), "too-large", /512 MB/);
  });
  const laughs = '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">';
  test("billion laughs", () => expectRefused(withSheet(doctype(laughs)), "unreadable", /entities/, /sheet1/));
  test("an external entity", () =>
    expectRefused(withSheet(doctype('<!ENTITY a SYSTEM "file:///etc/passwd">')), "unreadable", /entities/, /sheet1/));
  test("100,000 nested elements", () =>
    expectRefused(withSheet("<a>".repeat(100_000) + "</a>".repeat(100_000)), "unreadable", /deep|not a sheet/, /sheet1/));
  test("100,000 elements nested in a sheet", () =>
    expectRefused(withSheet(`<worksheet>${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</worksheet>`), "unreadable", /deep/, /sheet1/));
  test("a number format of 10 MB", () =>
    expectRefused(
      madeWorkbook({
        styles: `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${"0".repeat(10_000_000)}"/></numFmts></styleSheet>`,
      }),
      "unreadable",
      /number format/,
      /styles/,
    ));
});

describe("cells", () => {
  const cell = (inner: string): string => `<row r="1">${inner}</row>`;
  const cases: [string, string, RegExp][] = [
    ["a figure with points between thousands", cell('<c r="A1"><v>1.041.670,00</v></c>'), /no number/],
    ["a figure with letters behind it", cell('<c r="A1"><v>12abc</v></c>'), /no number/],
    ["a figure beyond all numbers", cell('<c r="A1"><v>1e400</v></c>'), /no number/],
    ["NaN", cell('<c r="A1"><v>NaN</v></c>'), /no number/],
    ["a hexadecimal figure", cell('<c r="A1"><v>0x1F</v></c>'), /no number/],
    ["Infinity", cell('<c r="A1"><v>Infinity</v></c>'), /no number/],
    ["a figure with a gap", cell('<c r="A1"><v>12 500</v></c>'), /no number/],
    ["a logical value that is none", cell('<c r="A1" t="b"><v>2</v></c>'), /no logical/],
    ["a date that is none", cell('<c r="A1" t="d"><v>2015-02-30</v></c>'), /no date/],
    ["an error that is none", cell('<c r="A1" t="e"><v>oops</v></c>'), /no error/],
    ["an unknown kind", cell('<c r="A1" t="zz"><v>1</v></c>'), /kind/],
    ["a shared text out of range", cell('<c r="A1" t="s"><v>9</v></c>'), /text number 9/],
    ["a negative shared text", cell('<c r="A1" t="s"><v>-1</v></c>'), /text number -1/],
    ["a style out of range", cell('<c r="A1" s="9"><v>1</v></c>'), /style number 9/],
    ["the same cell twice with other contents", cell('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'), /twice/],
    ["the same row twice with other contents", cell('<c r="A1"><v>1</v></c>') + cell('<c r="A1"><v>2</v></c>'), /twice/],
    ["a column beyond XFD", cell('<c r="XFE1"><v>1</v></c>'), /XFE1/],
    ["a column of many letters", cell('<c r="AAAAAAAAAA1"><v>1</v></c>'), /outside a sheet|lies outside/],
    ["row 4294967297", '<row r="4294967297"><c r="A4294967297"><v>1</v></c></row>', /4294967297/],
    ["row 0", '<row r="0"><c r="A0"><v>1</v></c></row>', /row 0/],
    ["a reference to nothing", cell('<c r="1A"><v>1</v></c>'), /1A/],
    ["a cell in another row than its own", cell('<c r="A2"><v>1</v></c>'), /stands in row 1/],
  ];
  test.each(cases)("%s is refused with its place", (_, rows, words) => expectRefused(sheet(rows), "unreadable", words, /^Data/));
  test("a merge beyond the sheet is refused", () =>
    expectRefused(madeWorkbook({ after: '<mergeCells><mergeCell ref="A1:ZZZ9"/></mergeCells>' }), "unreadable", /ZZZ9/, /Data/));
});

describe("XML", () => {
  const cases: [string, string][] = [
    ["cut off in a tag", '<worksheet><sheetData><row r="1"><c r="A1"><v>12</v></c></row><row r="2"><c r="A'],
    ["cut off in a value", '<worksheet><sheetData><row r="1"><c r="A1"><v>12'],
    ["cut off between rows", '<worksheet><sheetData><row r="1"><c r="A1"><v>12</v></c></row>'],
    ["with crossed tags", "<worksheet><sheetData></worksheet></sheetData>"],
    ["with two roots", "<worksheet/><worksheet/>"],
    ["with nothing in it", ""],
    ["with an unknown entity", "<worksheet><sheetData><row><c><v>1&half;</v></c></row></sheetData></worksheet>"],
    ["with a bare ampersand", "<worksheet><sheetData><row><c><v>1 & 2</v></c></row></sheetData></worksheet>"],
    ["with an attribute twice", '<worksheet><sheetData><row r="1" r="2"/></sheetData></worksheet>'],
    ["with an attribute without quotes", "<worksheet><sheetData><row r=1/></sheetData></worksheet>"],
    ["with text behind the end", "<worksheet/>12"],
    ["of another kind", "<chartspace/>"],
  ];
  test.each(cases)("a sheet %s is refused", (_, xml) => expectRefused(withSheet(xml), "unreadable", /./, /sheet1/));
  test("bytes that are no UTF-8 are refused", () =>
    expectRefused(
      withSheet(Buffer.concat([Buffer.from("<worksheet>"), Buffer.from([0xff, 0xc0]), Buffer.from("</worksheet>")])),
      "unreadable",
      /utf-8/,
      /sheet1/,
    ));
});

test("a given-up job is refused as cancelled", async () => {
  const stopped = new AbortController();
  stopped.abort();
  await expect(readXlsx(sheet(""), { signal: stopped.signal })).rejects.toMatchObject({ code: "cancelled" });
});

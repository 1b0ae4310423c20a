import { workbookOfText } from "../../src/grid/text-form";
import type { TableCorrection } from "../../src/model/table";
import { recogniseWorkbook } from "../../src/recognise/recognise";

const text = `
== Protocols
| Verification protocols |
| DLI 1 | Deliveries attended by skilled staff |
| Description | Deliveries attended by a doctor, nurse or midwife |
| Data source/ Agency | Health information system |
| Verification Entity | Statistics office |
| Procedure | Registers of 200 facilities are counted |
| DLI 2 | Facilities reporting |
| Description | Facilities whose report came by the tenth |
| Data source/ Agency | Health information system |
| Verification Entity | Audit office |
| Procedure | Calls to 50 facilities |
`;

const protocols = { sheet: "Protocols", range: "A2:B11", kind: "verification-protocol" } as const;

const read = (...kinds: readonly TableCorrection[]): unknown => {
  const { lists, tables } = recogniseWorkbook(workbookOfText(text), { kinds });
  return {
    tables: tables.map(({ kind, area }) => [kind, area.top, area.bottom]),
    rows: lists.map(({ rows }) => rows.map(({ fields }) => Object.entries(fields).map(([role, value]) => `${role}: ${value.text}`))),
  };
};

const plain = read();

test("blocks of protocols are read without a word", () => {
  expect(plain).toEqual({
    tables: [["verification-protocol", 1, 10]],
    rows: [
      [
        [
          "dli: DLI 1",
          "indicator: Deliveries attended by skilled staff",
          "definition: Deliveries attended by a doctor, nurse or midwife",
          "data-source: Health information system",
          "verifier: Statistics office",
          "verification-protocol: Registers of 200 facilities are counted",
        ],
        [
          "dli: DLI 2",
          "indicator: Facilities reporting",
          "definition: Facilities whose report came by the tenth",
          "data-source: Health information system",
          "verifier: Audit office",
          "verification-protocol: Calls to 50 facilities",
        ],
      ],
    ],
  });
});

test.each<[string, Partial<TableCorrection>]>([
  ["the kind", {}],
  ["the scale and the currency", { scale: 1000, currency: "EUR" }],
  ["the first block's title as the header row", { headerRows: { first: 1, last: 1 } }],
  ["the line over the blocks as the header row", { headerRows: { first: 0, last: 0 } }],
  ["a column's currency", { columns: [{ col: 1, currency: "EUR" }] }],
  ["the first block alone", { range: "A2:B6" }],
])("a person's word on %s leaves blocks of protocols blocks", (_, more) => {
  const said = { ...protocols, ...more };
  expect(read(said)).toEqual(plain);
  const [table] = recogniseWorkbook(workbookOfText(text), { kinds: [said] }).tables;
  expect(table).toMatchObject({ correction: said, confidence: 1, why: "as you said" });
});

test("what a person says a column holds makes a table of columns of them", () => {
  const columns = [
    { col: 0, role: "dli" },
    { col: 1, role: "verification-protocol" },
  ];
  const { lists } = recogniseWorkbook(workbookOfText(text), { kinds: [{ ...protocols, range: "A1:B11", columns }] });
  // Every line under the header is a row of its own then, as it says.
  expect(lists.flatMap(({ rows }) => rows)).toHaveLength(10);
});

test("blocks that a person calls no table, or a table of another kind, are no protocols", () => {
  expect(read({ ...protocols, kind: null })).toEqual({ tables: [], rows: [] });
  const { tables } = recogniseWorkbook(workbookOfText(text), { kinds: [{ ...protocols, kind: "roles" }] });
  expect(tables.map(({ kind }) => kind)).not.toContain("verification-protocol");
});

test("protocols under a header stay a table of columns when their kind is said", () => {
  const under = workbookOfText(`
== Protocols
| DLI | Verification Entity | Procedure |
| DLI 1: Deliveries | Statistics office | Registers are counted |
| DLI 2: Facilities | Audit office | Calls to 50 facilities |
`);
  const { lists } = recogniseWorkbook(under, { kinds: [{ sheet: "Protocols", range: "A1:C3", kind: "verification-protocol" }] });
  expect(lists.flatMap(({ rows }) => rows.map(({ fields }) => fields["verifier"]?.text))).toEqual(["Statistics office", "Audit office"]);
});

test("another table within the range of a person's word is read as it would be without it", () => {
  const both = workbookOfText(`${text}
|  |
|  |
|  |
| Component | 2019 | 2020 | Total |
| Training | 1 | 2 | 3 |
`);
  const kinds = (...said: readonly TableCorrection[]): readonly string[] =>
    recogniseWorkbook(both, { kinds: said }).tables.map(({ id }) => id);
  expect(kinds()).toHaveLength(2);
  expect(kinds({ ...protocols, range: "A1:D20" })).toEqual(kinds());
});

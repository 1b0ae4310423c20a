import type { IsoDate } from "../../base/dates";
import { dec } from "../../base/decimal";
import { printsOf } from "../../model/printed";
import { emptyProject } from "../../model/project";
import type { Indicator, Project } from "../../model/project";
import type { Table } from "../../model/table";
import type { Period, Value } from "../../model/value";
import { chance } from "../sample/chance";

export const header = [
  "No.",
  "Name",
  "Unit",
  "Baseline",
  "2015",
  "2016",
  "2017",
  "2018",
  "End target",
  "Frequency",
  "Source",
  "Description",
];

type Row = readonly string[];

const things = ["Schools", "Health centers", "Rural roads", "Water points", "Irrigation schemes", "Teachers", "Nurses", "Households"];
const deeds = ["rehabilitated", "equipped", "supervised", "registered", "connected", "trained", "certified", "assessed"];
const sentence =
  "Counted once a year by the responsible unit from signed records which the verifier draws a sample of, by district and by sex, and compares with the register of the ministry before the report is published";

/** A long results framework and its later version: 496 cells in other rows changed, 51 rows new, 46 dropped. Made up. */
export function twoVersions(count: number): { readonly before: readonly Row[]; readonly after: readonly Row[] } {
  const next = chance(27794);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const words = sentence.split(" ");
  const row = (n: number): string[] => {
    const figures = Array.from({ length: 6 }, () => String(Math.floor(next() * 20_000)));
    const name = `${pick(things)} ${pick(deeds)} in district ${n} of ${pick(["the north", "the coast", "the highlands"])}`;
    return [`IRI${n}`, name, "Number", ...figures, "Annual", pick(["Report", "Survey", "Register"]), `${sentence} (${n})`];
  };
  const before = Array.from({ length: count }, (_, n) => row(n + 1));
  const places = [...before.keys()];
  for (let n = places.length - 1; n > 0; n--) {
    const other = Math.floor(next() * (n + 1));
    [places[n], places[other]] = [places[other] as number, places[n] as number];
  }
  const dropped = new Set(places.splice(0, Math.ceil(count * 0.0046)));
  const changed = new Set(places.splice(0, Math.ceil(count * 0.0496)));
  const after = before.flatMap((old, n): Row[] => {
    if (dropped.has(n)) return [];
    if (!changed.has(n)) return [old];
    const cells = [...old];
    if (n % 2 === 0) cells[8] = String(Number(old[8]) + 1);
    else cells[11] = `${words.map((word, at) => (at === n % words.length ? "amended" : word)).join(" ")} (${n + 1})`;
    return [cells];
  });
  return { before, after: apart([...after, ...Array.from({ length: Math.ceil(count * 0.0051) }, (_, n) => row(count + n + 1))]) };
}

/** As two files give them: no text of one is the other's own, so that equal texts must be compared. */
const apart = (rows: readonly Row[]): readonly Row[] => JSON.parse(JSON.stringify(rows)) as readonly Row[];

const yearOf = (year: number): Period => {
  return { label: String(year), kind: "year", span: { from: `${year}-01-01` as IsoDate, to: `${year}-12-31` as IsoDate } };
};

/** The prints of all rows, made in one go. */
export function printsAtOnce(indicators: readonly Indicator[]): Project["prints"] {
  const steps = printsOf(indicators);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The rows as the reader gives them: every cell a value with its place. */
export function projectOfRows(rows: readonly Row[], sheet: string): Project {
  const years = [2015, 2016, 2017, 2018].map(yearOf);
  const area = { top: 0, left: 0, bottom: rows.length, right: header.length - 1 };
  const table: Table = {
    id: `results-framework ${sheet} A1`,
    kind: "results-framework",
    sheet,
    area,
    confidence: 1,
    why: "",
    language: "en",
    columns: [],
  };
  const indicators = rows.map((row, n): Indicator => {
    const at = (col: number): Value => {
      const text = row[col] ?? "";
      const reading: Value["reading"] = /^\d+$/.test(text) ? { kind: "number", number: dec(text), places: 0 } : { kind: "text" };
      return { cell: { sheet, row: n + 1, col }, text, reading };
    };
    const record = {
      table,
      version: "proposed" as const,
      cell: { sheet, row: n + 1, col: 1 },
      code: at(0),
      name: at(1),
      unit: at(2),
      baseline: at(3),
      targets: years.map((period, k) => ({ period, value: at(4 + k) })),
      actuals: [],
      endTarget: at(8),
      frequency: at(9),
      source: at(10),
      description: at(11),
    };
    return { id: row[0] ?? "", level: "intermediate", name: row[1] ?? "", records: [record] };
  });
  return { ...emptyProject, indicators, prints: printsAtOnce(indicators) };
}

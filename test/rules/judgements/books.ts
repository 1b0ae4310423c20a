import { runsOf } from "../../../src/app/runs";
import { bankCalendar } from "../../../src/base/fiscal";
import { printCell } from "../../../src/grid/address";
import { workbookOfText } from "../../../src/grid/text-form";
import type { Workbook } from "../../../src/grid/workbook";
import type { Project } from "../../../src/model/project";
import { recogniseWorkbook } from "../../../src/recognise/recognise";
import type { EvidenceRuns } from "../../../src/rules/rule";
import { dlis, logframe, readSample } from "../../app/workbooks";
import { fixtures } from "../../recognise/fixture";
import { secondProject } from "../../sample/second-project";
import { drawOf } from "../seeded/draw";
import { peruCase } from "../seeded/hand/peru";
import { handCases } from "../seeded/hand/projects";
import { madeCase } from "../seeded/made/case";
import { shapes } from "../seeded/made/shapes";
import { written } from "../seeded/place";
import type { Case } from "../seeded/place";
import { faultsAt } from "../seeded/slips";

/** A workbook as the rules see it; read when first asked for, and once. */
export interface Read {
  readonly project: Project;
  readonly runs: EvidenceRuns;
}

export interface Book {
  readonly name: string;
  readonly read: () => Read;
  /** The same with one figure changed. */
  readonly faults: readonly { readonly title: string; readonly read: () => Read }[];
}

/** Reads when first asked, and once. */
export function readerOf(make: () => Workbook): () => Read {
  let read: Read | undefined;
  return () => {
    if (!read) {
      const workbook = make();
      const project = recogniseWorkbook(workbook);
      read = { project, runs: runsOf(workbook, project, bankCalendar) };
    }
    return read;
  };
}

const readers = new Map<string, () => Read>();

/** A workbook in text form, read once however many ask for it. */
export function textReader(text: string): () => Read {
  const known = readers.get(text) ?? readerOf(() => workbookOfText(text));
  readers.set(text, known);
  return known;
}

const every = (share: number, all: number): number => Math.max(1, Math.floor(all / share));

/** As many changes as asked for, spread over the places of the project; the same ones each time. */
function caseBook(name: string, of: Case, faults: number): Book {
  const draw = drawOf(4242);
  const step = every(faults, of.places.length);
  const chosen = of.places
    .filter((_, n) => n % step === 0)
    .slice(0, faults)
    .flatMap((place) => draw.shuffled(faultsAt(of, place, draw)).slice(0, 1));
  return {
    name,
    read: readerOf(() => of.workbook),
    faults: chosen.map((fault, n) => ({
      title: `${n + 1}: ${printCell(fault.place.cell)} ${fault.writes[0]?.fresh.text.replace(/\n/g, "\\n") ?? ""}`,
      read: readerOf(() => written(of.workbook, fault.writes)),
    })),
  };
}

let sample: Workbook | undefined;
let repaired: Case | undefined;

/** To be waited for once, before the sample is read. */
export async function prepare(): Promise<void> {
  sample ??= await readSample();
  repaired ??= await peruCase();
}

const textBook = (name: string, text: string): Book => ({ name, read: textReader(text), faults: [] });

const sampleBook: Book = {
  name: "peru",
  read: readerOf(() => {
    if (!sample) throw new Error("the sample is not read yet");
    return sample;
  }),
  faults: [],
};

export const books: readonly Book[] = [
  sampleBook,
  textBook("second-project", secondProject),
  textBook("logframe", logframe),
  textBook("dlis", dlis),
  ...shapes.flatMap((shape, n) => (n % 2 === 0 ? [caseBook(`made-${n + 1}`, madeCase(shape, 7 * n + 1), 12)] : [])),
  ...handCases.map((one, n) => caseBook(`hand-${n + 1}`, one, 12)),
];

/** Small workbooks that were written for the reader. */
export const small: readonly Book[] = fixtures().map(({ file, title, workbook }) => textBook(`${file}: ${title}`, workbook));

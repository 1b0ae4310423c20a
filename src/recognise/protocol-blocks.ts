import type { Area } from "../grid/address";
import type { RoledColumn } from "./header-column";
import { dliTitle } from "./dli-title";
import { makeRegion } from "./region";
import type { KindOverride, Reading, Region } from "./region";
import { rolesOf } from "./roles";
import type { SheetView } from "./view";

/** One DLI's block: the row of its title, and its labels with the values beside them. */
export interface ProtocolBlock {
  readonly row: number;
  readonly col: number;
  /** Where the DLI's name stands, where it is not beside its number in one cell. */
  readonly nameCol?: number;
  readonly fields: ReadonlyArray<{ readonly role: string; readonly row: number; readonly col: number }>;
}

const regionBlocks = new WeakMap<Region, readonly ProtocolBlock[]>();

/** The blocks of a region that is made of them; empty for any other. */
export const protocolBlocksOf = (region: Region): readonly ProtocolBlock[] => regionBlocks.get(region) ?? [];

const asked = ["verification-protocol", "verifier", "data-source", "definition", "methodology", "responsibility", "frequency", "scalable"];
const telling = new Set(["verification-protocol", "verifier"]);

/**
 * Protocols as appraisal documents print them since 2018: under each DLI's number and name its description, data source, verification
 * entity and procedure, a row each, with the label at the left. Rows that are taken are left alone; of the words that a person said
 * of such blocks, the first on these is kept with them.
 */
export function protocolRegions(view: SheetView, reading: Reading, taken: readonly Area[], said: readonly KindOverride[]): Region[] {
  const blocks: ProtocolBlock[] = [];
  for (let row = 0; row < Math.min(view.sheet.rowCount, 2000); row++) {
    if (isTaken(taken, row)) continue;
    const title = dliTitle(view, row);
    const fields = title ? fieldsUnder(view, row, (at) => isTaken(taken, at)) : [];
    if (!title || !fields.some(({ role }) => telling.has(role)) || fields.length < 2) continue;
    blocks.push({ row, col: title.col, fields, ...(title.nameCol === undefined ? {} : { nameCol: title.nameCol }) });
    row = fields.at(-1)?.row ?? row;
  }
  if (blocks.length === 0) return [];
  return [regionOf(view, reading, blocks, said)];
}

const isTaken = (taken: readonly Area[], row: number): boolean => taken.some((area) => row >= area.top && row <= area.bottom);

function fieldsUnder(view: SheetView, title: number, stop: (row: number) => boolean): ProtocolBlock["fields"] {
  const fields: { role: string; row: number; col: number }[] = [];
  for (let row = title + 1; row < view.sheet.rowCount && row <= title + 12; row++) {
    const [label, value] = view.filled(row);
    if (label === undefined || stop(row) || dliTitle(view, row)) break;
    if (value === undefined) continue;
    const role = rolesOf(view.text(row, label)).find((match) => match.score >= 0.75 && asked.includes(match.role))?.role;
    if (role !== undefined && !fields.some((each) => each.role === role)) fields.push({ role, row, col: value });
  }
  return fields;
}

function regionOf(view: SheetView, reading: Reading, blocks: readonly ProtocolBlock[], said: readonly KindOverride[]): Region {
  const fields = blocks.flatMap((block) => block.fields);
  const titles: RoledColumn[] = blocks.map(({ row, col }) => ({ col, row, texts: [view.text(row, col)], roles: [], role: "dli" }));
  const columns: RoledColumn[] = fields.map(({ role, row, col }) => ({
    col,
    row,
    texts: [view.text(row, view.filled(row)[0] ?? col)],
    roles: [],
    role,
  }));
  const top = blocks[0]?.row ?? 0;
  const bottom = Math.max(...fields.map(({ row }) => row));
  const correction = said.find(({ area }) => area.top <= bottom && area.bottom >= top)?.correction;
  const about = view.filled(top - 1).map((col) => view.text(top - 1, col));
  const region = makeRegion({
    view,
    kind: "verification-protocol",
    confidence: correction ? 1 : blocks.length > 1 ? 0.9 : 0.75,
    why: correction
      ? "as you said"
      : `a DLI's number over labels with values beside them: ${[...new Set(columns.map(({ texts }) => `"${texts[0] ?? ""}"`))].slice(0, 5).join(", ")}`,
    language: rolesOf(columns[0]?.texts[0] ?? "")[0]?.languages[0] ?? "en",
    about: about.join(" \n "),
    columns: [...titles, ...columns],
    rows: [...titles, ...columns].map(({ row }) => row).sort((a, b) => a - b),
    headers: [],
    labelRows: new Map(),
    area: {
      top,
      left: Math.min(...blocks.map(({ col }) => col)),
      bottom,
      right: Math.max(...fields.map(({ col }) => col)),
    },
    reading,
    ...(about[0] === undefined ? {} : { title: about[0] }),
    ...(correction ? { correction } : {}),
  });
  regionBlocks.set(region, blocks);
  return region;
}

import { plain } from "../../../../src/base/decimal";
import { details } from "../../../recognise/print/changes";
import { figure } from "../../../recognise/print/figures";
import type { Figure } from "../../../recognise/print/figures";
import type { Frame, Stated } from "../../../recognise/print/frame";
import { logframe, seriesRows, wide } from "../../../recognise/print/frameworks";
import { long, statusBlocks, template2018 } from "../../../recognise/print/frameworks-long";
import type { Column, Entry, Line, TableText } from "../../../recognise/print/page";
import { words } from "../../../recognise/print/words";
import { restructured } from "./changes";
import type { MadeIndicator, MadeProject } from "./model";

export const idOf = (indicator: MadeIndicator): string => indicator.code.replace(" ", "");

const printed = (indicator: MadeIndicator, value: Parameters<typeof plain>[0] | undefined): Figure | undefined =>
  value && figure(plain(value), indicator.isShare);

function frameOf(
  project: MadeProject,
  periods: readonly string[],
  actuals: (indicator: MadeIndicator) => readonly (Figure | undefined)[],
): Frame {
  const indicators = project.indicators.map((indicator): Stated => ({
    name: `${indicator.code}: ${indicator.name}`,
    id: idOf(indicator),
    isShare: indicator.isShare,
    baseline: printed(indicator, indicator.baseline),
    targets: indicator.targets.map((value) => printed(indicator, value)),
    actuals: actuals(indicator),
    end: printed(indicator, indicator.end),
  }));
  return { style: project.style, said: words[project.style.tongue], periods, indicators, headings: new Map() };
}

/** The code of each row as a fact of its own. */
function coded(project: MadeProject, where: string, table: TableText): TableText {
  const lines = table.lines.map((line): Line => {
    const name = "name" in line ? line["name"] : undefined;
    if (!name || !("words" in name)) return line;
    const indicator = project.indicators.find((one) => name.words.startsWith(`${one.code}: `));
    return indicator ? { ...line, name: { words: name.words, facts: [[`id ${where} ${idOf(indicator)}`, indicator.code]] } } : line;
  });
  return { ...table, lines };
}

/** The results framework in one of the reader's layouts. */
export function framework(project: MadeProject): TableText {
  const frame = frameOf(project, project.years.map(String), () => []);
  switch (project.shape.framework) {
    case "wide": {
      const table = wide(frame);
      const group = project.shape.mode === "sum" ? undefined : frame.said.cumulativeTargets;
      const columns = table.columns.map(({ group: _drawn, ...column }): Column =>
        column.key.startsWith("t") && group !== undefined ? { ...column, group } : column,
      );
      return coded(project, "framework", withStatus(project, { ...table, columns }));
    }
    case "logframe":
      return coded(project, "framework", logframe(frame));
    case "series":
      return coded(project, "framework", seriesRows(frame));
    case "long": {
      const table = long(frame);
      return table;
    }
    case "numbered":
      return coded(project, "framework", template2018(frame));
  }
}

function withStatus(project: MadeProject, table: TableText): TableText {
  if (!project.shape.restructured) return table;
  const column: Column = { key: "status", header: words[project.style.tongue].status };
  const changed = restructured(project);
  const lines = table.lines.map((line): Line => {
    const name = "name" in line ? line["name"] : undefined;
    const indicator = name && "words" in name ? project.indicators.find((one) => name.words.startsWith(`${one.code}: `)) : undefined;
    if (!indicator) return line;
    const status = changed.find((one) => one.indicator === indicator)?.status ?? "no-change";
    return { ...line, status: { words: statusWord(project, status), facts: [[`status framework ${idOf(indicator)}`, status]] } };
  });
  return { ...table, columns: [...table.columns, column], lines };
}

export const statusWord = (project: MadeProject, status: "revised" | "no-change"): string =>
  (project.style.tongue === "es" ? { revised: "Revisado", "no-change": "Sin cambio" } : { revised: "Revised", "no-change": "No change" })[
    status
  ];

/** Values and dates of the last status report. */
export function statusTable(project: MadeProject): TableText {
  return coded(project, "status", statusBlocks(frameOf(project, ["now"], (indicator) => [printed(indicator, indicator.actual)])));
}

/** What changes: every field of the indicators concerned, before and after. */
export function changeTable(project: MadeProject): TableText {
  const said = words[project.style.tongue];
  const detail = details[project.style.tongue];
  const columns: Column[] = [
    { key: "name", header: said.indicator[0] ?? "" },
    { key: "status", header: said.status },
    { key: "detail", header: detail.field },
    { key: "before", header: said.current },
    { key: "after", header: said.proposed },
  ];
  const lines = restructured(project).flatMap(({ indicator, status, before }): Line[] => {
    const id = idOf(indicator);
    const side = (field: string, version: "before" | "after", value: Parameters<typeof plain>[0] | undefined): Entry | undefined =>
      value && { figure: figure(plain(value), indicator.isShare), fact: `change ${id} ${field} ${version}` };
    const row = (
      label: string,
      field: string,
      old: Parameters<typeof plain>[0] | undefined,
      now: Parameters<typeof plain>[0] | undefined,
    ): Line => ({
      detail: { words: label },
      before: side(field, "before", old),
      after: side(field, "after", now),
    });
    const rows = [
      row(detail.baseline, "baseline", indicator.baseline, indicator.baseline),
      ...project.years.map((year, n) => row(detail.target(year), `target ${year}`, before.targets[n], indicator.targets[n])),
      row(detail.end, "end target", before.end, indicator.end),
    ];
    const name: Entry = { words: `${indicator.code}: ${indicator.name}`, facts: [[`id changes ${id}`, indicator.code]] };
    const word: Entry = { words: statusWord(project, status), facts: [[`status changes ${id}`, status]] };
    return rows.map((line, n): Line => (n === 0 ? { ...line, name, status: word } : line));
  });
  return { titles: [], columns, lines, loose: false };
}

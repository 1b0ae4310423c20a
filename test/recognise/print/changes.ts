import { someFigure, someShare } from "./figures";
import type { Figure } from "./figures";
import type { Column, Entry, Line, Style, TableText } from "./page";
import { words } from "./words";

export const details = {
  en: { field: "Change in", baseline: "Baseline", end: "End target", target: (year: number) => `${year} target` },
  es: { field: "Cambio en", baseline: "Línea de base", end: "Meta final", target: (year: number) => `Meta ${year}` },
  fr: { field: "Champ", baseline: "Valeur de référence", end: "Cible finale", target: (year: number) => `Cible ${year}` },
  pt: { field: "Campo", baseline: "Linha de base", end: "Meta final", target: (year: number) => `Meta ${year}` },
} as const;

/** Indicators by their codes, each with rows of details before and after; a change states the records of both versions too. */
export function changes(style: Style, years: readonly number[]): TableText {
  const { draw } = style;
  const said = words[style.tongue];
  const detail = details[style.tongue];
  const columns: Column[] = [
    { key: "name", header: said.indicator[0] ?? "" },
    { key: "detail", header: detail.field },
    { key: "before", header: said.current },
    { key: "after", header: said.proposed },
  ];
  const lines = draw
    .shuffled(said.names)
    .slice(0, draw.int(1, 4))
    .flatMap((name, index): Line[] => {
      const id = `PDO${index + 1}`;
      const isShare = draw.chance(30);
      const side = (field: string, record: string, version: "before" | "after"): Entry => {
        const figure: Figure = isShare ? someShare(draw) : someFigure(draw, false);
        const at = `indicator ${id} change-table${version === "before" ? " current" : ""} ${record}`;
        return { figure, facts: [`change ${id} ${field} ${version}`, at] };
      };
      const row = (label: string, field: string, record: string): Line => ({
        detail: { words: label },
        before: side(field, record, "before"),
        after: side(field, record, "after"),
      });
      const all = [
        row(detail.baseline, "baseline", "baseline"),
        ...years.map((year) => row(detail.target(year), `target ${year}`, `target ${year}`)),
        row(detail.end, "end-target", "end target"),
      ];
      const chosen = draw.shuffled(all).slice(0, draw.int(1, all.length));
      return chosen.map((line, n) => (n === 0 ? { ...line, name: { words: `PDO ${index + 1}: ${name}` } } : line));
    });
  return { titles: [], columns, lines, loose: false, ...(draw.chance(30) ? { note: said.note } : {}) };
}

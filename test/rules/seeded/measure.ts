import { printCell } from "../../../src/grid/address";
import { drawOf } from "./draw";
import type { Case } from "./place";
import { faultsAt } from "./slips";
import type { Fault } from "./slips";
import { benchOf, tryFault } from "./trial";
import type { Bench, Trial } from "./trial";

export interface Measure {
  readonly benches: readonly Bench[];
  readonly trials: readonly { readonly of: Case; readonly trial: Trial }[];
}

/** Every place of every case with up to `most` of its slips, the same ones each time; `every` takes one fault in so many. */
export function measure(cases: readonly Case[], most: number, every = 1): Measure {
  const benches = cases.map(benchOf);
  let count = 0;
  const trials = benches.flatMap((bench, n) => {
    const draw = drawOf(1000 + n);
    const faults = bench.of.places.flatMap((place): Fault[] => draw.shuffled(faultsAt(bench.of, place, draw)).slice(0, most));
    return faults.filter(() => count++ % every === 0).map((fault) => ({ of: bench.of, trial: tryFault(bench, fault) }));
  });
  return { benches, trials };
}

const percent = (part: number, whole: number): string => (whole === 0 ? "-" : `${((part * 100) / whole).toFixed(1)} %`);

/** Of the bound ones: named among the first two cells; where two laws cross, first. */
export const isWellNamed = (trial: Trial): boolean => (trial.crossed ? trial.first : trial.named);

/** The figures by kind of figure and by layout, then what was missed. */
export function reportOf({ benches, trials }: Measure): string {
  const lines = [head("By figure"), ...group(trials, ({ trial }) => trial.fault.place.kind)];
  lines.push("", head("By slip"), ...group(trials, ({ trial }) => trial.fault.slip));
  lines.push("", head("By layout"), ...group(trials, ({ of }) => of.layout));
  lines.push("", head("All"), row("", trials));
  const bound = trials.filter(({ trial }) => trial.broken.length > 0);
  const of = (test: (trial: Trial) => boolean): string => percent(bound.filter(({ trial }) => test(trial)).length, bound.length);
  const crossed = bound.filter(({ trial }) => trial.crossed);
  lines.push(
    "",
    `${trials.length} faults in ${benches.length} projects. No law binds ${percent(trials.length - bound.length, trials.length)} of them.`,
    `Bound: ${bound.length}. Found: ${of((one) => one.found)}, as an error ${of((one) => one.asError)}.`,
    `Named rightly: ${of(isWellNamed)}; the changed cell or a partner first or second: ${of((one) => one.named)}, and so at the head of the list: ${of((one) => one.atHead)}.`,
    `Two laws cross at ${crossed.length}; of these the changed cell comes first in ${percent(crossed.filter(({ trial }) => trial.first).length, crossed.length)}.`,
    "",
  );
  for (const bench of benches) {
    for (const finding of bench.falseErrors)
      lines.push(
        `FALSE ERROR in ${bench.of.name}: ${finding.rule} ${finding.cells.slice(0, 2).map(printCell).join(" ")} ${finding.message}`,
      );
    for (const relation of bench.unsound) lines.push(`UNSOUND LAW in ${bench.of.name}: ${relation.kind} ${relation.keys.join(", ")}`);
  }
  const warnings = new Map<string, number>();
  for (const bench of benches) for (const finding of bench.warnings) warnings.set(finding.rule, (warnings.get(finding.rule) ?? 0) + 1);
  for (const [rule, count] of warnings) lines.push(`warnings on consistent projects: ${rule} ${count}`);
  return `${lines.join("\n")}\n\n${missed(trials)}`;
}

type Tried = Measure["trials"][number];

const head = (title: string): string =>
  title.padEnd(44) + ["faults", "bound", "found", "named", "first"].map((word) => word.padStart(9)).join("");

function row(name: string, trials: readonly Tried[]): string {
  const bound = trials.filter(({ trial }) => trial.broken.length > 0).map(({ trial }) => trial);
  const cells = [
    String(trials.length),
    String(bound.length),
    percent(bound.filter((trial) => trial.found).length, bound.length),
    percent(bound.filter(isWellNamed).length, bound.length),
    percent(bound.filter((trial) => trial.first).length, bound.length),
  ];
  return name.padEnd(44) + cells.map((cell) => cell.padStart(9)).join("");
}

function group(trials: readonly Tried[], key: (tried: Tried) => string): string[] {
  const groups = new Map<string, Tried[]>();
  for (const tried of trials) groups.set(key(tried), [...(groups.get(key(tried)) ?? []), tried]);
  return [...groups].sort(([a], [b]) => a.localeCompare(b, "en")).map(([name, own]) => row(name, own));
}

/** Bound faults that were not found, or that no finding puts in the right place. */
function missed(trials: readonly Tried[]): string {
  const off = trials.filter(({ trial }) => trial.broken.length > 0 && !(trial.found && isWellNamed(trial)));
  return off
    .map(({ of, trial }) => {
      const { place, slip, held } = trial.fault;
      const was = typeof place.held === "string" ? place.held : place.held.toString();
      const what = trial.found ? (trial.crossed ? "NOT FIRST" : "NOT NAMED") : "MISSED";
      const laws = [...new Set(trial.broken.map((relation) => relation.kind))].join(", ");
      const said = trial.fresh.slice(0, 4).map((finding) => `${finding.rule} ${finding.cells.slice(0, 2).map(printCell).join(" ")}`);
      return `${what} ${of.name}: ${place.key} at ${printCell(place.cell)}, ${was} -> ${String(held)} (${slip}); breaks ${laws}; said: ${said.join("; ") || "nothing"}`;
    })
    .join("\n");
}

import { dec, sum, zero } from "../../../../src/base/decimal";
import type { Dec } from "../../../../src/base/decimal";
import type { Style } from "../../../recognise/print/page";
import { words } from "../../../recognise/print/words";
import type { Shape } from "./shapes";

/** An indicator of a made project; figures in full, shares in percent. */
export interface MadeIndicator {
  readonly code: string;
  readonly name: string;
  readonly isShare: boolean;
  readonly baseline: Dec;
  readonly targets: readonly (Dec | undefined)[];
  readonly end: Dec;
  readonly actual: Dec;
}

export interface MadeDli {
  readonly number: string;
  readonly indicator: MadeIndicator;
  readonly lot: Dec;
  readonly price: Dec;
  readonly units: readonly (Dec | undefined)[];
  readonly amounts: readonly (Dec | undefined)[];
}

/** A project of which every figure follows from a few drawn ones. */
export interface MadeProject {
  readonly shape: Shape;
  readonly style: Style;
  readonly years: readonly number[];
  readonly indicators: readonly MadeIndicator[];
  readonly dlis: readonly MadeDli[];
  readonly total: Dec;
}

const all = (list: readonly (Dec | undefined)[]): Dec => sum(list.map((one) => one ?? zero));

/** Years end in 2020, the year of the end targets' date. */
export function madeProject(shape: Shape, style: Style): MadeProject {
  const { draw } = style;
  const count = draw.int(4, 5);
  const years = Array.from({ length: count }, (_, n) => 2021 - count + n);
  const names = draw.shuffled(words[style.tongue].names.filter((_, n) => n !== 2));
  const dlis: MadeDli[] = [];
  const indicators: MadeIndicator[] = [];
  const wanted = shape.dli === undefined ? 0 : draw.int(3, 4);
  for (let n = 0; n < wanted; n++) {
    const made = madeDli(shape, style, years, n, names[n] ?? "");
    dlis.push(made);
    indicators.push(made.indicator);
  }
  const others = shape.dli === undefined ? 5 : 2;
  for (let n = wanted; n < wanted + others; n++)
    indicators.push(n % 2 === 1 ? share(style, years, n, names[n] ?? "") : counted(shape, style, years, n, names[n] ?? ""));
  return { shape, style, years, indicators, dlis, total: all(dlis.flatMap((dli) => dli.amounts)) };
}

const codeOf = (n: number): string => (n < 2 ? `PDO ${n + 1}` : `IRI ${n - 1}`);

function madeDli(shape: Shape, style: Style, years: readonly number[], n: number, name: string): MadeDli {
  const { draw } = style;
  const lot = dec(draw.pick([1, 1, 10, 100, 1000]));
  const price = dec(draw.int(12, 400)).times(shape.scale === 1 ? draw.pick([1000, 1250]) : shape.scale / 100);
  const paid = years.map((_, at) => at === 0 || at === years.length - 1 || draw.chance(80));
  const each = paid.map((isPaid) => (isPaid ? lot.times(draw.int(2, 60)) : undefined));
  const amounts = each.map((units) => units?.times(price).div(lot));
  const running = each.map((_, at) => all(each.slice(0, at + 1)));
  const units = shape.mode === "standing" ? running.map((total, at) => (paid[at] ? total : undefined)) : each;
  const targets = shape.mode === "sum" ? each : running;
  const end = all(each);
  const actual = running[0] ?? zero;
  return {
    number: String(n + 1),
    lot,
    price,
    units,
    amounts,
    indicator: { code: codeOf(n), name, isShare: false, baseline: zero, targets, end, actual },
  };
}

/** A level in percent that rises to its end target. */
function share(style: Style, years: readonly number[], n: number, name: string): MadeIndicator {
  const { draw } = style;
  let level = dec(draw.int(20, 45));
  const baseline = level;
  const targets = years.map(() => (level = level.plus(draw.int(2, 9))));
  return { code: codeOf(n), name, isShare: true, baseline, targets, end: level, actual: targets[0] ?? baseline };
}

/** A count that no DLI pays for. */
function counted(shape: Shape, style: Style, years: readonly number[], n: number, name: string): MadeIndicator {
  const { draw } = style;
  const each = years.map(() => dec(draw.int(3, 90) * draw.pick([1, 10, 100])));
  const isSum = shape.mode === "sum";
  const baseline = isSum ? zero : dec(draw.int(1, 40));
  const targets = isSum ? each : each.map((_, at) => baseline.plus(all(each.slice(0, at + 1))));
  const end = isSum ? all(each) : (targets.at(-1) ?? zero);
  return { code: codeOf(n), name, isShare: false, baseline, targets, end, actual: targets[0] ?? zero };
}

import type { ExampleWord } from "./example-words";
import type { Setting } from "./form";

/** An indicator of the made-up project; units are the place in the list of units, shares are fractions. */
export interface ExampleIndicator {
  readonly name: ExampleWord;
  readonly meaning: ExampleWord;
  readonly source: ExampleWord;
  readonly method: ExampleWord;
  readonly unit: number;
  readonly baseline: number;
  readonly targets: readonly number[];
  readonly end: number;
  readonly actual: number;
}

/** Month and day of the closing, in the last year. */
export const endOfProject = [12, 31] as const;

/** Three indicators: two counted year by year, which DLIs pay for, and a share. None where the template is to be empty. */
export function indicators(setting: Setting): readonly ExampleIndicator[] {
  if (!setting.hasExample) return [];
  const { years } = setting;
  const reading = years.map((_, index) => (42 + 2 * index) / 100);
  const yearly = (each: number): Pick<ExampleIndicator, "unit" | "baseline" | "targets" | "end" | "actual"> => ({
    unit: 0,
    baseline: 0,
    targets: years.map(() => each),
    end: each * years.length,
    actual: each,
  });
  return [
    { name: "teachers", meaning: "teachersMeaning", source: "register", method: "count", ...yearly(100) },
    {
      name: "reading",
      meaning: "readingMeaning",
      source: "test",
      method: "sample",
      unit: 1,
      baseline: 0.4,
      targets: reading,
      end: reading.at(-1) ?? 0.4,
      actual: 0.42,
    },
    { name: "water", meaning: "waterMeaning", source: "survey", method: "sample", ...yearly(10) },
  ];
}

/** A DLI pays so much for each unit of an indicator, a lot of units every year. */
export const dlis = [
  { number: 1, name: "teachers", meaning: "teachersMeaning", source: "register", method: "count", unitValue: 1000, yearly: 100 },
  { number: 2, name: "water", meaning: "waterMeaning", source: "survey", method: "sample", unitValue: 5000, yearly: 10 },
] as const;

export const paidYearly = dlis.reduce((total, dli) => total + dli.unitValue * dli.yearly, 0);

export function project({ years }: Setting): { readonly first: number; readonly last: number } {
  return { first: Math.min(...years), last: Math.max(...years) };
}

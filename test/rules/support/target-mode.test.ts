import type { Indicator, Project, TargetMode } from "../../../src/model/project";
import { emptyProject } from "../../../src/model/project";
import { falls, last, modeOf, targetRow, total, usualMode } from "../../../src/rules/support/target-mode";
import { projectOf } from "./values";

/** Indicators with unit, three years and end target, "Number 10 20 30 60"; without what the reader says of their mode. */
function framework(...rows: readonly string[]): Project {
  const lines = rows.map((row, n) => {
    const [unit = "", ...figures] = row.split(" ").map((one) => (one === "-" ? "" : one));
    return `| PDO ${n + 1}: Result ${"abcdefgh"[n] ?? ""} | ${unit} | 0 | ${figures.join(" | ")} |`;
  });
  return projectOf(`== RF\n| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End target |\n${lines.join("\n")}`);
}

const modeless = (project: Project): Project => ({
  ...project,
  indicators: project.indicators.map(({ mode: _, ...one }) => one),
});

function first(project: Project): Indicator {
  const [one] = project.indicators;
  if (!one) throw new Error("no indicator");
  return one;
}

const sums = ["Number 10 20 30 60", "Number 1 2 3 6"];
const totals = ["Number 10 20 30 30", "Number 1 2 3 3"];

describe("a row of targets", () => {
  const row = (text: string, atLeast?: number): string => {
    const record = first(framework(text)).records[0];
    const read = record && targetRow(record, atLeast);
    return read
      ? `${read.years.length} years, ${total(read).toFixed()}, last ${last(read).toFixed()}${falls(read) ? ", falls" : ""}`
      : "none";
  };

  test.each([
    ["Number 10 20 30 60", "3 years, 60, last 30"],
    ["Number 10 20 20 60", "3 years, 50, last 20"],
    ["Number 10 20 15 60", "3 years, 45, last 15, falls"],
    ["Number 30 10 15 60", "3 years, 55, last 15, falls"],
    ["Number - 20 N/A 60", "none"],
    ["Number 10 - 20 60", "2 years, 30, last 20"],
    ["Number 10 open 20 60", "none"],
    ["Number 10 20 30 open", "none"],
    ["Number 10 20 30 -", "none"],
  ])("%s", (text, expected) => {
    expect(row(text)).toBe(expected);
  });

  test("of one year, where that is enough", () => {
    expect(row("Number - 20 N/A 60", 1)).toBe("1 years, 20, last 20");
    expect(row("Number - - - 60", 1)).toBe("none");
  });
});

describe("what nearly all others do", () => {
  const usual = (...others: readonly string[]): string | undefined => {
    const project = modeless(framework("Number 5 6 7 18", ...others));
    return usualMode(project, first(project));
  };

  test.each([
    ["two that add", sums, "sum"],
    ["one that adds", sums.slice(1), undefined],
    ["two that add, one that accumulates", [...sums, "Number 10 20 30 30"], undefined],
    ["two that add, a share that accumulates", [...sums, "Percentage 10 20 30 30"], "sum"],
    ["two that add, a share by its end target", [...sums, "Number 10% 20% 30% 30%"], "sum"],
    ["one that adds, a share that accumulates", [...sums.slice(1), "Percentage 10 20 30 30"], undefined],
    ["two that accumulate", totals, "cumulative"],
    ["one that accumulates", totals.slice(1), undefined],
    ["one that accumulates, and a share", [...totals.slice(1), "Percentage 10 20 30 30"], "cumulative"],
    ["the same every year tells nothing", [...totals.slice(1), "Number 30 30 30 30"], undefined],
    ["what fits both tells nothing", [...totals.slice(1), "Number 0 0 30 30"], undefined],
    ["what fits neither tells nothing", [...totals.slice(1), "Number 10 20 30 50"], undefined],
    ["a single year tells nothing", [...totals.slice(1), "Number - - 30 30"], undefined],
    ["none", [], undefined],
  ])("%s", (_, others, expected) => {
    expect(usual(...others)).toBe(expected);
  });
});

describe("how a row stands to its end target", () => {
  const mode = (row: string, ...others: readonly string[]): string => {
    const project = modeless(framework(row, ...others));
    const found = modeOf(project, first(project));
    return found ? `${found.value}${found.stated ? ", stated" : ""}` : "untold";
  };

  test.each([
    ["up and down, in parts", "Number 5 20 4 30", "sum"],
    ["the others without the largest make the end target", "Number 10 40 20 30", "sum"],
    ["the others without the largest make more", "Number 10 40 21 30", "untold"],
    ["rises towards its end", "Number 5 10 20 40", "untold"],
    ["rises to its end", "Number 5 10 40 40", "untold"],
    ["rises past its end", "Number 5 10 41 40", "sum"],
    ["stays below its end", "Number 10 10 10 40", "untold"],
    ["falls towards its end", "Number 9 5 4 3", "untold"],
    ["falls to its end", "Number 20 1 - 1", "untold"],
    ["falls below its end", "Number 20 10 5 40", "sum"],
    ["falls, but not always, towards its end", "Number 9 1 2 3", "sum"],
    ["falls, stays and ends above its end", "Number 9 2 2 2", "untold"],
    ["falls and rises again to its end", "Number 20 0 20 20", "sum"],
    ["by one alone", "Number 20 0 1 1", "sum"],
    ["falls and stays at its end", "Number 20 0 0 0", "untold"],
    ["one year that counts, the last", "Number 0 0 20 30", "sum"],
    ["one year that counts, not the last", "Number 40 0 0 30", "sum"],
    ["one year only", "Number - - 30 30", "sum"],
    ["years in words", "Number 5 open 4 30", "untold"],
  ])("where the others add: %s", (_, row, expected) => {
    expect(mode(row, ...sums)).toBe(expected);
  });

  test.each([
    ["rises", "Number 5 10 20 40", "cumulative"],
    ["stays", "Number 20 20 20 40", "cumulative"],
    ["falls", "Number 5 20 4 30", "untold"],
    ["one year that counts", "Number 0 0 20 30", "cumulative"],
  ])("where the others accumulate: it %s", (_, row, expected) => {
    expect(mode(row, ...totals)).toBe(expected);
  });

  test("its own figures are not counted among the others", () => {
    expect(mode("Number 10 20 30 60", "Number 1 2 3 6")).toBe("untold");
  });
});

describe("a mode that is stated or inferred", () => {
  const of = (value: TargetMode, stated: boolean, row: string): string => {
    const project = framework(row);
    const found = modeOf(project, { ...first(project), mode: { value, stated, why: "" } });
    return found ? `${found.value}${found.stated ? ", stated" : ""}` : "untold";
  };

  test.each([
    ["sum", true, "Number 10 20 30 50", "sum, stated"],
    ["sum", false, "Number 10 20 30 60", "sum"],
    ["sum", false, "Number 10 20 30 50", "untold"],
    ["cumulative", false, "Number 10 20 30 30", "cumulative"],
    ["cumulative", false, "Number 10 20 30 50", "untold"],
    ["level", false, "Number 10 20 30 50", "level"],
    ["level", true, "Number 10 20 30 50", "level, stated"],
  ] as const)("%s, stated: %s, of %s", (value, stated, row, expected) => {
    expect(of(value, stated, row)).toBe(expected);
  });

  test("one version that bears it out is enough", () => {
    const both = (value: TargetMode, other: string): string | undefined => {
      const fits = first(framework(value === "sum" ? "Number 10 20 30 60" : "Number 10 20 30 30"));
      const not = first(framework(other));
      return modeOf(emptyProject, { ...fits, records: [...not.records, ...fits.records], mode: { value, stated: false, why: "" } })?.value;
    };
    expect(both("sum", "Number 10 20 30 50")).toBe("sum");
    expect(both("cumulative", "Number 10 20 30 50")).toBe("cumulative");
  });
});

describe("a DLI that pays each period's units", () => {
  const of = (target: string, amounts: string, units: string): string => {
    const project = modeless(
      projectOf(`
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | End target |
| PDO 1: Studies published | Number | 0 | 2 | 1 | 4 |
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | PDO 1: Studies published | ${target} | "$100 per study" | ${amounts} | 300 |
| ^ | ^ | ^ | ^ | ${units} | ^ |`),
    );
    const found = modeOf(project, first(project));
    return found ? `${found.value}${found.stated ? ", stated" : ""}` : "untold";
  };

  test("of another indicator says nothing of this one", () => {
    const project = projectOf(`
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | End target |
| PDO 1: Studies published | Number | 0 | 2 | 1 | 4 |
| PDO 2: Grades assessed | Number | 0 | open | 1 | 4 |
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | PDO 2: Grades assessed | 3 | "$100 per grade" | 200 | 100 | 300 |
| ^ | ^ | ^ | ^ | 2 | 1 | ^ |`);
    expect(project.schedules[0]?.dlis[0]?.indicatorId).toBe("PDO2");
    expect(modeOf(modeless(project), first(modeless(project)))).toBeUndefined();
  });

  test.each([
    ["that add to its target", "3", "200 | 100", "2 | 1", "sum"],
    ["that do not", "4", "200 | 100", "2 | 1", "untold"],
    ["without a target", "", "200 | 100", "2 | 1", "untold"],
    ["of one period", "2", "200 | ", "2 | ", "untold"],
    ["that no amount follows", "3", "250 | 140", "2 | 1", "untold"],
    ["of which one amount is off", "3", "200 | 140", "2 | 1", "sum"],
    ["whose increase is paid", "5", "200 | 100", "2 | 3", "untold"],
    ["in words", "3", "200 | 100", "2 | open until the ministry has decided", "untold"],
  ])("%s", (_, target, amounts, units, expected) => {
    expect(of(target, amounts, units)).toBe(expected);
  });
});

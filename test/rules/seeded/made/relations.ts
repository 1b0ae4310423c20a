import { adds, inOrder, law, pays, same, within } from "../relation";
import type { Relation } from "../relation";
import { restructured } from "./changes";
import { periodLabels } from "./dli-tables";
import { idOf } from "./frame-tables";
import type { MadeProject } from "./model";

/** Everything that ties the figures of a made project, whether or not its layout prints them. */
export function relationsOf(project: MadeProject): Relation[] {
  return [
    ...ofDlis(project),
    ...ofFramework(project),
    ...ofMoney(project),
    ...ofBudget(project),
    ...ofChanges(project),
    ...ofTime(project),
  ];
}

function ofDlis({ dlis, shape, ...project }: MadeProject): Relation[] {
  const labels = periodLabels({ dlis, shape, ...project });
  const rows = dlis.flatMap((dli): Relation[] => {
    const at = `dli ${dli.number}`;
    const paid = labels.filter((_, n) => dli.units[n] !== undefined);
    const [amounts, units] = [paid.map((label) => `${at} amount ${label}`), paid.map((label) => `${at} units ${label}`)];
    const standing = shape.mode === "standing";
    const [price, lot, target, subtotal] = [`${at} unit value`, `${at} lot`, `${at} final target`, `${at} subtotal`];
    return [
      ...paid.map((_, n) => pays(amounts[n] ?? "", units[n] ?? "", price, lot, standing && n > 0 ? units[n - 1] : undefined)),
      adds("row of a DLI", subtotal, amounts),
      standing ? same("last units = final target", [target, units.at(-1) ?? ""]) : adds("units of a DLI", target, units),
      { ...pays(subtotal, target, price, lot), kind: "subtotal = target x price" },
    ];
  });
  const columns = labels.map((label, n) =>
    adds(
      "column of the DLI table",
      `dlis total ${label}`,
      dlis.filter((dli) => dli.units[n]).map((dli) => `dli ${dli.number} amount ${label}`),
    ),
  );
  const ids = dlis.map((dli) => `id dli ${dli.number}`);
  return [
    ...rows,
    ...columns,
    adds(
      "subtotals of the DLI table",
      "dlis grand total",
      dlis.map((dli) => `dli ${dli.number} subtotal`),
    ),
    adds(
      "totals of the DLI table",
      "dlis grand total",
      labels.map((label) => `dlis total ${label}`),
    ),
    law("DLI numbers", ids, (held) => held.every((one, n) => String(one) === String(n + 1))),
  ];
}

function ofFramework(project: MadeProject): Relation[] {
  const { years, shape, dlis } = project;
  const labels = periodLabels(project);
  const periods = shape.framework === "numbered" ? years.map((_, n) => String(n + 1)) : years.map(String);
  return project.indicators.flatMap((indicator): Relation[] => {
    const at = `indicator ${idOf(indicator)} results-framework`;
    const status = `indicator ${idOf(indicator)} indicator-status`;
    const shown = periods.filter((_, n) => indicator.targets[n] !== undefined);
    const targets = shown.map((period) => `${at} target ${period}`);
    const end = `${at} end target`;
    const dli = dlis.find((one) => one.indicator === indicator);
    const counts = shape.mode === "sum" && !indicator.isShare;
    const codes = ["framework", "status", "changes"].map((where) => `id ${where} ${idOf(indicator)}`);
    return [
      ...(counts
        ? [adds("years = end target", end, targets)]
        : [same("last year = end target", [end, targets.at(-1) ?? ""]), inOrder("targets rise", [`${at} baseline`, ...targets, end])]),
      ...(indicator.isShare
        ? [...targets, end, `${at} baseline`, `${status} actual`].map((key) => law("0 to 100 %", [key], ([held]) => within(held, 0, 100)))
        : []),
      same("one baseline", [`${at} baseline`, `${status} baseline`]),
      same("one end target", [end, `${status} end target`]),
      same("one code", codes),
      inOrder("dates of an indicator", [`${status} baseline date`, `${status} actual date`, `${status} end target date`], true),
      inOrder("closing", [`${status} end target date`, "financing closing"]),
      ...(dli ? ofPair(project, dli.number, at, labels) : []),
    ];
  });
}

/** A DLI and its indicator: one end target, and what is paid in a year is what is planned for it. */
function ofPair({ years, shape, dlis }: MadeProject, number: string, at: string, labels: readonly string[]): Relation[] {
  const dli = dlis.find((one) => one.number === number);
  const units = labels.map((label) => `dli ${number} units ${label}`);
  const byYear = years.flatMap((year, n): Relation[] => {
    const target = `${at} target ${year}`;
    if (!dli?.units[n]) return [];
    const paid = units.filter((_, one) => one <= n && dli.units[one]);
    return shape.mode === "cumulative"
      ? [adds("units up to a year = target", target, paid)]
      : [same("units = target of the year", [target, units[n] ?? ""])];
  });
  return [same("one end target", [`${at} end target`, `dli ${number} final target`]), ...(shape.framework === "numbered" ? [] : byYear)];
}

function ofMoney(project: MadeProject): Relation[] {
  const labels = periodLabels(project);
  const rows = project.years.map((year) => year + 1);
  const column = (name: string): string[] => rows.map((year) => `estimate ${year} ${name}`);
  const commitment = "financing commitment";
  const dlis = project.dlis.length > 0;
  return [
    ...(dlis
      ? [
          ...rows.map((year, n) =>
            adds(
              "estimate = payments of the year",
              `estimate ${year} proposed`,
              project.dlis.filter((dli) => dli.units[n]).map((dli) => `dli ${dli.number} amount ${labels[n] ?? ""}`),
            ),
          ),
          ...rows.map((year, n) => adds("running estimate", `estimate ${year} cumulative`, column("proposed").slice(0, n + 1))),
          adds("total of the estimates", "estimate total proposed", column("proposed")),
          adds("total of the estimates", "estimate total current", column("current")),
          adds("estimates = commitment", commitment, column("proposed")),
          adds("estimates = commitment", commitment, column("current")),
          same("DLIs = commitment", [commitment, "dlis grand total"]),
        ]
      : []),
    adds("disbursed and undisbursed", commitment, ["financing disbursed", "financing undisbursed"]),
  ];
}

function ofBudget(project: MadeProject): Relation[] {
  if (!project.shape.budget) return [];
  const columns = [...project.years.map(String), "total"];
  const rows = ["1", "1.1", "1.2", "1.3", "2", "2.1", "2.2", "2.3", "all"];
  return [
    ...rows.map((row) =>
      adds(
        "row of the budget",
        `budget ${row} total`,
        project.years.map((year) => `budget ${row} ${year}`),
      ),
    ),
    ...["1", "2"].flatMap((row) =>
      columns.map((column) =>
        adds(
          "lines of the budget",
          `budget ${row} ${column}`,
          [1, 2, 3].map((n) => `budget ${row}.${n} ${column}`),
        ),
      ),
    ),
    ...columns.map((column) =>
      adds(
        "components of the budget",
        `budget all ${column}`,
        ["1", "2"].map((row) => `budget ${row} ${column}`),
      ),
    ),
  ];
}

function ofChanges(project: MadeProject): Relation[] {
  const fields = ["baseline", ...project.years.map((year) => `target ${year}`), "end target"];
  return restructured(project).flatMap(({ indicator, status, before }): Relation[] => {
    const id = idOf(indicator);
    const [framework, at] = [`indicator ${id} results-framework`, `change ${id}`];
    const ends = (version: string, targets: readonly unknown[]): Relation => {
      const keys = project.years.filter((_, n) => targets[n] !== undefined).map((year) => `${at} target ${year} ${version}`);
      const end = `${at} end target ${version}`;
      return project.shape.mode === "sum" && !indicator.isShare
        ? adds("years = end target", end, keys)
        : same("last year = end target", [end, keys.at(-1) ?? ""]);
    };
    const pairs = fields.map((field) => [`${at} ${field} before`, `${at} ${field} after`]);
    return [
      ...fields.map((field) => same("proposed = framework", [`${framework} ${field}`, `${at} ${field} after`])),
      ends("before", before.targets),
      ends("after", indicator.targets),
      ...(status === "no-change"
        ? pairs.map((pair) =>
            law("no change", [`status changes ${id}`, ...pair], ([word, a, b]) => word !== "no-change" || String(a) === String(b)),
          )
        : []),
      law(
        "revised",
        [`status changes ${id}`, ...pairs.flat()],
        ([word, ...values]) => word === "no-change" || pairs.some((_, n) => String(values[2 * n]) !== String(values[2 * n + 1])),
      ),
      same("one status", [`status framework ${id}`, `status changes ${id}`]),
    ];
  });
}

function ofTime(project: MadeProject): Relation[] {
  const labels = periodLabels(project);
  return [
    inOrder("dates of the loan", ["financing approval", "financing effectiveness", "financing closing"]),
    inOrder(
      "periods",
      project.years.map((year) => `period framework ${year}`),
      true,
    ),
    inOrder(
      "periods",
      project.years.map((year) => `period dlis ${year}`),
      true,
    ),
    ...project.years.map((year) => same("one year", [`period framework ${year}`, `period dlis ${year}`])),
    ...inRows(project),
    ...labels.flatMap((label, n): Relation[] => {
      const year = project.years[n] ?? 0;
      const estimate = `estimate ${year + 1} proposed`;
      return [
        law(
          "payment after its period, before closing",
          [`paid ${label}`, "financing closing"],
          ([paid, closing]) => String(paid) > `${year}-12` && String(paid) < String(closing),
        ),
        ...(project.shape.estimates === undefined || project.dlis.length === 0
          ? []
          : [law("payment in its fiscal year", [`paid ${label}`, estimate], ([paid]) => fiscalYear(String(paid)) === year + 1)]),
      ];
    }),
  ];
}

/** Where a period stands in a row of the first DLI or indicator, it says which year the row's figures are for. */
function inRows(project: MadeProject): Relation[] {
  const [dli, indicator] = [project.dlis[0], project.indicators[0]];
  if (!dli || !indicator) return [];
  const labels = periodLabels(project);
  const at = `indicator ${idOf(indicator)} results-framework`;
  return project.years.flatMap((year, n): Relation[] => {
    if (!dli.units[n]) return [];
    const figures = [`dli ${dli.number} units ${labels[n] ?? ""}`, `${at} target ${year}`];
    const of = (key: string): Relation => law("the year of a row", [key, ...figures], ([held]) => String(held) === String(year));
    return [
      ...(project.shape.dli === "down"
        ? [
            of(`period dlis ${year}`),
            law("the year of a row", [`period dlis ${year}`, `paid in row ${year}`], ([held]) => String(held) === String(year)),
          ]
        : []),
      ...(project.shape.framework === "long" ? [of(`period framework ${year}`)] : []),
    ];
  });
}

const fiscalYear = (month: string): number => Number(month.slice(0, 4)) + (Number(month.slice(5, 7)) >= 7 ? 1 : 0);

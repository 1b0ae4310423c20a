import { cli, document, sample, built } from "./cli";

// Each test starts processes; a busy machine is no fault.
jest.setTimeout(60_000);

// The first run may build the command line.
beforeAll(built, 120_000);

describe("what the sample shows", () => {
  test("check: the faults of the amounts, each at its cell, and exit code 1", () => {
    const run = cli(["check", sample, "--json"]);
    const { findings, counts } = document("check", run);
    expect(run.code).toBe(1);
    const amounts = findings.filter(
      ({ outcome, severity, difference }) => outcome === "broken" && severity === "error" && difference !== undefined,
    );
    const seen = amounts.map(({ cells, difference }) => `${cells[0] ?? ""} ${difference ?? ""}`);
    for (const fault of [
      "DLIs!H18 -10",
      "DLIs!K18 -10",
      "'Disbursement estimates'!C8 -10",
      "'Disbursement estimates'!C10 10",
      "'Narrative figures'!C10 -20",
    ]) {
      expect(seen).toContain(fault);
    }
    expect(findings.filter(({ outcome }) => outcome === "broken")).toHaveLength(counts.broken);
    expect(findings.filter(({ outcome }) => outcome === "not-judged")).toHaveLength(counts.notJudged);
  });

  test("check: no error but the faults that the paper has", () => {
    const { findings } = document("check", cli(["check", sample, "--json"]));
    const errors = findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error");
    expect(new Set(errors.map(({ rule, cells }) => `${rule} ${cells[0] ?? ""}`))).toEqual(
      new Set([
        "baseline-same-everywhere 'Results framework'!D18",
        "unit-scale-agrees 'Indicator status'!D109",
        "reference-resolves 'Results framework'!N22",
        "reference-resolves DLIs!L24",
        "dli-cell-equals-units-times-value DLIs!H18",
        "dli-target-times-value DLIs!K18",
        "estimate-equals-columns 'Disbursement estimates'!C8",
        "estimate-equals-columns 'Disbursement estimates'!C10",
        "narrative-figure-ties 'Narrative figures'!C10",
      ]),
    );
  });

  test("model: indicators, DLIs, estimates, budget and financing with their figures and cells", () => {
    const model = document("model", cli(["model", sample, "--json"]));
    expect(model).toMatchObject({ project: { id: { text: "P123151" } } });
    expect(model.indicators.find(({ id }) => id === "PDO3")).toMatchObject({
      baseline: { value: "0" },
      endTarget: { value: "18000", cell: "'Results framework'!J8" },
      status: "Revised",
    });
    expect(model.indicators.filter(({ id }) => /^(PDO|IRI)\d+$/.test(id))).toHaveLength(14);
    expect(model.dlis.map(({ subtotal }) => subtotal?.value)).toEqual([
      "2250000",
      "3125000",
      "2343750",
      "3125010",
      "3125000",
      "3125000",
      "3125010",
      "3125000",
      "1656230",
    ]);
    expect(model.dlis[0]).toMatchObject({ indicator: "PDO3", lot: "1000", unitValue: { value: "125000", currency: "USD" } });
    expect(model.estimates.map(({ year, proposed }) => [year.value, proposed?.value])).toEqual([
      ["2013", "0"],
      ["2014", "0"],
      ["2015", "0"],
      ["2016", "11250000"],
      ["2017", "6510420"],
      ["2018", "7239580"],
    ]);
    expect(model.budget.find(({ kind }) => kind === "total")).toMatchObject({ total: { value: "664980750", currency: "PEN" } });
    expect(model.financing).toMatchObject({
      commitment: { value: "25000000" },
      disbursed: { value: "17760000" },
      closing: { value: "2018-03-31" },
    });
  });

  test("disburse: both bases by fiscal year, against the printed estimates", () => {
    const { byFiscalYear } = document("disburse", cli(["disburse", sample, "--json"]));
    const years = byFiscalYear.map(({ fiscalYear, computed, fromUnits, printed, difference }) => [
      fiscalYear,
      computed,
      fromUnits,
      printed,
      difference,
    ]);
    expect(years.slice(-3)).toEqual([
      [2016, "11250010", "11250010", "11250000", "-10"],
      [2017, "6510420", "6510430", "6510420", "0"],
      [2018, "7239570", "7239570", "7239580", "10"],
    ]);
  });

  test("compare: the status of all fourteen indicators", () => {
    const { pairs } = document("compare", cli(["compare", sample, "--json"]));
    const indicators = pairs.filter(({ kind }) => kind === "indicator");
    const status = Object.fromEntries(indicators.map((pair): [string, string] => [pair.after?.id ?? "", pair.status]));
    expect(status).toMatchObject({
      PDO1: "revised",
      PDO2: "no-change",
      PDO3: "revised",
      IRI1: "no-change",
      IRI2: "revised",
      IRI3: "no-change",
      IRI4: "revised",
    });
    expect(status).toMatchObject({
      IRI5: "no-change",
      IRI6: "revised",
      IRI7: "no-change",
      IRI8: "no-change",
      IRI9: "revised",
      IRI10: "no-change",
      IRI11: "new",
    });
  });
});

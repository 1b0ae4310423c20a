import { acceptFinding, acceptancesInPlace, clearStale, withdrawAcceptance } from "../../src/app/accept";
import { analyseSteps } from "../../src/app/analyse";
import { defaultSettings } from "../../src/app/settings";
import type { Settings } from "../../src/app/settings";
import { editsOfSettings, settingsOf } from "../../src/app/settings-sheet";
import type { IsoDate } from "../../src/base/dates";
import { printCell } from "../../src/grid/address";
import { applyEdits } from "../../src/grid/apply";
import { workbookOfText } from "../../src/grid/text-form";
import { findSheet } from "../../src/grid/workbook";
import type { Workbook } from "../../src/grid/workbook";
import type { CheckResult, Finding } from "../../src/rules/finding";
import { changed, withRow } from "./edited";
import { dlis } from "./workbooks";

const decision = { reason: "The Bank agreed to the rounding.", by: "A. Reyes", on: "2017-05-02" as IsoDate };
const workbook = workbookOfText(dlis);

function check(of: Workbook, settings: Settings): CheckResult {
  const steps = analyseSteps(of, settings);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.check;
  }
}

/** Findings of the amount of DLI 2 that its units and price do not make. */
const product = ({ findings }: CheckResult): readonly Finding[] =>
  findings.filter(({ rule }) => rule === "dli-cell-equals-units-times-value");

function accepted(of = workbook, settings = defaultSettings): Settings {
  const [finding] = product(check(of, settings));
  if (!finding) throw new RangeError("Nothing to accept");
  return acceptFinding(settings, finding, of, decision);
}

const type = (of: Workbook, cell: string, value: number): Workbook => {
  const at = of.sheets.findIndex(({ name }) => name === "DLIs");
  const [, col = "", row = ""] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  return changed(of, { kind: "type", sheet: at, row: Number(row) - 1, col: col.charCodeAt(0) - 65, content: { kind: "number", value } });
};

const withRowAt = (of: Workbook, row: number, by: 1 | -1): Workbook => ({
  ...of,
  sheets: of.sheets.map((sheet) => (sheet.name === "DLIs" ? withRow(sheet, row, by) : sheet)),
});

test("an accepted finding carries who let it stand, why and when, and is counted", () => {
  const result = check(workbook, accepted());
  expect(product(result)).toMatchObject([{ outcome: "broken", severity: "error", accepted: decision }]);
  expect(result.counts).toMatchObject({ accepted: 1 });
  expect(result.stale).toBeUndefined();
  expect(check(workbook, defaultSettings).counts).toMatchObject({ accepted: 0, broken: result.counts.broken });
});

test("it is kept in the workbook and read back", () => {
  const kept = applyEdits(workbook, editsOfSettings(workbook, accepted()));
  expect(settingsOf(kept)).toEqual(accepted());
  expect(product(check(kept, settingsOf(kept)))[0]?.accepted).toEqual(decision);
});

test("a cell that changes opens it again, and says so; the old figure accepts it once more", () => {
  const other = check(type(workbook, "E5", 2_083_320), accepted());
  expect(product(other)).toMatchObject([{ reopened: decision }]);
  expect(product(other)[0]?.accepted).toBeUndefined();
  expect(other.counts.accepted).toBe(0);
  expect(other.stale).toBeUndefined();
  expect(product(check(type(type(workbook, "E5", 1), "E5", 2_083_330), accepted()))[0]?.accepted).toEqual(decision);
});

test("a figure beside it that no rule names does not matter", () => {
  const other = type(workbook, "D3", 1_875_001);
  expect(product(check(other, accepted())).find(({ cells }) => cells[0]?.row === 4)?.accepted).toEqual(decision);
});

test("put right, the acceptance is listed as of no more use and can be cleared", () => {
  const settings = accepted();
  const right = type(workbook, "E5", 2_083_340);
  const result = check(right, settings);
  expect(product(result)).toEqual([]);
  expect(result.stale).toMatchObject([{ rule: "dli-cell-equals-units-times-value", cells: ["DLIs!E5", "DLIs!E6", "DLIs!C5"] }]);
  const cleared = clearStale(settings, result.stale ?? []);
  expect(cleared.accepted).toEqual([]);
  expect(check(right, cleared).stale).toBeUndefined();
});

test("withdrawn, it is open as if nothing had been said", () => {
  const settings = accepted();
  const [finding] = product(check(workbook, settings));
  expect(finding && withdrawAcceptance(settings, finding).accepted).toEqual([]);
});

test("accepted twice, the last word holds alone", () => {
  const again = accepted(workbook, accepted());
  expect(again.accepted).toHaveLength(1);
});

describe("rows that move", () => {
  test("a row inserted above or taken away keeps the acceptance", () => {
    const settings = accepted();
    for (const moved of [withRowAt(workbook, 0, 1), withRowAt(withRowAt(workbook, 0, 1), 0, 1)]) {
      const result = check(moved, settings);
      expect(product(result)).toMatchObject([{ accepted: decision }]);
      expect(result.stale).toBeUndefined();
    }
    const below = withRowAt(workbook, 0, 1);
    const kept = accepted(below);
    expect(product(check(workbook, kept))[0]?.accepted).toEqual(decision);
  });

  test("kept at its new place, a later change of the cell opens it again", () => {
    const moved = withRowAt(workbook, 0, 1);
    const settings = acceptancesInPlace(accepted(), check(moved, accepted()), moved);
    expect(settings.accepted?.[0]?.cells[0]).toBe("DLIs!E6");
    expect(product(check(type(moved, "E6", 2_083_320), settings))).toMatchObject([{ reopened: decision }]);
  });

  test("where two places could be meant, none is taken for accepted", () => {
    const twice = workbookOfText(`
== DLIs
| DLI | Indicator | Unit value | Dec-16 | Dec-17 |
| 1 | Studies | "$10 per study" | 25 | 20 |
| ^ | ^ | ^ | 2 | 2 |
(3 empty rows)
| Second table |
| DLI | Indicator | Unit value | Dec-16 | Dec-17 |
| 1 | Studies | "$10 per study" | 25 | 20 |
| ^ | ^ | ^ | 2 | 2 |`);
    const [first, second] = product(check(twice, defaultSettings));
    expect([first, second].map((one) => one?.cells[0] && printCell(one.cells[0]))).toEqual(["DLIs!D2", "DLIs!D9"]);
    if (!first) return;
    const settings = acceptFinding(defaultSettings, first, twice, decision);
    expect(product(check(twice, settings)).map((one) => one.accepted?.by)).toEqual(["A. Reyes", undefined]);
    const moved = product(check(withRowAt(twice, 0, 1), settings));
    expect(moved.map((one) => one.accepted)).toEqual([undefined, undefined]);
  });

  test("another sheet of the same cells is another finding", () => {
    const renamed: Workbook = {
      ...workbook,
      sheets: workbook.sheets.flatMap((sheet) => (sheet === findSheet(workbook, "DLIs") ? [{ ...sheet, name: "Old" }] : [sheet])),
    };
    const result = check(renamed, accepted());
    expect(product(result)[0]?.accepted).toBeUndefined();
    expect(result.stale).toHaveLength(1);
  });
});

test("no acceptance without a reason, a name and a day; none of what was not judged", () => {
  const [finding] = product(check(workbook, defaultSettings));
  if (!finding) throw new RangeError("Nothing to accept");
  for (const lacking of [{ reason: " " }, { by: "" }, { on: "soon" as IsoDate }])
    expect(() => acceptFinding(defaultSettings, finding, workbook, { ...decision, ...lacking })).toThrow(RangeError);
  expect(() => acceptFinding(defaultSettings, { ...finding, outcome: "not-judged" }, workbook, decision)).toThrow(/not judged/);
});

import { join } from "node:path";
import { workbookOfText } from "../../src/grid/text-form";
import { exampleList, exampleSteps } from "../../src/rules/support/evidence-examples";
import { faults } from "../report-json/schemas";
import { built, cli, document, folder, sample, writeWorkbook } from "./cli";

jest.setTimeout(120_000);
beforeAll(built);

const dlis = "== DLIs\n| DLI | Indicator | Unit value | Dec-25 | Subtotal |\n| 1 | Positions staffed | 1000 | 2000 | 2000 |\n";
const list = exampleList(["Ana Torres | 41234567 | Yes", "Luis Rojas | 47654321 | Yes", "Eva Lima | 45555555 | No"]);
const steps = (claimed: number, by?: string): string =>
  exampleSteps("Principals", ["Only once | National ID | |", "Confirmed | Act signed | is | yes", `Count | rows | is | ${claimed}`], by);

const file = (name: string, text: string): Promise<string> => writeWorkbook(workbookOfText(text), join(folder(), name));

test("a confirmed protocol that its evidence confirms is payable, with what it earns", async () => {
  const run = cli(["verify", await file("payable.xlsx", `${dlis}${list}\n${steps(2)}`), "--json"]);
  const printed = document("verify", run);
  expect(faults(printed)).toEqual([]);
  expect([
    run.code,
    printed.protocols.map(({ id, standing, outcome, rows, mayClaim, earns }) => [
      id,
      standing,
      outcome,
      rows.counted,
      mayClaim,
      earns?.amount,
    ]),
  ]).toEqual([0, [["DLI 1", "confirmed", "payable", 2, "2", "2000"]]]);
  const [protocol] = printed.protocols;
  expect(protocol?.steps.flatMap(({ failed }) => failed.first.map(({ cell, cause }) => [cell, cause]))).toEqual([
    ["Principals!E4", "not-confirmed"],
  ]);
});

test("one whose claim is above its evidence is not, and the exit code says so", async () => {
  const path = await file("not.xlsx", `${dlis}${list}\n${steps(3)}`);
  const run = cli(["verify", path]);
  expect(run.code).toBe(1);
  expect(run.out).toContain("NOT PAYABLE");
  expect(run.out).toContain("Principals!E4");
  expect(run.out).toContain("The evidence gives 2, the claim is 3 (-1).");
  expect(cli(["check", path, "--rules", "evidence-count-matches"]).code).toBe(1);
});

test("what nobody has confirmed is run and said to be unconfirmed; it decides nothing", async () => {
  const run = cli(["verify", await file("open.xlsx", `${dlis}${list}\n${steps(3, "")}`), "--json"]);
  const printed = document("verify", run);
  expect(faults(printed)).toEqual([]);
  expect([run.code, printed.protocols.map(({ standing, outcome }) => [standing, outcome])]).toEqual([
    0,
    [["not-confirmed", "not-payable"]],
  ]);
});

test("the sample's protocols are proposed, written as a sheet and read back from it", () => {
  const proposed = document("verify", cli(["verify", sample, "--json"]));
  expect(faults(proposed)).toEqual([]);
  expect(new Set(proposed.protocols.map(({ standing }) => standing))).toEqual(new Set(["proposed"]));
  const out = join(folder(), "steps.xlsx");
  expect(cli(["verify", sample, "--propose", "-o", out, "--language", "es"]).code).toBe(0);
  const written = document("verify", cli(["verify", out, "--json"]));
  expect(faults(written)).toEqual([]);
  expect(written.faults).toEqual([]);
  expect(written.protocols.map(({ id, standing }) => [id, standing])).toEqual(proposed.protocols.map(({ id }) => [id, "not-confirmed"]));
});

test("--propose needs a file to write", () => {
  expect(cli(["verify", sample, "--propose"]).code).toBe(2);
});

import { analyseInSlices } from "../../src/app/analyse";
import type { OtherVersion } from "../../src/app/versions";
import { projectInSlices } from "../../src/app/read-project";
import { defaultSettings } from "../../src/app/settings";
import { takeSnapshot } from "../../src/app/snapshots";
import type { IsoDate } from "../../src/base/dates";
import { workbookOfText } from "../../src/grid/text-form";
import type { Workbook } from "../../src/grid/workbook";
import { comparingOver } from "../../src/taskpane/session/found-versions";
import { createStore } from "../../src/taskpane/state/store";
import type { Store } from "../../src/taskpane/state/store";

jest.setTimeout(60_000);

/** Many indicators, so that comparing them takes more than one slice. */
function framework(change = ""): Workbook {
  const rows = Array.from(
    { length: 150 },
    (_, n) => `| IRI ${n + 1}: Schools of kind ${n * 7} with staff${change} | Number | 0 | ${n} | ${n * 3} |`,
  );
  return workbookOfText(`== RF\n| Results framework |\n| Indicator | Unit of measure | Baseline | 2015 | End target |\n${rows.join("\n")}`);
}

async function otherOf(name: string, change: string): Promise<OtherVersion> {
  const { version } = takeSnapshot(await projectInSlices(framework(change)), { name, on: "2016-01-01" as IsoDate });
  return { name, version };
}

async function checked(): Promise<Store> {
  const store = createStore();
  const workbook = framework();
  const analysis = await analyseInSlices(workbook, defaultSettings);
  store.dispatch({ type: "analysed", analysis, workbook, settings: defaultSettings, at: 0, stale: false });
  return store;
}

const ask = (store: Store, other: OtherVersion): void => store.dispatch({ type: "compare", compare: { other, withOther: true } });

test("a new question supersedes the one under way; the same question is not asked twice; what is known is answered at once", async () => {
  const store = await checked();
  const comparing = comparingOver(store);
  const [first, second] = [await otherOf("first.xlsx", " and books"), await otherOf("second.xlsx", " and roofs")];
  ask(store, first);
  const superseded = comparing.found();
  ask(store, second);
  const wanted = comparing.found();
  const same = comparing.found();
  await expect(superseded).rejects.toMatchObject({ code: "cancelled" });
  const found = await wanted;
  expect((await same).compared).toBe(found.compared);
  expect(found.compared).toMatchObject({ earlier: "second.xlsx", file: "second.xlsx" });
  expect(found.compared?.comparison.pairs).toHaveLength(150);
  expect(store.state().compare.found?.compared).toBe(found.compared);
  expect(store.state().compare.comparing).toBeUndefined();
  expect((await comparing.found()).compared).toBe(found.compared);
});

test("its progress is told, and it stops when told; asked again, it begins anew", async () => {
  const store = await checked();
  const comparing = comparingOver(store);
  ask(store, await otherOf("old.xlsx", " and books"));
  const told: number[] = [];
  let stops = true;
  const unsubscribe = store.subscribe(() => {
    const done = store.state().compare.comparing;
    if (done === undefined || done === told.at(-1)) return;
    told.push(done);
    if (done > 0 && stops) comparing.stop();
  });
  await expect(comparing.found()).rejects.toMatchObject({ code: "cancelled" });
  expect(store.state().compare).toMatchObject({ comparing: undefined, found: undefined });
  stops = false;
  expect((await comparing.found()).compared?.comparison.pairs).toHaveLength(150);
  unsubscribe();
  expect(told.length).toBeGreaterThan(2);
});

test("while another tab is shown, a new check drops what was compared of the old one", async () => {
  const store = await checked();
  ask(store, await otherOf("old.xlsx", ""));
  await comparingOver(store).found();
  const { analysis, workbook } = store.state();
  if (!analysis || !workbook) throw new Error("nothing was checked");
  const again = { type: "analysed", analysis, workbook, settings: defaultSettings, at: 1, stale: false } as const;
  store.dispatch({ type: "tab", tab: "compare" });
  store.dispatch(again);
  expect(store.state().compare.found).toBeDefined();
  store.dispatch({ type: "tab", tab: "checks" });
  store.dispatch(again);
  expect(store.state().compare.found).toBeUndefined();
});

import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { judged, surePairsWithout } from "./pairing-quality";
import { frameworksOf, rowsAfter, rowsBefore, variantsOf } from "./pairs";

const written = ["published.txt", "made.txt", "made-2.txt"].flatMap(frameworksOf);
const frameworks = [...written, ...written.flatMap(variantsOf)];
const cases = frameworks.flatMap(judged);
const changes = cases.filter(({ one }) => !["same", "new", "dropped", "figures"].includes(one.kind));

/** Read by src/tools/pairing-quality.mjs, which prints it beside what another program makes of the same tables. */
beforeAll(() => {
  const folder = path.join(__dirname, "../../dist/test");
  mkdirSync(folder, { recursive: true });
  const tables = frameworks.map((framework) => {
    const own = cases.filter((one) => one.framework === framework);
    const of = (rows: ReturnType<typeof rowsBefore>) => rows.map((row) => [row.code, row.name, row.unit, ...row.figures]);
    const lines = own.map(({ one: { kind, before, after }, isRight, isAsked, isWrongAndSure, expected }) => ({
      kind,
      rows: [before.length, after.length],
      isRight,
      isAsked,
      isWrongAndSure,
      expected,
    }));
    return {
      title: framework.title,
      variant: framework.variant,
      before: of(rowsBefore(framework)),
      after: of(rowsAfter(framework)),
      cases: lines,
    };
  });
  writeFileSync(path.join(folder, "pairing-quality.json"), JSON.stringify(tables));
});

const say = ({ framework, one, expected, found }: (typeof cases)[number]): string =>
  `${framework.title} (${framework.variant}): ${one.kind}: ${[...one.before, ...one.after].map((row) => row.name).join(" -> ")}: ${found.join(" ")} for ${expected.join(" ")}`;

test("each framework names an item once in a version", () => {
  for (const framework of frameworks) {
    for (const rows of [rowsBefore(framework), rowsAfter(framework)]) expect(new Set(rows.map((row) => row.code)).size).toBe(rows.length);
  }
});

test("at least 99 of 100 changed names are paired right", () => {
  const wrong = changes.filter((one) => !one.isRight);
  expect(changes.length).toBeGreaterThan(300);
  expect(wrong.length / changes.length <= 0.01 ? [] : wrong.map(say)).toEqual([]);
});

test("no pair is wrong that is not asked about", () => {
  expect(cases.filter((one) => one.isWrongAndSure).map(say)).toEqual([]);
});

test("an item whose partner is gone is not surely paired with another", () => {
  const sure = frameworks
    .filter(({ variant }) => variant !== "cut off" && variant !== "spelling")
    .flatMap((framework) => {
      const single = framework.cases.filter((one) => one.before.length === 1 && one.after.length === 1);
      return single.flatMap((one, n) => surePairsWithout(framework, single[(n + 1) % single.length] ?? one, one));
    });
  expect(sure).toEqual([]);
});

test("most changed names are paired without a question", () => {
  const asked = changes.filter((one) => one.isAsked);
  expect(asked.length / changes.length < 0.33 ? [] : asked.map(say)).toEqual([]);
});

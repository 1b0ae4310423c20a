import { workbookOfText } from "../../src/grid/text-form";
import { versionOf } from "../../src/compare/compare-versions";
import type { ProjectVersion } from "../../src/compare/compare-versions";
import { itemHistoriesSteps } from "../../src/compare/item-histories";
import { finished } from "../../src/compare/steps";
import { recogniseWorkbook } from "../../src/recognise/recognise";

function versionWith(...rows: readonly string[]): ProjectVersion {
  const text = `== RF\n| Results framework |\n| Indicator | Unit of measure | Baseline | 2015 | 2016 | End target |\n${rows.join("\n")}`;
  return versionOf(recogniseWorkbook(workbookOfText(text)));
}

const principals = (number: number, name: string, y2016: string, end: string): string =>
  `| IRI ${number}: ${name} | Number | 0 | 4,000 | ${y2016} | ${end} |`;
const books = "| IRI 2: Textbooks delivered to rural schools | Number | 0 | 100 | 300 | 500 |";
const rooms = (end: string): string => `| IRI 3: Classrooms built in poor districts | Number | 0 | 10 | 20 | ${end} |`;

const histories = (...versions: readonly ProjectVersion[]) => {
  const items = finished(itemHistoriesSteps(versions));
  return items.map(({ id, name, fields }) => ({
    id,
    name,
    fields: fields.map(({ field, period, values }) => [
      period ? `${field} ${period.label}` : field,
      ...values.map((value) => value?.text.trim()),
    ]),
  }));
};

test("a field that was revised is shown with what every version states; one that never was is not shown", () => {
  const [first, second, third] = [
    versionWith(principals(1, "School principals certified", "7,000", "10,000"), books),
    versionWith(principals(1, "School principals certified", "7,000", "9,000"), books),
    versionWith(principals(1, "School principals certified", "6,500", "9,000"), books),
  ];
  expect(histories(first, second, third)).toEqual([
    {
      id: "IRI1",
      name: expect.stringContaining("School principals certified") as string,
      fields: [
        ["end-target", "10,000", "9,000", "9,000"],
        ["target 2016", "7,000", "7,000", "6,500"],
      ],
    },
  ]);
});

test("an item is followed through another number and name, under its last one", () => {
  const [first, second, third] = [
    versionWith(books, principals(4, "School principals certified in school management", "7,000", "10,000")),
    versionWith(books, principals(5, "School principals certified in the management of schools", "7,000", "10,000")),
    versionWith(books, principals(5, "School principals certified in the management of schools", "7,000", "8,000")),
  ];
  const [item, ...others] = histories(first, second, third);
  expect(others).toEqual([]);
  expect(item?.id).toBe("IRI5");
  expect(item?.fields).toContainEqual(["end-target", "10,000", "10,000", "8,000"]);
  expect(item?.fields.find(([field]) => field === "name")?.slice(1)).toEqual([
    expect.stringContaining("in school management"),
    expect.stringContaining("in the management of schools"),
    expect.stringContaining("in the management of schools"),
  ]);
});

test("an item that came later, or went, has no values where it was not", () => {
  const [first, second, third, fourth] = [
    versionWith(books),
    versionWith(books, rooms("30")),
    versionWith(books, rooms("40")),
    versionWith(books),
  ];
  expect(histories(first, second, third, fourth).map(({ fields }) => fields)).toEqual([[["end-target", undefined, "30", "40", undefined]]]);
  expect(histories(first, fourth)).toEqual([]);
  expect(histories(first)).toEqual([]);
  expect(histories()).toEqual([]);
});

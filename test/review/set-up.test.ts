import { dec } from "../../src/base/decimal";
import type { IsoDate } from "../../src/base/dates";
import type { Missing } from "../../src/review/set-up";
import { reviewOfText } from "./read";

const at = (asOf: string) => ({ asOf: asOf as IsoDate });

describe("the calendar", () => {
  const calendar = `
    == Calendar
    | Meeting or visit          | Type          | Date       | Place             | Responsible   | Status    |
    | Working group on teachers | Working group | 2026-01-13 | Education house   | Personnel     |           |
    | Visit to the north        | Field visit   | 2026-01-20 | Northern district | Planning wing | Planned   |
    | Visit to the south        | Field visit   | 2026-01-21 | Southern district | Planning wing | Cancelled |
    | Visit to the east         | Field visit   | 2026-01-22 | Eastern district  | Planning wing | Held      |
    | Visit to the west         | Field visit   | soon       | Western district  | Planning wing | Planned   |
    | Closing session           |               | 2026-03-01 | Education house   | Reform unit   | Planned   |
    == Notes
    | Meeting or visit          | Date       | Theme    | Place           | What was seen        | What follows  |
    | Working group on teachers | 2026-01-13 | Teachers | Education house | Posts stand vacant   | Fill 900      |
    |                           | 2026-01-22 | Schools  | Eastern district| No water in two of 5 | Repair pumps  |`;

  test("what has notes was held, what has none is over, ahead, called off or undated", () => {
    const review = reviewOfText(calendar, at("2026-01-31"));
    expect(review.calendar.map(({ name, kind, state, notes }) => [name, kind, state, notes.length])).toEqual([
      ["Working group on teachers", "working-group", "held", 1],
      ["Visit to the north", "field-visit", "overdue", 0],
      ["Visit to the south", "field-visit", "cancelled", 0],
      ["Visit to the east", "field-visit", "held", 0],
      ["Visit to the west", "field-visit", "undated", 0],
      ["Closing session", "wrap-up", "ahead", 0],
    ]);
  });

  test("on the day itself it still lies ahead", () => {
    expect(reviewOfText(calendar, at("2026-01-20")).calendar[1]?.state).toBe("ahead");
  });

  test("who owes the notes of what is over", () => {
    const { missing } = reviewOfText(calendar, at("2026-01-31"));
    expect(missing.filter(({ part }) => part === "notes").map(({ what, owner, cell }) => [what, owner, cell?.row])).toEqual([
      ['The notes of "Visit to the north" (2026-01-20)', "Planning wing", 2],
      ['The notes of "Visit to the east" (2026-01-22)', "Planning wing", 4],
    ]);
    expect(missing.filter(({ part }) => part === "calendar").map(({ what }) => what)).toEqual(['The date of "Visit to the west"']);
  });

  test("a name that the calendar has twice takes its notes by the day", () => {
    const { calendar: events } = reviewOfText(
      `
      == Calendar
      | Meeting       | Date       | Place           | Responsible |
      | Working group | 2026-01-13 | Education house | Reform unit |
      | Working group | 2026-02-13 | Education house | Reform unit |
      == Notes
      | Meeting       | Date       | Theme    | What was seen      | What follows |
      | Working group | 2026-02-13 | Teachers | Posts stand vacant | Fill 900     |`,
      at("2026-03-01"),
    );
    expect(events.map(({ state }) => state)).toEqual(["overdue", "held"]);
  });
});

describe("reforms", () => {
  const reforms = `
    == Reforms
    | Reform priority   | Measure             | Metric         | Responsible | Due date   | Status      | Response         |
    | Posting           | Post by need        | Posts filled   | Personnel   | 2025-06-30 | In progress |                  |
    |                   | Recruit by contract | Rules notified | Personnel   | 2025-09-30 | Ongoing     | Court ruled late |
    | Grants            | Publish the grants  | List published |             | 2026-06-30 | Not started |                  |
    | Assessment        | Pass the act        |                | Centre      | 2025-01-31 | Done        |                  |`;

  test("each measure has its reform, its state, and whether it is late", () => {
    const review = reviewOfText(reforms, at("2025-12-31"));
    expect(review.reforms.map(({ priority, measure, state, isOverdue }) => [priority, measure, state, isOverdue])).toEqual([
      ["Posting", "Post by need", "open", true],
      ["Posting", "Recruit by contract", "open", true],
      ["Grants", "Publish the grants", "not-started", false],
      ["Assessment", "Pass the act", "done", false],
    ]);
    expect(review.missing.filter(({ part }) => part === "reforms").map(({ what, owner }) => [what, owner])).toEqual([
      ['What came of the measure "Post by need", due 2025-06-30, and its new date', "Personnel"],
      ['The owner of the measure "Publish the grants"', undefined],
      ['The metric of the measure "Pass the act"', "Centre"],
    ]);
  });
});

describe("who owes what is missing", () => {
  const base = `
    == Performance
    | Theme    | Indicator          | Unit   | Baseline | Target 2025 | Actual 2025 | Responsible unit |
    | Access   | Schools with water | Number |          | 60          | 62          |                  |
    | Teachers | Teachers trained   | Number | 10       | 20          |             | Training wing    |
    == Roles
    | Organisation | Role                                             | Theme  | Contact person |
    | Statistics   | Compiles the performance report                  |        | A. Mirza       |
    | Access wing  | Brings the indicators of its theme               | Access | N. Jatoi       |
    | Finance wing | Compiles the financial report                    |        | R. Siddiqui    |
    | Forum        | Participates in field visits and working groups  |        | F. Channa      |
    | Reform unit  | Keeps the aide-memoire and its actions           |        | H. Larsen      |`;
  const of = (missing: readonly Missing[], words: string): readonly (string | number | undefined)[] => {
    const one = missing.find(({ what }) => what.includes(words));
    return [one?.part, one?.owner, one?.role?.row];
  };

  test("the unit of the row, else who has the theme, else who has the task", () => {
    const { missing } = reviewOfText(base);
    expect(of(missing, "The baseline")).toEqual(["performance", "Access wing", 2]);
    expect(of(missing, "The actual of 2025")).toEqual(["performance", "Training wing", undefined]);
    expect(of(missing, "The financial report")).toEqual(["finance", "Finance wing", 3]);
    expect(of(missing, "The agreed actions")).toEqual(["actions", "Reform unit", 5]);
  });

  test("to take part in visits is not to write their notes", () => {
    expect(of(reviewOfText(base).missing, "The notes of working groups")).toEqual(["notes", undefined, undefined]);
  });

  test("without a table of roles nobody is named, and the table itself is missing", () => {
    const { missing } = reviewOfText(base.slice(0, base.indexOf("== Roles")));
    expect(of(missing, "The financial report")).toEqual(["finance", undefined, undefined]);
    expect(of(missing, "The roles")[0]).toBe("roles");
  });
});

test("notes stand by theme, in the order of the themes, then other themes, then none", () => {
  const { notes } = reviewOfText(`
    == Performance
    | Theme             | Indicator          | Unit   | Baseline | Target 2025 | Actual 2025 |
    | 1. Access         | Schools with water | Number | 40       | 60          | 62          |
    | 2. Teachers       | Teachers trained   | Number | 10       | 20          | 21          |
    == Notes
    | Theme    | Date       | Place    | Participants | What was seen      | What follows |
    | Teachers | 2026-01-13 | Capital  | Everyone     | Posts stand vacant | Fill 900     |
    |          | 2026-01-14 | Capital  | Everyone     | The law is late    | Ask again    |
    | Sports   | 2026-01-15 | Capital  | Everyone     | No field           |              |
    | Access   | 2026-01-16 | Bela     | Everyone     | The road is gone   | Build it     |`);
  expect(notes.map(({ theme, notes: list }) => [theme, list.map(({ seen }) => seen?.text)])).toEqual([
    ["1. Access", ["The road is gone"]],
    ["2. Teachers", ["Posts stand vacant"]],
    ["Sports", ["No field"]],
    [undefined, ["The law is late"]],
  ]);
});

describe("thresholds", () => {
  const performance = `
    == Performance
    | Indicator          | Unit   | Baseline | Target 2025 | Actual 2025 |
    | Schools with water | Number | 0        | 100         | 75          |
    | Teachers trained   | Number | 0        | 100         | 45          |`;
  const stated = (onTrack: string, behind: string, words = ["On track", "Behind"]): string => `${performance}
    == Ratings
    | Rating      | At least   |
    | ${words[0]} | ${onTrack} |
    | ${words[1]} | ${behind}  |
    | Off track   | 0%         |`;
  const ratings = (text: string, options = {}): unknown[] => {
    const review = reviewOfText(text, options);
    return [review.thresholdsFrom, ...review.indicators.map(({ rating }) => rating), review.doubts.length];
  };

  test.each([
    ["the usual ones where nobody states any", performance, ["usual", "behind", "off-track", 0]],
    ["70 and 40 in percent", stated("70%", "40%"), ["workbook", "on-track", "behind", 0]],
    ["as parts of one", stated("0.7", "0.4"), ["workbook", "on-track", "behind", 0]],
    ["as figures of a hundred", stated("70", "40"), ["workbook", "on-track", "behind", 0]],
    ["as stretches", stated("70% and above", "40% to 69%"), ["workbook", "on-track", "behind", 0]],
    ["by colours", stated("70%", "40%", ["Green", "Amber"]), ["workbook", "on-track", "behind", 0]],
    ["the other way round: said, and not taken", stated("40%", "70%"), ["usual", "behind", "off-track", 1]],
    ["a word is no share: said, the other one is taken", stated("most", "40%"), ["workbook", "behind", "behind", 1]],
  ])("%s", (_, text, expected) => {
    expect(ratings(text)).toEqual(expected);
  });

  test("what a person sets comes before what the workbook says", () => {
    const thresholds = { onTrack: dec("0.9"), behind: dec("0.6") };
    expect(ratings(stated("70%", "40%"), { thresholds })).toEqual(["settings", "behind", "off-track", 0]);
  });

  test("the cells that state them are kept", () => {
    expect(reviewOfText(stated("70%", "40%")).thresholdCells).toMatchObject({ onTrack: { row: 1, col: 1 }, behind: { row: 2, col: 1 } });
  });
});

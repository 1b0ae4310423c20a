import type { Draw } from "../../../recognise/print/draw";
import type { EvidenceShape, EvidenceWords } from "./words";

export interface Person {
  readonly name: string;
  readonly id: string;
  readonly on: string;
  readonly signed: boolean;
}

export interface Grade {
  readonly grade: string;
  readonly enrolled: number;
  readonly tested: number;
}

/** The lists of an evidence project, before they are written. */
export interface Lists {
  readonly people: readonly Person[];
  /** Of the people, those who are certified as well; all of them have signed. */
  readonly certified: readonly number[];
  readonly received: readonly boolean[];
  readonly grades: readonly Grade[];
}

export const offices = 20;
/** Of a hundred: what must be received, and what must be tested of each grade. */
export const shares = { offices: { en: 90, fr: 90, es: 70 }, tests: 80 } as const;
export const deadline = "2016-12-31";

const first = ["Ana", "Luis", "Eva", "Rosa", "Juan", "Marta", "Pablo", "Nadia", "Hugo", "Irma"];
const last = ["Torres", "Rojas", "Lima", "Paz", "Quispe", "Huaman", "Vega", "Soto", "Ramos", "Campos"];

/** Sixty people of whom six have not signed; the shares are just reached. */
export function listsOf(shape: EvidenceShape, draw: Draw): Lists {
  const numbers = draw.shuffled(Array.from({ length: 60 }, (_, n) => n * 137 + draw.int(1, 99)));
  const people = numbers.map((number, n): Person => {
    const on = `2016-${String(draw.int(1, 12)).padStart(2, "0")}-${String(draw.int(1, 28)).padStart(2, "0")}`;
    return {
      name: `${first[n % 10] ?? ""} ${last[(n * 3 + Math.floor(n / 10)) % 10] ?? ""}`,
      id: shape.idOf(number),
      on,
      signed: n % 10 !== 7,
    };
  });
  const signed = people.flatMap((person, n) => (person.signed ? [n] : []));
  const needed = (offices * shares.offices[shape.language]) / 100;
  const received = draw.shuffled(Array.from({ length: offices }, (_, n) => n < needed));
  const grades = ["2", "6"].flatMap((grade) => {
    const enrolled = Array.from({ length: 5 }, () => draw.int(4, 40) * 10);
    // Each school a tenth above or below the share, the last makes it up.
    const tested = enrolled.map((count, n) => (count * (n % 2 === 0 ? 85 : 80)) / 100).map(Math.floor);
    return enrolled.map((count, n): Grade => ({ grade, enrolled: count, tested: tested[n] ?? 0 }));
  });
  return {
    people,
    certified: draw
      .shuffled(signed)
      .slice(0, 12)
      .sort((a, b) => a - b),
    received,
    grades,
  };
}

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

/** The evidence sheets as text; rows of figures begin in the second row. */
export function listSheets(lists: Lists, words: EvidenceWords, shape: EvidenceShape): string {
  const [principals, certified, office, tests] = words.sheets;
  const sheet = (name: string, headers: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
    [`== ${name}`, line(headers), ...rows.map(line)].join("\n");
  return [
    sheet(
      principals,
      words.principals,
      lists.people.map(({ name, id, on, signed }, n) => [
        name,
        id,
        words.principals[2] ?? "",
        456_000 + n,
        shape.day(on),
        signed ? words.yes : words.no,
      ]),
    ),
    sheet(
      certified,
      words.certified,
      lists.certified.map((n) => [lists.people[n]?.name ?? "", lists.people[n]?.id ?? "", 60 + (n % 30)]),
    ),
    sheet(
      office,
      words.offices,
      lists.received.map((is, n) => [n + 1, `${words.offices[1] ?? ""} ${n + 1}`, is ? words.yes : words.no]),
    ),
    sheet(
      tests,
      words.tests,
      lists.grades.map(({ grade, enrolled, tested }, n) => [500 + n, `${words.tests[1] ?? ""} ${n + 1}`, grade, enrolled, tested]),
    ),
  ].join("\n");
}

import type { Books, Relation } from "../relation";
import { offices, shares } from "./lists";
import type { Lists } from "./lists";
import { deadline } from "./lists";
import type { EvidenceShape } from "./words";

const text = ({ held }: Books, key: string): string => String(held(key) ?? "");
const figureAt = ({ held }: Books, key: string): number => Number(String(held(key) ?? "0"));

/** Rows that the first protocol counts: there, with name and id, an id not met before, signed and not late. */
function counted(books: Books, { people }: Lists): number {
  const seen = new Set<string>();
  return people.filter((_, n) => {
    const id = text(books, `id ${n}`);
    const isNew = id !== "" && !seen.has(id);
    if (text(books, `row ${n}`) === "gone") return false;
    seen.add(id);
    const isWhole = text(books, `name ${n}`) !== "" && text(books, `on ${n}`) <= deadline;
    return isNew && isWhole && text(books, `signed ${n}`) === "yes";
  }).length;
}

/** What the evidence must be for its claims to hold, as the protocols say it. */
export function evidenceLaws(shape: EvidenceShape, lists: Lists): Relation[] {
  return [...ofPeople(lists), ...ofCertified(lists), ...ofOffices(shape, lists), ...ofTests(lists)];
}

const once = (keys: readonly string[]): Relation[] =>
  keys.flatMap((one, n): Relation[] => [
    { kind: "an id in every row", keys: [one], holds: (books) => text(books, one) !== "" },
    ...keys.slice(0, n).map((other) => ({
      kind: "an id once",
      keys: [one, other],
      holds: (books: Books) => text(books, one) === "" || text(books, one) !== text(books, other),
    })),
  ]);

function ofPeople(lists: Lists): Relation[] {
  const holds = (books: Books): boolean => counted(books, lists) === figureAt(books, "claimed");
  const rows = lists.people.flatMap((_, n): Relation[] => [
    { kind: "a name in every row", keys: [`name ${n}`], holds: (books) => text(books, `name ${n}`) !== "" },
    ...["signed", "on", "row"].map((what) => ({ kind: "rows counted = claim", keys: ["claimed", `${what} ${n}`], holds })),
  ]);
  return [...rows, ...once(lists.people.map((_, n) => `id ${n}`))];
}

function ofCertified(lists: Lists): Relation[] {
  const rows = lists.certified.flatMap((person, n): Relation[] => {
    const isWithin = (books: Books): boolean =>
      text(books, `certified row ${n}`) === "gone" ||
      lists.people.some(
        (_, at) =>
          text(books, `row ${at}`) !== "gone" &&
          text(books, `id ${at}`) === text(books, `certified ${n}`) &&
          text(books, `signed ${at}`) === "yes",
      );
    const count = (books: Books): boolean =>
      lists.certified.filter((__, at) => text(books, `certified row ${at}`) !== "gone").length === figureAt(books, "claimed certified");
    return [
      { kind: "certified among the appointed", keys: [`certified ${n}`, `id ${person}`, `signed ${person}`], holds: isWithin },
      // Of a row that is gone only those are left that miss it.
      { kind: "certified among the appointed", keys: ["claimed", `certified ${n}`, `row ${person}`], holds: isWithin },
      { kind: "certified counted = claim", keys: ["claimed certified", `certified row ${n}`], holds: count },
    ];
  });
  return [...rows, ...once(lists.certified.map((_, n) => `certified ${n}`))];
}

function ofOffices(shape: EvidenceShape, lists: Lists): Relation[] {
  const holds = (books: Books): boolean =>
    lists.received.filter((_, n) => text(books, `received ${n}`) === "yes").length * 100 >= offices * shares.offices[shape.language];
  return lists.received.map((_, n) => ({ kind: "share of the offices", keys: [`received ${n}`, "offices"], holds }));
}

function ofTests({ grades }: Lists): Relation[] {
  return grades.flatMap(({ grade }, n) => {
    const own = grades.flatMap((each, at) => (each.grade === grade ? [at] : []));
    const total = (books: Books, what: string): number => own.reduce((sum, at) => sum + figureAt(books, `${what} ${at}`), 0);
    const holds = (books: Books): boolean => total(books, "tested") * 100 >= total(books, "enrolled") * shares.tests;
    return ["tested", "enrolled"].map((what) => ({ kind: "share of a grade", keys: [`${what} ${n}`, `grade ${grade}`], holds }));
  });
}

import { chance } from "../chance";

/** Someone made up, in a position made up, at a school made up. */
export interface Principal {
  readonly name: string;
  /** Eight digits. */
  readonly id: string;
  readonly position: "Principal" | "Vice principal";
  readonly schoolId: string;
  readonly school: string;
  readonly year: 2014 | 2017;
  readonly signed: boolean;
}

export interface Certified {
  readonly principal: Principal;
  readonly diploma: string;
  readonly institution: string;
}

/** What the paper says were staffed in the two rounds (paragraph 13); together the 18,591 of its section IV. */
export const staffed = { 2014: 15_461, 2017: 3_130 } as const;
export const certifiedCount = 10_000;
const seed = 123_151;

const starts = [
  "Ba",
  "Ce",
  "Du",
  "Fi",
  "Ga",
  "Jo",
  "Lu",
  "Mi",
  "Ne",
  "Po",
  "Ra",
  "Se",
  "Ti",
  "Vo",
  "Ya",
  "Zu",
  "Bri",
  "Cla",
  "Fro",
  "Gri",
  "Pla",
  "Tre",
];
const middles = ["ba", "co", "di", "fe", "gu", "la", "mi", "no", "pe", "ri", "sa", "tu", "ve", "zo"];
const ends = ["ban", "cel", "dor", "fina", "lio", "mar", "nel", "que", "ria", "sto", "ton", "vel", "yra", "zán", "rro", "ñel"];

type Next = () => number;
const oneOf = <T>(next: Next, from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;

/** A word of syllables that is nobody's name but by accident. */
const word = (next: Next): string => oneOf(next, starts) + (next() < 0.25 ? oneOf(next, middles) : "") + oneOf(next, ends);

/** The list of all who were staffed, the same at every call; every id and every name of a school occurs once. */
export function principals(): Principal[] {
  const next = chance(seed);
  const ids = new Set<number>();
  const freshId = (): string => {
    let id = 0;
    do id = 1_000_000 + Math.floor(next() * 79_000_000);
    while (ids.has(id));
    ids.add(id);
    return String(id).padStart(8, "0");
  };
  const people: Principal[] = [];
  let school = { id: 200_000, name: "" };
  for (const year of [2014, 2017] as const) {
    for (let n = 0; n < staffed[year]; n++) {
      const isVice = n > 0 && next() < 0.18 && people.at(-1)?.position === "Principal";
      if (!isVice)
        school = { id: school.id + 1 + Math.floor(next() * 8), name: `${oneOf(next, ["Escuela", "Colegio", "Jardín"])} ${word(next)}` };
      people.push({
        name: `${word(next)}, ${word(next)}`,
        id: freshId(),
        position: isVice ? "Vice principal" : "Principal",
        schoolId: String(school.id).padStart(7, "0"),
        school: school.name,
        year,
        signed: true,
      });
    }
  }
  return people;
}

/** Those of the list who finished the course, spread over it. */
export function certifiedOf(people: readonly Principal[]): Certified[] {
  const next = chance(seed + 1);
  const institutions = Array.from({ length: 12 }, () => `Instituto ${word(next)}`);
  const chosen: Certified[] = [];
  people.forEach((principal, n) => {
    const needed = certifiedCount - chosen.length;
    if (next() * (people.length - n) < needed)
      chosen.push({ principal, diploma: `D-${String(chosen.length + 1).padStart(5, "0")}`, institution: oneOf(next, institutions) });
  });
  return chosen;
}

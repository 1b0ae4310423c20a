import { area, headerLook, titleLook, wholeFormat } from "../sheets/plan";
import type { Entry, SheetPlan } from "../sheets/plan";
import type { Certified, Principal } from "./people";

export const madeUp = "MADE-UP DATA: no person, school, number or act on this sheet is real.";
export const listSheets = {
  principals: "Principals",
  certified: "Certified principals",
  claims: "Claims",
  steps: "Verification steps",
} as const;

/** Lists begin with what they are, then a header in the fourth row. */
function list(
  name: string,
  title: string,
  headers: readonly string[],
  rows: readonly (readonly Entry[])[],
  widths: readonly number[],
): SheetPlan {
  const last = headers.length - 1;
  return {
    name,
    rows: [[title], [madeUp], [], headers, ...rows],
    widths,
    looks: [
      [area(0, 0, 1, last), titleLook],
      [area(1, 0, 1, last), { bold: true, color: "#9C0006", fontSize: 11, wrap: false }],
      [area(3, 0, 3, last), headerLook],
      [area(4, 0, 3 + rows.length, last), { wrap: false }],
    ],
    freeze: { rows: 4, cols: 2, titleFrom: 3 },
    landscape: true,
  };
}

/** What the claimed values rest on, for each protocol its figure. */
export function claimsSheet(staffed: number, certified: number): SheetPlan {
  return {
    name: listSheets.claims,
    rows: [
      ["Values claimed on the lists of this workbook"],
      [madeUp],
      [],
      ["Paragraph", "Claim", "Value"],
      [1, "School management positions staffed through the evaluation system, assignment act signed", staffed],
      [2, "School principals certified in school management, all among those staffed", certified],
    ],
    widths: [12, 90, 14],
    looks: [
      [area(0, 0, 0, 2), titleLook],
      [area(1, 0, 1, 2), { bold: true, color: "#9C0006", wrap: false }],
      [area(3, 0, 3, 2), headerLook],
      [area(4, 2, 5, 2), { numberFormat: wholeFormat }],
    ],
    landscape: false,
  };
}

/** What the protocol asks of each selected candidate: full name, ID, position, school ID, school name, the act signed. */
export function principalsSheet(people: readonly Principal[]): SheetPlan {
  const rows = people.map(({ name, id, position, schoolId, school, signed, year }): Entry[] => [
    name,
    id === "" ? null : id,
    position,
    schoolId,
    school,
    signed ? "Yes" : "No",
    year,
  ]);
  const headers = ["Full name", "National ID", "Position", "School ID", "School name", "Assignment act signed", "Year staffed"];
  return list(listSheets.principals, "School management positions staffed", headers, rows, [38, 14, 16, 12, 26, 14, 12]);
}

export function certifiedSheet(people: readonly Certified[]): SheetPlan {
  const rows = people.map(({ principal, diploma, institution }): Entry[] => [principal.name, principal.id, diploma, institution, "Yes"]);
  const headers = ["Full name", "National ID", "Diploma number", "Training institution", "Certified"];
  return list(listSheets.certified, "Principals certified in school management", headers, rows, [38, 14, 14, 26, 12]);
}

import { chance } from "../sample/chance";

/** Rows as a host gives a range: six texts each, blank cells as "". */
export type EvidenceRow = readonly [name: string, id: string, position: string, schoolId: string, school: string, signed: string];

/**
 * A made-up list with faults: some ids twice, some missing, some acts unsigned. Ids are `patterned` (from a number up,
 * as registers give them) or of any eight digits.
 */
export function evidenceRows(count: number, patterned: boolean): EvidenceRow[] {
  const next = chance(20170421);
  const rows: EvidenceRow[] = [];
  const positions = ["Principal", "Vice principal"];
  for (let n = 0; n < count; n++) {
    const fresh = patterned ? 10_000_000 + n : Math.floor(next() * 90_000_000) + 10_000_000;
    const repeated = n > 0 && next() < 0.002 ? rows[Math.floor(next() * n)]?.[1] : undefined;
    const id = next() < 0.001 ? "" : (repeated ?? String(fresh));
    const school = Math.floor(next() * 60_000);
    const act = next();
    rows.push([
      `Person ${n.toString(36)}`,
      id,
      positions[next() < 0.8 ? 0 : 1] ?? "",
      String(1_000_000 + school),
      next() < 0.0005 ? "" : `School ${school}`,
      act < 0.97 ? "yes" : act < 0.99 ? "no" : "",
    ]);
  }
  return rows;
}

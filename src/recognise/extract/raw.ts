import type { IndicatorLevel, IndicatorRecord } from "../../model/project";

/** A record as one table gives it, before tables are brought together. */
export interface RawRecord {
  readonly record: IndicatorRecord;
  /** "PDO3" where the table numbers it. */
  readonly id?: string;
  readonly level?: IndicatorLevel;
  /** The name without its code. */
  readonly name: string;
}

import type { Period } from "../model/value";
import type { RoleMatch } from "./roles";

/** A column of a header: what stands in it, what its words may stand for, and the time that it states. */
export interface HeaderColumn {
  readonly col: number;
  /** Row of the lowest header cell. */
  readonly row: number;
  readonly texts: readonly string[];
  readonly roles: readonly RoleMatch[];
  readonly period?: Period;
  /** The row that states the period, where it is not the lowest. */
  readonly periodRow?: number;
}

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

/** A header column with the one role it has in its table. */
export interface RoledColumn extends HeaderColumn {
  readonly role: string;
}

/** How well a column's words stand for any of these roles: 0 where they do not. */
export const scoreOf = (column: HeaderColumn, ...roles: readonly string[]): number =>
  Math.max(0, ...column.roles.filter((match) => roles.includes(match.role)).map((match) => match.score));

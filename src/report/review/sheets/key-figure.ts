import type { Dec } from "../../../base/decimal";
import type { DashboardLayout } from "./dashboard-layout";

/** A figure of the dashboard: the formula without its "=", and the core's own; `of` is the key of the figure that it is a share of. */
export interface KeyFigure {
  readonly key: string;
  readonly label: string;
  readonly body: (dashboard: DashboardLayout) => string;
  readonly value: Dec;
  readonly isMoney: boolean;
  readonly of?: string;
  /** The share itself, where it is not the quotient of the two figures: only rows with both amounts count. */
  readonly share?: { readonly body: string; readonly value: Dec | undefined; readonly isOfSome: boolean };
}

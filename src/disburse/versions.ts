import type { IsoDate } from "../base/dates";
import { sum } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { CellRef } from "../grid/address";
import type { Dli, Project } from "../model/project";
import { figureOf, spanOf } from "../model/value";
import { payingRows, schedulesInForce } from "./parts";

/** A restructuring that the workbook states in two versions of its schedule. */
export interface Restructuring {
  /** The first payment day of the proposed version; absent where neither the workbook nor a person states it. */
  readonly from?: IsoDate;
  readonly cell?: CellRef;
  /** The DLIs as they were. */
  readonly before: readonly Dli[];
}

/** Undefined where the schedule in force is no proposal, or stands alone. A person's date wins over the workbook's. */
export function restructuringOf(project: Project, said: IsoDate | undefined): Restructuring | undefined {
  const [inForce] = schedulesInForce(project, () => undefined);
  const current = project.schedules.filter((one) => one.version === "current");
  if (inForce?.version !== "proposed" || current.length === 0) return undefined;
  const before = payingRows(
    schedulesInForce({ ...project, schedules: current }, () => undefined),
    () => undefined,
  );
  const stated = project.financing.flatMap(({ restructured }) => {
    const day = spanOf(restructured)?.to;
    return restructured && day ? [{ from: day, cell: restructured.cell }] : [];
  });
  const [first, ...others] = stated;
  if (said !== undefined) return { from: said, before };
  return { ...(first && others.every((one) => one.from === first.from) ? first : {}), before };
}

/** What a DLI holds as a table states it: its subtotal, else its amounts together. */
export function allocated(dli: Dli): Dec {
  return figureOf(dli.subtotal) ?? sum(dli.periods.flatMap((own) => figureOf(own.amount) ?? []));
}

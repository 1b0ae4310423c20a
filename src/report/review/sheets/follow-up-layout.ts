import type { IsoDate } from "../../../base/dates";
import type { ActionReview, Review } from "../../../review/review";
import type { ReformReview } from "../../../review/set-up";
import type { ReviewFacts } from "./facts";
import { firstRow } from "./page";

export type FollowUpPart = "earlier" | "agreed" | "reforms";

/** A table of the follow-up; rows count from 0. */
export interface FollowUpBlock {
  readonly part: FollowUpPart;
  readonly title: number;
  readonly header: number;
  readonly items: readonly (ActionReview | ReformReview)[];
  readonly last: number;
}

export interface FollowUpLayout {
  readonly sheet: string;
  /** The day that due dates are judged at; absent where the workbook tells no year. */
  readonly day?: IsoDate;
  readonly dayRow: number;
  readonly blocks: readonly FollowUpBlock[];
}

export const followUpCol = {
  year: 0,
  code: 1,
  what: 2,
  owner: 3,
  due: 4,
  status: 5,
  state: 6,
  overdue: 7,
  answer: 8,
  more: 9,
  cells: 10,
} as const;

/** The day that due dates are judged at: the one asked for, else the end of the year reviewed. */
export const reviewDay = ({ year }: Review, asOf: IsoDate | undefined): IsoDate | undefined =>
  asOf ?? (year === undefined ? undefined : (`${year}-12-31` as IsoDate));

/** Undefined where there is neither an action nor a reform. */
export function followUpLayout({ review, asOf }: ReviewFacts, sheet: string): FollowUpLayout | undefined {
  const parts: ReadonlyArray<readonly [FollowUpPart, readonly (ActionReview | ReformReview)[]]> = [
    ["earlier", [...review.actions.filter(({ isEarlier }) => isEarlier)].sort((a, b) => (a.year ?? 0) - (b.year ?? 0))],
    ["agreed", review.actions.filter(({ isEarlier }) => !isEarlier)],
    ["reforms", review.reforms],
  ];
  const given = parts.filter(([, items]) => items.length > 0);
  if (given.length === 0) return undefined;
  let row = firstRow + 2;
  const blocks = given.map(([part, items]): FollowUpBlock => {
    const [title, header] = [row, row + 1];
    const last = header + items.length;
    row = last + 2;
    return { part, title, header, items, last };
  });
  const day = reviewDay(review, asOf);
  return { sheet, dayRow: firstRow, blocks, ...(day === undefined ? {} : { day }) };
}

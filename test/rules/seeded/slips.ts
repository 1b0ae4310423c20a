import { dec } from "../../../src/base/decimal";
import type { Draw } from "../../recognise/print/draw";
import { blankCell } from "../../../src/grid/workbook";
import { digitsOf, textCell, withDigits } from "./place";
import type { Case, Place, Write } from "./place";
import type { Held } from "./relation";

/** One figure mistyped, as people do. */
export interface Fault {
  readonly place: Place;
  readonly slip: string;
  readonly held: Held;
  readonly writes: readonly Write[];
}

/** Everything that may go wrong with the figure of a place. */
export function faultsAt(of: Case, place: Place, draw: Draw): Fault[] {
  if (place.others)
    return place.others.map(({ text, held, fresh, also }) => ({
      place,
      slip: place.kind,
      held,
      writes: [{ cell: place.cell, fresh: text === "" ? blankCell : (fresh ?? textCell(text)) }, ...(also ?? [])],
    }));
  const own = digitsOf(of, place);
  if (!own) return [];
  const { digits, step } = own;
  const fault = (slip: string, fresh: string, negative = false): Fault[] => {
    const plain = fresh.replace(/^0+(?=\d)/, "");
    if (plain === "" || (plain === digits && !negative)) return [];
    const held = dec(plain)
      .times(step)
      .times(negative ? -1 : 1);
    return [{ place, slip, held, writes: [{ cell: place.cell, fresh: withDigits(of, place, plain, negative) }] }];
  };
  const isMoney = ["amount", "subtotal", "total", "estimate", "budget"].includes(place.kind);
  return [
    ...fault("digits transposed", transposed(digits, draw)),
    ...fault("one digit off", digitOff(digits, draw)),
    ...(digits.length > 1 ? fault("last digit dropped", digits.slice(0, -1)) : []),
    ...fault("neighbour copied", neighbour(of, place, draw) ?? digits),
    ...(isMoney && digits !== "0" ? fault("sign", digits, true) : []),
    ...(digits !== "0" && digits.endsWith("0") ? fault("a zero too many", `${digits}0`) : []),
  ];
}

function transposed(digits: string, draw: Draw): string {
  const places = [...digits].flatMap((digit, n) => (n > 0 && digits.charAt(n - 1) !== digit ? [n] : []));
  if (places.length === 0) return digits;
  const at = draw.pick(places);
  return digits.slice(0, at - 1) + digits.charAt(at) + digits.charAt(at - 1) + digits.slice(at + 1);
}

function digitOff(digits: string, draw: Draw): string {
  const at = draw.int(0, digits.length - 1);
  const digit = Number(digits.charAt(at));
  const other = digit === 0 ? 1 : digit === 9 ? 8 : digit + draw.pick([-1, 1]);
  return digits.slice(0, at) + String(other) + digits.slice(at + 1);
}

/** The digits of another figure of the same kind, printed in the same scale. */
function neighbour(of: Case, place: Place, draw: Draw): string | undefined {
  const mine = digitsOf(of, place);
  const others = of.places.flatMap((other) => {
    if (other === place || other.kind !== place.kind || other.cell.sheet !== place.cell.sheet) return [];
    if (Math.abs(other.cell.row - place.cell.row) > 2) return [];
    const own = digitsOf(of, other);
    return own && mine && (own.step.eq(mine.step) || own.digits === "0") && own.digits !== mine.digits ? [own.digits] : [];
  });
  return others.length > 0 ? draw.pick(others) : undefined;
}

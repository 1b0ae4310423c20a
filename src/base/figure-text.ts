import { dec, grouped, signed } from "./decimal";

const plainNumber = /^-?\d+(\.\d+)?$/;

/** A plain decimal figure as people read amounts; words stay as they are. No floating point on the way. */
export function figureText(text: string): string {
  return plainNumber.test(text) ? grouped(dec(text)) : text;
}

/** A difference with its sign. */
export function differenceText(text: string): string {
  return plainNumber.test(text) ? signed(dec(text)) : text;
}

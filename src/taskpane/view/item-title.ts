import type { Pair } from "../../compare/comparison";

/** An item's id as papers print it: "PDO 3" for "PDO3", "DLI 9" for DLI "9". */
export function itemTitle(kind: Pair["kind"], id: string): string {
  if (kind === "dli") return /^\d/.test(id) ? `DLI ${id}` : id;
  return id.replace(/^(\p{L}+)(\d)/u, "$1 $2");
}

import { rowsOfProtocol } from "../../../app/evidence";
import { grouped } from "../../../base/decimal";
import type { Protocol, Step } from "../../../verify/protocol";

/** A step in the words in which the sheet of protocols says it: "Only once: DNI". */
export function stepText(protocol: Protocol, step: Step): string {
  const [, row] = rowsOfProtocol({ ...protocol, steps: [step] }, "en");
  if (row === undefined) return "";
  const value = typeof row.value === "string" ? row.value : grouped(row.value.figure);
  return `${row.step}: ${[row.field, row.operator, value].filter((part) => part !== "").join(" ")}`;
}

/** What a person calls a protocol: its id, and its title where it says more. */
export function protocolTitle({ id, title }: Pick<Protocol, "id" | "title">): string {
  return title === undefined || title === id ? id : `${id} · ${title}`;
}

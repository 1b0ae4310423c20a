import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const files = new Map<string, string>();

/** Holds an account in a file of test/disburse/accounts; written anew with UPDATE_ACCOUNTS=1. */
export function holdsAccount(name: string, lines: readonly string[]): void {
  const file = join(__dirname, "accounts", `${name}.txt`);
  const text = `${lines.join("\n")}\n`;
  if (process.env["UPDATE_ACCOUNTS"] === "1") writeFileSync(file, text);
  const held = files.get(file) ?? (existsSync(file) ? readFileSync(file, "utf8").replace(/\r/g, "") : "");
  files.set(file, held);
  if (text !== held) expect(text.split("\n")).toEqual(held.split("\n"));
}

import { readFile } from "node:fs/promises";
import { loadEngine } from "../../src/workbench/book/engine";

/** The formula engine for tests in Node, from the package's own bytes. */
export async function loadEngineHere(): Promise<void> {
  await loadEngine(await readFile(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));
}

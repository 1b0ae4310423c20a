import { execFileSync, spawnSync } from "node:child_process";
import path from "node:path";

export const root = path.join(__dirname, "../..");

/** The value of an expression over a module of src/tools/lib, as Node itself runs it; `m` is the module. */
export function evaluate<T>(module: string, expression: string): T {
  const code = `import * as m from "./src/tools/lib/${module}"; const value = await (${expression}); process.stdout.write(JSON.stringify(value ?? null));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: root, encoding: "utf8" })) as T;
}

/** Runs one of the tools to its end. */
export function runTool(tool: string, ...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/tools/${tool}`, ...args], { cwd: root, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

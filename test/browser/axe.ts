import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

/**
 * What axe finds wrong in a frame, one line each. Left out: the focus guards that Fluent UI puts round the pane
 * (`data-tabster-dummy`), which are hidden from readers and never keep the focus; and in the page around it the frame
 * itself, which is looked at by itself.
 */
export async function axeFindings(frame: Page | Frame): Promise<string[]> {
  await frame.evaluate(source);
  const violations = await frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: object): Promise<{ violations: Violation[] }> } };
    return (await axe.run({ exclude: [["[data-tabster-dummy]"], ["iframe"]] })).violations;
  });
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map((node) => `${id} (${impact}) ${node.target.join(" ")}: ${node.failureSummary.replace(/\s+/g, " ")}`),
  );
}

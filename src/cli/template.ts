import { existsSync } from "node:fs";
import { planTemplate, templateKinds } from "../app/templates";
import { applyToXlsx } from "../xlsx/apply";
import type { Request } from "./arguments";
import { exitCodes } from "./exit-codes";
import { inWords } from "./open";
import type { Terminal } from "./terminal";
import { usageOf } from "./usage";
import { writeWhole } from "./write-file";

/** Writes a new workbook that holds the template of one kind of table. Resolves to the exit code. */
export async function template({ operands, output, force, template: options }: Request, terminal: Terminal): Promise<number> {
  const [asked = ""] = operands;
  const kind = templateKinds.find((one) => one === asked);
  if (kind === undefined || output === undefined) {
    terminal.note(`There is no kind of table "${asked}". Known are ${templateKinds.join(", ")}.\n${usageOf("template")}`);
    return exitCodes.usage;
  }
  if (!force && existsSync(output)) {
    terminal.note(`${output} is there already. Name another file after -o, or add --force to replace it.\n${usageOf("template")}`);
    return exitCodes.usage;
  }
  try {
    const { written, edits } = planTemplate(kind, [], options);
    writeWhole(output, await applyToXlsx(undefined, edits));
    terminal.note(`${output}: written, with the sheet "${written}".`);
    return exitCodes.fine;
  } catch (error) {
    terminal.note(`${output} could not be written. ${inWords(error)}`);
    return exitCodes.files;
  }
}

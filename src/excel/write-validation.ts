import { HostFailure } from "../app/host";
import { areaA1, printArea } from "../grid/address";
import type { Area } from "../grid/address";
import type { Validation, ValidationRule } from "../grid/edits";
import { firstDay, lastDay, listSource, validationProblem, widest } from "../grid/validation";

/** Sets what may be typed into the cells of the area (ExcelApi 1.8). Fails before Excel is asked where Excel could not hold it. */
export function writeValidation(sheet: Excel.Worksheet, sheetName: string, area: Area, validation: Validation): void {
  const problem = validationProblem(validation);
  if (problem !== undefined) throw new HostFailure("unsupported", problem, printArea(sheetName, area));
  const range = sheet.getRange(areaA1(area));
  range.untrack();
  const { dataValidation } = range;
  const { message, error, onlyWarns } = validation;
  dataValidation.rule = ruleOf(validation.rule);
  if (message) dataValidation.prompt = { showPrompt: true, title: message.title, message: message.text };
  if (error || onlyWarns === true) {
    const style = onlyWarns === true ? "Warning" : "Stop";
    dataValidation.errorAlert = { showAlert: true, style, title: error?.title ?? "", message: error?.text ?? "" };
  }
}

function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.type) {
    case "list":
      return { list: { inCellDropDown: true, source: listSource(rule.values) } };
    case "whole":
      return { wholeNumber: { formula1: rule.min ?? -widest.whole, formula2: rule.max ?? widest.whole, operator: "Between" } };
    case "decimal":
      return { decimal: { formula1: rule.min ?? -widest.decimal, formula2: rule.max ?? widest.decimal, operator: "Between" } };
    case "date":
      return { date: { formula1: rule.min ?? firstDay, formula2: rule.max ?? lastDay, operator: "Between" } };
  }
}

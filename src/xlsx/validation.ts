import { HostFailure } from "../app/host";
import { areaA1, areaWithout, parseArea, printArea } from "../grid/address";
import type { Area } from "../grid/address";
import type { Validation } from "../grid/edits";
import { boundsOf, listSource, validationProblem } from "../grid/validation";
import { worksheetOrder } from "./schema-order";
import type { SheetDraft } from "./sheet-draft";
import { attribute } from "./xml-scan";
import { childrenOf, ensureChild, newElement, setAttribute } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/**
 * Sets what may be typed into the cells of an area. What the file said of other cells stays; two validations of one cell would be a
 * damaged file to Excel, so these cells are taken out of the others.
 */
export function setValidation(sheet: SheetDraft, area: Area, validation: Validation): void {
  const problem = validationProblem(validation);
  if (problem !== undefined) throw new HostFailure("unsupported", problem, printArea(sheet.name, area));
  const list = ensureChild(sheet.root, "dataValidations", worksheetOrder);
  const others = childrenOf(list, "dataValidation").filter((other) => leaveOut(other, area));
  list.children = [...others, validationElement(list, area, validation)];
  setAttribute(list, "count", String(list.children.length));
}

/** False where nothing is left of the other. */
function leaveOut(other: XmlElement, hole: Area): boolean {
  const areas = (attribute(other.attributes, "sqref") ?? "").split(/\s+/).filter((one) => one !== "");
  const left = areas.flatMap((one) => {
    const area = parseArea(one);
    return area ? areaWithout(area, hole).map(areaA1) : [one];
  });
  setAttribute(other, "sqref", left.join(" "));
  return left.length > 0;
}

function validationElement(parent: XmlElement, area: Area, { rule, message, error, onlyWarns }: Validation): XmlElement {
  const element = newElement(parent, "dataValidation", {
    type: rule.type,
    errorStyle: onlyWarns === true ? "warning" : undefined,
    allowBlank: "1",
    showInputMessage: "1",
    showErrorMessage: "1",
    errorTitle: error?.title,
    error: error?.text,
    promptTitle: message?.title,
    prompt: message?.text,
    sqref: areaA1(area),
  });
  const formulas =
    rule.type === "list" ? [`"${listSource(rule.values).replace(/"/g, '""')}"`] : [boundsOf(rule).first, boundsOf(rule).last];
  element.children = formulas.map((formula, index) => newElement(element, `formula${index + 1}`, {}, [formula]));
  return element;
}

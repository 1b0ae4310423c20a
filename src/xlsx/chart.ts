import type { Chart } from "../grid/edits";
import { officePrefix } from "./book-draft";
import { anchorXml, chartXml, emptyDrawing } from "./chart-xml";
import type { DraftFile } from "./draft-file";
import { worksheetOrder } from "./schema-order";
import { prefixedAttribute } from "./xml-scan";
import { childOf, elements, ensureChild, parseTree, setAttribute } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Puts a chart over cells of a sheet; what else is drawn there stays. */
export async function addChart(file: DraftFile, sheetPart: string, root: XmlElement, sheet: string, chart: Chart): Promise<void> {
  const drawing = await drawingOf(file, sheetPart, root);
  const tree = await file.tree(drawing);
  const part = freePart(file, "xl/charts/chart");
  file.put(part, chartXml(chart, sheet));
  await file.setType(part, chartType);
  const id = await file.relate(drawing, "chart", part);
  // Every shape of a drawing has a number of its own; 1 is the drawing's.
  tree.children.push(parseTree(anchorXml(chart.place, id, elements(tree).length + 2, chart.title), drawing));
}

/** The sheet's drawing, made where it has none. */
async function drawingOf(file: DraftFile, sheetPart: string, root: XmlElement): Promise<string> {
  const element = childOf(root, "drawing");
  const id = element && prefixedAttribute(element.attributes, "id");
  const known = (await file.relationships(sheetPart)).find((relationship) => relationship.id === id);
  if (known) return known.target;
  const part = freePart(file, "xl/drawings/drawing");
  file.put(part, emptyDrawing);
  await file.setType(part, drawingType);
  const relationship = await file.relate(sheetPart, "drawing", part);
  setAttribute(ensureChild(root, "drawing", worksheetOrder), `${officePrefix(root)}:id`, relationship);
  return part;
}

function freePart(file: DraftFile, stem: string): string {
  let number = 1;
  while (file.has(`${stem}${number}.xml`)) number++;
  return `${stem}${number}.xml`;
}

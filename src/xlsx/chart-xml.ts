import { areaAbsolute, quoteSheet } from "../grid/address";
import type { Area } from "../grid/address";
import type { Chart } from "../grid/edits";
import { escapeXml } from "./xml-tree";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const charts = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const placing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/** Colours that are told apart without colour too: dark and light, then in between. */
const fills = ["1F3864", "9DC3E6", "548235", "F4B183"];
/** Parts of one column, from dark over light to grey. */
const parts = ["1F3864", "9DC3E6", "F4B183", "C55A11", "D9D9D9", "A6A6A6", "7F7F7F"];

/** A drawing without anything in it. */
export const emptyDrawing = `${head}<xdr:wsDr xmlns:xdr="${placing}" xmlns:a="${drawing}"/>`;

/** The frame that puts a chart part over cells; element of a drawing. */
export function anchorXml(place: Area, relationship: string, id: number, name: string): string {
  const corner = (tag: string, row: number, col: number): string =>
    `<xdr:${tag}><xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${placing}" xmlns:a="${drawing}">` +
    corner("from", place.top, place.left) +
    corner("to", place.bottom + 1, place.right + 1) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="Chart ${id}" descr="${escapeXml(name).replace(/"/g, "&quot;")}"/>` +
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>" +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${charts}"><c:chart xmlns:c="${charts}" xmlns:r="${office}" r:id="${relationship}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

/** The part of a chart. It holds references alone: Excel fills in what they show when it opens the file. */
export function chartXml(chart: Chart, sheet: string): string {
  const reference = (area: Area): string => escapeXml(`${quoteSheet(sheet)}!${areaAbsolute(area)}`);
  const series = chart.series.map(
    ({ name, values }, n) =>
      `<c:ser><c:idx val="${n}"/><c:order val="${n}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>${look(chart, n)}` +
      `<c:cat><c:strRef><c:f>${reference(chart.categories)}</c:f></c:strRef></c:cat>` +
      `<c:val><c:numRef><c:f>${reference(values)}</c:f></c:numRef></c:val>${chart.type === "lines" ? '<c:smooth val="0"/>' : ""}</c:ser>`,
  );
  const plot =
    chart.type !== "lines"
      ? `<c:barChart><c:barDir val="col"/><c:grouping val="${chart.type === "stacked" ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${series.join("")}<c:gapWidth val="80"/>${chart.type === "stacked" ? '<c:overlap val="100"/>' : ""}${axes}</c:barChart>`
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join("")}<c:marker val="1"/>${axes}</c:lineChart>`;
  return (
    `${head}<c:chartSpace xmlns:c="${charts}" xmlns:a="${drawing}" xmlns:r="${office}"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="en-US" sz="1200" b="1"/><a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    plot +
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="1"/>' +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>' +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${chart.fromZero ? '<c:min val="0"/>' : ""}</c:scaling>` +
    '<c:delete val="0"/><c:axPos val="l"/>' +
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>' +
    `<c:numFmt formatCode="${escapeXml(chart.numberFormat ?? "General").replace(/"/g, "&quot;")}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>' +
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

const axes = '<c:axId val="1"/><c:axId val="2"/>';

function look(chart: Chart, n: number): string {
  const colours = chart.type === "stacked" ? parts : fills;
  const fill = `<a:solidFill><a:srgbClr val="${colours[n % colours.length]}"/></a:solidFill>`;
  if (chart.type !== "lines") return `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`;
  const mark = n % 2 === 0 ? "circle" : "square";
  return `<c:spPr><a:ln w="28575">${fill}</a:ln></c:spPr><c:marker><c:symbol val="${mark}"/><c:size val="6"/><c:spPr>${fill}</c:spPr></c:marker>`;
}

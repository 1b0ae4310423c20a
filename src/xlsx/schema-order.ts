/** The order in which Excel insists to find the children of some elements (ECMA-376 part 1, annex A, sml.xsd). */
export const worksheetOrder = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate " +
  "customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks " +
  "colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst"
).split(" ");

export const sheetPropertiesOrder = "tabColor outlinePr pageSetUpPr".split(" ");

export const workbookOrder = (
  "fileVersion fileSharing workbookPr AlternateContent workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize " +
  "customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

export const stylesOrder = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
export const fontOrder = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");
export const borderOrder = "start left end right top bottom diagonal vertical horizontal".split(" ");
export const xfOrder = "alignment protection extLst".split(" ");
export const runOrder = "rFont charset family b i strike outline shadow condense extend color sz u vertAlign scheme".split(" ");

import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of the drawings. Series differ by hatching, dashes and marks beside their colour. */
export const useChartLooks = makeStyles({
  box: { width: "100%", minWidth: 0 },
  picture: { display: "block", maxWidth: "100%" },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1 },
  grid: { stroke: tokens.colorNeutralStroke3, strokeWidth: 1 },
  label: { fill: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase100, fontFamily: tokens.fontFamilyBase },
  solid: { fill: tokens.colorBrandForeground1 },
  hatchGround: { fill: tokens.colorNeutralBackground1 },
  hatchLine: { stroke: tokens.colorNeutralForeground3, strokeWidth: 1.5 },
  outline: { stroke: tokens.colorNeutralForeground3, strokeWidth: 1 },
  strong: { stroke: tokens.colorBrandForeground1, strokeWidth: 2, fill: "none" },
  quiet: { stroke: tokens.colorNeutralForeground3, strokeWidth: 1.5, fill: "none" },
  dotted: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5, fill: "none" },
  mark: { fill: tokens.colorBrandForeground1 },
  markQuiet: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground3, strokeWidth: 1.5 },
  legend: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, rowGap: "2px" },
  entry: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

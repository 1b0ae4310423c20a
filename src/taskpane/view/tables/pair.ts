import { makeStyles, tokens } from "@fluentui/react-components";

/** Two fields side by side that shrink with the pane; a text field is otherwise as wide as the browser likes. */
export const usePair = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    "& .fui-Input, & .fui-Input__input, & .fui-Select, & .fui-Select__select": { minWidth: 0, width: "100%" },
  },
  even: { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
  uneven: { gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)" },
});

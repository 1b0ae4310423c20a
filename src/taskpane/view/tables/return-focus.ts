import { useLayoutEffect } from "react";
import type { RefObject } from "react";
import type { Analysis } from "../../../app/analyse";
import { placeAfter } from "../../state/corrections";
import { useDispatch, usePaneState } from "../pane";

/** Brings the focus back to the place whose correction was closed, wherever that place is shown now. */
export function useReturnFocus(list: RefObject<HTMLElement | null>, analysis: Analysis): void {
  const dispatch = useDispatch();
  const settings = usePaneState((state) => state.settings);
  const returnTo = usePaneState((state) => state.returnTo);
  useLayoutEffect(() => {
    if (returnTo === undefined) return;
    dispatch({ type: "returned" });
    // Whoever went on in the sheet meanwhile is left there.
    if (!document.hasFocus()) return;
    const place = placeAfter(analysis.project, settings, returnTo);
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>("[data-place]") ?? [])];
    (buttons.find((button) => button.dataset["place"] === place) ?? list.current?.querySelector("h2"))?.focus();
  }, [returnTo, analysis, settings, list, dispatch]);
}

import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { useWords } from "../../words";
import { useShared } from "../parts/styles";
import { useDispatch, usePaneState } from "../pane";
import { changesKey } from "./changes-key";
import { needed } from "./reasons-for";
import type { Reasons } from "./reasons-for";

/** How many changes still need a reason, and the way to the first of them. */
export function ReasonsNeeded({ reasons }: { readonly reasons: Reasons }): ReactNode {
  const shared = useShared();
  const words = useWords().compare.why;
  const dispatch = useDispatch();
  const open = usePaneState((state) => state.open);
  const [goes, setGoes] = useState(false);
  const missing = needed(reasons);
  const key = missing[0] === undefined ? "" : changesKey(missing[0].pair);
  useEffect(() => {
    if (!goes || !open.has(key)) return;
    setGoes(false);
    const button = document.querySelector<HTMLElement>('[data-needed="true"] [data-testid="give-reason"]');
    button?.focus();
    button?.scrollIntoView({ block: "nearest" });
  }, [goes, open, key]);
  const isAsked = [...reasons.values()].some((one) => one.asked !== undefined);
  if (!isAsked) return null;
  const show = (): void => {
    if (!open.has(key)) dispatch({ type: "toggled", key });
    setGoes(true);
  };
  return (
    <div className={shared.row} data-testid="reasons-needed">
      <span className={shared.text}>{missing.length === 0 ? words.all : words.needed(missing.length)}</span>
      {missing.length > 0 && (
        <Button size="small" onClick={show} data-testid="show-needed">
          {words.show}
        </Button>
      )}
    </div>
  );
}

import { Button } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef } from "react";
import type { ReactNode, RefObject } from "react";
import type { FindingGroup } from "../../state/findings";
import { useWords } from "../../words";
import { useShared } from "../parts/styles";
import { useCommands, useDispatch, usePaneState } from "../pane";
import { firstLines, groupKey } from "./FindingGroups";

interface WalkProps {
  readonly groups: readonly FindingGroup[];
  readonly list: RefObject<HTMLElement | null>;
  /** New findings that are held back while a hand is on the list. */
  readonly held: number;
  readonly release: () => void;
}

/** Goes from finding to finding, here and in the sheet; by its buttons, or by F8 and Shift+F8 anywhere in the pane. */
export function Walk({ groups, list, held, release }: WalkProps): ReactNode {
  const shared = useShared();
  const words = useWords().checks;
  const dispatch = useDispatch();
  const commands = useCommands();
  const at = usePaneState((state) => state.at);
  const open = usePaneState((state) => state.open);
  const wanted = useRef<string>(undefined);
  const items = groups.flatMap((group) => group.findings.map((item, n) => ({ item, group, folded: n >= firstLines })));
  const now = items.findIndex(({ item }) => item.key === at);

  const lineOf = (key: string): HTMLElement | undefined =>
    [...(list.current?.querySelectorAll<HTMLElement>("[data-key]") ?? [])].find((line) => line.dataset["key"] === key);
  const show = (key: string): boolean => {
    const line = lineOf(key);
    line?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: "nearest" });
    return line !== undefined;
  };
  const go = (step: number): void => {
    const focused = document.activeElement?.closest<HTMLElement>("[data-key]")?.dataset["key"];
    const from = focused === undefined ? now : items.findIndex(({ item }) => item.key === focused);
    const next = items[from < 0 ? (step > 0 ? 0 : items.length - 1) : (from + step + items.length) % items.length];
    if (next === undefined) return;
    const { item, group, folded } = next;
    if (folded && !open.has(groupKey(group))) dispatch({ type: "toggled", key: groupKey(group) });
    dispatch({ type: "at", key: item.key });
    const cell = item.finding.cells[0];
    if (cell !== undefined) void commands.goTo(cell);
    wanted.current = show(item.key) ? undefined : item.key;
  };
  // A line that was folded away is there only after the next drawing.
  useLayoutEffect(() => {
    if (wanted.current !== undefined && show(wanted.current)) wanted.current = undefined;
  });
  const press = useRef(go);
  useLayoutEffect(() => {
    press.current = go;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      press.current(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, []);
  return (
    <div role="group" aria-label={words.walk}>
      <div className={shared.row}>
        <Button size="small" aria-keyshortcuts="Shift+F8" onClick={() => go(-1)} data-testid="finding-previous">
          {words.previous}
        </Button>
        <Button size="small" aria-keyshortcuts="F8" onClick={() => go(1)} data-testid="finding-next">
          {words.next}
        </Button>
        <span className={shared.quiet}>{now < 0 ? words.findings(items.length) : words.at(now + 1, items.length)}</span>
        {held > 0 && (
          <Button size="small" appearance="primary" onClick={release} data-testid="show-new">
            {words.held(held)}
          </Button>
        )}
      </div>
      <p className={shared.quiet}>{words.walkKeys}</p>
    </div>
  );
}

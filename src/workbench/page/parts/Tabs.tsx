import { useRef } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import type { BookSheet } from "../../book/book";

interface TabsProps {
  readonly sheets: readonly BookSheet[];
  readonly shown: string;
  onShow(id: string): void;
}

/** The sheets' tabs. */
export function Tabs({ sheets, shown, onShow }: TabsProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = sheets.findIndex((sheet) => sheet.id === shown);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: sheets.length - 1 }[event.key];
    const next = to === undefined ? undefined : sheets[(to + sheets.length) % sheets.length];
    if (!next) return;
    event.preventDefault();
    onShow(next.id);
    list.current?.querySelector<HTMLElement>(`[data-id="${next.id}"]`)?.focus();
  };
  return (
    <div className="tab-bar">
      <div ref={list} role="tablist" aria-label="Sheets" className="tabs" onKeyDown={onKeyDown}>
        {sheets.map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            data-id={sheet.id}
            aria-selected={sheet.id === shown}
            aria-controls="sheet-area"
            tabIndex={sheet.id === shown ? 0 : -1}
            ref={(element) => {
              if (sheet.id === shown) element?.scrollIntoView({ block: "nearest", inline: "nearest" });
            }}
            onClick={() => onShow(sheet.id)}
          >
            {sheet.name}
            {sheet.isProtected && <span className="badge">protected</span>}
          </button>
        ))}
      </div>
    </div>
  );
}

import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { placeKey } from "../../state/corrections";
import type { TableDraft } from "../../state/draft";
import { useDispatch, usePaneState } from "../pane";

interface CorrectButtonProps {
  readonly text: string;
  /** Says in words what is corrected. */
  readonly name: string;
  readonly draft: () => TableDraft;
  readonly sheet: string;
  readonly range: string;
}

/** Opens and closes the place where a person says what a stretch is; the focus comes back here when it closes. */
export function CorrectButton({ text, name, draft, sheet, range }: CorrectButtonProps): ReactNode {
  const dispatch = useDispatch();
  const key = placeKey(sheet, range);
  const open = usePaneState((state) => state.drafts.has(key));
  return (
    <Button
      size="small"
      aria-expanded={open}
      aria-label={name}
      data-place={key}
      data-testid="correct"
      onClick={() => dispatch(open ? { type: "draft-closed", key } : { type: "correcting", draft: draft() })}
    >
      {text}
    </Button>
  );
}

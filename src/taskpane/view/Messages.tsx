import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { failureWords } from "../../app/failure-words";
import type { Message } from "../state/state";
import { useWords } from "../words";
import type { Words } from "../words";
import { useCommands, useDispatch, usePaneState } from "./pane";

const useStyles = makeStyles({
  messages: { maxHeight: "45vh", overflowY: "auto", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  bar: { borderRadius: 0, borderLeft: 0, borderRight: 0, minHeight: "36px" },
  text: { overflowWrap: "anywhere" },
});

/** What went wrong or was done. It stands below the content, which therefore does not move. */
export function Messages(): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const messages = usePaneState((state) => state.messages);
  return (
    <section aria-label={words.message.label} className={messages.length > 0 ? styles.messages : undefined}>
      {messages.map((message) => (
        <MessageLine key={message.id} message={message} />
      ))}
    </section>
  );
}

/** A message in words: what happened and what to do. */
export function messageText(message: Message, words: Words): { readonly what: string; readonly todo: string } {
  switch (message.kind) {
    case "failed":
      return failureWords(message.code, message.where, message.detail);
    case "written":
      return { what: words.message.written(message.sheets), todo: "" };
    case "edited-by-hand":
      return { what: words.message.editedByHand(message.sheets), todo: words.message.editedByHandTodo(message.sheets) };
    case "inserted":
      return { what: words.message.inserted(message.sheet), todo: "" };
    case "downloaded":
      return { what: words.message.downloaded(message.file), todo: "" };
    case "protocols":
      return { what: words.message.protocols(message.sheet), todo: words.evidence.unconfirmedHow };
    case "fixed":
      return { what: words.message.fixed(message.cells), todo: words.message.fixedTodo };
    case "not-fixed":
      return { what: words.message.notFixed, todo: message.refused.join(" ") };
    case "highlighted":
      return { what: message.cells === 0 ? words.message.unhighlighted : words.message.highlighted(message.cells), todo: "" };
    case "version-kept":
      return { what: words.message.versionKept(message.name), todo: "" };
    case "version-dropped":
      return { what: words.message.versionDropped(message.name), todo: "" };
    case "copied":
      return { what: words.message.copied(message.tables), todo: "" };
    case "not-copied":
      return { what: words.message.notCopied, todo: words.message.notCopiedTodo };
    case "refused":
      return { what: message.why, todo: "" };
    case "saved":
      return { what: words.message.saved, todo: "" };
  }
}

const intents = {
  failed: "error",
  written: "success",
  inserted: "success",
  protocols: "success",
  downloaded: "success",
  fixed: "success",
  highlighted: "success",
  "version-kept": "success",
  "version-dropped": "success",
  copied: "success",
  "not-copied": "warning",
  refused: "warning",
  saved: "success",
  "edited-by-hand": "warning",
  "not-fixed": "warning",
} as const;

function MessageLine({ message }: { readonly message: Message }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const dispatch = useDispatch();
  const { what, todo } = messageText(message, words);
  const dismiss = (): void => dispatch({ type: "dismissed", id: message.id });
  return (
    <MessageBar
      intent={intents[message.kind]}
      layout="multiline"
      politeness="polite"
      className={styles.bar}
      data-testid="message"
      data-kind={message.kind}
      data-code={message.kind === "failed" ? message.code : undefined}
    >
      <MessageBarBody className={styles.text}>
        {todo === "" ? what : <MessageBarTitle>{what}</MessageBarTitle>}
        {todo}
      </MessageBarBody>
      <MessageBarActions>
        <MainAction message={message} dismiss={dismiss} />
        <Button size="small" appearance="transparent" onClick={dismiss}>
          {message.kind === "edited-by-hand" ? words.message.keep(message.sheets) : words.message.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function MainAction({ message, dismiss }: { readonly message: Message; readonly dismiss: () => void }): ReactNode {
  const words = useWords();
  const commands = useCommands();
  if (message.kind === "edited-by-hand") {
    return (
      <Button size="small" onClick={() => void commands.write(message.maker, true)} data-testid="replace">
        {words.message.replace(message.sheets)}
      </Button>
    );
  }
  if (message.kind !== "failed" || !failureWords(message.code).retry) return null;
  const gone = message.code === "sheet-missing" && message.task.kind === "go-to";
  const act = (): void => {
    dismiss();
    void commands.again(gone ? { kind: "check" } : message.task);
  };
  return (
    <Button size="small" onClick={act} data-testid="retry">
      {gone ? words.message.checkAgain : words.message.retry}
    </Button>
  );
}

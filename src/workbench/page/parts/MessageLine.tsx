import type { ReactElement } from "react";

/** What the page tells the user. */
export interface Message {
  readonly kind: "note" | "problem";
  readonly text: string;
}

/** The line below the sheet: read out when it changes, at once where something went wrong. */
export function MessageLine({ message, where }: { readonly message: Message | undefined; readonly where: string }): ReactElement {
  return (
    <footer className="message-line">
      <p role="alert" className="problem">
        {message?.kind === "problem" ? message.text : ""}
      </p>
      <p role="status">{message?.kind === "problem" ? "" : (message?.text ?? where)}</p>
    </footer>
  );
}

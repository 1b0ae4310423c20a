import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { printCell } from "../../../grid/address";
import type { CellRef } from "../../../grid/address";
import type { Value } from "../../../model/value";
import type { Review } from "../../../review/review";
import { useWords } from "../../words";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";

interface Line {
  readonly cell: CellRef;
  readonly mark?: string;
  readonly text: string;
  readonly facts: readonly string[];
}

const written = (value: Value | undefined, say: (text: string) => string = (text) => text): string =>
  value === undefined || value.text.trim() === "" ? "" : say(value.text);

/** Policy reforms and their measures, the calendar of the review, what was seen on visits, and who does what. */
export function SetUp({ review }: { readonly review: Review }): ReactNode {
  const words = useWords().review;
  const { reforms, calendar, notes, roles } = review;
  const late = reforms.filter(({ isOverdue }) => isOverdue).length;
  return (
    <>
      <Group
        id="reforms"
        label={words.reforms(reforms.length, late)}
        lines={reforms.map((one) => ({
          cell: one.cell,
          ...(one.isOverdue ? { mark: words.overdue } : {}),
          text: one.measure,
          facts: [
            one.priority ?? "",
            written(one.owner, words.owner),
            written(one.due, words.due),
            written(one.status),
            written(one.answer),
          ],
        }))}
      />
      <Group
        id="calendar"
        label={words.calendar(calendar.length, calendar.filter(({ state }) => state === "ahead").length)}
        lines={calendar.map((one) => ({
          cell: one.cell,
          mark: words.event[one.state],
          text: one.name,
          facts: [written(one.date), written(one.place), written(one.owner, words.owner)],
        }))}
      />
      {notes.map(({ theme, notes: list }) => (
        <Group
          key={theme ?? ""}
          id={`notes ${theme ?? ""}`}
          label={words.notes(theme ?? words.otherTheme, list.length)}
          lines={list.map((one) => ({
            cell: one.cell,
            text: one.name ?? written(one.seen),
            facts: [written(one.date), written(one.place), one.name === undefined ? "" : written(one.seen), written(one.follows)],
          }))}
        />
      ))}
      <Group
        id="roles"
        label={words.roles(roles.length)}
        lines={roles.map((one) => ({ cell: one.cell, text: one.who, facts: [one.task, written(one.person)] }))}
      />
    </>
  );
}

function Group({ id, label, lines }: { readonly id: string; readonly label: string; readonly lines: readonly Line[] }): ReactNode {
  const shared = useShared();
  if (lines.length === 0) return undefined;
  return (
    <Disclosure id={`review ${id}`} testId={`review-${id}`} label={<span className={shared.subheading}>{label}</span>}>
      {() => (
        <ul className={mergeClasses(shared.list, shared.tight)}>
          {lines.map(({ cell, mark, text, facts }, n) => (
            <li key={`${printCell(cell)} ${n}`} className={shared.text}>
              {mark !== undefined && <strong>{mark}: </strong>}
              <CellLink cell={cell} text={text} />
              <br />
              <span className={shared.quiet}>{facts.filter((part) => part !== "").join(" · ")}</span>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

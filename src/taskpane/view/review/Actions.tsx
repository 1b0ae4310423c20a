import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { printCell } from "../../../grid/address";
import type { ActionReview } from "../../../review/review";
import { useWords } from "../../words";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";

const isSettled = ({ state }: ActionReview): boolean => state === "done" || state === "dropped";

/** What earlier reviews asked for and what became of it, what is late first; then what was agreed this year. */
export function Actions({ actions }: { readonly actions: readonly ActionReview[] }): ReactNode {
  const shared = useShared();
  const words = useWords().review;
  const earlier = actions.filter(({ isEarlier }) => isEarlier);
  const fresh = actions.filter(({ isEarlier }) => !isEarlier);
  const open = earlier.filter((one) => !isSettled(one)).sort((a, b) => Number(b.isOverdue) - Number(a.isOverdue));
  const settled = earlier.filter(isSettled);
  const done = earlier.filter(({ state }) => state === "done").length;
  return (
    <section className={shared.tight} data-testid="review-actions">
      <h3 className={shared.subheading}>{words.actions}</h3>
      {actions.length === 0 && <p className={shared.text}>{words.noActions}</p>}
      {earlier.length > 0 && (
        <p className={shared.text}>{words.earlier(earlier.length, done, earlier.filter(({ isOverdue }) => isOverdue).length)}</p>
      )}
      <Group id="open" label={words.toSettle(open.length)} list={open} openAtFirst />
      <Group id="settled" label={words.settled(settled.length)} list={settled} />
      <Group id="fresh" label={words.thisYear(fresh.length)} list={fresh} />
    </section>
  );
}

interface GroupProps {
  readonly id: string;
  readonly label: string;
  readonly list: readonly ActionReview[];
  readonly openAtFirst?: boolean;
}

function Group({ id, label, list, openAtFirst = false }: GroupProps): ReactNode {
  const shared = useShared();
  if (list.length === 0) return undefined;
  return (
    <Disclosure id={`review actions ${id}`} testId={`review-actions-${id}`} label={label} openAtFirst={openAtFirst}>
      {() => (
        <ul className={mergeClasses(shared.list, shared.tight)}>
          {list.map((action) => (
            <Action key={printCell(action.cell)} action={action} />
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

function Action({ action }: { readonly action: ActionReview }): ReactNode {
  const shared = useShared();
  const words = useWords().review;
  const { owner, due, status, answer } = action;
  const facts = [
    owner === undefined || owner.text.trim() === "" ? "" : words.owner(owner.text),
    due === undefined || due.text.trim() === "" ? "" : words.due(due.text),
    status?.text.trim() ? `${status.text}.` : `${words.state[action.state]}.`,
    answer?.text ?? "",
  ];
  return (
    <li className={shared.text} data-testid="review-action">
      {action.isOverdue && <strong>{words.overdue}: </strong>}
      <CellLink cell={action.cell} text={action.text} />
      <br />
      <span className={shared.quiet}>{facts.filter((part) => part !== "").join(" ")}</span>
    </li>
  );
}

import type { ReactNode } from "react";
import type { IndicatorReview, Review } from "../../../review/review";
import { useWords } from "../../words";
import { WhyFigure, useAnswers } from "../disbursements/WhyFigure";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { FigureTable } from "../parts/FigureTable";
import { useShared } from "../parts/styles";
import { ratingsIn } from "./ratings";
import { shareText } from "./share-text";

/** Each indicator against its target of the year, theme by theme. */
export function Results({ review: { indicators, themes } }: { readonly review: Review }): ReactNode {
  const shared = useShared();
  const words = useWords().review;
  if (indicators.length === 0) return undefined;
  const lists = [...themes, undefined]
    .map((theme) => ({ theme, list: indicators.filter((one) => one.theme === theme) }))
    .filter(({ list }) => list.length > 0);
  return (
    <section className={shared.tight} data-testid="review-results">
      <h3 className={shared.subheading}>{words.results}</h3>
      {lists.map(({ theme, list }) => (
        <Disclosure
          key={theme ?? ""}
          id={`review theme ${theme ?? ""}`}
          testId="review-theme"
          label={<ThemeLine theme={theme} list={list} />}
        >
          {() => <OfTheme theme={theme} list={list} all={indicators} />}
        </Disclosure>
      ))}
    </section>
  );
}

interface ThemeProps {
  readonly theme: string | undefined;
  readonly list: readonly IndicatorReview[];
}

function ThemeLine({ theme, list }: ThemeProps): ReactNode {
  const shared = useShared();
  const words = useWords().review;
  const counts = ratingsIn(list).map(({ rating, n }) => `${n} ${words.rating[rating].toLowerCase()}`);
  return (
    <span>
      {theme ?? words.otherTheme}
      <br />
      <span className={shared.quiet}>{counts.join(", ")}</span>
    </span>
  );
}

function OfTheme({ theme, list, all }: ThemeProps & { readonly all: readonly IndicatorReview[] }): ReactNode {
  const shared = useShared();
  const words = useWords().review;
  const answers = useAnswers();
  return (
    <FigureTable
      label={theme ?? words.results}
      columns={[
        { key: "indicator", head: words.indicator },
        { key: "target", head: words.target, number: true },
        { key: "actual", head: words.actual, number: true },
        { key: "progress", head: words.progress, number: true },
        { key: "rating", head: words.ratingHead },
      ]}
      rows={list.map((one) => {
        const why = one.progress && {
          id: `review ${one.id} ${one.cell.sheet} ${one.cell.row}`,
          figure: one.progress,
          what: words.progressOf(one.name),
        };
        const parent = one.partOf === undefined ? undefined : all.find(({ id }) => id === one.partOf);
        return {
          key: `${one.id} ${one.cell.sheet} ${one.cell.row}`,
          cells: [
            <CellLink key="name" cell={one.cell} text={one.name} />,
            one.target === undefined ? "–" : <CellLink key="target" cell={one.target.cell} text={one.target.text} />,
            one.actual === undefined ? "–" : <CellLink key="actual" cell={one.actual.cell} text={one.actual.text} />,
            why === undefined ? "–" : <WhyFigure key="progress" {...why} text={shareText(why.figure.value)} />,
            words.rating[one.rating],
          ],
          below: (
            <>
              <p className={shared.quiet}>{said(one, parent?.name, words)}</p>
              {answers(why === undefined ? [] : [why])}
            </>
          ),
        };
      })}
    />
  );
}

/** What a reader asks next: where it began, how it moves, why it is rated so, what the sheet says of it. */
function said(one: IndicatorReview, parent: string | undefined, words: ReturnType<typeof useWords>["review"]): string {
  return [
    parent === undefined ? "" : `${words.partOf(parent)}.`,
    one.baseline === undefined || one.baseline.text.trim() === "" ? "" : words.baseline(one.baseline.text),
    one.movement === undefined ? "" : words.movement[one.movement],
    one.progress === undefined ? one.why : "",
    one.comment?.text ?? "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

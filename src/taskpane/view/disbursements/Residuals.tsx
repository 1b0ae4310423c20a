import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Residual } from "../../../app/term-effects";
import type { KeptChange } from "../../../app/kept-scenarios";
import { grouped, plain, roundTo, signed } from "../../../base/decimal";
import type { Dec } from "../../../base/decimal";
import { useWords } from "../../words";
import { CellLink } from "../parts/CellLink";
import { FigureTable } from "../parts/FigureTable";
import { useShared } from "../parts/styles";
import { useDispatch, usePaneState } from "../pane";

/** Unit values that do not divide their subtotal, each with the ways to settle that. */
export function Residuals({ residuals }: { readonly residuals: readonly Residual[] }): ReactNode {
  const shared = useShared();
  return (
    <div className={shared.stack} data-testid="residuals">
      {residuals.map((one) => (
        <Settle key={one.dli} residual={one} />
      ))}
    </div>
  );
}

function Settle({ residual }: { readonly residual: Residual }): ReactNode {
  const shared = useShared();
  const words = useWords().residuals;
  const { dli, cell, lots, unitValue, subtotal, ways } = residual;
  const said = words.what(
    dli,
    grouped(lots),
    grouped(unitValue),
    short(lots.times(unitValue)),
    grouped(subtotal),
    signed(residual.residual),
  );
  return (
    <section className={shared.tight} data-testid="residual">
      <p className={shared.text}>
        {said} {cell && <CellLink cell={cell} />}
      </p>
      <FigureTable
        label={said}
        columns={[
          { key: "way", head: words.way },
          { key: "unitValue", head: words.unitValue, number: true },
          { key: "subtotal", head: words.subtotal, number: true },
          { key: "last", head: words.last, number: true },
          { key: "left", head: words.left, number: true },
        ]}
        rows={ways.map((way) => ({
          key: way.way,
          cells: [
            <Way key="way" dli={dli} way={way} />,
            short(way.unitValue),
            short(way.subtotal),
            way.lastAmount ? short(way.lastAmount) : "",
            signed(roundTo(way.left, 6)),
          ],
        }))}
      />
    </section>
  );
}

/** A figure with at most two decimals; what is longer is cut with a mark. */
function short(figure: Dec): string {
  const cut = roundTo(figure, 2, "floor");
  return cut.equals(figure) ? grouped(figure) : `${grouped(cut)}…`;
}

interface WayProps {
  readonly dli: string;
  readonly way: Residual["ways"][number];
}

function Way({ dli, way }: WayProps): ReactNode {
  const shared = useShared();
  return (
    <div className={shared.tight}>
      {useWords().residuals.ways[way.way]}
      <Use dli={dli} way={way} />
    </div>
  );
}

/** Puts a way among the changes of the scenario; the way that changes nothing in the table has no such change. */
function Use({ dli, way }: WayProps): ReactNode {
  const words = useWords().residuals;
  const dispatch = useDispatch();
  const whatIf = usePaneState((state) => state.whatIf);
  const isOpen = usePaneState((state) => state.open.has("what if"));
  const change: KeptChange | undefined =
    way.way === "subtotal-follows"
      ? { kind: "allocation", dli, amount: plain(way.subtotal) }
      : way.way === "unit-value-rounded-down"
        ? { kind: "price", dli, price: plain(way.unitValue) }
        : undefined;
  if (change === undefined) return null;
  return (
    <Link
      as="button"
      aria-label={words.useOf(words.ways[way.way], dli)}
      onClick={() => {
        dispatch({ type: "what-if", whatIf: { ...whatIf, changes: [...whatIf.changes, change] } });
        if (!isOpen) dispatch({ type: "toggled", key: "what if" });
      }}
      data-testid="use-way"
    >
      {words.use}
    </Link>
  );
}

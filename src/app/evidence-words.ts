import type { FiscalCalendar } from "../base/fiscal";
import type { Workbook } from "../grid/workbook";
import { figureOf, spanOf } from "../model/value";
import type { Value } from "../model/value";
import { readValue } from "../recognise/values/read-value";
import type { ReadContext } from "../recognise/values/reading";
import { confirmingWords, dashes, notApplicable, noWords, tickMarks, unconfirmedWords, yesWords } from "../recognise/words/notations";
import type { EvidenceWords } from "../verify/reading";

/** A cross may tick or strike out: in a field that confirms, it is neither yes nor no until the protocol says so. */
const crosses = new Set(["✗", "✘"]);

const orders = ["day-first", "month-first"] as const;

/** The reader's own words and readers, for running protocols: what a table's cell would be read as, an evidence cell is. */
export function evidenceWords({ date1904 }: Pick<Workbook, "date1904">, calendar: FiscalCalendar): EvidenceWords {
  const read = (text: string, expects: ReadContext["expects"], dateOrder?: ReadContext["dateOrder"]): Value | undefined => {
    const cell = { content: { kind: "text", value: text }, text } as const;
    const { value, doubt } = readValue(
      cell,
      { sheet: "", row: 0, col: 0 },
      {
        ...{ date1904, calendar, expects },
        ...(dateOrder === undefined ? {} : { dateOrder }),
      },
    );
    return doubt ? undefined : value;
  };
  return {
    yes: new Set([...yesWords, ...confirmingWords, ...[...tickMarks].filter((mark) => !crosses.has(mark))]),
    no: new Set([...noWords, ...unconfirmedWords]),
    nothing: new Set([...notApplicable, ...dashes]),
    figure: (text) => figureOf(read(text, "figure")),
    days(text) {
      const days = orders.flatMap((order) => {
        const span = spanOf(read(text, "date", order));
        return span && span.from === span.to ? [span.from] : [];
      });
      return [...new Set(days)];
    },
    date1904,
  };
}

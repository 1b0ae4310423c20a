import { printCell } from "../../grid/address";
import type { Language } from "../../model/table";
import type { Counted, Given, Measure, Price, Protocol, Share, Step } from "../protocol";
import type { Proposal, ProposedStep } from "../propose/proposal";
import type { Dec } from "../../base/decimal";
import { noteOf, whyLeft } from "./notes";
import { printCondition, printFields, printList, printMeasure, printName, printTest } from "./phrases";
import type { RowValue, StepRow } from "./row";
import { joinWord, operatorWord, stepWord } from "./words";
import type { StepWord } from "./words";

interface Cells {
  readonly step: StepWord;
  readonly field?: string;
  readonly operator?: string;
  readonly value?: RowValue;
  readonly by?: string;
  readonly on?: string;
}

/** A protocol as rows in plain words, one a step; its notes say which words of the workbook each comes from. */
export function rowsOfProtocol(
  protocol: Protocol,
  language: Language,
  proposal?: Proposal,
  confirmation?: { readonly by: string; readonly on: string },
): readonly StepRow[] {
  const list = protocol.lists.map(printList).join("; ");
  const row = ({ step, field = "", operator = "", value = "", by = "", on = "" }: Cells, note = ""): StepRow => ({
    protocol: protocol.id,
    list,
    step: stepWord(step, language),
    field,
    operator,
    value,
    note,
    by,
    on,
  });
  const noted = (step: Step): string => {
    const from: ProposedStep | undefined = proposal?.steps.find((each) => each.step === step);
    return from ? noteOf(from.sure, language, printCell(from.from.cell), from.from.excerpt) : "";
  };
  const codes = [
    ...(protocol.dli === undefined ? [] : [`DLI ${protocol.dli}`]),
    ...(protocol.indicatorId === undefined ? [] : [protocol.indicatorId]),
  ];
  return [
    row({ step: "about", field: codes.join("; "), value: protocol.title ?? "", ...confirmation }),
    ...protocol.steps.flatMap((step) => cellsOfStep(step, protocol, language).map((cells) => row(cells, noted(step)))),
    ...(protocol.steps.some(({ kind }) => kind === "claim") || (!protocol.counts && !protocol.claimed)
      ? []
      : [row({ step: "claim", field: countedText(protocol.counts, language), value: given(protocol.claimed) })]),
    ...priceRows(protocol.price, language).map((cells) => row(cells)),
    ...(proposal?.unturned ?? []).map(({ words, why }) =>
      row({ step: "left", value: words.excerpt }, `${printCell(words.cell)}: ${whyLeft(why, language)}`),
    ),
  ];
}

function cellsOfStep(step: Step, protocol: Protocol, language: Language): readonly Cells[] {
  const alike = (yes: boolean | undefined): Pick<Cells, "operator"> => (yes ? { operator: operatorWord("alike", language) } : {});
  const { kind } = step;
  switch (step.kind) {
    case "fields":
      return [{ step: step.kind, field: printFields(step.fields) }];
    case "unique":
      return [{ step: step.kind, field: printFields(step.key), ...alike(step.alike) }];
    case "confirmed":
      return [
        {
          step: step.kind,
          field: printName(step.field.name),
          operator: operatorWord("is", language),
          value: [joinWord("yes", language), ...(step.words ?? []).map(printName)].join("; "),
        },
      ];
    case "filter":
    case "require":
      return [{ step: step.kind, field: printName(step.condition.field.name), ...printTest(step.condition, language) }];
    case "within": {
      const where = step.where ? `; ${joinWord("where", language)} ${printCondition(step.where, language)}` : "";
      return [
        {
          step: step.kind,
          field: printName(step.key.name),
          ...alike(step.alike),
          value: `${printList(step.list)}; ${printName(step.listKey.name)}${where}`,
        },
      ];
    }
    case "deadline":
      return [
        {
          step: step.kind,
          field: step.field ? printName(step.field.name) : "",
          operator: operatorWord("on-or-before", language),
          value: step.on,
        },
        ...(step.delivered ? [{ step: "delivered", value: step.delivered.value } as const] : []),
      ];
    case "verifier":
      return [{ step: step.kind, field: step.field ? printName(step.field.name) : "", value: step.name }];
    case "coverage": {
      const ends = [
        ...(step.by ? [`${joinWord("by", language)} ${printName(step.by.name)}`] : []),
        ...(step.without ? [`${joinWord("without", language)} ${printCondition(step.without, language)}`] : []),
      ];
      const whole = `${printShare(step.atLeast)} ${joinWord("of", language)} ${printMeasure(step.whole, language)}`;
      return [
        {
          step: step.kind,
          field: printMeasure(step.part, language),
          operator: operatorWord("at-least", language),
          value: [whole, ...ends].join("; "),
        },
      ];
    }
    case "claim":
      return [
        {
          step: step.kind,
          field: countedText(protocol.counts, language),
          operator: operatorWord(step.relation === "equal" ? "is" : "at-least", language),
          value: given(protocol.claimed),
        },
      ];
    case "by-hand":
      return [{ step: step.kind, value: step.text, by: step.seen?.by ?? "", on: step.seen?.on ?? "" }];
    default:
      return [{ step: kind }];
  }
}

const given = (value: Given<Dec> | undefined): RowValue =>
  value === undefined ? "" : { figure: value.value, ...(value.cell ? { of: value.cell } : {}) };

/** "80 %", "2/3". */
export function printShare({ part, of }: Share): string {
  const places = String(of).length - 3;
  if (!/^100+$/.test(String(of))) return `${part}/${of}`;
  const digits = String(part).padStart(places + 1, "0");
  return places === 0 ? `${part} %` : `${digits.slice(0, -places)}.${digits.slice(-places)} %`;
}

function countedText(counts: Counted | undefined, language: Language): string {
  const measure = (each: Measure): string => printMeasure(each, language);
  switch (counts?.kind) {
    case undefined:
      return "";
    case "rows":
    case "groups":
      return joinWord(counts.kind, language);
    case "sum":
      return printName(counts.field.name);
    case "share":
      return `${measure(counts.part)} / ${measure(counts.whole)}`;
  }
}

function priceRows(price: Price | undefined, language: Language): readonly Cells[] {
  if (!price) return [];
  const { lot } = price;
  const per = `${price.currency ?? ""} ${joinWord("per", language)} ${lot.value.toFixed()}`.trim();
  const lots = price.lots === "not-stated" ? {} : { operator: operatorWord(price.lots, language) };
  return [
    { step: "price", field: per, ...lots, value: given(price.unitValue) },
    ...(price.paidFor ? [{ step: "paid-for", value: given(price.paidFor) } as const] : []),
    ...(price.atMost ? [{ step: "at-most", value: given(price.atMost) } as const] : []),
  ];
}

/** A step in one line of plain words, as its row on the sheet says it. */
export function stepText(step: Step, protocol: Protocol, language: Language = "en"): string {
  const [cells] = cellsOfStep(step, protocol, language);
  if (!cells) return stepWord("left", language);
  const { value = "", field = "", operator = "" } = cells;
  const shown = typeof value === "string" ? value : value.figure.toFixed();
  return [stepWord(cells.step, language), field, operator, shown].filter((part) => part !== "").join(" ");
}

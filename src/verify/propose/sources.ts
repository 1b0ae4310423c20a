import type { CellRef } from "../../grid/address";
import type { Dli, Indicator, IndicatorRecord, ListRow, Project } from "../../model/project";
import { scheduleInForce } from "../../model/project";
import { hasSteps } from "../../model/table";
import type { Language } from "../../model/table";
import type { Value } from "../../model/value";
import { protocolPart } from "./clauses";
import type { Stretch } from "./clauses";
import { languageOf } from "./words/language";
import { foldedText } from "./folded-text";
import type { FoldedText } from "./folded-text";

/** A cell's words: which stretch says what is counted, and which how it is verified. */
export interface SourceText {
  readonly cell: CellRef;
  readonly text: FoldedText;
  readonly definition?: Stretch;
  readonly protocol?: Stretch;
}

/** What one protocol is proposed from. */
export interface Source {
  /** "DLI 1" or "PDO3". */
  readonly id: string;
  readonly title: string;
  readonly dli?: Dli;
  readonly indicator?: Indicator;
  /** The row of a table of protocols, for its verifier. */
  readonly row?: ListRow;
  readonly texts: readonly SourceText[];
  readonly language: Language;
}

/** Every DLI that states a protocol, itself or through its indicator; then every indicator without a DLI that does. */
export function sourcesOf(project: Project): readonly Source[] {
  const rows = project.lists.filter(({ table }) => table.kind === "verification-protocol" && !hasSteps(table)).flatMap((list) => list.rows);
  const dlis = scheduleInForce(project)?.dlis ?? [];
  const ofDlis = dlis.map((dli): Source => {
    const indicator = project.indicators.find((each) => each.id === dli.indicatorId);
    const own = dli.protocol ? [protocolText(dli.protocol)] : [];
    const described = textsOf(indicator, own.length === 0);
    const row = rows.find((each) => dli.protocol !== undefined && each.fields["verification-protocol"]?.cell === dli.protocol.cell);
    const definition = row?.fields["definition"];
    return {
      id: `DLI ${dli.number}`,
      title: dli.name.text,
      dli,
      ...(indicator ? { indicator } : {}),
      ...(row ? { row } : {}),
      texts: [...own, ...(definition ? [definitionText(definition)] : []), ...described],
      language: dli.table.language,
    };
  });
  const paid = new Set(dlis.map((dli) => dli.indicatorId));
  const ofIndicators = project.indicators
    .filter((indicator) => !paid.has(indicator.id))
    .map((indicator): Source => {
      const language = indicator.records[0]?.table.language ?? "en";
      return { id: indicator.id, title: indicator.name, indicator, texts: textsOf(indicator, true), language };
    });
  return [...ofDlis, ...ofIndicators]
    .filter((source) => source.texts.length > 0)
    .map((source) => ({ ...source, language: languageOf(source.texts.map(({ text }) => text.folded).join(" "), source.language) }));
}

/** The indicator's words as the first table of the version in force that has any states them. */
function textsOf(indicator: Indicator | undefined, withProtocol: boolean): SourceText[] {
  const records = (indicator?.records ?? []).filter((record) => record.version === "proposed");
  const with_ = (field: (record: IndicatorRecord) => Value | undefined): Value | undefined =>
    records.map(field).find((value) => value?.reading.kind === "text");
  const protocol = with_((record) => record.protocol);
  const description = with_((record) => record.description);
  const told = description ? definitionText(description) : undefined;
  const described: SourceText[] =
    told === undefined
      ? []
      : [
          withProtocol && !protocol
            ? told
            : { cell: told.cell, text: told.text, ...(told.definition ? { definition: told.definition } : {}) },
        ];
  return [...(protocol && withProtocol ? [protocolText(protocol)] : []), ...described];
}

function protocolText(value: Value): SourceText {
  const text = foldedText(value.text);
  const part = protocolPart(text);
  return part
    ? { cell: value.cell, text, definition: { from: 0, to: part.from }, protocol: part }
    : { cell: value.cell, text, protocol: { from: 0, to: text.folded.length } };
}

function definitionText(value: Value): SourceText {
  const text = foldedText(value.text);
  const part = protocolPart(text);
  return { cell: value.cell, text, definition: { from: 0, to: part?.from ?? text.folded.length }, ...(part ? { protocol: part } : {}) };
}

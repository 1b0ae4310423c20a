import type { IsoDate } from "../base/dates";
import { fiscalYearOfSpan } from "../base/fiscal";
import type { FiscalCalendar } from "../base/fiscal";
import { fold } from "../base/fold";
import type { Dec } from "../base/decimal";
import type { CellRef } from "../grid/address";
import type { ListRow, Project } from "../model/project";
import { figureOf, spanOf } from "../model/value";
import type { Period, Value } from "../model/value";
import type { Table } from "../model/table";

/** What a line of a list of disbursements is for, by its own words. */
export type PaymentKind = "payment" | "advance" | "recovery" | "waived" | "transferred" | "partial" | "cancelled" | "not-paid";

/** One line of a list of disbursements made. */
export interface Payment {
  readonly cell: CellRef;
  readonly table: Table;
  readonly kind: PaymentKind;
  /** "3" or "4.2"; absent where the line names none. */
  readonly dli?: string;
  readonly request?: string;
  readonly financier?: string;
  readonly amount?: Dec;
  readonly amountValue?: Value;
  readonly date?: Value;
  /** The last day of its date. */
  readonly day?: IsoDate;
  /** Absent where the date lies in two fiscal years, or there is none. */
  readonly fiscalYear?: number;
  /** The period whose results it pays, where the list has a column for it. */
  readonly period?: Period;
  readonly periodValue?: Value;
  readonly reason?: Value;
  readonly status?: Value;
}

/** Every line of the lists of disbursements made, totals left out, in the sheets' order. */
export function paymentsOf(project: Project, calendar: FiscalCalendar): readonly Payment[] {
  return project.lists
    .filter((list) => list.table.kind === "payments")
    .flatMap((list) => list.rows.filter((row) => !row.isTotal).map((row) => paymentOf(row, list.table, calendar)));
}

function paymentOf(row: ListRow, table: Table, calendar: FiscalCalendar): Payment {
  const { fields } = row;
  const amountValue = fields["amount"] ?? fields["disbursed"];
  const amount = figureOf(amountValue);
  const date = fields["disbursement-date"] ?? fields["date-row"] ?? fields["due-date"];
  const span = spanOf(date);
  const fiscalYear = span && fiscalYearOfSpan(span, calendar);
  const dli = dliNumber(fields["dli"]?.text);
  const ends = fields["end-of-period"];
  const period = ends?.reading.kind === "period" ? ends.reading.period : dayPeriod(ends);
  const [request, financier] = [fields["disbursement-number"]?.text.trim(), fields["loan-number"]?.text.trim()];
  return {
    cell: row.cell,
    table,
    kind: kindOf(fields, table),
    ...(dli === undefined ? {} : { dli }),
    ...(request ? { request } : {}),
    ...(financier ? { financier } : {}),
    ...(amount ? { amount } : {}),
    ...(amountValue ? { amountValue } : {}),
    ...(date ? { date } : {}),
    ...(span ? { day: span.to } : {}),
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    ...(period ? { period } : {}),
    ...(ends ? { periodValue: ends } : {}),
    ...(fields["reason"] ? { reason: fields["reason"] } : {}),
    ...(fields["status"] ? { status: fields["status"] } : {}),
  };
}

/** "DLI 4.2", "4.2" and "4.2 Studies" are 4.2; undefined where there is no number. */
function dliNumber(text: string | undefined): string | undefined {
  return /\d+(?:\.\d+)*/.exec(text ?? "")?.[0];
}

function dayPeriod(value: Value | undefined): Period | undefined {
  const span = spanOf(value);
  return value && span ? { label: value.text.trim(), kind: span.from === span.to ? "day" : "month", span } : undefined;
}

const kinds: readonly (readonly [PaymentKind, RegExp])[] = [
  ["recovery", /\brecover\w*|\brecuper\w*|\bset[- ]?off\b|\boffset\b|\bamortiz\w*|\bcompensa\w*/],
  ["advance", /\badvances?\b|\banticipos?\b|\bavances?\b|\badiantamentos?\b/],
  ["waived", /\bwaive[dr]?\b|\bwaivers?\b|\bneutrali[sz]\w*|\bexonerad\w*|\bdispens\w*/],
  // "Transferred" alone says that the money was paid: only a move to or from a DLI or tranche is meant.
  [
    "transferred",
    /\b(?:transfer\w*|reallocat\w*|reasigna\w*|reallou\w*|realoca\w*)\b.*\b(?:dlis?|ivd|ild|dlr|tranche|tramo|tranche suivante)\b/,
  ],
  ["partial", /\bpartial(?:ly)?\b|\bparcial(?:mente)?\b|\bpartiel(?:le|lement)?s?\b/],
];

/** A part of what a DLI holds is cancelled: the noun, or "cancelled from DLI 3". In Spanish a payment that is "cancelado" was made. */
const cancelled =
  /\b(?:cancellations?|annulations?|anulaci(?:on|ones)|anulacao|cancelamentos?)\b|\bcancel+ed (?:from|of)\b|\bcancelaci(?:on|ones) (?:parcial |total )?(?:de|del|de la|de los) (?:saldo|fondos|recursos|prestamo|asignacion|ivd|monto no)\b/;

/** The line itself was not paid. */
const notPaid = /\b(?:cancel+ed|void(?:ed)?|rejected|annulee?s?|rejetee?s?|anulad[oa]s?|rechazad[oa]s?|rejeitad[oa]s?)\b/;
const notPaidInPortuguese = /\bcancelad[oa]s?\b/;

/** By the words of its status, description or type; a plain payment where they say nothing. */
function kindOf(fields: Readonly<Record<string, Value>>, { language }: Table): PaymentKind {
  const said = (...roles: readonly string[]): string => fold(roles.map((role) => fields[role]?.text ?? "").join(" | "));
  if (cancelled.test(said("status", "definition", "disbursement-number"))) return "cancelled";
  const status = said("status");
  if (notPaid.test(status) || (language === "pt" && notPaidInPortuguese.test(status))) return "not-paid";
  const text = said("status", "definition", "indicator", "disbursement-number");
  return kinds.find(([, words]) => words.test(text))?.[0] ?? "payment";
}

/** A waiver and a line that was not paid move nothing; a recovery does only where it is listed as taken off a claim that is listed in full. */
export function movesMoney(payment: Payment): boolean {
  return payment.kind === "recovery" ? payment.amount?.isNegative() === true : payment.kind !== "waived" && payment.kind !== "not-paid";
}

import type { DliRow, ScheduleParts } from "./made";

/** The DLI schedule and the estimates of the Peru Basic Education Project's restructuring paper, as printed. */
const row = (number: string, price: string, amounts: string, units: string, extra: Partial<DliRow> = {}): DliRow => ({
  number,
  price,
  amounts: amounts.split("|").map((text) => text.trim()),
  units: units.split("|").map((text) => text.trim()),
  ...extra,
});

export const peruSchedule: ScheduleParts = {
  periods: ["Dec-13", "Dec-14", "Dec-15", "Dec-16", "Dec-17"],
  dates: ["Sep-15", "Sep-15", "Sep-16", "Sep-17", "Mar-18"],
  dlis: [
    row("1", "$125,000", "|1,875,000|||375,000", "|15,000|||3,000", { lot: 1000 }),
    row("2", "$781,250", "1,562,500|1,562,500|||", "2|2|||"),
    row("3", "$781,250", "781,250||781,250|781,250|", "1||1|1|"),
    row("4", "$1,041,670", "||1,041,670|1,041,670|1,041,670", "||1 (e.g.6th)|1 (e.g.8th)|1 (e.g.4th)"),
    row("5", "$1,562,500", "|1,562,500|||1,562,500", "|1|||1"),
    row("6", "$1,041,670", "1,041,670||2,083,330||", "TERCE||PISA/ICCS||", { counts: { TERCE: 1, "PISA/ICCS": 2 } }),
    row("7", "$1,041,670", "1,041,670|1,041,670|1,041,670||", "1|1|1||"),
    row("8", "$781,250", "781,250||1,562,500|781,250|", "1|0|2|1|"),
    row("9", "$165,623", "||||1,656,230", "||||10,000", { lot: 1000 }),
  ],
};

export const peruEstimates: ReadonlyArray<readonly [string, string, string]> = [
  ["2013", "0.00", "0.00"],
  ["2014", "0.00", "0.00"],
  ["2015", "0.00", "0.00"],
  ["2016", "10,000,000.00", "11,250,000.00"],
  ["2017", "11,000,000.00", "6,510,420.00"],
  ["2018", "4,000,000.00", "7,239,580.00"],
];

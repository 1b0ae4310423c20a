const months = [
  "jan ene janv",
  "feb fev",
  "mar",
  "apr abr avr",
  "may mai",
  "jun juin",
  "jul juil",
  "aug ago aou",
  "sep set",
  "oct out",
  "nov",
  "dec dic dez",
];

/** The day or month that a cell states, as "2017-06-30" or "2017-06"; undefined for anything else. */
export function dayOf(text: string): string | undefined {
  const named = /^(?:(\d{1,2})[- ])?([A-Za-zé]{3,5})[- ](\d{2,4})$/.exec(text.trim());
  if (named) {
    const month = months.findIndex((names) => names.split(" ").some((name) => (named[2] ?? "").toLowerCase().startsWith(name)));
    return month < 0 ? undefined : iso(named[3] ?? "", month + 1, named[1]);
  }
  const plain = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  return plain ? iso(plain[3] ?? "", Number(plain[2]), plain[1]) : undefined;
}

const two = (n: number | string): string => String(n).padStart(2, "0");

function iso(year: string, month: number, day: string | undefined): string {
  return [year.length === 2 ? `20${year}` : year, two(month), ...(day === undefined ? [] : [two(day)])].join("-");
}

/** The same date a year early or late, or with another year far off. */
export function otherDays(text: string, day: string): readonly { readonly text: string; readonly held: string }[] {
  return [-1, 1, -5, 10].map((step) => {
    const year = Number(day.slice(0, 4)) + step;
    const fresh = text.replace(/\d{2,4}\s*$/, (digits) => String(year).slice(-digits.trim().length));
    return { text: fresh, held: `${year}${day.slice(4)}` };
  });
}

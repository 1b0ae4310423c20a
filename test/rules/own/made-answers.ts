import { plain } from "../../../src/base/decimal";
import { decimalOf, fractionOf } from "../../../src/rules/own/language/fraction";
import { figure, missing } from "../../../src/rules/own/values/answer";
import type { Answer, Unit } from "../../../src/rules/own/values/answer";
import { cellIn, span } from "./made";

/**
 * An answer of a cell in that column: "12 number", "5 money USD ~0.5" (what printing hides), "95 percent !" (the rule's own),
 * "2018-03-31 to", "2018-03-01 to 2018-03-31", "true", "none blank", or any other text.
 */
export function made(text: string, column: number): Answer {
  const cells = [cellIn(column)];
  const [first = "", second = "", ...more] = text.split(" ");
  if (first === "none") return missing(`it is ${second}`, cells, second as "blank" | "n/a" | "none" | "other");
  if (/^(?:true|false)$/.test(text)) return { is: "truth", yes: text === "true", cells };
  if (second === "to") return { is: "date", span: span(first, more[0]), cells };
  if (!/^-?[\d.]+$/.test(first)) return { is: "text", text, cells };
  const currency = more.find((each) => /^[A-Z]{3}$/.test(each));
  const slack = more.find((each) => each.startsWith("~"));
  return figure(fractionOf(Number(first)), second as Unit, cells, {
    ...(currency === undefined ? {} : { currency }),
    ...(slack === undefined ? {} : { slack: fractionOf(Number(slack.slice(1))) }),
    ...(more.includes("!") ? { literal: true } : {}),
  });
}

/** An answer in the form that `made` reads; of what is missing the reason. */
export function shown(answer: Answer): string {
  if (answer.is === "missing") return answer.why;
  if (answer.is === "truth") return String(answer.yes);
  if (answer.is === "text") return answer.text;
  if (answer.is === "date") return `${answer.span.from} to ${answer.span.to}`;
  const { number, unit, currency, slack, literal } = answer;
  const hidden = plain(decimalOf(slack).value);
  return [plain(decimalOf(number).value), unit, currency, hidden === "0" ? undefined : `~${hidden}`, literal && "!"]
    .filter(Boolean)
    .join(" ");
}

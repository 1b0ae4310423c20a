import { fold } from "../base/fold";

const percent = String.raw`(?:%|percent(?:age)?|per cent|porcentaje|por ciento|pourcentage|pour cent|porcentagem|percentual)`;
const yesNo = String.raw`(?:yes\s?\/\s?no|si\s?\/\s?no|oui\s?\/\s?non|sim\s?\/\s?nao)`;
const number = String.raw`(?:number|numero|nombre)`;
const bracketed = new RegExp(String.raw`[([]\s*(?:(?:en|in|em)\s)?(${percent}|${yesNo}|${number})\s*(?:[,;:/][^)\]]*)?[)\]]`);
const trailing = new RegExp(String.raw`[,;–-]\s*(?:(?:en|in|em)\s)?(${percent})\s*$`);

/** The unit that an indicator's name carries where its table has no column for it: "Schools reporting (Percentage, Custom)", "Pass rate, %". */
export function unitInName(name: string): string | undefined {
  const folded = fold(name);
  return (bracketed.exec(folded) ?? trailing.exec(folded))?.[1];
}

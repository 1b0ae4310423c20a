import { fold } from "./fold";

/** Currency codes by the forms people write. Longer forms first; a bare "$" is USD only where nothing else is said. */
const forms: ReadonlyArray<readonly [RegExp, string]> = [
  [
    /us\s?\$|u\.s\.\s?\$|\$us|\busd\b|us dollars?|dolares (?:de (?:los )?ee\.? ?uu\.?|estadounidenses|americanos)|dollars? (?:des etats-unis|us)|dolares dos eua/,
    "USD",
  ],
  [/nuevos? soles?|\bsoles\b|\bs\/\.?(?=\s?\d|\s|$|\))|\bpen\b/, "PEN"],
  [/\beuros?\b|\beur\b|€|\bmeur\b/, "EUR"],
  [/\bxdr\b|\bsdrs?\b|special drawing rights?|\bdeg\b|\bdts\b/, "XDR"],
  [/\bxua\b|\bua(?:m|k)?\b|\bm?uc\b|units? of account|unites? de compte|unidad(?:es)? de cuenta/, "XUA"],
  [/\bgbp\b|£|pounds? sterling/, "GBP"],
  [/fcfa|f\s?cfa|\bxof\b|\bxaf\b/, "XOF"],
  [/\bpkr\b|pakistani? rupees?/, "PKR"],
  [/\binr\b|₹|indian rupees?/, "INR"],
  [/\bkes\b|\bkshs?\b/, "KES"],
  [/\bugx\b/, "UGX"],
  [/\btzs\b/, "TZS"],
  [/\betb\b|\bbirr\b/, "ETB"],
  [/\bngn\b|₦|\bnairas?\b/, "NGN"],
  [/\bghs\b|\bcedis?\b/, "GHS"],
  [/\brwf\b/, "RWF"],
  [/\blkr\b/, "LKR"],
  [/\bbdt\b|\btaka\b|\btk\.?(?=\s|$|\))/, "BDT"],
  [/\bnpr\b/, "NPR"],
  [/\bcop\b/, "COP"],
  [/\bmxn\b/, "MXN"],
  [/\bbrl\b|\br\$/, "BRL"],
  [/\bmzn\b|\bmeticais\b/, "MZN"],
  [/\baoa\b|\bkwanzas?\b/, "AOA"],
  [/\bhtg\b|\bgourdes?\b/, "HTG"],
  [/\bidr\b/, "IDR"],
  [/\bphp\b/, "PHP"],
  [/\bvnd\b/, "VND"],
  [/\bzar\b/, "ZAR"],
  [/\bcny\b|\brmb\b/, "CNY"],
  [/\bjpy\b|¥/, "JPY"],
  [/\$|\bdollars?\b|\bdolares\b/, "USD"],
];

/** The currency that a header, title or cell names; undefined where it names none. */
export function currencyIn(text: string): string | undefined {
  const folded = fold(text);
  return forms.find(([form]) => form.test(folded))?.[1];
}

const scales: ReadonlyArray<readonly [RegExp, number]> = [
  [/\bcrores?\b|\bcr\.(?=\s|$)/, 10_000_000],
  [/\blakhs?\b|\blacs?\b/, 100_000],
  [/\bbillions?\b|\bbn\b|\bmil millones\b|\bmiles de millones\b|\bmilliards?\b|\bmds?\b|\bbilh(?:ao|oes)\b/, 1_000_000_000],
  [
    /\bmillions?\b|\bmln\b|\bmn\b|\bmillon(?:es)?\b|\bmilh(?:ao|oes)\b|\bmeur\b|\bmusd\b|\bmuc\b|\buam\b|\bua\s?m\b|\bmm\b|(?:us\$|usd|\$|eur|€|pen|s\/)\s?m\b|\bm\s?(?:us\$|usd|\$|eur|€|fcfa)/,
    1_000_000,
  ],
  [
    /\bthousands?\b|\bmiles\b|\bmilliers?\b|\bmilhares\b|\bmil\b(?= (?:de )?(?:nuevos |soles|dolares|us|reais|meticais))|'000s?\b|\b000s\b|(?:us\$|usd|\$|eur|€)\s?k\b|\bk\s?(?:us\$|usd|\$|eur|€|fcfa)/,
    1000,
  ],
];

/** The scale that a header or title states: 1000000 for "(millions USD)"; undefined where it states none. */
export function scaleIn(text: string): number | undefined {
  // "a loan of US$25 million" is an amount, not the unit of a table.
  const folded = fold(text).replace(/\d[\d.,]*\s?(?:million|millon|milh|billion|thousand|crore|lakh|m\b|k\b|bn\b)\p{L}*/gu, " ");
  return scales.find(([form]) => form.test(folded))?.[1];
}

/** The scale of a word that follows a figure at once: "5.7 million", "25 M", "3 crore", "250k". */
export function scaleWord(word: string): number | undefined {
  const folded = fold(word);
  if (/^(?:m|mm|mn|mln|mio|million|millions|millon|millones|milhao|milhoes)\.?$/.test(folded)) return 1_000_000;
  if (/^(?:k|thousand|thousands|mil|miles|mille|milliers|milhares)$/.test(folded)) return 1000;
  if (/^(?:bn|billion|billions|milliard|milliards|mds|bilhao|bilhoes)$/.test(folded)) return 1_000_000_000;
  if (/^(?:crore|crores)$/.test(folded)) return 10_000_000;
  return /^(?:lakh|lakhs|lac|lacs)$/.test(folded) ? 100_000 : undefined;
}

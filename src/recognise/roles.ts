import { fold } from "../base/fold";
import type { Language } from "../model/table";
import { currencyIn, scaleIn } from "../base/money-words";
import { vocabulary } from "./words/vocabulary";

/** A role that a header's words may stand for; score 1 for the whole phrase, less for part of it. */
export interface RoleMatch {
  readonly role: string;
  readonly score: number;
  /** Those that have the phrase for this role. */
  readonly languages: readonly Language[];
}

/** Words too common to be looked for inside other headers: they count only where they are the whole of one. */
const alone = new Set(
  "result|results|progress|number|value|values|name|title|from|new|old|item|real|avance|logro|resultado|resultados|resultat|plan|figure|text|numero|nombre|nom|nome|titulo|valor|source|sources|check|type|tipo|cost|costs|cout|custo|costo|entity|agency|entidad|entite|entidade|received|recibido|recu|recebido|grade|grado|serie|enrolled|matriculados|inscrits|tested|evaluados|evalues|avaliados|diploma|diplome|theme|tema|programme|programa|government|governo|gobierno|gouvernement|etat|response|reponse|respuesta|currency|moneda|devise|monnaie|moeda|release|suivi|gap|transferencia|transferido|at least|a partir de|au moins|pelo menos|por lo menos|rating|appreciation|notation|calificacion|valoracion|classificacao|avaliacao|reform|reforme|reforma|reformas|reformes|measure|measures|mesure|mesures|medida|medidas|metric|metrics|metrica|metrique|meeting|meetings|reunion|reuniones|reunions|reuniao|reunioes|place|venue|location|where|lugar|sede|lieu|local|participants|participantes|attendees|asistentes|present|presents|presentes|observation|observations|observaciones|observacoes|findings|hallazgos|constats|constatacoes|notes|suites|organisation|organization|organizacion|organizacao|stakeholder|stakeholders|body|quien|quem|role|roles|task|tasks|papel|tarefa|tarefas|tarea|tareas|tache|taches|funcion|funciones|funcao|funcoes|duties|attributions|contact|contacto|contato|jour|institution|institucion|instituicao|structure|acteur|orgao|depenses|gastos|despesas|before|after|antes|despues|avant|apres|depois|dice|ancien|ancienne|nouvelle|nova|modifie|modifiee|modificado|modificada|alterado|modified|amended|updated|took part|field visit|field visits".split(
    "|",
  ),
);

const byPhrase = new Map<string, RoleMatch[]>();
const phrases: { readonly words: string; readonly matches: readonly RoleMatch[] }[] = [];
for (const [role, languages] of Object.entries(vocabulary)) {
  for (const language of ["en", "es", "fr", "pt"] as const) {
    for (const phrase of languages[language]?.split("|").map(fold) ?? []) {
      const known = byPhrase.get(phrase) ?? [];
      const same = known.find((match) => match.role === role);
      const match = { role, score: 1, languages: [...(same?.languages ?? []), language] };
      byPhrase.set(phrase, same ? known.map((each) => (each === same ? match : each)) : [...known, match]);
    }
  }
}
for (const [words, matches] of [...byPhrase].sort((a, b) => b[0].length - a[0].length)) {
  if (words.length >= 4 && !alone.has(words)) phrases.push({ words, matches });
}

const cache = new Map<string, readonly RoleMatch[]>();

/** Every role that the words of a header cell may have, best first. A long text is no header and has none. */
export function rolesOf(text: string): readonly RoleMatch[] {
  if (text.length === 0 || text.length > 100) return [];
  let found = cache.get(text);
  if (!found) {
    if (cache.size > 20_000) cache.clear();
    found = match(text);
    cache.set(text, found);
  }
  return found;
}

function match(text: string): readonly RoleMatch[] {
  const best = new Map<string, RoleMatch>();
  const offer = (found: readonly RoleMatch[], score: number): void => {
    for (const each of found) if ((best.get(each.role)?.score ?? 0) < score) best.set(each.role, { ...each, score });
  };
  let isWhole = false;
  // "% of total" is a share of an amount, not the amount.
  if (/^\s*(?:%|percent(?:age)? of|share of|pourcentage d|porcentaje del?|porcentagem d)/i.test(text))
    return [{ role: "share", score: 1, languages: ["en"] }];
  for (const form of forms(fold(text.replace(/_/g, " ")))) {
    const exact = byPhrase.get(form);
    // "Actual (previous)" is a phrase of its own, and only then also "actual".
    if (exact) offer(exact, isWhole ? 0.97 : 1);
    isWhole ||= exact !== undefined;
    const wordCount = form.split(" ").length;
    if (wordCount > 9) continue;
    for (const { words, matches } of phrases) {
      if (words.length >= form.length || !form.includes(words)) continue;
      const at = form.indexOf(words);
      const startsWord = at === 0 || /[^\p{L}\p{N}]/u.test(form[at - 1] ?? "");
      const endsWord = at + words.length === form.length || /[^\p{L}\p{N}]/u.test(form[at + words.length] ?? "");
      if (!startsWord || !endsWord) continue;
      const share = words.length / form.length;
      offer(matches, (at === 0 ? 0.7 : 0.55) + 0.25 * share);
    }
  }
  // "USD million" over figures is an amount's unit and its only header.
  if (best.size === 0 && isMoneyUnit(text)) offer([{ role: "amount", score: 1, languages: ["en"] }], 0.9);
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** "USD million", "(US$)": a unit of money and nothing else. */
export function isMoneyUnit(text: string): boolean {
  if (text.length > 30 || /\d/.test(text)) return false;
  const words = fold(text)
    .replace(/[()[\]]/g, " ")
    .split(/[\s/,]+/)
    .filter((word) => word !== "" && !/^(?:in|en|em)$/.test(word));
  return (
    words.length <= 4 &&
    words.every((word) => currencyIn(word) !== undefined || scaleIn(word) !== undefined) &&
    (currencyIn(text) ?? scaleIn(text)) !== undefined
  );
}

/** A header's text with and without what is often added to it: brackets, units of money, years, note marks. */
function forms(folded: string): Set<string> {
  const bare = folded.replace(/[*†‡§\u00b9\u00b2\u00b3\u2070-\u2079]+/g, "").trim();
  const noBrackets = bare.replace(/\s*[([][^)\]]*[)\]]/g, "").trim();
  const noMoney = noBrackets
    .replace(
      /[,;]?\s*(?:\bin |\ben |\bem )?(?:\bus\s?\$|\busd\b|\$|€|\beur\b|\bpen\b|\bxdr\b)\s*(?:millions?|thousands?|millones|miles|milliers|milhoes|milhares|'000|m|k)?\b/g,
      "",
    )
    .trim();
  const noYear = noMoney
    .replace(/\b(?:fy ?)?(?:19|20)\d\d\b/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const noPlural = bare.replace(/\(s\)/g, "").trim();
  // "Fre-quency": a break that typesetting left inside a word.
  const unbroken = noBrackets.replace(/(\p{Ll})-(\p{Ll})/gu, "$1$2");
  const beforeSlash = noMoney.split(/\s?[/|]\s?/)[0] ?? "";
  return new Set(
    [bare, noBrackets, noMoney, noYear, noPlural, unbroken, beforeSlash]
      .map((form) => form.replace(/[\s:.,;-]+$/, (end) => (end.startsWith(".") ? "." : "")))
      .flatMap((form) => [form, form.replace(/\.$/, "")])
      .filter((form) => form !== ""),
  );
}

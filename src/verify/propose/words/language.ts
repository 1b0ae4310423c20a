import type { Language } from "../../../model/table";

/** Small words that tell the languages apart; each is listed where it is common and the others do without it. */
const small: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set("the of and which each with by at for to from has have been that is are on in".split(" ")),
  es: new Set("el los las del que y por la de se con al una un su en sin lo".split(" ")),
  fr: new Set("le les des du et par la de que au aux une un dans avec sur ont sans ce en".split(" ")),
  pt: new Set("o os as da do dos das que e por de com em uma um no na pelo pela ao sem nas nos".split(" ")),
};

/** The language that a folded text is written in, where its small words tell; else what its table's headers say. */
export function languageOf(folded: string, otherwise: Language): Language {
  const words = folded.split(/[^\p{L}]+/u);
  const counts = (Object.keys(small) as Language[]).map((language) => ({
    language,
    count: words.filter((word) => small[language].has(word)).length,
  }));
  const [best, second] = counts.sort((a, b) => b.count - a.count);
  return best && best.count > (second?.count ?? 0) ? best.language : otherwise;
}

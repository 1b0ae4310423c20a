import type { Language } from "../../model/table";

const languages: readonly Language[] = ["en", "es", "fr", "pt"];

/** The same words in the four languages of the templates. */
export type Words = readonly [en: string, es: string, fr: string, pt: string];

export const inLanguage = (words: Words, language: Language): string => words[languages.indexOf(language)] ?? words[0];

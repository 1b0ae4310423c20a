import type { Language } from "../../model/table";
import type { Sureness, UnturnedCause } from "../propose/proposal";

type Four = readonly [en: string, es: string, fr: string, pt: string];
const languages: readonly Language[] = ["en", "es", "fr", "pt"];
const at = (words: Four, language: Language): string => words[languages.indexOf(language)] ?? words[0];

const sureness: Readonly<Record<Sureness, Four>> = {
  stated: ["Stated", "Dicho", "Dit", "Dito"],
  likely: ["Likely", "Probable", "Probable", "Provável"],
  possible: ["Possible, please check", "Posible, verifíquelo", "Possible, à vérifier", "Possível, verifique"],
};

const causes: Readonly<Record<UnturnedCause, Four>> = {
  "share-without-least": [
    "It does not say that this share is the least.",
    "No dice que esta proporción sea la mínima.",
    "Il n'est pas dit que cette part est un minimum.",
    "Não diz que esta parcela é a mínima.",
  ],
  "share-of-what": ["It does not say of what.", "No dice de qué.", "Il n'est pas dit de quoi.", "Não diz de quê."],
  "explains-target": [
    "It explains a target and sets no condition.",
    "Explica una meta y no pone condición.",
    "Elle explique une cible et ne pose pas de condition.",
    "Explica uma meta e não põe condição.",
  ],
  "another-list": [
    "It is about another list: make a protocol of its own for it.",
    "Trata de otra lista: haga un protocolo aparte.",
    "Elle concerne une autre liste : faites-en un protocole à part.",
    "Trata de outra lista: faça um protocolo à parte.",
  ],
  "share-at-most": [
    "It sets a most; a step can only ask for a least.",
    "Pone un máximo; un paso solo puede pedir un mínimo.",
    "Elle fixe un maximum ; une étape ne peut demander qu'un minimum.",
    "Põe um máximo; um passo só pode pedir um mínimo.",
  ],
  "field-not-understood": [
    "No column could be told.",
    "No se reconoce una columna.",
    "Aucune colonne n'est reconnue.",
    "Não se reconhece uma coluna.",
  ],
  "which-list": [
    "The list meant is not known here, or is of something else.",
    "No se conoce esa lista aquí, o es de otra cosa.",
    "La liste visée n'est pas connue ici, ou porte sur autre chose.",
    "A lista não é conhecida aqui, ou é de outra coisa.",
  ],
  "no-day": ["No day is given.", "No se da una fecha.", "Aucune date n'est donnée.", "Não se dá uma data."],
  "not-understood": ["Not understood.", "No se entendió.", "Non compris.", "Não entendido."],
};

/** Where a step comes from, for the person who has to confirm it. */
export const noteOf = (sure: Sureness, language: Language, cell: string, excerpt: string): string =>
  `${at(sureness[sure], language)}. ${cell}: ${excerpt}`;

export const whyLeft = (why: UnturnedCause, language: Language): string => at(causes[why], language);

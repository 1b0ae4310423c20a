import { workbookOfText } from "../../src/grid/text-form";
import type { Language } from "../../src/model/table";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { proposeProtocols } from "../../src/verify/propose/propose";
import { briefAll } from "./brief";
import { texts } from "./protocol-texts";

const headers: Readonly<Record<Language, string>> = {
  en: "| DLI | Definition | Verification entity | Verification protocol |",
  es: "| IVD | Definición | Entidad verificadora | Protocolo de verificación |",
  fr: "| ILD | Définition | Entité de vérification | Protocole de vérification |",
  pt: "| ILD | Definição | Entidade verificadora | Protocolo de verificação |",
};
const matrices: Readonly<Record<Language, string>> = {
  en: "| DLI | Indicator | Unit value | Dec-25 | Subtotal |",
  es: "| IVD | Indicador | Valor unitario | Dic-25 | Subtotal |",
  fr: "| ILD | Indicateur | Valeur unitaire | Déc-25 | Sous-total |",
  pt: "| ILD | Indicador | Valor unitário | Dez-25 | Subtotal |",
};

/** The texts of one language as the protocols of one project's DLIs. */
function proposalsOf(language: Language) {
  const own = texts.filter((each) => each.language === language);
  const workbook = workbookOfText(
    [
      "== DLIs",
      matrices[language],
      ...own.map(({ title }, index) => `| ${index + 1} | ${title} | 1000 | 1000 | 1000 |`),
      "== Protocols",
      headers[language],
      ...own.map(({ text }, index) => `| ${index + 1} |  |  | ${text} |`),
    ].join("\n"),
  );
  const proposals = proposeProtocols(recogniseWorkbook(workbook));
  return own.map((each, index) => ({ ...each, proposal: proposals.find(({ protocol }) => protocol.dli === String(index + 1)) }));
}

const all = (["en", "es", "fr", "pt"] as const).flatMap(proposalsOf);

test.each(all)("$language: $title", ({ proposal, steps, left }) => {
  expect(proposal && briefAll(proposal.protocol)).toEqual(steps);
  if (left) expect(proposal?.unturned.map(({ why }) => why)).toEqual(left);
});

test.each(all)("$language: $title: every step and every word left says where it was read", ({ proposal, text }) => {
  for (const { from, sure } of proposal?.steps ?? []) {
    expect(text.replace(/\s+/g, " ")).toContain(from.excerpt.replace(/\u2026$/, ""));
    expect(from.cell.sheet).toBe("Protocols");
    expect(["stated", "likely", "possible"]).toContain(sure);
  }
  for (const { words } of proposal?.unturned ?? []) expect(text).toContain(words.excerpt);
});

test("nothing that is proposed counts as confirmed", () => {
  expect(all.filter(({ proposal }) => proposal?.protocol.confirmed !== false)).toEqual([]);
});

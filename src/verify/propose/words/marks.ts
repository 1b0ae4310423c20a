import type { Phrases } from "./phrases";

/** What a verification rests on: a list with rows, that can be run over, or a document, that a person has to read. */
export const evidenceWords = {
  list: {
    en: "database|databases|data base|list|lists|register|registers|registry|roster|spreadsheet|dataset|data set|records|emis data|attendance sheets|attendance list|inventory",
    es: "base de datos|bases de datos|lista|listas|listado|padron|nomina|registro|registros|relacion nominal|planilla|matriz|inventario",
    fr: "base de donnees|bases de donnees|liste|listes|registre|registres|fichier|etat nominatif|repertoire|inventaire",
    pt: "base de dados|bases de dados|banco de dados|lista|listas|cadastro|registo|registos|registro|registros|relacao nominal|planilha|inventario",
  },
  document: {
    en: "technical datasheet|datasheet|report|reports|manual|resolution|publication|scanned copies|scanned copy|proof of delivery|minutes|decree|guidelines|plan|audit report|official letter|website|proof|scanned receipts|receipts|financial statements|strategy|regulation|survey report|certificate of completion",
    es: "ficha tecnica|informe|informes|manual|resolucion|publicacion|copias escaneadas|copia escaneada|constancia|constancias|prueba|comprobante|comprobantes|acta de reunion|decreto|lineamientos|plan|pagina web|portal|reglamento|estrategia",
    fr: "fiche technique|rapport|rapports|manuel|arrete|publication|copies scannees|copie scannee|preuve|preuves|proces-verbal|decret|directives|plan|site web|strategie|reglement",
    pt: "ficha tecnica|relatorio|relatorios|manual|resolucao|publicacao|copias digitalizadas|copia digitalizada|comprovante|comprovantes|prova|ata|decreto|diretrizes|plano|site|estrategia|regulamento|portaria",
  },
} as const satisfies Readonly<Record<string, Phrases>>;

/** Words that begin an enumeration of fields. */
export const leadIns = {
  clear: {
    en: "including|includes|include|containing|contains|contain|indicating|showing|shows|show|which holds|holds|holding|comprising|specifying|recording|the following information|the following fields|that states|stating",
    es: "incluyendo|incluye|incluira|que incluya|que contenga|contiene|indicando|que indique|consignando|que consigne|la siguiente informacion|los siguientes campos|con los siguientes datos|detallando|contenga",
    fr: "comprenant|comprend|incluant|contenant|contient|indiquant|mentionnant|precisant|les informations suivantes|les champs suivants|donnant",
    pt: "incluindo|inclui|contendo|contem|indicando|que indique|as seguintes informacoes|os seguintes campos|especificando|discriminando",
  },
  weak: { en: "with|for", es: "con", fr: "avec", pt: "com" },
} as const satisfies Readonly<Record<string, Phrases>>;

/** Acts that make a row count, with the column that shows them. */
export const confirmations = {
  signed: {
    en: "signed|assignment act|signature|countersigned",
    es: "firmado|firmada|firmados|firmadas|acta de adjudicacion|firma|suscrito|suscrita",
    fr: "signe|signee|signes|signees|acte d'affectation|signature",
    pt: "assinado|assinada|assinados|assinadas|termo de posse|assinatura",
  },
  appointed: {
    en: "confirming the designation|designation|confirming the appointment|appointment confirmed|appointment|has been appointed",
    es: "designacion|nombramiento|confirmando la designacion|que confirme la designacion",
    fr: "nomination|designation|confirmant la nomination|acte de nomination",
    pt: "designacao|nomeacao|que confirme a nomeacao|confirmando a designacao",
  },
  certified: {
    en: "certified|diploma|certificate obtained|certification|passed the course|graduated",
    es: "certificado|certificada|certificados|certificadas|diploma|certificacion|titulo obtenido",
    fr: "certifie|certifies|certifiee|certifiees|diplome|attestation|certification|certificat",
    pt: "certificado|certificados|certificada|diploma|certificacao|diploma obtido",
  },
  received: {
    en: "received|got|which ones received|receipt|stamped|acknowledgement of receipt|confirmation of reception|confirmation of receipt|delivered",
    es: "recibido|recibida|recibidos|recibieron|recepcion|sellado|sellada|cargo de recepcion|entregado",
    fr: "recu|recue|recus|recues|ayant recu|accuse de reception|recepisse|cachet|livre",
    pt: "recebido|recebida|recebidos|receberam|recebimento|carimbado|entregue",
  },
  verified: {
    en: "verified|validated|confirmed|confirming|spot check passed|spot-check passed",
    es: "verificado|verificada|verificados|validado|confirmado|que confirme",
    fr: "verifie|verifiee|verifies|valide|confirme|confirmant",
    pt: "verificado|verificada|verificados|validado|confirmado|que confirme",
  },
} as const satisfies Readonly<Record<string, Phrases>>;

export type Confirmation = keyof typeof confirmations;

/** Words that say each of something is listed once. */
export const uniqueness = {
  once: {
    en: "no duplicates|no duplicate|without duplicates|without duplication|not duplicated|counted once|counted only once|count once|only once|unique|no double counting|double counting|each counted once",
    es: "sin duplicados|sin duplicidad|no duplicados|una sola vez|contado una vez|unicos|unicas|sin repeticiones|doble conteo",
    fr: "sans doublon|sans doublons|une seule fois|comptee une seule fois|uniques|double comptage|pas de doublons",
    pt: "sem duplicados|sem duplicidade|sem duplicacoes|uma unica vez|uma so vez|unicos|dupla contagem",
  },
} as const satisfies Readonly<Record<string, Phrases>>;

/** Words that bind a list to another one. */
export const belonging = {
  within: {
    en: "within|included in|listed in|contained in|appear in|appears in|drawn from|among those in|part of|matched against|cross-checked against|cross-checked with|database provided by|database of|subset of|must be in|found in|present in",
    es: "incluidos en|incluidas en|que figuren en|que figuran en|figuran en|contenidos en|dentro de|cotejado con|cruzado con|base de datos proporcionada por|parte de|que aparecen en",
    fr: "figurant dans|figurent dans|inclus dans|incluses dans|contenus dans|rapproche avec|croise avec|base de donnees fournie par|parmi ceux de|faisant partie de|parmi",
    pt: "incluidos em|incluidos na|constantes da|constantes do|constem da|que constam da|constam da|cruzado com|base de dados fornecida por|dentro da|que figuram na",
  },
} as const satisfies Readonly<Record<string, Phrases>>;

/** Words that join a list to the document it comes with. */
export const companions = {
  with: {
    en: "accompanied by|accompanied with|together with|along with|as well as|attached|annexed|and a|and the",
    es: "acompanado de|acompanada de|acompanado por|acompanada por|junto con|asi como|adjunta|adjunto|y una|y la|y el|y un",
    fr: "accompagne de|accompagnee de|accompagne d'une|accompagnee d'une|accompagne par|ainsi que|assorti de|joint|jointe|et une|et la|et le|et un",
    pt: "acompanhado de|acompanhada de|acompanhado por|acompanhado da|juntamente com|bem como|anexo|anexa|e uma|e a|e um|e o",
  },
} as const satisfies Readonly<Record<string, Phrases>>;

/** Words that begin the protocol's part of a description. */
export const protocolHeads: Phrases = {
  en: "verification protocol|verification procedure",
  es: "protocolo de verificacion|procedimiento de verificacion",
  fr: "protocole de verification|procedure de verification",
  pt: "protocolo de verificacao|procedimento de verificacao",
};

import type { NameWords } from "./name-words";

/** Of an indicator: each from its first table in force that states it, the results framework before others. */
export const indicatorNames: readonly NameWords[] = [
  {
    id: "name",
    type: "text",
    says: "Its name.",
    words: ["name|indicator name", "nombre|nombre del indicador", "nom|intitule", "nome|nome do indicador"],
  },
  {
    id: "unit of measure",
    type: "text",
    says: "Its unit of measure.",
    words: ["unit of measure|unit", "unidad de medida|unidad", "unite de mesure|unite", "unidade de medida|unidade"],
  },
  {
    id: "baseline",
    type: "any",
    says: "Its baseline.",
    words: [
      "baseline|baseline value",
      "linea de base|linea base|valor inicial",
      "valeur de reference|situation de reference|base",
      "linha de base|valor de base",
    ],
  },
  {
    id: "baseline date",
    type: "date",
    says: "The date of its baseline.",
    words: ["baseline date", "fecha de linea de base|fecha de la linea de base", "date de reference", "data da linha de base"],
  },
  {
    id: "targets",
    type: "any",
    periods: true,
    says: "The targets of its years; a past year's column that holds the actual instead counts as that year's.",
    words: [
      "targets|target|annual targets|annual target",
      "metas|meta|metas anuales|meta anual",
      "cibles|cible|cibles annuelles|cible annuelle",
      "metas|meta|metas anuais|meta anual",
    ],
  },
  {
    id: "end target",
    type: "any",
    says: "Its target for the end of the project.",
    words: [
      "end target|final target|end of project target|target at completion",
      "meta final|meta al cierre",
      "cible finale|cible de fin de projet",
      "meta final|meta ao encerramento",
    ],
  },
  {
    id: "end target date",
    type: "date",
    says: "The date of its end target.",
    words: [
      "end target date|target date",
      "fecha de la meta final|fecha de la meta",
      "date cible|date de la cible finale",
      "data da meta|data da meta final",
    ],
  },
  {
    id: "actual",
    type: "any",
    dated: "actuals",
    says: "Its latest actual value.",
    words: [
      "actual|actual value|latest actual|current actual",
      "valor actual|valor alcanzado|logrado|alcanzado",
      "valeur actuelle|valeur realisee|realise|atteint",
      "valor atual|valor alcancado|realizado",
    ],
  },
  {
    id: "actuals",
    type: "any",
    periods: true,
    says: "The actual values of its years.",
    words: [
      "actuals|actual values",
      "valores actuales|valores alcanzados",
      "valeurs actuelles|valeurs realisees",
      "valores atuais|valores alcancados",
    ],
  },
  {
    id: "actual date",
    type: "date",
    says: "The date of its latest actual value.",
    words: [
      "actual date|date of the actual",
      "fecha del valor actual",
      "date de realisation|date de la valeur actuelle",
      "data do valor atual",
    ],
  },
  {
    id: "previous actual",
    type: "any",
    says: "Its previous actual value.",
    words: ["previous actual|previous value|previous", "valor anterior", "valeur precedente", "valor anterior"],
  },
  {
    id: "previous date",
    type: "date",
    says: "The date of its previous actual value.",
    words: [
      "previous date|date of the previous actual",
      "fecha del valor anterior",
      "date de la valeur precedente",
      "data do valor anterior",
    ],
  },
  {
    id: "frequency",
    type: "text",
    says: "How often it is reported.",
    words: ["frequency", "frecuencia|periodicidad", "frequence|periodicite", "frequencia|periodicidade"],
  },
  {
    id: "data source",
    type: "text",
    says: "Where its data come from.",
    words: [
      "data source|source|means of verification",
      "fuente de datos|fuente|medio de verificacion",
      "source de donnees|moyen de verification",
      "fonte de dados|fonte|meio de verificacao",
    ],
  },
  {
    id: "responsibility",
    type: "text",
    says: "Who collects its data.",
    words: [
      "responsibility|responsible|responsible unit",
      "responsable|responsabilidad|unidad responsable",
      "responsable|responsabilite|structure responsable",
      "responsavel|responsabilidade|unidade responsavel",
    ],
  },
  {
    id: "description",
    type: "text",
    says: "Its description.",
    words: ["description|definition", "descripcion|definicion", "description|definition", "descricao|definicao"],
  },
  {
    id: "protocol",
    type: "text",
    says: "Its verification protocol.",
    words: [
      "protocol|verification protocol",
      "protocolo|protocolo de verificacion",
      "protocole|protocole de verification",
      "protocolo|protocolo de verificacao",
    ],
  },
  {
    id: "status",
    type: "text",
    says: "What its status column says.",
    words: ["status|status of change", "situacion|estado", "statut", "situacao|estado"],
  },
];

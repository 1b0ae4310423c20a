import type { Language } from "../../model/table";

/** The sentences of the rationale; what stands in braces is filled in. A closed set of places: item, from, to, list, units, price, year. */
export interface ParagraphWords {
  readonly endTargetLower: string;
  readonly endTargetHigher: string;
  readonly endTargetOther: string;
  readonly targets: string;
  readonly targetOf: string;
  readonly field: string;
  readonly reworded: string;
  readonly unit: string;
  readonly added: string;
  readonly addedWithTarget: string;
  readonly dropped: string;
  readonly subtotal: string;
  readonly subtotalFewer: string;
  readonly subtotalMore: string;
  readonly dliAdded: string;
  readonly dliAddedFor: string;
  readonly dliDropped: string;
  readonly estimates: string;
  readonly estimateOf: string;
  readonly nothing: string;
}

export const paragraphWords: Readonly<Record<Language, ParagraphWords>> = {
  en: {
    endTargetLower: "The end target of {item} is reduced from {from} to {to}.",
    endTargetHigher: "The end target of {item} is raised from {from} to {to}.",
    endTargetOther: "The end target of {item} changes from {from} to {to}.",
    targets: "The targets of {item} change: {list}.",
    targetOf: "{year} from {from} to {to}",
    field: "{field} of {item} changes from {from} to {to}.",
    reworded: "{field} of {item} is reworded.",
    unit: "The unit of measure of {item} changes from {from} to {to}; its figures before and after cannot be subtracted.",
    added: "{item} is added.",
    addedWithTarget: "{item} is added, with an end target of {to}.",
    dropped: "{item} is dropped.",
    subtotal: "The subtotal of {item} changes from {from} to {to}.",
    subtotalFewer: "The subtotal of {item} changes from {from} to {to}: {units} fewer at {price}.",
    subtotalMore: "The subtotal of {item} changes from {from} to {to}: {units} more at {price}.",
    dliAdded: "{item} is added, with a subtotal of {to}.",
    dliAddedFor: "{item} is added, with a subtotal of {to} at {price}.",
    dliDropped: "{item} is dropped; its subtotal was {from}.",
    estimates: "The disbursement estimates change: {list}.",
    estimateOf: "{year} from {from} to {to}",
    nothing: "nothing",
  },
  es: {
    endTargetLower: "La meta final de {item} se reduce de {from} a {to}.",
    endTargetHigher: "La meta final de {item} aumenta de {from} a {to}.",
    endTargetOther: "La meta final de {item} cambia de {from} a {to}.",
    targets: "Las metas de {item} cambian: {list}.",
    targetOf: "{year}, de {from} a {to}",
    field: "{field} de {item}: cambia de {from} a {to}.",
    reworded: "{field} de {item}: cambia la redacción.",
    unit: "La unidad de medida de {item} cambia de {from} a {to}; sus cifras de antes y después no se pueden restar.",
    added: "Se agrega {item}.",
    addedWithTarget: "Se agrega {item}, con una meta final de {to}.",
    dropped: "Se elimina {item}.",
    subtotal: "El subtotal de {item} cambia de {from} a {to}.",
    subtotalFewer: "El subtotal de {item} cambia de {from} a {to}: {units} menos, a {price}.",
    subtotalMore: "El subtotal de {item} cambia de {from} a {to}: {units} más, a {price}.",
    dliAdded: "Se agrega {item}, con un subtotal de {to}.",
    dliAddedFor: "Se agrega {item}, con un subtotal de {to}, a {price}.",
    dliDropped: "Se elimina {item}; su subtotal era {from}.",
    estimates: "Las estimaciones de desembolso cambian: {list}.",
    estimateOf: "{year}, de {from} a {to}",
    nothing: "nada",
  },
  fr: {
    endTargetLower: "La cible finale de {item} est ramenée de {from} à {to}.",
    endTargetHigher: "La cible finale de {item} est portée de {from} à {to}.",
    endTargetOther: "La cible finale de {item} passe de {from} à {to}.",
    targets: "Les cibles de {item} changent : {list}.",
    targetOf: "{year}, de {from} à {to}",
    field: "{field} de {item} : passe de {from} à {to}.",
    reworded: "{field} de {item} : la rédaction change.",
    unit: "L’unité de mesure de {item} passe de {from} à {to} ; ses chiffres d’avant et d’après ne se soustraient pas.",
    added: "{item} est ajouté.",
    addedWithTarget: "{item} est ajouté, avec une cible finale de {to}.",
    dropped: "{item} est supprimé.",
    subtotal: "Le sous-total de {item} passe de {from} à {to}.",
    subtotalFewer: "Le sous-total de {item} passe de {from} à {to} : {units} de moins, à {price}.",
    subtotalMore: "Le sous-total de {item} passe de {from} à {to} : {units} de plus, à {price}.",
    dliAdded: "{item} est ajouté, avec un sous-total de {to}.",
    dliAddedFor: "{item} est ajouté, avec un sous-total de {to}, à {price}.",
    dliDropped: "{item} est supprimé ; son sous-total était de {from}.",
    estimates: "Les estimations de décaissement changent : {list}.",
    estimateOf: "{year}, de {from} à {to}",
    nothing: "rien",
  },
  pt: {
    endTargetLower: "A meta final de {item} é reduzida de {from} para {to}.",
    endTargetHigher: "A meta final de {item} aumenta de {from} para {to}.",
    endTargetOther: "A meta final de {item} muda de {from} para {to}.",
    targets: "As metas de {item} mudam: {list}.",
    targetOf: "{year}, de {from} para {to}",
    field: "{field} de {item}: muda de {from} para {to}.",
    reworded: "{field} de {item}: muda a redação.",
    unit: "A unidade de medida de {item} muda de {from} para {to}; seus valores de antes e depois não podem ser subtraídos.",
    added: "{item} é acrescentado.",
    addedWithTarget: "{item} é acrescentado, com uma meta final de {to}.",
    dropped: "{item} é excluído.",
    subtotal: "O subtotal de {item} muda de {from} para {to}.",
    subtotalFewer: "O subtotal de {item} muda de {from} para {to}: {units} a menos, a {price}.",
    subtotalMore: "O subtotal de {item} muda de {from} para {to}: {units} a mais, a {price}.",
    dliAdded: "{item} é acrescentado, com um subtotal de {to}.",
    dliAddedFor: "{item} é acrescentado, com um subtotal de {to}, a {price}.",
    dliDropped: "{item} é excluído; seu subtotal era {from}.",
    estimates: "As estimativas de desembolso mudam: {list}.",
    estimateOf: "{year}, de {from} para {to}",
    nothing: "nada",
  },
};

/** A sentence with its places filled; what was filled in is never read as a place again. */
export function filled(template: string, places: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => places[name] ?? whole);
}

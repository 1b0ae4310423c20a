import type { IsoDate } from "../../../base/dates";
import type { FunctionId } from "../words/functions";
import type { Comparison } from "../words/operators";
import type { Group, Scope } from "../words/items";

/** What an expression is made of. A closed set: there is nothing in it that could reach outside the model. */
export type Node =
  | { readonly is: "figure"; readonly digits: string; readonly unit: "bare" | "percent" | "money"; readonly currency?: string }
  | { readonly is: "date"; readonly date: IsoDate }
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "truth"; readonly yes: boolean }
  | NameNode
  | { readonly is: "call"; readonly call: FunctionId; readonly args: readonly [Node, ...Node[]] }
  | { readonly is: "arithmetic"; readonly sign: Sign; readonly left: Node; readonly right: Node }
  | { readonly is: "minus"; readonly of: Node }
  | CompareNode
  | { readonly is: "state"; readonly state: "blank" | "n/a"; readonly not: boolean; readonly of: Node }
  | { readonly is: "not"; readonly of: Node }
  | { readonly is: "join"; readonly join: "and" | "or"; readonly left: Node; readonly right: Node };

export type Sign = "+" | "-" | "*" | "/";

export interface CompareNode {
  readonly is: "compare";
  readonly comparison: Comparison;
  readonly left: Node;
  readonly right: Node;
}

/** A named value of the model: of what the rule applies to, of the project, or of an item that is named with it. */
export interface NameNode {
  readonly is: "name";
  readonly name: string;
  readonly scope: Scope;
  /** As written: "2016", "Dec-15". */
  readonly period?: string;
  readonly item?: ItemRef;
}

/** One item, or all items of a group. */
export interface ItemRef {
  readonly group: Group;
  readonly which: { readonly every: true } | { readonly own: true } | { readonly number: string } | { readonly named: string };
}

/** What a value can be, as far as it is known before the workbook is looked at. */
export type Type = "figure" | "date" | "text" | "truth" | "condition" | "any";

/** What cannot be read in a text: what is wrong, where (counting characters from 0), and what might be meant. */
export interface Fault {
  readonly from: number;
  readonly to: number;
  readonly what: string;
  /** What may stand there. */
  readonly may?: string;
  /** The nearest thing that is known. */
  readonly meant?: string;
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

/** "At "endd" (character 12): ...; there may stand ...; perhaps "end target" is meant. */
export function faultText(fault: Fault, text: string): string {
  const cut = text.slice(fault.from, fault.to).trim();
  const seen = cut.length > 40 ? `${cut.slice(0, 39)}…` : cut;
  const where = seen === "" ? "at its end" : `at “${seen}” (character ${fault.from + 1})`;
  const may = fault.may === undefined ? "" : ` There may stand ${fault.may}.`;
  const meant = fault.meant === undefined ? "" : ` Perhaps “${fault.meant}” is meant.`;
  return `${where}: ${fault.what}.${meant}${may}`;
}

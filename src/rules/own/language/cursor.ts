import type { Scope } from "../words/items";
import type { Match, Phrases } from "./phrases";
import { phraseAt } from "./phrases";
import type { Fault, Node, Type } from "./syntax";
import { endOf, longestText, tokensOf } from "./tokens";
import type { Token } from "./tokens";

/** What an expression is read for. */
export interface ParseContext {
  /** What the rule applies to: decides which names need no item beside them. */
  readonly scope: Scope;
  /** The table is in English: "1,500" is then fifteen hundred. */
  readonly english: boolean;
}

/** A part of an expression with what it can be; `list`: a value for each period or item. */
export interface Part {
  readonly node: Node;
  readonly type: Type;
  readonly list: boolean;
  readonly from: number;
  readonly to: number;
}

/** Ends the reading of a text at its first fault; caught where the reading began. */
export class Halt extends Error {
  constructor(readonly fault: Fault) {
    super(fault.what);
  }
}

const mostTokens = 400;
const deepest = 40;

/** A text that is being read, and how far. */
export class Cursor {
  readonly tokens: readonly Token[];
  at = 0;
  private depth = 0;

  constructor(
    readonly text: string,
    readonly context: ParseContext,
  ) {
    this.tokens = text.length > longestText ? [] : tokensOf(text, context.english);
    if (text.length > longestText || this.tokens.length > mostTokens)
      throw new Halt({
        from: 0,
        to: 0,
        what: `the text is too long: ${text.length} characters, where ${longestText} and ${mostTokens} words and signs are the most`,
      });
  }

  get token(): Token {
    return this.tokens[this.at] ?? endOf(this.text);
  }

  /** The piece as it is written. */
  get raw(): string {
    return this.text.slice(this.token.from, this.token.to);
  }

  match<T>(phrases: Phrases<T>, at = this.at): Match<T> | undefined {
    return phraseAt(this.tokens, at, phrases);
  }

  /** Goes on past a phrase where one stands there. */
  take<T>(phrases: Phrases<T>): T | undefined {
    const match = this.match(phrases);
    if (match) this.at += match.length;
    return match?.value;
  }

  isSign(sign: string, at = this.at): boolean {
    const token = this.tokens[at];
    return token?.kind === "sign" && token.folded === sign;
  }

  takeSign(sign: string): boolean {
    const is = this.isSign(sign);
    if (is) this.at += 1;
    return is;
  }

  /** Goes on to the first piece at or after a place in the text. */
  goTo(place: number): void {
    while (this.token.kind !== "end" && this.token.from < place) this.at += 1;
  }

  /** The end of what was read last. */
  get behind(): number {
    return this.tokens[this.at - 1]?.to ?? this.token.from;
  }

  /** Stops at the piece that stands there; a piece that cannot be read says its own fault. */
  stop(what: string, more: { readonly may?: string; readonly meant?: string } = {}): never {
    const { from, to, fault } = this.token;
    throw new Halt({ from, to, ...(fault ?? { what, ...more }) });
  }

  /** Runs a reading one level deeper. */
  deeper<T>(read: () => T): T {
    this.depth += 1;
    if (this.depth > deepest) this.stop(`the text is nested too deeply: ${deepest} levels are the most`);
    const value = read();
    this.depth -= 1;
    return value;
  }
}

import { en } from "./words-en";
import { es } from "./words-es";
import { fr } from "./words-fr";
import { pt } from "./words-pt";

/** What tables of the field say, as their writers say it. */
export type Tongue = "en" | "es" | "fr" | "pt";

export interface Words {
  readonly indicator: readonly string[];
  readonly unit: readonly string[];
  readonly baseline: readonly string[];
  readonly targets: readonly string[];
  readonly cumulativeTargets: string;
  readonly target: string;
  readonly actual: string;
  readonly endTarget: readonly string[];
  readonly frequency: readonly string[];
  readonly source: readonly string[];
  readonly responsible: readonly string[];
  readonly annual: string;
  readonly number: string;
  readonly percent: string;
  readonly names: readonly string[];
  readonly pdoHeading: string;
  readonly intermediateHeading: string;
  readonly year: string;
  readonly value: string;
  readonly date: string;
  readonly current: string;
  readonly proposed: string;
  readonly total: string;
  readonly dli: readonly string[];
  readonly unitValue: readonly string[];
  readonly per: string;
  readonly amount: string;
  readonly units: string;
  readonly component: string;
  readonly lines: readonly string[];
  readonly code: string;
  readonly scales: Readonly<Record<number, string>>;
  readonly approval: string;
  readonly effectiveness: string;
  readonly closing: string;
  readonly commitment: string;
  readonly disbursed: string;
  readonly undisbursed: string;
  readonly loan: string;
  readonly frameworkTitle: string;
  readonly dliTitle: string;
  readonly note: string;
  readonly unknown: readonly string[];
  readonly end: string;
  readonly status: string;
  readonly months: readonly string[];
}

export const words: Readonly<Record<Tongue, Words>> = { en, es, fr, pt };

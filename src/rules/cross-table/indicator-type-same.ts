import { fold } from "../../base/fold";
import type { Indicator } from "../../model/project";
import type { Value } from "../../model/value";
import type { Judgement, Rule } from "../rule";
import { indicatorName, inForce, stated } from "../support/items";
import { broken, holds } from "../support/judge";
import { tableName } from "../support/stated-values";

export const indicatorTypeSame: Rule = {
  id: "indicator-type-same",
  group: "cross-table",
  severity: "warning",
  statement: "An indicator is a core or corporate indicator in every table, or a custom one in every table.",
  reason: "Core indicators are added up over all projects; one that is called custom elsewhere is lost or counted twice.",
  source: "P123151: the direct beneficiaries are a core indicator in Annex 1 and “Custom” in section IV.",
  leavesOut: ["Types other than core, corporate and custom."],
  remedy: "Give the indicator one type in all tables.",
  messages: { differs: "{indicator}: “{found}” in the {where}, “{expected}” in the {other}." },
  *check(project) {
    for (const indicator of project.indicators) yield* judge(indicator);
  },
  examples: {
    valid: [
      {
        title: "Core in both",
        workbook: `
== RF
| Indicator | Indicator type | Unit of Measure | Baseline | End target |
| Direct project beneficiaries | CORE INDICATOR | Number | 0 | 5,000 |
== Status
| Indicator | Type | Unit of Measure | Baseline value | Actual value | End target value |
| Direct project beneficiaries | Core | Number | 0 | 4,000 | 5,000 |`,
      },
    ],
    invalid: [
      {
        title: "Core and custom",
        workbook: `
== RF
| Indicator | Indicator type | Unit of Measure | Baseline | End target |
| Direct project beneficiaries | CORE INDICATOR | Number | 0 | 5,000 |
== Status
| Indicator | Type | Unit of Measure | Baseline value | Actual value | End target value |
| Direct project beneficiaries | Custom | Number | 0 | 4,000 | 5,000 |`,
        finds: [{ cell: "Status!B2" }],
      },
      {
        title: "Corporate, and custom in Spanish",
        workbook: `
== RF
| Indicator | Indicator type | Unit of Measure | Baseline | End target |
| PDO 1: Docentes capacitados | Personalizado | Número | 0 | 5,000 |
== Status
| Indicator | Type | Unit of Measure | Baseline value | Actual value | End target value |
| PDO 1: Docentes capacitados | Corporativo | Número | 0 | 4,000 | 5,000 |`,
        finds: [{ cell: "Status!B2" }],
      },
    ],
  },
};

function kindOf(value: Value): "shared" | "own" | undefined {
  const text = fold(value.text);
  if (/\b(custom|personalizad\w*|propio|personnalis\w*|specifique|especific\w*)\b/.test(text)) return "own";
  return /\b(core|corporat\w*|corporativ\w*|basico|central|de base|institutionnel)\b/.test(text) ? "shared" : undefined;
}

function* judge(indicator: Indicator): Generator<Judgement> {
  const types = inForce(indicator).flatMap(({ type, table }) => {
    const kind = stated(type) ? kindOf(type) : undefined;
    return stated(type) && kind !== undefined ? [{ type, kind, where: tableName(table.kind) }] : [];
  });
  const [first, ...others] = types;
  if (first === undefined) return;
  for (const other of others) {
    if (other.kind === first.kind) yield holds(other.type, first.type);
    else {
      const words = { indicator: indicatorName(indicator), found: other.type.text.trim(), where: other.where };
      yield broken("differs", [other.type, first.type], { ...words, expected: first.type.text.trim(), other: first.where });
    }
  }
}

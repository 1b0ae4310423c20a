import type { Dli, Indicator } from "../../model/project";
import { scheduleInForce } from "../../model/project";
import type { Rule } from "../rule";
import { dliName, indicatorName, inForce } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { contentWords } from "../support/subject";

export const dliInFramework: Rule = {
  id: "dli-in-framework",
  group: "structure",
  severity: "warning",
  statement: "A DLI pays for a result that the results framework follows.",
  reason: "What is paid for and not followed has no baseline, target or source that anyone agreed on.",
  source: "Annexes 1 and 2 of P123151: every DLI names an indicator of the results framework.",
  leavesOut: [
    "Schedules of which a third of the DLIs or more name no indicator: they pay for actions of their own.",
    "DLIs in other words than an indicator that may be the same.",
  ],
  remedy: "Add the indicator to the results framework, or name the one that is meant as the framework does.",
  messages: {
    missing: "{dli}, “{name}”, is not in the results framework, as the other DLIs are.",
    similar: "{dli} may be {indicator} in other words, so it was not judged.",
  },
  *check(project) {
    const schedule = scheduleInForce(project);
    const framework = project.indicators.filter((each) => inForce(each).some(({ table }) => table.kind === "results-framework"));
    if (!schedule || framework.length === 0) return;
    const known = new Set(framework.map(({ id }) => id));
    const dlis = schedule.dlis.filter(({ number }) => !number.includes("."));
    const isIn = ({ indicatorId }: Dli): boolean => indicatorId !== undefined && known.has(indicatorId);
    const found = dlis.filter(isIn);
    if (found.length < 2 || found.length * 3 < dlis.length * 2) return;
    for (const dli of dlis) {
      const words = { dli: dliName(dli), name: dli.name.text.replace(/\s+/g, " ").trim() };
      if (isIn(dli)) yield holds(dli.name);
      else if (contentWords(dli.name.text).size > 1) {
        const like = framework.find((each) => isLike(each, dli));
        if (like) yield notJudged("similar", [dli.name, like.records[0]?.name], { ...words, indicator: indicatorName(like) });
        else yield broken("missing", [dli.name], words);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "Every DLI is an indicator, one in other words",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2019 | 2020 | End target |
| Hospitals with certified management | Number | 0 | 2 | 5 | 5 |
| Ambulances in operation | Number | 0 | 20 | 40 | 40 |
| Staff trained in emergency obstetric care | Number | 0 | 50 | 90 | 90 |
== DLIs
| DLI | Indicator | Unit value (US$) | Final target | 2019 | 2020 | Total (US$) |
| 1 | Hospitals with certified management | 1000 | 5 | 2000 | 3000 | 5000 |
| 2 | Ambulances in operation | 1000 | 40 | 20000 | 20000 | 40000 |
| 3 | Staff of hospitals trained in emergency obstetric care each year | 1000 | 90 | 50000 | 40000 | 90000 |`,
      },
    ],
    invalid: [
      {
        title: "A DLI that the framework does not follow",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2019 | 2020 | End target |
| Hospitals with certified management | Number | 0 | 2 | 5 | 5 |
| Ambulances in operation | Number | 0 | 20 | 40 | 40 |
== DLIs
| DLI | Indicator | Unit value (US$) | Final target | 2019 | 2020 | Total (US$) |
| 1 | Hospitals with certified management | 1000 | 5 | 2000 | 3000 | 5000 |
| 2 | Ambulances in operation | 1000 | 40 | 20000 | 20000 | 40000 |
| 3 | Referral system set up in health networks | 1000 | 8 | 4000 | 4000 | 8000 |`,
        finds: [{ cell: "DLIs!B4" }],
      },
      {
        title: "The same in Spanish, with the DLIs' name before their number",
        workbook: `
== Marco de resultados
| Indicador | Unidad de medida | Línea de base | 2019 | 2020 | Meta final |
| Hospitales con gestión certificada | Número | 0 | 2 | 5 | 5 |
| Ambulancias en operación | Número | 0 | 20 | 40 | 40 |
== IVD
| IVD | Indicador | Valor unitario (US$) | Meta final | 2019 | 2020 | Total (US$) |
| IVD 1 | Hospitales con gestión certificada | 1000 | 5 | 2000 | 3000 | 5000 |
| IVD 2 | Ambulancias en operación | 1000 | 40 | 20000 | 20000 | 40000 |
| IVD 3 | Sistema de referencia implantado en redes | 1000 | 8 | 4000 | 4000 | 8000 |`,
        finds: [{ cell: "IVD!B4" }],
      },
    ],
  },
};

/** Half of the words of the shorter of the two are in the other. */
function isLike({ records }: Indicator, dli: Dli): boolean {
  const own = contentWords(dli.name.text);
  return records.some(({ name }) => {
    const theirs = contentWords(name.text);
    const shared = [...own].filter((word) => theirs.has(word)).length;
    return shared * 2 >= Math.max(1, Math.min(own.size, theirs.size));
  });
}

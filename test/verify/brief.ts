import type { Condition, Field, Measure, Protocol, Step } from "../../src/verify/protocol";

const field = ({ name, role }: Field): string => role ?? name;
const condition = (each: Condition): string => `${field(each.field)} ${each.is}`;
const measure = ({ sum, where }: Measure): string => [sum ? field(sum) : "rows", ...(where ? [`where ${condition(where)}`] : [])].join(" ");

/** A step in one line, for comparing what was proposed with what the words ask. */
export function brief(step: Step): string {
  switch (step.kind) {
    case "fields":
      return `fields ${step.fields.map(field).join(", ")}`;
    case "unique":
      return `unique ${step.key.map(field).join(" + ")}`;
    case "confirmed":
      return `confirmed ${step.field.name}`;
    case "filter":
    case "require":
      return `${step.kind} ${condition(step.condition)}`;
    case "within":
      return `within ${step.list.sheet} by ${field(step.key)}${step.where ? ` where ${condition(step.where)}` : ""}`;
    case "deadline":
      return `deadline ${step.on}`;
    case "verifier":
      return `verifier ${step.name}`;
    case "coverage": {
      const { atLeast, part, whole, by, without } = step;
      const ends = `${by ? ` by ${field(by)}` : ""}${without ? ` without ${condition(without)}` : ""}`;
      return `coverage ${atLeast.part}/${atLeast.of} ${measure(part)} of ${measure(whole)}${ends}`;
    }
    case "claim":
      return `claim ${step.relation}`;
    case "by-hand":
      return `by hand: ${step.text}`;
  }
}

export const briefAll = (protocol: Protocol): string[] => protocol.steps.map(brief);

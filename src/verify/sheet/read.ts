import { dec } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { CellRef } from "../../grid/address";
import { hasSteps } from "../../model/table";
import type { ListRow, Project } from "../../model/project";
import { claimOf, priceOf } from "../propose/linked";
import type { Counted, Given, ListRef, Price, Protocol, Step } from "../protocol";
import { scheduleInForce } from "../../model/project";
import { partsOf, readList } from "./phrases";
import { RowFault } from "./fault";
import type { SheetFault } from "./fault";
import { stepFrom } from "./steps";
import { countedOf, dayOf, figureGiven, priceFrom } from "./values";
import { operatorOf, stepOf } from "./words";
import { fold } from "../../base/fold";

/** The protocols that the workbook's sheets of steps state, and what is wrong with their rows. A row with a fault is in no protocol. */
export interface SheetProtocols {
  readonly protocols: readonly Protocol[];
  readonly faults: readonly SheetFault[];
  /** Cells of rows that were read. */
  readonly read: readonly CellRef[];
}

export function protocolsOfSheets(project: Project): SheetProtocols {
  const faults: SheetFault[] = [];
  const read: CellRef[] = [];
  const groups = new Map<string, ListRow[]>();
  for (const list of project.lists.filter(({ table }) => hasSteps(table))) {
    let id = "";
    for (const row of list.rows) {
      id = row.fields["verification-protocol"]?.text.trim() ?? row.fields["dli"]?.text.trim() ?? id;
      if (id === "") faults.push({ kind: "no-protocol", cell: row.cell, text: "" });
      else groups.set(id, [...(groups.get(id) ?? []), row]);
    }
  }
  const protocols = [...groups].map(([id, rows]) => protocolOf(id, rows, project, faults, read));
  const known = protocols.map((each) => resolved(each, protocols, project));
  faults.push(...namedFaults(groups, known, project));
  return { protocols: known, faults, read };
}

/** A list named by its protocol ("PDO3") is that protocol's list, unless a sheet has that name. */
function resolved(protocol: Protocol, all: readonly Protocol[], project: Project): Protocol {
  const list = (ref: ListRef): ListRef => {
    const isSheet = project.evidence.some(({ table }) => fold(table.sheet) === fold(ref.sheet));
    const other = isSheet
      ? undefined
      : all.find((each) => fold(each.id) === fold(ref.sheet) || fold(each.indicatorId ?? "") === fold(ref.sheet));
    return other?.lists[0] ?? ref;
  };
  const steps = protocol.steps.map((step): Step => (step.kind === "within" ? { ...step, list: list(step.list) } : step));
  return { ...protocol, steps };
}

const textOf = (row: ListRow, role: string): string => row.fields[role]?.text.trim() ?? "";

function protocolOf(id: string, rows: readonly ListRow[], project: Project, faults: SheetFault[], read: CellRef[]): Protocol {
  const steps: Step[] = [];
  let counts: Counted | undefined;
  let claimed: Given<Dec> | undefined;
  let title: string | undefined;
  let codes: readonly string[] = [];
  const price: { -readonly [K in keyof Price]?: Price[K] } = {};
  const lists = listsOf(rows);
  for (const row of rows) {
    const word = textOf(row, "step");
    const kind = stepOf(word);
    const cell = row.fields["step"]?.cell ?? row.cell;
    const field = textOf(row, "field");
    const value = row.fields["value"];
    try {
      if (word === "") throw new RowFault("no-step");
      if (kind === undefined) throw new RowFault("unknown-step", "step");
      switch (kind) {
        case "left":
          continue;
        case "about":
          title = value?.text.trim() === "" ? undefined : value?.text.trim();
          codes = partsOf(field);
          break;
        case "claim": {
          counts = countedOf(field);
          const operator = textOf(row, "operator");
          const relation = operatorOf(operator);
          if (operator !== "" && relation !== "is" && relation !== "at-least") throw new RowFault("unknown-operator", "operator");
          if (relation) steps.push({ kind: "claim", relation: relation === "is" ? "equal" : "at-least", stated: cell });
          const claim =
            relation && !value
              ? claimOf(project.indicators.find((each) => each.id === indicatorOf(id, codes, project)))?.claimed
              : undefined;
          claimed = value ? figureGiven(value) : claim;
          break;
        }
        case "price":
          Object.assign(price, priceFrom(field, textOf(row, "operator"), value));
          break;
        case "paid-for":
          price.paidFor = figureGiven(value);
          break;
        case "at-most":
          price.atMost = figureGiven(value);
          break;
        case "delivered": {
          const at = steps.findIndex((step) => step.kind === "deadline" && step.field === undefined);
          const deadline = steps[at];
          if (deadline?.kind !== "deadline") throw new RowFault("not-read", "step");
          steps[at] = { ...deadline, delivered: { value: dayOf(value), ...(value ? { cell: value.cell } : {}) } };
          break;
        }
        default:
          steps.push({ ...stepFrom(kind, { field, operator: textOf(row, "operator"), value, row }), stated: cell });
      }
      read.push(cell);
    } catch (error) {
      if (!(error instanceof RowFault)) throw error;
      const at = error.role === undefined ? cell : (row.fields[error.role]?.cell ?? cell);
      faults.push({ kind: error.kind, cell: at, text: error.role === undefined ? word : textOf(row, error.role) });
    }
  }
  const head = rows.find((row) => stepOf(textOf(row, "step")) === "about") ?? rows[0];
  const dliNumber = dliOf(id, codes);
  const indicatorId = indicatorOf(id, codes, project);
  const dli = scheduleInForce(project)?.dlis.find((each) => each.number === dliNumber);
  const unitValue = price.unitValue;
  const whole: Price | undefined = unitValue ? { lot: { value: dec(1) }, lots: "not-stated", ...price, unitValue } : priceOf(dli);
  return {
    id,
    ...(title === undefined ? {} : { title }),
    ...(dliNumber === undefined ? {} : { dli: dliNumber }),
    ...(indicatorId === undefined ? {} : { indicatorId }),
    lists,
    steps,
    ...(counts ? { counts } : {}),
    ...(claimed ? { claimed } : {}),
    ...(whole ? { price: whole } : {}),
    ...(head ? { cell: head.cell } : {}),
    confirmed: head !== undefined && textOf(head, "confirmed-by") !== "",
  };
}

/** The lists that the protocol's rows name, each once; a name may stand in its first row alone. */
function listsOf(rows: readonly ListRow[]): ListRef[] {
  const texts = [...new Set(rows.flatMap((row) => partsOf(textOf(row, "evidence-list"))))];
  return texts.flatMap((text) => readList(text) ?? []);
}

const dliOf = (id: string, codes: readonly string[]): string | undefined =>
  [...codes, id].map((code) => /^(?:dli|pbc|dlr|ivd|ild|rvd|rld)\s*(\d{1,2}(?:\.\d{1,2})?)$/i.exec(code.trim())?.[1]).find(Boolean);

function indicatorOf(id: string, codes: readonly string[], project: Project): string | undefined {
  const plainCode = (code: string): string => fold(code).replace(/\s/g, "");
  const named = project.indicators.find((each) => [...codes, id].some((code) => plainCode(code) === plainCode(each.id)));
  const dli = scheduleInForce(project)?.dlis.find((each) => each.number === dliOf(id, codes));
  return named?.id ?? dli?.indicatorId;
}

/** Lists and items that the rows name and the workbook has not: told once, at the first row that names them. */
function namedFaults(groups: ReadonlyMap<string, readonly ListRow[]>, protocols: readonly Protocol[], project: Project): SheetFault[] {
  const isList = ({ sheet }: ListRef): boolean =>
    project.evidence.some(({ table }) => fold(table.sheet) === fold(sheet)) ||
    protocols.some(({ id, indicatorId }) => [id, indicatorId].includes(sheet));
  return [...groups].flatMap(([id, rows]) => {
    const faults: SheetFault[] = [];
    const seen = new Set<string>();
    for (const row of rows) {
      for (const text of partsOf(textOf(row, "evidence-list"))) {
        const list = readList(text);
        const cell = row.fields["evidence-list"]?.cell ?? row.cell;
        if (list && !isList(list) && !seen.has(text)) faults.push({ kind: "no-list-named", cell, text });
        seen.add(text);
      }
      if (stepOf(textOf(row, "step")) !== "within") continue;
      const [place = ""] = partsOf(textOf(row, "value"));
      const list = readList(place);
      if (list && !isList(list)) faults.push({ kind: "no-list-named", cell: row.fields["value"]?.cell ?? row.cell, text: place });
    }
    return protocols.some((protocol) => protocol.id === id) ? faults : [];
  });
}

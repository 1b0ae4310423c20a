import { workbookOfText } from "../../src/grid/text-form";
import { recogniseWorkbook } from "../../src/recognise/recognise";

/** The kinds of the tables of a sheet with this header and rows. */
function kindsOf(header: string, rows: readonly string[], title = ""): string[] {
  const lines = [...(title === "" ? [] : [`| ${title} |`, "| |"]), `| ${header} |`, ...rows.map((row) => `| ${row} |`)];
  return recogniseWorkbook(workbookOfText(`== Sheet\n${lines.join("\n")}`)).tables.map(({ kind }) => kind);
}

const roles = ["Ministry of Education | Compiles the performance report", "Local Education Group | Organises field visits"];
const contacts = roles.map((row, at) => `${row} | Person ${at}`);
const meetings = ["Working group on access | 2026-01-13 | Capital | Planning unit", "Wrap-up | 2026-02-05 | Capital | Reform unit"];
const notes = [
  "Visit to the north | 2026-01-20 | Bela | Two of five schools had no water | Repair the pumps",
  "Visit to the south | 2026-01-22 | Gadani | Grants came in March | Train treasurers",
];
const reforms = [
  "Posting of teachers | Post by need | Share of posts filled | Personnel wing | 2026-08-31 | In progress",
  "Money for schools | Publish the grants | Lists published | Finance wing | 2026-06-30 | Not started",
];
const fewer = reforms.map((row) => row.split(" | ").filter((_, at) => at !== 1 && at !== 2));

test.each([
  ["roles", "Stakeholder | Roles and responsibilities", roles],
  ["roles", "Organization | Role in the review | Focal point", contacts],
  ["roles", "Institution or unit | Tasks | Contact", contacts],
  ["roles", "Organización | Funciones | Punto focal", contacts],
  ["roles", "Partie prenante | Rôle dans la revue", roles],
  ["roles", "Parte interessada | Papel na revisão", roles],
  ["roles", "Structure | Rôle | Personne de contact", contacts],
  ["roles", "Entidad | Función | Contacto", contacts],
  ["roles", "Instituição | Papel | Contato", contacts],
  ["calendar", "Meeting / visit | Date | Venue | Lead", meetings],
  ["calendar", "Meeting | Planned date | Location | Responsible", meetings],
  ["calendar", "Field visits | Date of visit | Place | Responsible unit", meetings],
  ["calendar", "Reunión | Fecha | Lugar | Responsable", meetings],
  ["calendar", "Réunion | Date prévue | Lieu | Responsable", meetings],
  ["calendar", "Reunião ou visita | Data | Local | Responsável", meetings],
  ["notes", "Field visit | Date | District visited | Findings | Follow-up", notes],
  ["notes", "Theme | Date | Participants | Key points | Next steps", notes],
  ["notes", "Working group | Date of the meeting | Participants | Points raised | Next steps", notes],
  ["notes", "Visita de campo | Fecha | Lugar visitado | Hallazgos | Próximos pasos", notes],
  ["notes", "Visite de terrain | Date | Lieu visité | Constats | Suite à donner", notes],
  ["notes", "Visita de campo | Data | Local visitado | Constatações | Próximos passos", notes],
  ["reforms", "Policy reform | Measures | Indicator | Responsible | Timeline | Status", reforms],
  ["reforms", "Reform area | Policy measure | Metric | Lead | Due date | Status", reforms],
  ["reforms", "Policy reform | Responsible | Deadline | Status", fewer.map((cells) => cells.join(" | "))],
  ["reforms", "Prioridad de reforma | Medida | Métrica | Responsable | Plazo | Situación", reforms],
  ["reforms", "Réforme | Mesures | Mesure du progrès | Responsable | Échéance | Statut", reforms],
  ["reforms", "Reforma de política | Medidas | Métrica | Responsável | Prazo | Situação", reforms],
  ["thresholds", "Rating | Threshold", ["On track | 80%", "Behind | 50%"]],
  ["thresholds", "Rating of progress | Minimum progress", ["On track | 80%", "Behind | 50%"]],
])("%s: %s", (kind, header, rows) => {
  expect(kindsOf(header, rows)).toEqual([kind]);
  expect(kindsOf(header, rows, "Annex 5: the review of 2025")).toEqual([kind]);
});

// What other trades and other parts of a project's papers hold.
test.each([
  [[], "Name | Organization | Role | Email", ["Ana Torres | UNICEF | Adviser | ana at unicef", "Luis Rojas | Ministry | Head | luis"]],
  [[], "Employee | Organization | Role | Start", ["Ana Torres | UNICEF | Adviser | 2024", "Luis Rojas | Ministry | Head | 2023"]],
  [[], "Agency | Role | Grade | Salary", ["UNICEF | Adviser | P4 | 300", "Ministry | Head | 12 | 200"]],
  [[], "Date | Location | Observations | Value", ["2026-01-13 | Bela | Rain | 12", "2026-01-14 | Uthal | Sun | 0"]],
  [[], "Event | Date | Location | Tickets", ["Concert | 2026-01-13 | Hall | 300", "Play | 2026-01-14 | Theatre | 120"]],
  [[], "Risk | Rating | Mitigation measure | Owner | Due date", ["Floods | High | Raise the floor | Works | 2026-06-30"]],
  [[], "Mitigation measure | Responsible | Cost | Timeline", ["Raise the floor | Works | 300 | 2026"]],
  [[], "Activity | Responsible | Start | End", ["Survey | Planning | 2026-01-13 | 2026-02-13"]],
  [[], "Customer | Rating | Comment", ["Ana | 5 | Good", "Luis | 3 | Late"]],
  [[], "Role | Permission | Notes", ["Editor | Write | Office hours", "Reader | Read | Always"]],
  [[], "Species | Date | Place | Observations | Observer", ["Heron | 2026-01-13 | Bela | Two adults | Ana"]],
  [["actions"], "Action | Meeting | Owner | Due date | Status", ["Repair pumps | Visit to the north | Works | 2026-06-30 | Ongoing"]],
  [
    ["actions"],
    "Recommendation | Policy reform | Responsible | Deadline | Status",
    ["Post by need | Posting | Personnel | 2026-06-30 | Open"],
  ],
  [
    ["results-framework"],
    "Indicator | Measure | Baseline | 2025 | 2026 | Responsible",
    ["Teachers trained | Number | 0 | 10 | 20 | Ministry"],
  ],
  [["commitments"], "Organization | Development partner | Committed | Disbursed | Status", ["Fund | Fund | 300 | 200 | Signed"]],
])("%j: %s", (kinds, header, rows) => {
  expect(kindsOf(header, rows)).toEqual(kinds);
});

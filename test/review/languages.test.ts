import { plain, roundTo } from "../../src/base/decimal";
import type { Figure } from "../../src/disburse/trace";
import type { IsoDate } from "../../src/base/dates";
import { reviewOfText } from "./read";

const at = (figure: Figure | undefined): string | undefined => figure && plain(roundTo(figure.value, 3));
const asOf = "2026-02-01" as IsoDate;

test("a review in French", () => {
  const review = reviewOfText(
    `
    == Performance
    | Rapport de performance 2025 |
    | |
    | Thème   | N° | Indicateur                          | Unité | Valeur de référence | Cible 2025 | Réalisé 2025 | Structure responsable | Commentaires     |
    | Accès   | 1  | Taux brut de scolarisation          | %     | 80                  | 90         | 88           | DPS                   |                  |
    | Accès   | 2  | Taux d'abandon                      | %     | 20                  | 15         | 17           | DPS                   | Inondations      |
    | Qualité | 3  | Élèves au niveau minimal en lecture | %     | 30                  | 38         | n.d.         | DEQ                   | Enquête reportée |
    == Finances
    | Exécution du budget 2025 (millions FCFA) |
    | |
    | Programme | Budget alloué | Crédits ouverts | Dépenses |
    | Accès     | 4500          | 4000            | 3900     |
    | Qualité   | 2500          | 2000            | 1800     |
    | Total     | 7000          | 6000            | 5700     |
    == Partenaires
    | Partenaire      | Engagement | Décaissé | Statut         | Date de signature |
    | AFD             | 500        | 300      | Signé          | 2024-03-12        |
    | Banque mondiale | 1200       | 0        | En préparation |                   |
    == Recommandations
    | Recommandations de la revue 2024 |
    | |
    | N° | Recommandation                          | Responsable | Échéance   | Statut    | Suite donnée |
    | 1  | Distribuer les manuels avant la rentrée | DEQ         | 2025-09-30 | Réalisée  |              |
    | 2  | Recruter 200 enseignants                | DRH         | 2025-12-31 | En cours  | 120 recrutés |
    == Actions
    | Actions convenues 2025 |
    | |
    | N° | Action                                           | Responsable | Échéance   | Statut        |
    | 1  | Réhabiliter les écoles inondées (taux d'abandon) | DPS         | 2026-06-30 | Non commencée |
    == Calendrier
    | Réunion ou visite             | Date       | Lieu  | Responsable |
    | Groupe de travail sur l'accès | 2026-01-12 | Dakar | DPS         |
    | Visite de terrain à Thiès     | 2026-03-20 | Thiès | DEQ         |
    == Rôles
    | Structure | Rôle                              | Personne de contact |
    | DPS       | Établit le rapport de performance | A. Sow              |
    | DAF       | Établit le rapport financier      | B. Fall             |`,
    { asOf },
  );
  expect(review.year).toBe(2025);
  // (88 - 80) / (90 - 80); (17 - 20) / (15 - 20)
  expect(review.indicators.map(({ rating, progress }) => [rating, at(progress)])).toEqual([
    ["on-track", "0.8"],
    ["behind", "0.6"],
    ["no-data", undefined],
  ]);
  expect(review.indicators.map(({ comment }) => comment?.text)).toEqual([undefined, "Inondations", "Enquête reportée"]);
  expect(review.indicators[2]?.why).toBe("no data: Enquête reportée");
  // 5700 / 7000 of the budget, in full francs
  expect([review.finance.currency, at(review.finance.total?.spent), at(review.finance.total?.executionRate)]).toEqual([
    "XOF",
    "5700000000",
    "0.814",
  ]);
  expect(review.actions.map(({ state, isEarlier, year }) => [state, isEarlier, year])).toEqual([
    ["done", true, 2024],
    ["open", true, 2024],
    ["not-started", false, 2025],
  ]);
  expect(review.calendar.map(({ kind, state }) => [kind, state])).toEqual([
    ["working-group", "overdue"],
    ["field-visit", "ahead"],
  ]);
  expect(review.roles.map(({ parts }) => parts)).toEqual([["performance"], ["finance"]]);
  // Spending on a theme none of whose indicators has a figure; the grant that is only in preparation owes no money yet.
  expect(review.contradictions.map(({ kind, theme }) => [kind, theme])).toEqual([["spending-without-result", "Qualité"]]);
});

test("a review in Spanish", () => {
  const review = reviewOfText(
    `
    == Desempeño
    | Tema   | Indicador               | Unidad de medida | Línea de base | Meta 2025 | Valor alcanzado 2025 | Responsable    | Comentarios |
    | Acceso | Tasa neta de matrícula  | %                | 71            | 77        | 77,4                 | Planeamiento   |             |
    | Acceso | Tasa de deserción       | %                | 12            | 9         | 10,5                 | Planeamiento   | Sequía      |
    == Presupuesto
    | Programa | Año  | Presupuesto | Transferido | Gastos |
    | Acceso   | 2025 | 1200        | 1000        | 960    |
    == Compromisos
    | Socio | Año  | Comprometido | Desembolsado | Estado  | Fecha de firma |
    | BID   | 2025 | 300          | 0            | Firmado | 2023-05-10     |
    | UE    | 2025 | 200          | 150          | Firmado | 2023-05-10     |
    == Acciones
    | Acción acordada          | Tema   | Responsable  | Plazo      | Estado   |
    | Becas para zonas rurales | Acceso | Planeamiento | 2026-06-30 | En curso |
    == Funciones
    | Entidad                     | Función                             | Contacto |
    | Dirección de Planeamiento   | Elabora el informe de desempeño     | X. Ruiz  |
    | Oficina de Presupuesto      | Elabora el informe financiero       | Y. Soto  |`,
    { asOf },
  );
  // (77.4 - 71) / (77 - 71); (10.5 - 12) / (9 - 12)
  expect(review.indicators.map(({ rating, progress }) => [rating, at(progress)])).toEqual([
    ["met", "1.067"],
    ["behind", "0.5"],
  ]);
  expect(at(review.finance.total?.executionRate)).toBe("0.8");
  expect(review.contradictions.map(({ kind, message }) => [kind, message.slice(0, 3)])).toEqual([
    ["commitment-without-disbursement", "BID"],
  ]);
  expect(review.missing.find(({ what }) => what.includes("reforms"))?.owner).toBeUndefined();
  expect(review.roles.map(({ who, parts }) => [who, parts])).toEqual([
    ["Dirección de Planeamiento", ["performance"]],
    ["Oficina de Presupuesto", ["finance"]],
  ]);
});

test("comments are a word on results only where there are results", () => {
  const withActual = reviewOfText(`
    == Framework
    | Indicator          | Unit   | Baseline | Target 2025 | Actual 2025 | Comments       |
    | Schools with water | Number | 40       | 60          | 45          | Pumps came late |
    | Teachers trained   | Number | 10       | 20          | 12          |                |`);
  expect(withActual.indicators.map(({ comment }) => comment?.text)).toEqual(["Pumps came late", undefined]);
  const without = reviewOfText(`
    == Framework
    | Indicator          | Unit   | Baseline | Target 2025 | Comments              |
    | Schools with water | Number | 40       | 60          | Water within the yard |
    | Teachers trained   | Number | 10       | 20          | Five days             |`);
  expect(without.indicators.map(({ comment }) => comment)).toEqual([undefined, undefined]);
  const described = reviewOfText(`
    == Framework
    | Indicator          | Definition            | Unit   | Baseline | Target 2025 | Actual 2025 |
    | Schools with water | Water within the yard | Number | 40       | 60          | 45          |`);
  expect(described.indicators.map(({ comment }) => comment)).toEqual([undefined]);
});

import type { Words } from "./in-language";

/** Headers of the tables that a sector review sets up, in the words that the reader takes for certain. */
export const reviewHeaders = {
  theme: ["Theme", "Tema", "Thème", "Tema"],
  programme: ["Programme", "Programa", "Programme", "Programa"],
  achieved: ["Actual", "Valor alcanzado", "Réalisé", "Realizado"],
  who: ["Responsible unit", "Unidad responsable", "Structure responsable", "Unidade responsável"],
  cost: ["Cost", "Costo", "Coût", "Custo"],
  government: ["Government", "Gobierno", "Gouvernement", "Governo"],
  allPartners: ["Partner resources", "Recursos de los socios", "Ressources des partenaires", "Recursos dos parceiros"],
  gap: ["Funding gap", "Brecha de financiamiento", "Déficit de financement", "Déficit de financiamento"],
  released: ["Released", "Transferido", "Crédits ouverts", "Liberado"],
  spent: ["Expenditure", "Gasto", "Dépense", "Despesa"],
  reform: ["Reform priority", "Prioridad de reforma", "Priorité de réforme", "Prioridade de reforma"],
  measure: ["Measure", "Medida", "Mesure", "Medida"],
  metric: ["Metric", "Métrica", "Métrique", "Métrica"],
  year: ["Year", "Año", "Année", "Ano"],
  linkedIndicator: ["Linked indicator", "Indicador vinculado", "Indicateur correspondant", "Indicador vinculado"],
  response: ["Response", "Respuesta", "Suite donnée", "Resposta"],
  meeting: ["Meeting or visit", "Reunión o visita", "Réunion ou visite", "Reunião ou visita"],
  type: ["Type", "Tipo", "Type", "Tipo"],
  date: ["Date", "Fecha", "Date", "Data"],
  place: ["Place", "Lugar", "Lieu", "Local"],
  participants: ["Participants", "Participantes", "Participants", "Participantes"],
  seen: ["What was seen", "Lo observado", "Ce qui a été vu", "O que foi visto"],
  follows: ["What follows", "Lo que sigue", "Ce qui suit", "O que se segue"],
  organisation: ["Organisation", "Organización", "Organisation", "Organização"],
  role: ["Role", "Función", "Rôle", "Função"],
  contact: ["Contact person", "Persona de contacto", "Personne de contact", "Pessoa de contato"],
  rating: ["Rating", "Calificación", "Notation", "Classificação"],
  atLeast: ["At least", "Por lo menos", "Au moins", "Pelo menos"],
} as const satisfies Readonly<Record<string, Words>>;

/** What lists offer, with commas between. */
export const reviewChoices = {
  meetings: [
    "Working group,Field visit,Wrap-up,Other",
    "Grupo de trabajo,Visita de campo,Sesión de cierre,Otro",
    "Groupe de travail,Visite de terrain,Séance de clôture,Autre",
    "Grupo de trabalho,Visita de campo,Sessão de encerramento,Outro",
  ],
  held: ["Planned,Held,Cancelled", "Prevista,Realizada,Cancelada", "Prévue,Tenue,Annulée", "Prevista,Realizada,Cancelada"],
} as const satisfies Readonly<Record<string, Words>>;

/** What the examples say. */
export const reviewExamples = {
  schoolsTheme: ["Schools", "Escuelas", "Écoles", "Escolas"],
  teachingTheme: ["Teaching", "Enseñanza", "Enseignement", "Ensino"],
  sectorTeachers: [
    "Teachers trained in the new curriculum",
    "Docentes formados en el nuevo currículo",
    "Enseignants formés au nouveau programme",
    "Professores formados no novo currículo",
  ],
  sectorWater: ["Schools with safe water", "Escuelas con agua segura", "Écoles avec eau potable", "Escolas com água potável"],
  planningUnit: ["Planning unit", "Unidad de planificación", "Unité de planification", "Unidade de planejamento"],
  financeUnit: ["Finance unit", "Unidad de finanzas", "Unité des finances", "Unidade de finanças"],
  government: ["Government", "Gobierno", "Gouvernement", "Governo"],
  lateTest: [
    "The test is held in November",
    "La prueba se aplica en noviembre",
    "L'épreuve a lieu en novembre",
    "O teste é aplicado em novembro",
  ],
  postingReform: ["Posting of teachers", "Destino de docentes", "Affectation des enseignants", "Lotação de professores"],
  postingMeasure: [
    "Post new teachers by need, school by school",
    "Destinar a los nuevos docentes según la necesidad de cada escuela",
    "Affecter les nouveaux enseignants selon le besoin de chaque école",
    "Lotar os novos professores segundo a necessidade de cada escola",
  ],
  postingMetric: [
    "Share of posts filled in remote schools",
    "Proporción de plazas cubiertas en escuelas remotas",
    "Part des postes pourvus dans les écoles éloignées",
    "Parcela das vagas preenchidas em escolas remotas",
  ],
  grantReform: ["Grants to schools", "Transferencias a escuelas", "Dotations aux écoles", "Repasses às escolas"],
  grantMeasure: [
    "Publish what each school receives",
    "Publicar lo que recibe cada escuela",
    "Publier ce que reçoit chaque école",
    "Publicar o que cada escola recebe",
  ],
  grantMetric: [
    "List published every quarter",
    "Lista publicada cada trimestre",
    "Liste publiée chaque trimestre",
    "Lista publicada a cada trimestre",
  ],
  teachingGroup: [
    "Working group on teaching",
    "Grupo de trabajo sobre la enseñanza",
    "Groupe de travail sur l'enseignement",
    "Grupo de trabalho sobre o ensino",
  ],
  northVisit: ["Visit to the north", "Visita al norte", "Visite au nord", "Visita ao norte"],
  closingSession: ["Closing session", "Sesión final", "Séance finale", "Sessão final"],
  capital: ["Capital", "Capital", "Capitale", "Capital"],
  north: ["Northern district", "Distrito del norte", "District du nord", "Distrito do norte"],
  everyone: [
    "Ministry, partners, civil society",
    "Ministerio, socios, sociedad civil",
    "Ministère, partenaires, société civile",
    "Ministério, parceiros, sociedade civil",
  ],
  seenTeaching: [
    "Mentors visit half of the schools they should",
    "Los mentores visitan la mitad de las escuelas que deberían",
    "Les mentors visitent la moitié des écoles prévues",
    "Os mentores visitam metade das escolas previstas",
  ],
  followsTeaching: [
    "Pay the mentors' travel in advance",
    "Pagar por adelantado los viajes de los mentores",
    "Payer d'avance les déplacements des mentors",
    "Pagar adiantado as viagens dos mentores",
  ],
  seenNorth: [
    "Two of five schools had no water",
    "Dos de cinco escuelas no tenían agua",
    "Deux écoles sur cinq n'avaient pas d'eau",
    "Duas de cinco escolas não tinham água",
  ],
  followsNorth: [
    "Repair the pumps before the rains",
    "Reparar las bombas antes de las lluvias",
    "Réparer les pompes avant les pluies",
    "Consertar as bombas antes das chuvas",
  ],
  writesPerformance: [
    "Compiles the performance report",
    "Elabora el informe de desempeño",
    "Établit le rapport de performance",
    "Elabora o relatório de desempenho",
  ],
  writesFinance: [
    "Compiles the financial report",
    "Elabora el informe financiero",
    "Établit le rapport financier",
    "Elabora o relatório financeiro",
  ],
  followsUp: [
    "Keeps the agreed actions and their follow-up",
    "Lleva las acciones acordadas y su seguimiento",
    "Tient les actions convenues et leur suivi",
    "Mantém as ações acordadas e seu acompanhamento",
  ],
  onTrack: ["On track", "En buen camino", "Sur la bonne voie", "No rumo certo"],
  behind: ["Behind", "Con retraso", "En retard", "Atrasado"],
} as const satisfies Readonly<Record<string, Words>>;

/** Titles of the templates that are a second one of their kind. */
export const reviewTitles = {
  "review-indicators": ["Sector indicators", "Indicadores del sector", "Indicateurs du secteur", "Indicadores do setor"],
  "programme-costs": ["Programme costs", "Costos de los programas", "Coûts des programmes", "Custos dos programas"],
  "review-commitments": ["Commitments by year", "Compromisos por año", "Engagements par année", "Compromissos por ano"],
} as const satisfies Readonly<Record<string, Words>>;

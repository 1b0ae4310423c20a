import type { Phrases } from "./phrases";

/** Columns of a list in which one person rightly stands on several rows: by time, subject, visit, payment. */
export const repeatWords = {
  repeats: {
    en: "month|months|date|dates|day|week|period|year|quarter|term|semester|subject|subjects|course|courses|module|session|sessions|visit|visits|payment|payments|instalment|installment|tranche|score|scores|mark|marks|result|results|exam|test|tests|attendance|attendances|item|question|round|cycle|shift|class|section|training|workshop|from|to|start|end",
    es: "mes|meses|fecha|fechas|dia|semana|periodo|ano|trimestre|semestre|bimestre|asignatura|materia|curso|cursos|modulo|sesion|sesiones|visita|visitas|pago|pagos|cuota|puntaje|nota|notas|resultado|resultados|examen|prueba|asistencia|asistencias|item|pregunta|ronda|ciclo|turno|seccion|capacitacion|taller|desde|hasta|inicio|fin",
    fr: "mois|date|dates|jour|semaine|periode|annee|trimestre|semestre|matiere|discipline|cours|module|seance|seances|visite|visites|paiement|paiements|tranche|note|notes|resultat|resultats|examen|epreuve|presence|presences|item|question|tour|cycle|section|formation|atelier|debut|fin",
    pt: "mes|meses|data|datas|dia|semana|periodo|ano|trimestre|semestre|bimestre|disciplina|materia|curso|cursos|modulo|sessao|sessoes|visita|visitas|pagamento|pagamentos|parcela|pontuacao|nota|notas|resultado|resultados|exame|prova|frequencia|presenca|presencas|item|pergunta|rodada|ciclo|turno|turma|formacao|oficina|inicio|fim",
  },
} as const satisfies Readonly<Record<string, Phrases>>;

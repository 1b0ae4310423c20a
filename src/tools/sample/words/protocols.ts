/**
 * What is verified for each indicator, in our words. The faults of the published paper are kept on purpose and named
 * beside each: they are what the checks are tried on.
 */
const datasheet = "The Technical Datasheet that MINEDU submits fulfils what the Operations Manual asks of it here, including:";

export const protocols = {
  PDO1:
    "(1) a summary national report, published on MINEDU's website, fulfils what the Operations Manual asks of it here, including: " +
    "(a) an analysis of the previous year's national results in student learning or child development, and (b) their trends over time, when available. " +
    "Both are broken down by region, rural or urban area, multigrade or full-grade school and gender, where that applies and data exist.",
  PDO2:
    "(1) the report fulfils what the Operations Manual asks for this Indicator, including trends over time in the classroom observation studies, " +
    "in the teacher evaluations, or in both, when available. It is broken down by region, rural or urban area, multigrade or full-grade school " +
    "and gender, where that applies and confidentiality is kept.",
  /** Annex 1 and 4: another provider, key and proof than DLI 1 has; "MINED's" for "MINEDU's". */
  PDO3:
    "Database provided by MINED's Teacher Normative-Technical Directorate (DITEN), which holds for each selected candidate: full name, ID, the position " +
    'assigned, school ID, school name, and one more field that tells whether the candidate has signed the "assignment act".',
  PDO3before:
    `${datasheet} (1) how many teachers were evaluated in the first round (national); (2) how many in the second round (regional); (3) how many principals ` +
    "and vice principals were selected; (4) how many positions were staffed with them. A database of the positions opened for selection comes with it, " +
    "with school ID and the basic data of each appointed principal or vice principal.",
  IRI1:
    `(1) ${datasheet} a description of the quality of the items piloted (psychometric properties) for the new grades to be assessed. ` +
    "2. Administrators' Manual validated.",
  IRI2: `${datasheet} how many schools and students were covered, psychometric properties, and a summary of content validity.`,
  /** "Two years before" here against "previous year's" in the definition. */
  IRI3:
    `${datasheet} (a) the percentage of schools evaluated two years before that got their reports in the reporting year (ECE), leaving out schools since closed, or ` +
    "(b) the percentage of Regional Education Directorates (DRE) that got their reports (sample assessments). For the ECE a database of participating schools " +
    "shows which of them got their reports and who signed for them (name, DNI, position in the school). For sample assessments the scanned receipts " +
    "stamped by the DRE are attached",
  IRI4: `${datasheet} (1) sample design, and (2) psychometric analysis of the instruments.`,
  IRI4before: `${datasheet} (1) sample design, (2) coverage of schools and students, (3) psychometric analysis of the instruments.`,
  IRI5:
    `1. ${datasheet} (1) sample design and (2) coverage of schools and students. ` +
    "2. Proof (email or system confirmation) that the raw database with students' answers reached OECD / UNESCO / IEA.",
  IRI6: `${datasheet} (1) sample design, and (2) instruments administered.`,
  IRI6before: `${datasheet} (1) sample design, (2) coverage of schools and students, and (3) instruments administered.`,
  IRI7:
    "1. The national report is published on MINEDU's website and gives: (a) the share of class time that the teacher spends on academic tasks in public " +
    "schools; (b) the share of class time that all students spend on them; (c) an executive summary on curricular coverage, cognitive demand of activities " +
    "and classroom climate, when available. (a) and (b) are broken down by multigrade and single grade (primary) and by rural and urban (secondary). " +
    "2. Scanned receipts stamped by the DRE.",
  IRI8:
    "(1) the Ministerial Resolution that approves the National Framework for School Managers; (2) a technical report by MINEDU with the instruments and " +
    "grading criteria; (3) a technical report by MINEDU with the design of the induction program.",
  IRI9:
    "technical reports by MINEDU with: (1) the teacher performance indicators; (2) the instruments and grading criteria; (3) the number of teachers " +
    "evaluated by UGEL and DRE; (4) the aggregate results of the first round by subject area, gender and region, and by multigrade and single grade " +
    "(primary) or rural and urban (secondary), where that applies.",
  IRI10:
    "a technical report by MINEDU that describes the construct(s) to be evaluated, how the instruments are built and which activities they use, the table " +
    "of specifications or evaluation matrix, and draft grading rubrics where they apply.",
  /** "IRI 3" should be PDO Indicator 3. */
  IRI11:
    "The Database that MINEDU submits fulfils what the Operations Manual asks of it here, including: the database provided by DITEN for IRI 3 (ID and full " +
    "name of selected candidates, the position each was selected for, school name and ID, a field confirming the designation), with further fields " +
    "for those certified with a diploma and the institution that certified them.",
} as const;

/** As the DLI table words them: equal to the above but for DLI 1, 2, 7 and 9. */
export const dliProtocols: Readonly<Record<string, string>> = {
  /** MINEDU, modular code, a field confirming the designation: not what Annex 1 asks. */
  "1":
    "The Database that MINEDU submits fulfils what the Operations Manual asks of it here, including: full name and ID of selected candidates, the " +
    "position each was selected for, the modular code and name of the school, and a field confirming the designation.",
  /** "validated" of Annex 1 is lost. */
  "2": protocols.IRI1.replace("(1) ", "1. ").replace(" Manual validated.", " Manual."),
  "3": protocols.IRI2,
  "4": protocols.IRI3,
  "5": protocols.IRI4,
  "6": protocols.IRI5,
  /** "description of" is added. */
  "7": protocols.IRI6.replace("(2) instruments", "(2) description of instruments"),
  "8": protocols.IRI7,
  /** "IO 3" should be PDO Indicator 3 (DLI 1). */
  "9":
    "The Database that MINEDU submits fulfils what the Operations Manual asks of it here, including: the database provided by DITEN for IO 3, with " +
    "further fields for those certified with a diploma and the institution that certified them.",
};

import type { AnnexRequest } from "../../app/annexes";
import type { AllWritten } from "../../app/write-draft";
import type { Maker, TemplateChoice, WordReport } from "../state/state";
import type { Session } from "./contract";
import type { Desk } from "./desk";
import { annexRequestOf, annexTables } from "./annex-tables";
import { dayOfMoment } from "./today";
import { loadAnnexes, loadReport, loadReview, loadScenario, loadTemplates, loadWriting } from "./loads";

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Sheets that the add-in writes: of its results, and to be filled in. */
export function writingOf(desk: Desk): Pick<Session, "write" | "insert" | "wordReport"> {
  const { host, store, turns, changes, options, report, catchUp, goTo, refresh } = desk;
  /** Writes from the cells as they stand: what changed since the last check is read and judged first. */
  async function write(maker: Maker, replaceEdited = false): Promise<void> {
    const outcome = await turns.run("write", false, async (job) => {
      if (store.state().stale) await refresh(job);
      const { analysis, settings, workbook, whatIf } = store.state();
      if (analysis === undefined || workbook === undefined || !job.current()) return;
      const { sheetsToWrite, writeSheets } = await loadWriting();
      const asked = {
        scenario: async () => (await loadScenario()).scenarioToWrite(whatIf, analysis, workbook, settings),
        review: async () =>
          (await loadReview()).reviewSheetsOf(analysis, workbook, {
            settings,
            madeFrom: options.workbookName,
            on: dayOfMoment(options.now()),
          }),
      };
      const set =
        maker === "scenario" || maker === "review"
          ? await asked[maker]()
          : sheetsToWrite(maker, analysis, workbook, settings, await requestFor(maker));
      const onProgress = ({ done }: { readonly done: number }): void => job.onProgress(done);
      if (set !== undefined)
        await changes.during(async () =>
          tellWritten(maker, await writeSheets(host, set, settings, { replaceEdited, signal: job.signal, onProgress })),
        );
    });
    report(outcome, { kind: "write", maker, replaceEdited });
    catchUp();
  }

  /** Versions are compared for the annexes alone. */
  const requestFor = async (maker: Maker): Promise<AnnexRequest> =>
    maker === "comparison" ? annexRequestOf(desk) : { name: options.workbookName, on: dayOfMoment(options.now()), compared: undefined };

  function tellWritten(maker: Maker, answer: AllWritten): void {
    if ("refused" in answer) {
      store.dispatch({ type: "told", notice: { kind: "edited-by-hand", maker, sheets: answer.sheets } });
    } else {
      store.dispatch({ type: "kept", settings: answer.settings });
      const stale = store.state().compare.stale.filter(({ sheet }) => !answer.written.includes(sheet));
      store.dispatch({ type: "compare", compare: { stale } });
      store.dispatch({ type: "told", notice: { kind: "written", maker, sheets: answer.written } });
    }
  }

  async function insert(template: TemplateChoice): Promise<void> {
    const { kind, language, example } = template;
    let sheet: string | undefined;
    const outcome = await turns.run("insert", false, async (job) => {
      const { insertTemplate } = await loadTemplates();
      sheet = (await insertTemplate(host, kind, { language, example, signal: job.signal })).written;
      store.dispatch({ type: "told", notice: { kind: "inserted", sheet } });
    });
    if (outcome.kind === "failed") report(outcome, { kind: "insert", template });
    if (sheet !== undefined) await goTo({ sheet, row: 0, col: 0 });
    catchUp();
  }

  /** From the cells as they stand, like a sheet. */
  async function wordReport(of: WordReport): Promise<void> {
    const outcome = await turns.run("word-report", false, async (job) => {
      if (store.state().stale) await refresh(job);
      const { analysis, settings } = store.state();
      if (analysis === undefined || !job.current()) return;
      const { reportOf, wordFile } = await loadReport();
      const draft =
        of === "annexes"
          ? (await loadAnnexes()).annexDocument(await annexTables(desk, job))
          : reportOf(of, analysis, settings, options.workbookName);
      const bytes = await wordFile(draft);
      if (!job.current()) return;
      const file = `${options.reportNames[of]}.docx`;
      options.saveFile(file, bytes, wordType);
      store.dispatch({ type: "told", notice: { kind: "downloaded", file } });
    });
    if (outcome.kind === "failed") report(outcome, { kind: "word-report", of });
    catchUp();
  }

  return { write, insert, wordReport };
}

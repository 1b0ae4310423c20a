import { useSyncExternalStore } from "react";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { ExcelHost } from "../excel/excel-host";
import { openExcel } from "../excel/open";
import { officeIsDark } from "../excel/theme";
import { copyTables } from "./copy-tables";
import { loadChecking, loadOther } from "./session/loads";
import { saveFile } from "./save-file";
import { createPane } from "./session/pane";
import { createStore } from "./state/store";
import { App } from "./view/App";
import { checksTab } from "./view/parts-of-pane";
import { usePaneTheme } from "./view/theme";
import { en } from "./words";

/** Milliseconds that Excel has to answer at the start. */
const patience = 15_000;

const store = createStore();
let excel: ExcelHost | undefined;

const commands = createPane(
  store,
  async () => {
    excel = await openExcel(patience);
    return excel;
  },
  {
    now: Date.now,
    workbookName: en.start.thisWorkbook,
    reportNames: { findings: en.checks.reportName, review: en.review.reportName, annexes: en.compare.reportName },
    saveFile,
    copyTables,
    readOther: async (file, about, job) => (await loadOther()).otherFile(file, about, job),
  },
);

const pane = { store, commands, trace: () => excel?.trace };

function Root(): ReactNode {
  const reach = useSyncExternalStore(store.subscribe, () => store.state().reach.kind);
  const isOpen = reach === "open" || reach === "large";
  const theme = usePaneTheme({ officeIsDark: isOpen ? officeIsDark() : undefined });
  return <App pane={pane} theme={theme} words={en} />;
}

// Fetched while Excel is asked for; what fails here is tried again, and told, when it is needed.
void Promise.allSettled([loadChecking(), checksTab.load()]);

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element with the id root");
createRoot(root).render(<Root />);
void commands.open();

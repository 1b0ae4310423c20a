import { FluentProvider, makeStaticStyles, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef } from "react";
import type { ReactNode } from "react";
import { isDark } from "../../excel/theme";
import type { Tab } from "../state/state";
import { WordsProvider, useWords } from "../words";
import type { Words } from "../words";
import { Announcer } from "./Announcer";
import { Boundary } from "./Boundary";
import { Header } from "./Header";
import { Messages } from "./Messages";
import { NoTables, Start } from "./Start";
import { useShared } from "./parts/styles";
import {
  checksTab,
  compareTab,
  disbursementsTab,
  evidenceTab,
  helpTab,
  loadParts,
  reviewTab,
  settingsTab,
  tablesTab,
} from "./parts-of-pane";
import { PaneProvider, usePaneState } from "./pane";
import type { Pane } from "./pane";

const usePage = makeStaticStyles({ body: { margin: 0 }, "*, *::before, *::after": { boxSizing: "border-box" } });

const useStyles = makeStyles({
  pane: {
    height: "100vh",
    display: "grid",
    gridTemplateRows: "auto minmax(0, 1fr) auto",
    gridTemplateColumns: "minmax(0, 1fr)",
    overflow: "hidden",
  },
  // Date fields and scroll bars are the browser's own.
  dark: { colorScheme: "dark" },
  main: {
    overflowY: "auto",
    overflowX: "hidden",
    padding: tokens.spacingHorizontalM,
    scrollbarGutter: "stable",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

interface AppProps {
  readonly pane: Pane;
  readonly theme: Theme;
  readonly words: Words;
}

/** The whole pane: tabs and status above, the shown tab, messages below. */
export function App({ pane, theme, words }: AppProps): ReactNode {
  usePage();
  const styles = useStyles();
  return (
    <FluentProvider theme={theme} className={mergeClasses(styles.pane, isDark(theme.colorNeutralBackground1) && styles.dark)}>
      <WordsProvider value={words}>
        <PaneProvider value={pane}>
          <Header />
          <Panel />
          <Messages />
          <Announcer />
        </PaneProvider>
      </WordsProvider>
    </FluentProvider>
  );
}

/** The shown tab. Each keeps the place it was scrolled to. */
function Panel(): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const tab = usePaneState((state) => state.tab);
  const panel = useRef<HTMLElement>(null);
  const places = useRef(new Map<Tab, number>());
  useLayoutEffect(() => {
    const element = panel.current;
    if (element !== null) element.scrollTop = places.current.get(tab) ?? 0;
  }, [tab]);
  return (
    <main ref={panel} className={styles.main} onScroll={(event) => places.current.set(tab, event.currentTarget.scrollTop)}>
      <h1 className={shared.hidden}>{words.appName}</h1>
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        <Boundary key={tab} words={words}>
          <Content tab={tab} />
        </Boundary>
      </div>
    </main>
  );
}

function Content({ tab }: { readonly tab: Tab }): ReactNode {
  const analysis = usePaneState((state) => state.analysis);
  const checked = analysis !== undefined;
  useEffect(() => {
    if (checked) void loadParts();
  }, [checked]);
  if (tab === "help") return <helpTab.View />;
  if (tab === "settings") return <settingsTab.View />;
  if (analysis === undefined) return <Start />;
  if (tab === "tables") return <tablesTab.View analysis={analysis} />;
  if (analysis.project.tables.length === 0) return <NoTables />;
  switch (tab) {
    case "evidence":
      return <evidenceTab.View analysis={analysis} />;
    case "checks":
      return <checksTab.View analysis={analysis} />;
    case "disbursements":
      return <disbursementsTab.View analysis={analysis} />;
    case "compare":
      return <compareTab.View analysis={analysis} />;
    case "review":
      return <reviewTab.View analysis={analysis} />;
  }
}

import { useState } from "react";
import type { ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { loadEngine } from "../book/engine";
import { openBytes } from "./files";
import type { Opened } from "./files";
import type { Message } from "./parts/MessageLine";
import { paneWidth, paneWidths } from "./parts/Splitter";
import { useTheme } from "./theme";
import { Workbench } from "./Workbench";
import "./workbench.css";

/** Those that the page can begin with: `?sample=` names one, the first is taken otherwise. */
const samples = ["peru-basic-education.xlsx", "sector-review-province.xlsx", "evidence-principals.xlsx"] as const;

function sampleAsked(): string {
  const asked = new URLSearchParams(window.location.search).get("sample");
  const sample = asked === null ? samples[0] : samples.find((name) => name === asked || name === `${asked}.xlsx`);
  if (sample === undefined) throw new Error(`There is no sample of that name. Say ?sample= and one of ${samples.join(", ")}.`);
  return sample;
}

/** Holds the open workbook; each one gets a page of its own, so that nothing of the last lingers. */
function App({ first }: { readonly first: Opened }): ReactElement {
  const [{ opened, count }, setOpened] = useState({ opened: first, count: 0 });
  const [width, setWidth] = useState(() => {
    const asked = new URLSearchParams(window.location.search).get("pane");
    return asked === null ? paneWidths.usual : paneWidth(Number(asked));
  });
  const { theme, toggle } = useTheme();
  const message: Message | undefined = count === 0 ? undefined : { kind: "note", text: `${opened.name} is open.` };
  return (
    <Workbench
      key={count}
      opened={opened}
      width={width}
      theme={theme}
      firstMessage={message}
      onResize={setWidth}
      onTheme={toggle}
      onOpened={(next) => setOpened({ opened: next, count: count + 1 })}
    />
  );
}

async function start(root: HTMLElement): Promise<void> {
  const engine = loadEngine(new URL("@ironcalc/wasm/wasm_bg.wasm", import.meta.url));
  const sample = sampleAsked();
  const response = await fetch(`samples/${sample}`);
  if (!response.ok)
    throw new Error(`The sample workbook could not be fetched (${response.status}). Start the workbench again with npm start.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  await engine;
  createRoot(root).render(<App first={await openBytes(bytes, sample)} />);
}

const root = document.getElementById("root");
if (root) {
  start(root).catch((error: unknown) => {
    const line = document.createElement("p");
    line.setAttribute("role", "alert");
    line.textContent = error instanceof Error ? error.message : String(error);
    root.replaceChildren(line);
  });
}

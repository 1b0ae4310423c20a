import "@testing-library/jest-dom";
import { webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { UserEvent } from "@testing-library/user-event";
import type { Workbook } from "../../../src/grid/workbook";
import { App } from "../../../src/taskpane/view/App";
import { loadParts } from "../../../src/taskpane/view/parts-of-pane";
import { en } from "../../../src/taskpane/words";
import { openPane } from "./pane";
import type { OpenPane } from "./pane";

export interface ShownPane extends OpenPane {
  readonly user: UserEvent;
}

// The test's page has no layout, so it has nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

/** The whole pane drawn over a workbook in memory, once its first check is shown. */
export async function showPane(
  workbook: Workbook,
  ready = "findings-ready",
  options: Parameters<typeof openPane>[1] = {},
): Promise<ShownPane> {
  await loadParts();
  const pane = await openPane(workbook, options);
  render(<App pane={{ store: pane.store, commands: pane.commands }} theme={webLightTheme} words={en} />);
  await waitFor(() => expect(screen.getByTestId(ready)).toBeInTheDocument(), { timeout: 20_000 });
  return { ...pane, user: userEvent.setup() };
}

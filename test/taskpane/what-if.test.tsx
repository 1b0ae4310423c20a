import { screen, waitFor, within } from "@testing-library/react";
import { settingsOf } from "../../src/app/settings-sheet";
import { findSheet } from "../../src/grid/workbook";
import { closePanes } from "./support/pane";
import { smallWorkbook } from "./support/project";
import { showPane } from "./support/screen";

afterEach(closePanes);

test("what-if: a change moves figures at once and no cell; the scenario is kept by name and written as a sheet", async () => {
  const { user, host, store } = await showPane(smallWorkbook());
  await user.click(screen.getByTestId("tab-disbursements"));
  expect(screen.getByTestId("chart-bars")).toHaveAccessibleName(/FY2017: current 3,500, proposed 3,500;/);
  await user.click(screen.getByTestId("open-what-if"));
  const writes = host.writes();
  await user.click(screen.getByTestId("add-change"));
  expect(screen.getByTestId("change-wrong")).toBeVisible();
  await user.type(screen.getByTestId("change-figure"), "1{Enter}");
  const moved = within(screen.getByTestId("moved-by-dli")).getAllByRole("row");
  expect(moved[1]).toHaveTextContent("DLI 1");
  expect(moved[1]).toHaveTextContent("-3,000");
  expect(screen.getByTestId("free")).toHaveTextContent("3,000 is free");
  expect(host.writes()).toBe(writes);

  await user.type(screen.getByTestId("scenario-name"), "Fewer wells{Enter}");
  await waitFor(() => expect(settingsOf(host.workbook()).scenarios?.map(({ name }) => name)).toEqual(["Fewer wells"]));
  await user.click(screen.getByTestId("write-scenario"));
  await waitFor(() => expect(findSheet(host.workbook(), "Proposed schedule")).toBeDefined(), { timeout: 10_000 });
  await user.click(screen.getByTestId("remove-change"));
  expect(screen.queryByTestId("moves")).toBeNull();
  await user.click(screen.getByTestId("delete-scenario"));
  await waitFor(() => expect(store.state().settings.scenarios).toEqual([]));
});

import { screen, within } from "@testing-library/react";
import { workbookOfEdits } from "../../src/grid/apply";
import { workbookOfText } from "../../src/grid/text-form";
import { sectorEdits, soundSector } from "../../src/tools/sample/sector/workbook";
import type { Sector } from "../../src/tools/sample/sector/workbook";
import { closePanes } from "./support/pane";
import { showPane } from "./support/screen";
import type { ShownPane } from "./support/screen";

afterEach(closePanes);

async function shown(sector: Sector): Promise<ShownPane> {
  const pane = await showPane(workbookOfEdits(sectorEdits(sector)));
  await pane.user.click(screen.getByTestId("tab-review"));
  await screen.findByTestId("review-ready");
  return pane;
}

test("review: how many indicators have which rating, counted from the sample's figures", async () => {
  await shown(soundSector);
  // By hand: five are below the way to their target (the dropout rate, mathematics, vacant posts, electricity; execution on track), one has no data.
  expect(screen.getByTestId("review-counts")).toHaveTextContent("25 indicators: 19 met, 1 on track, 3 behind, 1 off track, 1 no data.");
  expect(screen.getByTestId("review-contradictions")).toHaveTextContent("do not contradict");
});

test("review: progress is shown with how it came about, down to its cells", async () => {
  const { user, host } = await shown(soundSector);
  await user.click(screen.getAllByTestId("review-theme")[0] as HTMLElement);
  // (26.4 - 32) / (24 - 32) = 0.7
  await user.click(screen.getByRole("button", { name: /^70%: Progress of Dropout rate/ }));
  const trace = screen.getByTestId("trace");
  expect(trace).toHaveTextContent("26.4");
  await user.click(within(trace).getAllByRole("button", { name: /Go to cell/ })[0] as HTMLElement);
  expect(host.selected).toHaveLength(1);
});

test("review: money by programme adds up to the sector, and a late action is said to be late", async () => {
  const { user } = await shown(soundSector);
  const total = within(screen.getByTestId("review-money")).getByRole("button", { name: /^All programmes/ });
  expect(total).toHaveTextContent("All programmes84.3%15,764,000,000 spent of 18,700,000,000");
  await user.click(total);
  expect(
    within(screen.getByRole("table", { name: "Money: All programmes" }))
      .getAllByRole("row")
      .slice(1)
      .map((row) => row.textContent),
  ).toEqual([
    "Cost25,600,000,000",
    "Budget18,700,000,000",
    "Released17,210,000,000",
    "Spent15,764,000,000",
    "Released of budget92%",
    "Spent of budget84.3%",
  ]);
  expect(screen.getByTestId("review-actions")).toHaveTextContent(/20 actions of earlier reviews: \d+ done, 4 overdue\./);
  expect(screen.getAllByTestId("review-action").filter((item) => item.textContent.startsWith("Overdue"))).toHaveLength(4);
});

test("review: a contradiction is named by its kind, with its cells", async () => {
  const { user, host } = await shown({
    ...soundSector,
    indicators: soundSector.indicators.map((one) => (one.theme === "Teachers" ? { ...one, actuals: [1, 1, "No data"] } : one)),
  });
  const part = screen.getByTestId("review-contradictions");
  expect(part).toHaveTextContent("Spending without result");
  const item = within(part)
    .getAllByTestId("review-contradiction")
    .find((one) => one.textContent.includes("Teachers")) as HTMLElement;
  await user.click(within(item).getAllByRole("button", { name: /Go to cell/ })[0] as HTMLElement);
  expect(host.selected).toHaveLength(1);
});

test("review: a workbook without results, money or agreements says what is needed and where to begin", async () => {
  const { user } = await showPane(
    workbookOfText(`
== Evidence
| Full name | National ID | Position | School ID | School name | Assignment act signed |
| Ana Ruiz | 10000001 | Principal | 301 | Lomas | Yes |
| Beto Diaz | 10000002 | Principal | 302 | Cerro | Yes |
`),
  );
  await user.click(screen.getByTestId("tab-review"));
  await user.click(within(await screen.findByTestId("no-review")).getByRole("button", { name: "Open Tables" }));
  expect(screen.getByTestId("tab-tables")).toHaveAttribute("aria-selected", "true");
});

import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { loadedPart } from "../../src/taskpane/view/parts/loaded";

const Greeting = ({ name }: { readonly name: string }) => <p>Good day, {name}</p>;

test("a part that cannot be fetched says so with what to do, and is fetched when tried again", async () => {
  let offline = true;
  const part = loadedPart(() => (offline ? Promise.reject(new Error("Loading chunk 7 failed.")) : Promise.resolve(Greeting)));
  render(<part.View name="Ana" />);
  expect(await screen.findByTestId("not-loaded")).toHaveTextContent("Check the internet connection, then try again.");
  offline = false;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Good day, Ana")).toBeVisible();
});

test("a part that was fetched before is drawn at once", async () => {
  const part = loadedPart(() => Promise.resolve(Greeting));
  await part.load();
  render(<part.View name="Ana" />);
  expect(screen.getByText("Good day, Ana")).toBeVisible();
});

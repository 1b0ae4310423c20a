import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ownRulesPage } from "../../../src/rules/own/words/page";

const page = join(__dirname, "../../../src/rules/own/README.md");

/** Written anew with UPDATE_CATALOGUE=1. */
test("the page on rules of the team's own is up to date", () => {
  if (process.env["UPDATE_CATALOGUE"] === "1") writeFileSync(page, ownRulesPage());
  expect(readFileSync(page, "utf8")).toBe(ownRulesPage());
});

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { officeMembers } from "../../src/workbench/host/in-window";
import { emulatedMembers } from "../../src/workbench/host/members";
import { usedMembers } from "./used-members";
import type { Use } from "./used-members";

const page = path.resolve(__dirname, "../../src/workbench/host/MEMBERS.md");

/** Members that Microsoft's client answers by itself, without a word to Excel. */
const ofTheClient = new Set([
  "RequestContext",
  "RunOptions",
  "EventHandlers",
  "run",
  "load",
  "items",
  "isNullObject",
  "context",
  "untrack",
]);
/** Names, shapes and results that come with the members that are listed. */
const ofTheLibrary = new Set([
  "AsyncResult",
  "AsyncResultStatus",
  "DialogEventReceived",
  "EventType",
  "Failed",
  "actions",
  "context",
  "host",
]);

const partOf = ({ namespace, member }: Use): "excel" | "office" | "client" => {
  const [type = "", name = type] = member.split(".");
  if (namespace === "OfficeExtension" || ofTheClient.has(type) || ofTheClient.has(name)) return "client";
  if (namespace === "Excel") return "excel";
  return ofTheLibrary.has(type) || ofTheLibrary.has(name) ? "client" : "office";
};

const listed = (members: Iterable<string>): string => [...new Set(members)].sort().join(", ");

function pageOf(uses: readonly Use[], emulated: readonly string[]): string {
  const of = (part: string): string[] => uses.filter((use) => partOf(use) === part).map(({ member }) => member);
  const asked = new Set(of("excel"));
  const types = [...new Set([...asked, ...emulated].map((member) => member.split(".")[0] ?? ""))].sort();
  const cell = (members: readonly string[], type: string): string =>
    members
      .filter((member) => member.startsWith(`${type}.`))
      .map((member) => member.slice(type.length + 1))
      .sort()
      .join(", ");
  const rows = types.map((type) => {
    const others = emulated.filter((member) => !asked.has(member));
    return `| ${type} | ${cell([...asked], type)} | ${cell(others, type)} |`;
  });
  return `# Members of Office.js

Which members of Excel's object model the add-in uses, and which the emulated host answers for. Made from the code by
\`UPDATE_MEMBERS=1 npx jest --selectProjects core -- test/host/members\`; a test fails where this page is stale, or where the
add-in uses a member that is not emulated. Any other member fails with \`ApiNotFound\`.

<!-- prettier-ignore-start -->

| Type | Used by the add-in, and emulated | Emulated as well |
| --- | --- | --- |
${rows.join("\n")}

<!-- prettier-ignore-end -->

Used of the rest of Office.js: ${listed(of("office"))}. Not emulated of these, since there is no ribbon and no second
window: ${listed(officeMembers.notEmulated)}.

Answered by Microsoft's client itself, without a host: ${listed(of("client"))}.
`;
}

describe("members of Office.js", () => {
  const uses = usedMembers();
  const emulated = emulatedMembers();

  test("every one that the add-in uses is emulated", () => {
    const missing = uses
      .filter((use) => partOf(use) === "excel" && !emulated.includes(use.member))
      .map(({ member, file }) => `${member} in ${file}`);
    expect(missing).toEqual([]);
    expect(uses.some(({ member }) => member === "Range.formulas")).toBe(true);
    expect(uses.some(({ member }) => member === "WorksheetProtection.protected")).toBe(true);
  });

  test("and what it uses of the rest of Office.js is known to be emulated or not", () => {
    const known: readonly string[] = [...officeMembers.emulated, ...officeMembers.notEmulated];
    expect(uses.filter((use) => partOf(use) === "office" && !known.includes(use.member))).toEqual([]);
  });

  test("only src/excel names Excel and Office", () => {
    const elsewhere = uses.filter(({ namespace, file }) => namespace !== "OfficeExtension" && !file.startsWith("src/excel/"));
    expect(elsewhere).toEqual([]);
  });

  test("the page says so", () => {
    const wanted = pageOf(uses, emulated);
    if (process.env["UPDATE_MEMBERS"]) writeFileSync(page, wanted);
    expect(readFileSync(page, "utf8")).toBe(wanted);
  });
});

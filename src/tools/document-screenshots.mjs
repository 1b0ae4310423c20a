// node src/tools/document-screenshots.mjs: makes the pictures of what is written anew: sheets and Word files of the samples, as LibreOffice prints them.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Complaint, inRoot, main, say } from "./lib/project.mjs";

/** What is made, by which command, and the pages that are kept: the first that says the words, by the name of their picture. */
const documents = [
  {
    command: ["compare", "assets/samples/peru-basic-education.xlsx"],
    sheets: {
      "annexes-cover": "Annexes of the restructuring paper",
      "annexes-changes": "Detail of change",
      "annexes-framework": "As it is to be after the changes",
      "annexes-dlis": "Revised disbursement-linked indicators",
      "annexes-estimates": "By fiscal year, as the table prints them",
      "annexes-paragraphs": "Drafts: sentences made from the figures",
    },
    pages: {
      "annexes-word-cover": "Annexes of the restructuring paper",
      "annexes-word-changes": "Detail of change",
      "annexes-word-framework": "As it is to be after the changes",
    },
  },
  {
    command: ["review", "assets/samples/sector-review-province.xlsx"],
    sheets: {
      "review-cover": "Made from sector-review-province.xlsx",
      "review-dashboard": "Dashboard 2025",
      "review-performance": "Performance report 2025",
    },
    pages: { "review-word-cover": "Draft for discussion", "review-word-finance": "Financial report" },
  },
];
const folder = inRoot("assets/screenshots");
/** Dots an inch: a page is read well, and its picture stays small. */
const dots = "60";

function run(command, args) {
  const { status, error, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", cwd: inRoot("."), maxBuffer: 1 << 26 });
  if (error) throw new Complaint(`${command} could not be run: ${error.message} Install LibreOffice and poppler-utils.`);
  if (status !== 0) throw new Complaint(`${command} ${args[0]} failed:\n${stderr || stdout}`);
  return stdout;
}

/** The file as LibreOffice prints it. */
function printed(file, work) {
  const out = path.join(work, `printed-${path.extname(file).slice(1)}`);
  run("soffice", [`-env:UserInstallation=file://${work}/profile`, "--headless", "--convert-to", "pdf", "--outdir", out, file]);
  return path.join(out, `${path.basename(file, path.extname(file))}.pdf`);
}

/** Keeps the pages that say these words as pictures. */
function keep(pdf, wanted) {
  const pages = run("pdftotext", ["-layout", pdf, "-"]).split("\f");
  for (const [name, words] of Object.entries(wanted)) {
    const at = pages.findIndex((page) => page.includes(words)) + 1;
    if (at === 0) throw new Complaint(`No page of ${path.basename(pdf)} says "${words}".`);
    run("pdftoppm", ["-r", dots, "-f", String(at), "-l", String(at), "-singlefile", "-png", pdf, path.join(folder, `document-${name}`)]);
  }
}

await main(async () => {
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(path.join(tmpdir(), "documents-"));
  try {
    for (const { command, sheets, pages } of documents) {
      const [book, paper] = ["written.xlsx", "written.docx"].map((name) => path.join(work, name));
      run(process.execPath, [inRoot("src/tools/cli.mjs"), ...command, "-o", book, "--docx", paper, "--force"]);
      keep(printed(book, work), sheets);
      keep(printed(paper, work), pages);
      say(`${command.join(" ")}: ${Object.keys({ ...sheets, ...pages }).length} pictures.`);
    }
    return 0;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Complaint, inRoot } from "./project.mjs";

const require = createRequire(import.meta.url);

/** One of the product's TypeScript files with all it imports as one CommonJS file, made the way the command line is. */
function bundle(entry, outDir, name, production) {
  const base = require(inRoot("webpack.config.js")).configOf("cli", { outDir, production });
  const output = { ...base.output, filename: `${name}.cjs`, clean: false };
  const compiler = require("webpack")({ ...base, name, entry: inRoot(entry), output, cache: false });
  return new Promise((resolve, reject) =>
    compiler.run((error, stats) =>
      compiler.close((closing) => {
        if (error ?? closing) reject(error ?? closing);
        else if (stats.hasErrors()) reject(new Complaint(stats.toString({ all: false, errors: true })));
        else resolve(path.join(outDir, `${name}.cjs`));
      }),
    ),
  );
}

/** Bundles a file, gives its path to `use`, and takes it away again; resolves to what `use` gives. */
export async function withScript(entry, use, { production = false } = {}) {
  mkdirSync(inRoot("dist"), { recursive: true });
  const name = path.basename(entry).replace(/\.ts$/, "");
  const folder = mkdtempSync(inRoot(`dist/.${name}-`));
  try {
    return await use(await bundle(entry, folder, name, production));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

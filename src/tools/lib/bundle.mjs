import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { withLock } from "./lock.mjs";
import { Complaint, inRoot, say } from "./project.mjs";
import { isFresh, stampFile, stampLine, stampOf } from "./stale.mjs";

const require = createRequire(import.meta.url);

function compile(config) {
  const webpack = require("webpack");
  return new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, stats) =>
      compiler.close((closing) => {
        if (error ?? closing) return reject(error ?? closing);
        if (stats.hasErrors()) return reject(new Complaint(stats.toString({ all: false, errors: true, colors: process.stderr.isTTY })));
        if (stats.hasWarnings()) say(stats.toString({ all: false, warnings: true }));
        resolve(stats);
      }),
    );
  });
}

function configuration(target, options) {
  const { configOf } = require(inRoot("webpack.config.js"));
  try {
    return configOf(target, options);
  } catch (error) {
    throw new Complaint(error.message, { cause: error }); // an entry that does not exist
  }
}

/**
 * A bundle is written beside its place and moved there whole: who runs meanwhile sees the old one or the new one. The
 * stamp is taken before compiling, so that a file saved during it makes the bundle stale, not wrong.
 */
async function build(target, mode) {
  const stamp = stampLine(`${mode}-${stampOf(target)}`);
  const fresh = inRoot("dist", `.${target}-${process.pid}`);
  try {
    await compile(configuration(target, { production: mode === "production", outDir: fresh }));
    if (target === "cli") {
      const file = `${fresh}/cli.cjs`;
      writeFileSync(file, stamp + readFileSync(file, "utf8"));
      mkdirSync(inRoot("dist/cli"), { recursive: true });
      renameSync(file, stampFile("cli"));
    } else {
      writeFileSync(`${fresh}/stamp.txt`, stamp);
      rmSync(inRoot("dist", target), { recursive: true, force: true });
      renameSync(fresh, inRoot("dist", target));
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Builds those of the targets ("pane", "workbench", "cli") that are stale; returns their names. */
export async function ensureBuilt(targets, mode = "production") {
  const built = [];
  for (const target of targets) {
    if (isFresh(target, mode)) continue;
    await withLock(`build-${target}`, async () => {
      if (isFresh(target, mode)) return;
      say(`Building the ${target} …`);
      await build(target, mode);
      built.push(target);
    });
  }
  return built;
}

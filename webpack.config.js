"use strict";
const fs = require("node:fs");
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const CopyPlugin = require("copy-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { panePage, workbenchPage } = require("./src/tools/lib/pages.cjs");

/**
 * What each bundle is made from. `entries` must exist; `optional` entries are built where their file does. The folders
 * that decide whether a bundle is stale stand in src/tools/lib/stale.mjs.
 */
const targets = {
  pane: { entries: { taskpane: "src/taskpane/index.tsx", commands: "src/commands/index.ts" }, optional: {} },
  workbench: { entries: { workbench: "src/workbench/page/index.tsx" }, optional: { frame: "src/workbench/page/frame.ts" } },
  cli: { entries: { cli: "src/cli/main.ts" }, optional: {} },
};

const exists = (file) => fs.existsSync(path.join(__dirname, file));
const asEntry = (files) => Object.fromEntries(Object.entries(files).map(([name, file]) => [name, path.join(__dirname, file)]));

function entriesOf(target) {
  const { entries, optional } = targets[target];
  const missing = Object.values(entries).filter((file) => !exists(file));
  if (missing.length > 0) throw new Error(`The ${target} cannot be built: ${missing.join(" and ")} cannot be found.`);
  return { ...asEntry(entries), ...asEntry(Object.fromEntries(Object.entries(optional).filter(([, file]) => exists(file)))) };
}

const scriptRule = (production, target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    sourceMaps: !production,
    jsc: {
      target,
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic", development: !production } },
    },
  },
});

function common(target, { production, outDir }) {
  return {
    name: target,
    context: __dirname,
    mode: production ? "production" : "development",
    entry: entriesOf(target),
    output: { path: outDir, clean: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [scriptRule(production, "es2021")] },
    devtool: production ? false : "source-map",
    cache: {
      type: "filesystem",
      name: `${target}-${production ? "production" : "development"}`,
      cacheDirectory: path.join(__dirname, "node_modules/.cache/webpack"),
      buildDependencies: { config: [__filename, path.join(__dirname, "src/tools/lib/pages.cjs")] },
    },
    optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
    performance: { hints: false },
    stats: "errors-warnings",
    infrastructureLogging: { level: "error" },
  };
}

/** Says in a file which scripts each named part of the pane is made of; the size of what is loaded is measured by it. */
const partsFile = {
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap("parts", (compilation) =>
      compilation.hooks.processAssets.tap({ name: "parts", stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const parts = Object.fromEntries([...compilation.namedChunkGroups].map(([name, group]) => [name, group.getFiles()]));
        compilation.emitAsset("parts.json", new compiler.webpack.sources.RawSource(JSON.stringify(parts)));
      }),
    ),
};

/** The pages that Excel loads. Names carry a hash of their content, so that a deployed folder can be cached for ever but for its pages. */
function pane(options) {
  const base = common("pane", options);
  const names = options.production ? "[name].[contenthash:10].js" : "[name].js";
  const page = (name, title, withRoot) =>
    new HtmlWebpackPlugin({
      filename: `${name}.html`,
      chunks: [name],
      inject: "head",
      scriptLoading: "defer",
      minify: false,
      templateContent: panePage({ title, withRoot }),
    });
  return {
    ...base,
    target: "web",
    output: { ...base.output, filename: names, chunkFilename: names },
    // Parts of the core that several tasks need are files of their own down to a small size: none is loaded twice.
    optimization: { ...base.optimization, splitChunks: { chunks: "all", minSize: 4_000, maxAsyncRequests: 60 } },
    plugins: [
      page("taskpane", "Results Workbook", true),
      page("commands", "Results Workbook commands", false),
      partsFile,
      new CopyPlugin({ patterns: [{ from: "assets/*.png", to: "assets/[name][ext]" }] }),
    ],
  };
}

/** The page that stands in for Excel. It shows the pane's own bundle in a frame; only the script that meets Office.js there is its own. */
function workbench(options) {
  const base = common("workbench", options);
  const hashed = options.production ? "[name].[contenthash:10].js" : "[name].js";
  return {
    ...base,
    target: "web",
    output: {
      ...base.output,
      // The frame's script keeps its name: the server writes it into the pane's page.
      filename: ({ chunk }) => (chunk?.name === "frame" ? "frame.js" : hashed),
      chunkFilename: hashed,
      cssFilename: hashed.replace(/js$/, "css"),
      cssChunkFilename: hashed.replace(/js$/, "css"),
    },
    experiments: { css: true },
    optimization: { ...base.optimization, splitChunks: { chunks: (chunk) => chunk.name !== "frame" } },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "index.html",
        chunks: ["workbench"],
        inject: "head",
        scriptLoading: "defer",
        minify: false,
        templateContent: workbenchPage,
      }),
    ],
  };
}

/** The command line, in one file that needs no node_modules. */
function cli(options) {
  const base = common("cli", options);
  return {
    ...base,
    target: "node20",
    output: { ...base.output, filename: "cli.cjs", library: { type: "commonjs2" } },
    module: { rules: [scriptRule(options.production, "es2022")] },
    // Readable stack traces matter more here than size; and it builds in half the time.
    optimization: { minimize: false, splitChunks: false },
    devtool: false,
    node: false,
  };
}

const makers = { pane, workbench, cli };

/** The webpack configuration of one target. `outDir` is where it is written. */
function configOf(target, { production = true, outDir = path.join(__dirname, "dist", target) } = {}) {
  return makers[target]({ production, outDir });
}

module.exports = (env = {}, argv = {}) =>
  Object.keys(makers)
    .filter((target) => env.target === undefined || env.target === target)
    .map((target) => configOf(target, { production: argv.mode !== "development" }));
module.exports.configOf = configOf;
module.exports.targets = targets;

"use strict";
// The walls between the folders of src, from the one table in folders.json.
const folders = require("./folders.json");

const inside = (names) => `^src/(${names.join("|")})/`;
const escaped = (name) => name.replace(/[/.\\-]/g, (sign) => (name === ".*" ? sign : `\\${sign}`));

/** A folder imports itself, the folders its row names, and types alone from those the row names for types. */
const importRules = Object.entries(folders).flatMap(([folder, { imports, types = [] }]) => [
  {
    name: `${folder}-imports`,
    comment: `src/${folder} may import ${["itself", ...imports].join(", ")}${types.length > 0 ? ` and types of ${types.join(", ")}` : ""}.`,
    severity: "error",
    from: { path: `^src/${folder}/` },
    to: { path: "^src/", pathNot: inside([folder, ...imports, ...types]) },
  },
  ...(types.length === 0
    ? []
    : [
        {
          name: `${folder}-types-only`,
          comment: `src/${folder} may import only types of ${types.join(", ")}.`,
          severity: "error",
          from: { path: `^src/${folder}/` },
          to: { path: inside(types), dependencyTypesNot: ["type-only"] },
        },
      ]),
]);

/** Packages are named only where the row says so, Node's own modules only in folders that run in Node. */
const packageRules = Object.entries(folders).flatMap(([folder, { packages = [], node = false }]) => [
  {
    name: `${folder}-packages`,
    comment: `src/${folder} may use ${packages.length > 0 ? packages.join(", ") : "no package"}.`,
    severity: "error",
    from: { path: `^src/${folder}/` },
    to: {
      dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown"],
      ...(packages.length > 0 ? { pathNot: packages.map((name) => `node_modules/${escaped(name)}/`) } : {}),
    },
  },
  ...(node
    ? []
    : [
        {
          name: `${folder}-node`,
          comment: `src/${folder} runs in a browser too.`,
          severity: "error",
          from: { path: `^src/${folder}/` },
          to: { dependencyTypes: ["core"] },
        },
      ]),
]);

module.exports = {
  forbidden: [
    ...importRules,
    ...packageRules,
    { name: "no-cycles", comment: "Types count too.", severity: "error", from: {}, to: { circular: true } },
    { name: "no-tests", comment: "Nothing in src imports test.", severity: "error", from: { path: "^src/" }, to: { path: "^test/" } },
    { name: "no-unresolved", comment: "Every import leads somewhere.", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^src/tools/.*\\.(mjs|cjs)$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".json"],
    },
  },
};

"use strict";
const js = require("@eslint/js");
const ts = require("typescript-eslint");
const reactHooks = require("eslint-plugin-react-hooks");
const officeAddins = require("eslint-plugin-office-addins");

const nodeGlobals = Object.fromEntries(
  [
    "process",
    "console",
    "Buffer",
    "URL",
    "performance",
    "setTimeout",
    "clearTimeout",
    "fetch",
    "require",
    "module",
    "__dirname",
    "__filename",
  ].map((name) => [name, "readonly"]),
);

module.exports = ts.config(
  { ignores: ["dist/", "node_modules/", "src/tools/stubs/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{js,cjs,mjs}"],
    extends: [js.configs.recommended],
    languageOptions: { ecmaVersion: 2024, globals: { ...nodeGlobals, document: "readonly" } },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [js.configs.recommended, ...ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      // tsc knows globals.
      "no-undef": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // Numbers in messages are meant; what is not a number or text still fails.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      // A port's method is a promise whatever stands behind it; methods of plain objects have no this.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/unbound-method": "off",
      // Matters of taste, not of faults.
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-meaningless-void-operator": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/no-misused-spread": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" },
      ],
      // Control characters in cells are what the reader and writer deal with.
      "no-control-regex": "off",
    },
  },
  {
    files: ["src/**/*.tsx", "src/**/use*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["src/excel/**/*.ts", "src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      [
        "call-sync-after-load",
        "call-sync-before-read",
        "load-object-before-read",

        "no-empty-load",
        "no-navigational-load",
        "no-office-initialize",
        "test-for-null-using-isNullObject",
      ].map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // A test states what it knows: a missing value fails it anyway.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // Numbers that a double cannot hold are among the cases.
      "no-loss-of-precision": "off",
    },
  },
);

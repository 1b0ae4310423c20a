"use strict";

const transform = {
  "^.+\\.(t|j|mj)sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  ],
};

/** Packages that come as ES modules only, wherever they are nested. */
const transformIgnorePatterns = ["/node_modules/(?!(.*/)?(strip-bom|uuid|@ironcalc)/)"];

const project = (displayName, more) => ({ displayName, transform, transformIgnorePatterns, ...more });

module.exports = {
  // Tests that wait for another program run side by side, so that they can share a start of it.
  maxConcurrency: 20,
  // A busy machine is no fault.
  testTimeout: 30_000,
  projects: [
    project("core", {
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/", "<rootDir>/test/taskpane/"],
    }),
    project("pane", { testEnvironment: "jsdom", testMatch: ["<rootDir>/test/taskpane/**/*.test.{ts,tsx}"] }),
    project("browser", {
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/set-up.ts",
      globalTeardown: "<rootDir>/test/browser/tear-down.ts",
    }),
  ],
};

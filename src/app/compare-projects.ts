/** Compares the projects of two workbooks, the earlier first. */
export { compareVersions } from "../compare/compare-versions";

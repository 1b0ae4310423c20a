import { spawnSync } from "node:child_process";
import { inRoot, readJson, root } from "./project.mjs";

/**
 * Advisories that concern packages in our tree, kept by hand: the first version without the fault, for each line of
 * versions still in use. A package beyond the last line named is taken as mended.
 */
const known = [
  { id: "GHSA-w5hq-g745-h8pq", name: "uuid", fixed: ["11.1.1"], about: "writes past a buffer that is too small" },
  { id: "GHSA-3h5v-q93c-6h6q", name: "ws", fixed: ["5.2.4", "6.2.3", "7.5.10", "8.17.1"], about: "many headers stop the server" },
  { id: "GHSA-952p-6rrq-rcjv", name: "micromatch", fixed: ["4.0.8"], about: "slow patterns" },
  { id: "GHSA-grv7-fg5c-xmjg", name: "braces", fixed: ["3.0.3"], about: "memory exhausted by unbalanced braces" },
  { id: "GHSA-3xgq-45jq-v275", name: "cross-spawn", fixed: ["6.0.6", "7.0.5"], about: "slow patterns" },
  { id: "GHSA-mwcw-c2x4-8c55", name: "nanoid", fixed: ["3.3.8", "5.0.9"], about: "predictable where the size is no whole number" },
  { id: "GHSA-c2qf-rxjj-qqgw", name: "semver", fixed: ["5.7.2", "6.3.1", "7.5.2"], about: "slow patterns" },
  { id: "GHSA-v6h2-p8h4-qcjw", name: "brace-expansion", fixed: ["1.1.12", "2.0.2", "3.0.1", "4.0.1"], about: "slow patterns" },
  { id: "GHSA-fjxv-7rqg-78g4", name: "form-data", fixed: ["2.5.4", "3.0.4", "4.0.4"], about: "boundary can be guessed" },
  { id: "GHSA-mh29-5h37-fv8m", name: "js-yaml", fixed: ["3.14.2", "4.1.1"], about: "merge writes into the prototype" },
  { id: "GHSA-9c47-m6qq-7p4h", name: "json5", fixed: ["1.0.2", "2.2.2"], about: "writes into the prototype" },
  { id: "GHSA-9wv6-86v2-598j", name: "path-to-regexp", fixed: ["0.1.10", "1.9.0", "3.3.0", "6.3.0", "8.0.0"], about: "slow patterns" },
  { id: "GHSA-76p7-773f-r4q5", name: "serialize-javascript", fixed: ["6.0.2"], about: "script in serialised text" },
  {
    id: "GHSA-5j98-mcp5-4vw2",
    name: "glob",
    fixed: ["10.5.0", "11.1.0"],
    from: "10.2.0",
    about: "its command line runs what file names say",
  },
];

const parts = (version) => version.split("-")[0].split(".").map(Number);

/** Negative where version a comes before b. */
export function compareVersions(a, b) {
  const [left, right] = [parts(a), parts(b)];
  const differs = left.findIndex((part, index) => part !== right[index]);
  return differs < 0 ? 0 : left[differs] - (right[differs] ?? 0);
}

/** True where the version comes before its own line's fix, or, in a line that has none, before the last fix. */
export function isFaulty(version, { fixed, from }) {
  if (from && compareVersions(version, from) < 0) return false;
  const [major] = parts(version);
  const ofLine = fixed.find((one) => parts(one)[0] === major);
  if (ofLine) return compareVersions(version, ofLine) < 0;
  return compareVersions(version, fixed.at(-1)) < 0;
}

/** What the list kept by hand has to say on a lock file's packages. */
export const knownFaults = (packages) =>
  Object.entries(packages).flatMap(([place, { version }]) =>
    known
      .filter(({ name }) => version && place.endsWith(`node_modules/${name}`))
      .filter((advisory) => isFaulty(version, advisory))
      .map(({ id, about, fixed }) => `${place} ${version}: ${id} (${about}); mended in ${fixed.join(", ")}.`),
  );

/** `npm audit` of what is shipped, where the registry answers it; undefined where it does not. */
function audited() {
  const run = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
    cwd: root,
    encoding: "utf8",
    timeout: 30_000,
    shell: process.platform === "win32",
  });
  try {
    const { vulnerabilities, metadata } = JSON.parse(run.stdout);
    if (!metadata) return undefined;
    return Object.values(vulnerabilities).map(({ name, severity, range }) => `${name} ${range}: npm audit reports ${severity}.`);
  } catch {
    return undefined; // no answer, or none in its usual form
  }
}

/** Complaints, and whether the registry had a say in them. */
export function advisoryComplaints() {
  const { packages } = readJson(inRoot("package-lock.json"));
  const asked = audited();
  return { complaints: [...knownFaults(packages), ...(asked ?? [])], audited: asked !== undefined };
}

import { existsSync } from "node:fs";
import { inRoot, readJson } from "./project.mjs";

/** Licences that ask for no more than a notice. */
const allowed = [
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
  "CC0-1.0",
  "Unlicense",
  "Python-2.0",
  "BlueOak-1.0.0",
  "Zlib",
];

/** True where an SPDX expression can be met by allowed licences alone; "/" is the old way to write OR. */
export function allows(expression) {
  const text = expression.replace(/[()]/g, " ").replace(/\//g, " OR ").trim();
  return text.split(/\s+OR\s+/).some((choice) => choice.split(/\s+AND\s+/).every((one) => allowed.includes(one.trim())));
}

/** Where a package that `from` asks for is installed: the nearest node_modules above it. */
function placeOf(packages, from, name) {
  for (let folder = from; ; folder = folder.replace(/(^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, "")) {
    const place = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (packages[place]) return place;
    if (folder === "") return undefined;
  }
}

/** The places of every package that is shipped: the dependencies, theirs, and so on. */
export function shippedPlaces(packages) {
  const seen = new Set();
  const queue = [["", packages[""]]];
  for (const [from, entry] of queue)
    for (const name of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies })) {
      const place = placeOf(packages, from, name);
      if (place === undefined || seen.has(place)) continue;
      seen.add(place);
      queue.push([place, packages[place]]);
    }
  return [...seen];
}

const licenceOf = (place) => {
  const file = inRoot(place, "package.json");
  const { license, licenses } = existsSync(file) ? readJson(file) : {};
  const stated = license ?? (Array.isArray(licenses) ? licenses.map(({ type }) => type).join(" OR ") : undefined);
  return typeof stated === "object" ? stated.type : stated;
};

/** Complaints about the licences of what is shipped: the production tree and, named by hand, what the workbench's page is built from. */
export function licenceComplaints() {
  const { packages } = readJson(inRoot("package-lock.json"));
  const places = shippedPlaces(packages);
  if (places.length < 5) return ["The list of shipped packages is too short to be true."];
  const bundled = Object.keys(readJson(inRoot("package.json")).devDependencies).filter((name) => name === "@ironcalc/wasm");
  return [...places, ...bundled.map((name) => `node_modules/${name}`)].flatMap((place) => {
    const licence = licenceOf(place);
    if (licence === undefined) return packages[place]?.optional ? [] : [`${place} states no licence.`];
    return allows(licence) ? [] : [`${place}: ${licence} is not among the licences allowed here.`];
  });
}

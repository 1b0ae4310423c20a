import { foldName } from "../base/fold";
import { nameSimilarity } from "../base/similarity";

/** What a theme or programme is called, without the number before it: "Programme 2: Access" is "access". */
export function themeName(text: string): string {
  const bare = text.replace(
    /^\s*(?:(?:sub-?)?(?:component|composante|componente|programme|program|programa|theme|tema|pillar|pilar|axe)\s*)?(?:\d+(?:\.\d+)*|[IVX]+|[A-Z])\s*[.:)–-]+\s*/i,
    "",
  );
  const name = foldName(bare === "" ? text : bare);
  return name === "" ? foldName(text) : name;
}

/** Whether two tables mean the same theme or programme. */
export function sameTheme(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [one, other] = [themeName(a), themeName(b)];
  return one !== "" && (one === other || nameSimilarity(one, other) >= 0.9);
}

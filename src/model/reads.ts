import { sameData } from "../base/same";
import type { Project } from "./project";

/** What was made of a project, and the parts of the project that were looked at to make it. */
export interface Made<T> {
  readonly value: T;
  readonly parts: Parts;
}

/** Each part that was looked at, as it was then; all of them where the project was gone through as a whole. */
export interface Parts {
  readonly read: ReadonlyMap<PropertyKey, unknown>;
  readonly whole: boolean;
}

/** A project that notes which of its parts are looked at. */
export function watched(project: Project): { readonly project: Project; readonly parts: Parts } {
  const read = new Map<PropertyKey, unknown>();
  const parts = { read, whole: false };
  const seen = new Proxy(project, {
    get: (target, key): unknown => {
      const value: unknown = Reflect.get(target, key);
      read.set(key, value);
      return value;
    },
    has: (target, key) => {
      read.set(key, Reflect.get(target, key));
      return Reflect.has(target, key);
    },
    ownKeys: (target) => {
      parts.whole = true;
      for (const key of Reflect.ownKeys(target)) read.set(key, Reflect.get(target, key));
      return Reflect.ownKeys(target);
    },
  });
  return { project: seen, parts };
}

/** True where the project still has every part that was looked at, so that the same would be made of it. */
export function stillHolds({ read, whole }: Parts, project: Project): boolean {
  if (whole && Reflect.ownKeys(project).some((key) => !read.has(key))) return false;
  return [...read].every(([key, value]) => Object.is(value, Reflect.get(project, key)));
}

/** What is made of a project: as before where the parts that it was made of are the same. */
export function madeOf<T>(project: Project, make: (project: Project) => T, before?: Made<T>): Made<T> {
  if (before && stillHolds(before.parts, project)) return before;
  const { project: seen, parts } = watched(project);
  return { value: make(seen), parts };
}

/** The project with those parts of an earlier one that say the same, so that what was made of them can be kept. */
export function withPartsOf(before: Project | undefined, project: Project): Project {
  if (!before) return project;
  const known = new WeakMap<object, object>();
  const parts = Object.entries(project).map(([key, part]: [string, unknown]) => {
    const earlier: unknown = Reflect.get(before, key);
    return [key, sameData(earlier, part, known) ? earlier : part] as const;
  });
  return Object.fromEntries(parts) as unknown as Project;
}

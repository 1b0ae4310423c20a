import { apiNotFound } from "./errors";
import type { HostObject } from "./object-type";
import type { Query } from "./protocol";

/**
 * What a load gives back. Names of members come as the add-in wrote them ("name", "format/fill/color"); without names,
 * every scalar member.
 */
export function load(object: HostObject, query: Query = {}): Record<string, unknown> {
  const items = object.items();
  if (items) {
    const from = query.Skip ?? 0;
    const page = items.slice(from, query.Top === undefined ? undefined : from + query.Top);
    const inner = { Select: query.Select, Expand: query.Expand };
    return { _Items: page.map((item) => load(item, inner)) };
  }
  const names = query.Select ?? [];
  const result: Record<string, unknown> = object.id === undefined ? {} : { Id: object.id };
  for (const name of names.length === 0 ? object.scalars : names) place(result, object, name.split("/"));
  for (const name of query.Expand ?? []) place(result, object, [...name.split("/"), "$all"]);
  return result;
}

function place(result: Record<string, unknown>, object: HostObject, path: readonly string[]): void {
  const [first = "", ...rest] = path;
  if (first === "$all") {
    for (const name of object.scalars) result[name] = object.get(name);
    return;
  }
  if (first === "$none") return;
  const name = memberName(first);
  if (rest.length > 0 || object.hasChild(name)) {
    if (!object.hasChild(name)) throw apiNotFound(object.typeName, first);
    const child = object.child(name);
    const inner = (result[name] ??= {}) as Record<string, unknown>;
    const left = rest.length > 0 ? rest : ["$all"];
    if (child.items()) Object.assign(inner, load(child, { Select: left[0] === "$all" ? [] : [left.join("/")] }));
    else place(inner, child, left);
    return;
  }
  result[name] = object.get(name);
}

/** "usedRange" as the protocol has it: "UsedRange". */
export function memberName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

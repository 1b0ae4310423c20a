import { ExcelError, apiNotFound, excelError } from "./errors";
import { failedResponse } from "./guesses";
import type { HostObject } from "./object-type";
import { actionTypes, pathTypes } from "./protocol";
import type { Action, ActionResult, ArgumentInfo, ObjectPath, RichRequest, RichResponse } from "./protocol";
import { load } from "./query";
import { madeByClient } from "./objects/client-service";
import { workbookObject } from "./objects/workbook";
import type { World } from "./world";

/** Fails a request at an action, for tests: the error, or undefined where it goes on. */
export type Interruption = (actionIndex: number) => ExcelError | undefined;

/** Carries out one request, action by action, as Excel does; the first error ends it. */
export function carryOut(world: World, request: RichRequest, interrupt: Interruption = () => undefined): RichResponse {
  const objects = new Map<number, HostObject | null>();
  const keeping = new Set<number>();
  const results: ActionResult[] = [];
  const resolve = (id: number): HostObject | null => {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const path = request.ObjectPaths[String(id)];
    if (!path) throw new ExcelError("InvalidObjectPath", `There is no object path ${id} in the request.`);
    const found = follow(world, path, resolve);
    objects.set(id, found);
    return found;
  };
  for (const [index, action] of request.Actions.entries()) {
    try {
      const stop = interrupt(index);
      if (stop) throw stop;
      results.push({ ActionId: action.Id, Value: act(world, action, resolve, keeping) });
    } catch (error) {
      return failedResponse(results, excelError(error), index, locationOf(action, objects));
    }
  }
  return { Results: results };
}

type Resolve = (id: number) => HostObject | null;

function follow(world: World, path: ObjectPath, resolve: Resolve): HostObject | null {
  const { ObjectPathType: type, Name: name = "" } = path;
  if (type === pathTypes.workbook) return workbookObject(world);
  if (type === pathTypes.newObject) return madeByClient(name);
  if (type === pathTypes.nullObject) return null;
  if (type === pathTypes.reference) {
    const kept = world.kept.get(name);
    if (!kept) throw new ExcelError("InvalidReference", "This reference is not valid for the current operation.");
    return kept;
  }
  const parent = resolve(path.ParentObjectPathId ?? -1);
  if (!parent) return null;
  const given = argumentsOf(path.ArgumentInfo, resolve);
  if (type === pathTypes.property) return parent.child(name);
  if (type === pathTypes.indexer) return parent.item(given[0]);
  if (type !== pathTypes.method) throw apiNotFound("ObjectPath", `type ${type}`);
  const found = parent.call(name, given);
  if (found !== null && !("typeName" in found)) throw apiNotFound(parent.typeName, `${name} as an object`);
  return found;
}

function act(world: World, action: Action, resolve: Resolve, keeping: Set<number>): unknown {
  if (action.ActionType === actionTypes.trace) return null;
  const object = resolve(action.ObjectPathId);
  // What is asked of a null object gives null, as *OrNullObject promises.
  if (object === null) return null;
  const name = action.Name ?? "";
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return {
        ...(object.id === undefined ? {} : { Id: object.id }),
        ...(keeping.has(action.ObjectPathId) ? { _ReferenceId: keep(world, object) } : {}),
      };
    case actionTypes.query:
      return load(object, action.QueryInfo);
    case actionTypes.setProperty:
      object.set(name, argumentsOf(action.ArgumentInfo, resolve)[0]);
      return null;
    case actionTypes.method: {
      if (name === "_KeepReference") keeping.add(action.ObjectPathId);
      const given = object.call(name, argumentsOf(action.ArgumentInfo, resolve));
      return given !== null && "value" in given ? given.value : null;
    }
    default:
      throw apiNotFound("Action", `type ${action.ActionType}`);
  }
}

let lastReference = 0;
function keep(world: World, object: HostObject): string {
  const reference = `ref-${++lastReference}`;
  world.kept.set(reference, object);
  return reference;
}

function argumentsOf(info: ArgumentInfo | undefined, resolve: Resolve): readonly unknown[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((argument, index) => {
    const id = references[index];
    return typeof id === "number" && id > 0 ? resolve(id) : argument;
  });
}

function locationOf(action: Action, objects: ReadonlyMap<number, HostObject | null>): string {
  const type = objects.get(action.ObjectPathId)?.typeName ?? "Object";
  const name = action.Name ?? "";
  return name === "" ? type : `${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

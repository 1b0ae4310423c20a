import { apiNotFound } from "./errors";

/** An object that a request speaks of. Members are named as the protocol names them: "UsedRange", not "usedRange". */
export interface HostObject {
  readonly typeName: string;
  /** Given with every load, so that the client can find the object again. */
  readonly id?: string;
  readonly scalars: readonly string[];
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  child(name: string): HostObject;
  hasChild(name: string): boolean;
  call(name: string, args: readonly Argument[]): HostObject | null | Plain;
  item(key: unknown): HostObject;
  items(): readonly HostObject[] | undefined;
}

/** A value that goes back as JSON. */
export interface Plain {
  readonly value: unknown;
}

export type Argument = unknown;

/** What the host answers for one type of Excel's object model, over a target of its own. */
export interface ObjectType<T> {
  readonly name: string;
  readonly id?: (target: T) => string;
  readonly properties?: Readonly<
    Record<string, { readonly get?: (target: T) => unknown; readonly set?: (target: T, value: unknown) => void }>
  >;
  readonly objects?: Readonly<Record<string, (target: T) => HostObject>>;
  readonly methods?: Readonly<Record<string, (target: T, args: readonly Argument[]) => HostObject | null | Plain>>;
  readonly item?: (target: T, key: unknown) => HostObject;
  readonly items?: (target: T) => readonly HostObject[];
  /** Events, by the name that an add-in uses. */
  readonly events?: readonly string[];
}

const done: Plain = { value: null };

/** For a method that gives nothing back. */
export function nothing(act: () => void): Plain {
  act();
  return done;
}

/** An object of that type. Members that the type does not have fail with `ApiNotFound`. */
export function objectOf<T>(type: ObjectType<T>, target: T): HostObject {
  const missing = (member: string): never => {
    throw apiNotFound(type.name, member);
  };
  return {
    typeName: type.name,
    id: type.id?.(target),
    scalars: Object.entries(type.properties ?? {}).flatMap(([name, { get }]) => (get ? [name] : [])),
    get: (name) => (own(type.properties, name)?.get ?? missing(name))(target),
    set: (name, value) => (own(type.properties, name)?.set ?? missing(name))(target, value),
    child: (name) => (own(type.objects, name) ?? missing(name))(target),
    hasChild: (name) => own(type.objects, name) !== undefined,
    call: (name, args) => (own(type.methods, name) ?? missing(name))(target, args),
    item: (key) => (type.item ?? missing("getItem"))(target, key),
    items: () => type.items?.(target),
  };
}

function own<V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

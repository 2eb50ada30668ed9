import { wireName, type HostObject, type Values } from "./hostObject";
import { Unanswered } from "./officeError";

/**
 * What a client asked to load of an object: "address", "format/protection/locked". For a collection the names are those
 * of its items. Without names, every property of the object itself.
 */
export function load(object: HostObject, select: readonly string[]): Values {
  const identity = object.identity?.() ?? {};
  if (object.items) return { ...identity, _Items: object.items().map((item) => load(item, select)) };
  const names = select.length === 0 ? Object.keys(object.reads ?? {}) : select;
  const loaded: Record<string, unknown> = { ...identity };
  for (const [name, below] of byFirstName(names)) loaded[wireName(name)] = loadMember(object, name, below);
  return loaded;
}

function loadMember(object: HostObject, name: string, below: readonly string[]): unknown {
  const read = object.reads?.[name];
  if (read) return read();
  const next = object.opens?.[name];
  if (!next) throw new Unanswered(`${object.type}.${name}`);
  const opened = next();
  return opened && load(opened, below);
}

/** "format/fill" and "format/font" are both asked of "format". */
function byFirstName(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const grouped = new Map<string, string[]>();
  for (const name of names) {
    const [first = "", ...rest] = name.split("/");
    const below = grouped.get(first) ?? [];
    if (rest.length > 0) below.push(rest.join("/"));
    grouped.set(first, below);
  }
  return grouped;
}

import { memberName, type HostObject } from "./hostObject";
import { PathType, type ArgumentInfo, type ObjectPath } from "./messages";
import { errors, OfficeError, Unanswered } from "./officeError";
import type { Ground } from "./runBatch";

/** The objects of one batch by the number of their path. Each is looked up once, when it is first needed. */
export class Paths {
  readonly #found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly ground: Ground,
  ) {}

  /** The object at a path; null for a null object and everything below it. */
  object(id: number): HostObject | null {
    const found = this.#found.get(id);
    if (found !== undefined) return found;
    const object = this.#find(this.#path(id));
    this.#found.set(id, object);
    return object;
  }

  /** The arguments of an action or path; where they are objects of the batch, these. */
  args({ Arguments = [], ReferencedObjectPathIds: references }: ArgumentInfo = {}): readonly unknown[] {
    return Arguments.map((argument, index) => {
      const reference = references?.[index];
      if (typeof reference !== "number" || reference === 0) return argument;
      return this.object(reference);
    });
  }

  typeOf(id: number): string {
    const path = this.#path(id);
    return this.#found.get(id)?.type ?? this.#found.get(path.ParentObjectPathId ?? -1)?.type ?? "";
  }

  memberOf(id: number): string {
    const { ObjectPathType: type, Name } = this.#path(id);
    return type === PathType.indexer ? "getItem" : memberName(Name);
  }

  #find(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PathType.root) return this.ground.root;
    if (path.ObjectPathType === PathType.reference) return this.#kept(path.Name);
    const parent = this.object(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) {
      if (!parent.item) throw new Unanswered(`${parent.type}.getItem()`);
      return parent.item(args[0]);
    }
    const open = parent.opens?.[memberName(path.Name)];
    if (!open) throw new Unanswered(`${parent.type}.${memberName(path.Name)}`);
    return open(...args);
  }

  #kept(id: string): HostObject {
    const { references, root } = this.ground;
    const object = references.object(id);
    if (object && object.exists?.() !== false) return object;
    // References are let go through an object that need not be there any more.
    if (id === "") return root;
    throw errors.invalidReference();
  }

  #path(id: number): ObjectPath {
    const path = this.paths[String(id)];
    if (!path) throw new OfficeError("InvalidRequest", `The request has no object path ${id}.`);
    return path;
  }
}

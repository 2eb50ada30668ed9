import type { HostObject } from "./hostObject";

/** The objects that a client asked the host to remember for later requests. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  #last = 0;

  keep(object: HostObject): void {
    if (this.#ids.has(object)) return;
    const id = `${object.type}-${++this.#last}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
  }

  remove(id: string): void {
    const object = this.#objects.get(id);
    if (object) this.#ids.delete(object);
    this.#objects.delete(id);
  }

  object(id: string): HostObject | undefined {
    return this.#objects.get(id);
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }
}

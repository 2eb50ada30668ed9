/** A sentence, or one about a single name; what else is said needs to be told what with. */
type Simple = string | ((name: string) => string) | { readonly [key: string]: Simple };

/** What the sentences of a part are called with, a list of arguments for each time. The compiler asks for those missing. */
export type Calls<T> = { readonly [K in keyof T as T[K] extends Simple ? never : K]: Call<T[K]> } & {
  readonly [K in keyof T as T[K] extends Simple ? K : never]?: Call<T[K]>;
};

type Call<F> = F extends (...args: infer A) => string ? readonly Readonly<A>[] : F extends string ? never : Calls<F>;

/** Stands for every name that no call is given for. */
const NAME = [["SKM!B145"]];

/** Every sentence by its path: "undo.restored: 2 sel dikembalikan …". */
export function sentencesOf<T extends object>(texts: T, calls: Calls<T>, path = ""): string[] {
  return Object.entries(texts).flatMap(([key, said]: [string, unknown]): string[] => {
    const call = (calls as Readonly<Record<string, unknown>>)[key];
    if (typeof said === "function") {
      const all = (call ?? NAME) as readonly (readonly unknown[])[];
      return all.map((args) => `${path}${key}: ${String((said as (...args: unknown[]) => unknown)(...args))}`);
    }
    return typeof said === "object" && said !== null
      ? sentencesOf(said, call ?? {}, `${path}${key}.`)
      : [`${path}${key}: ${String(said)}`];
  });
}

/** Says what is wrong with a value, each complaint with the path to its place; nothing where it has the shape. */
export type Shape = (value: unknown, path?: string) => readonly string[];

function shape(holds: (value: unknown) => boolean, name: string): Shape {
  return (value, path = "") => (holds(value) ? [] : [`${path}: ${JSON.stringify(value)} is not ${name}`]);
}

export const text = shape((value) => typeof value === "string" && value !== "", "a text");
export const number = shape((value) => typeof value === "number" && Number.isFinite(value), "a number");
export const truth = shape((value) => typeof value === "boolean", "true or false");
export const nothing = shape((value) => value === null, "null");

export function matching(pattern: RegExp): Shape {
  return shape((value) => typeof value === "string" && pattern.test(value), String(pattern));
}

export function oneOf(...values: readonly string[]): Shape {
  return shape((value) => values.some((one) => one === value), `one of ${values.join(", ")}`);
}

/** A value of one shape or another. */
export function either(...shapes: readonly Shape[]): Shape {
  return (value, path = "") => {
    const complaints = shapes.map((one) => one(value, path));
    return complaints.some((some) => some.length === 0) ? [] : complaints.flat();
  };
}

/** An object of things under names that are not known beforehand. */
export function record(of: Shape): Shape {
  return (value, path = "") =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([name, one]) => of(one, `${path}.${name}`))
      : [`${path}: is no object`];
}

export function list(of: Shape): Shape {
  return (value, path = "") =>
    Array.isArray(value) ? value.flatMap((one, index) => of(one, `${path}[${index}]`)) : [`${path}: is no list`];
}

/** An object with all of the fields, any of the optional ones, and no other. */
export function object(fields: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape {
  return (value, path = "") => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [`${path}: is no object`];
    const held = new Map<string, unknown>(Object.entries(value));
    const all = { ...fields, ...optional };
    return [
      ...Object.keys(fields).flatMap((key) => (held.has(key) ? [] : [`${path}.${key}: is missing`])),
      ...[...held].flatMap(([key, one]) => all[key]?.(one, `${path}.${key}`) ?? [`${path}.${key}: is not foreseen`]),
    ];
  };
}

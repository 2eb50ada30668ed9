import { isRecord } from "../charts/chartStep";

/** A copy of a sheet that a step has made. */
export interface CopyKept {
  /** "" until Excel has given it one. */
  readonly id: string;
  readonly name: string;
  /** Of all that stood on it when the step was done; until then of what stands on the sheet that it is made of. */
  readonly print: string;
  /** How many charts, pictures, shapes, comments and notes lay over its cells then; none until then. */
  readonly over: number;
}

/** The copies that a step has made; they are taken back together. */
export type CopiesStep = readonly CopyKept[];

/** True for what a step keeps of a copy. */
export function isCopyKept(kept: unknown): kept is CopyKept {
  const isText = (text: unknown) => typeof text === "string";
  return isRecord(kept) && [kept.id, kept.name, kept.print].every(isText) && typeof kept.over === "number";
}

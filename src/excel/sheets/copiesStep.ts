import { isRecord } from "../charts/chartStep";

/** A copy of a sheet that a step has made, and the print of all that stood on it when the step was done. */
export interface CopyKept {
  /** "" until Excel has given it one. */
  readonly id: string;
  readonly name: string;
  /** "" until everything is written on it. */
  readonly print: string;
}

/** The copies that a step has made; they are taken back together. */
export type CopiesStep = readonly CopyKept[];

/** True for what a step keeps of a copy. */
export function isCopyKept(kept: unknown): kept is CopyKept {
  return isRecord(kept) && [kept.id, kept.name, kept.print].every((text) => typeof text === "string");
}

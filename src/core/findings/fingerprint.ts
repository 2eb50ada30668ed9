import { hash } from "../hash";
import type { Finding } from "./finding";

/**
 * The same for a finding as long as its figures are the same: what was decided about it holds so long. Two hashes of the
 * text with different beginnings, so that among thousands of findings no two are taken for each other.
 */
export function fingerprintOf({ id, actual, expected, message, candidates }: Finding): string {
  const text = JSON.stringify([id, actual, expected, message, candidates], plain);
  return `${hash(text)}-${hash(`2${text}`)}`;
}

/** Exact numbers have parts that JSON does not know. */
function plain(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}

import type { NarrativeTexts } from "./texts";
import { listed } from "../counted";

/** Writes a figure with so many decimals. */
export type Numbers = Parameters<NarrativeTexts["tell"]>[1];

/** Names may hold the word between them themselves. */
export function quoted(names: readonly string[], and: string): string {
  return listed(
    names.map((name) => `“${name}”`),
    and,
  );
}

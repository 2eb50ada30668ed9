import { nameKey } from "../../layout/rowNames";

/** Whose investment columns state: domestic (PMDN), foreign (PMA), or both together. */
export type Block = "pmdn" | "pma" | "both";

/** Longer texts are titles. */
const LONGEST = 60;

/** Reads "PMDN", "Penanaman Modal Asing (PMA)" or "Total PMDN + PMA"; null where a text names neither. */
export function readBlock(header: string): Block | null {
  if (header.length > LONGEST) return null;
  return blockNamedIn(header);
}

/** The investment that a text of any length speaks of. */
export function blockNamedIn(text: string): Block | null {
  const folded = text.toLowerCase();
  const domestic = /\bpmdn\b|penanaman modal dalam negeri/.test(folded);
  const foreign = /\bpma\b|penanaman modal asing/.test(folded);
  if (domestic && foreign) return "both";
  if (domestic) return "pmdn";
  return foreign ? "pma" : null;
}

const NOTHING_ELSE = /^((realisasi|investasi|nilai|penanaman|modal|asing|dalam|negeri|pma|pmdn)( |$))+$/;

/** Whose investment a row states that is called so and nothing else: "A. PMA", "Penanaman Modal Asing (PMA)". */
export function blockOfRow(label: string): "pmdn" | "pma" | null {
  const block = NOTHING_ELSE.test(nameKey(label)) ? readBlock(label) : null;
  return block === "both" ? null : block;
}

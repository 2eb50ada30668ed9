import { oncePerText } from "../../../grid/oncePerText";
import { nameKey } from "../../../layout/rowNames";
import { RANK } from "../labels";
import { subSectorOf } from "../names";
import { labelCellOf } from "../recap";
import { investmentRule } from "./rule";

/** A sub-sector written otherwise than NSWI writes it, or than this table did before; each spelling is told once. */
export const spellings = investmentRule({
  says: ["sub-sector-spelling"],
  severity: "info",
  fix: "none",
  ground: "bkpm",
  find(recap) {
    const usual = new Map<string, string>();
    const told = new Set<string>();
    return recap.lines.flatMap((line) => {
      const { label, rank } = line;
      if (rank !== RANK.subSector) return [];
      const known = subSectorOf(label)?.usual;
      const name = nameKey(known ?? label);
      const expected = usual.get(name) ?? (isCapitals(label) ? label : (known ?? label));
      usual.set(name, expected);
      if (sameSpelling(label, expected) || told.has(label)) return [];
      told.add(label);
      const message = { key: "sub-sector-spelling", actual: label, expected } as const;
      return [{ cell: labelCellOf(recap, line), actual: label, expected, message }];
    });
  },
});

function isCapitals(label: string): boolean {
  return label === label.toUpperCase();
}

/** Commas and the sign for "dan" are a matter of taste, letters are not. */
function sameSpelling(a: string, b: string): boolean {
  return lettersOf(a) === lettersOf(b);
}

const lettersOf = oncePerText((label) =>
  label
    .replaceAll("&", " dan ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);

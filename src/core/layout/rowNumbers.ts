import { withJumlah } from "../grid/withJumlah";

/** How a row is numbered: the rows of a group are numbered otherwise than the groups. */
export type Numbering = "roman" | "capital" | "digit" | "decimal" | "small" | null;

/** The style of a number: "I", "A", "1", "1.1" or "a", with or without a full stop or bracket. */
export function numberingOf(text: string): Numbering {
  const bare = text.trim();
  if (bare === "") return null;
  if (/^\d+[.)]?$/.test(bare)) return "digit";
  if (/^[IVX]+[.)]?$/.test(bare)) return "roman";
  if (/^[A-Z][.)]?$/.test(bare)) return "capital";
  if (/^\d+(\.\d+)+[.)]?$/.test(bare)) return "decimal";
  return /^[a-z][.)]?$/.test(bare) ? "small" : null;
}

/** The number that a label begins with: "A" of "A. Perizinan Berusaha". */
export function leadingNumber(label: string): string {
  return /^([IVX]+|[A-Z]|\d{1,3}|[a-z])[.)] ?\D/.exec(label)?.[1] ?? "";
}

/** The name that a label gives, without its number: "kesehatan" for "A. Kesehatan". */
export function nameIn(label: string): string {
  return label
    .toLowerCase()
    .replace(/^([ivx]+|[a-z]|\d{1,3})[.)] ?/, "")
    .trim();
}

/** The group that a total names: "pendapatan" of "Jumlah Pendapatan"; "" where it names none. */
export function groupName(label: string): string {
  const name = /^(?:sub ?[-.]? ?)?(?:jumlah|total) (.+?)[ :]*$/i.exec(withJumlah(label))?.[1] ?? "";
  return nameIn(name);
}

/** The group that a total names by its number: "A" of "Jumlah A", "II" of "Sub Total II"; "" where it names none. */
export function groupNumber(label: string): string {
  return /(?:jumlah|total) \(?([IVX]+|[A-Z]|\d{1,2})\)?\.?$/i.exec(withJumlah(label))?.[1] ?? "";
}

/** A label without the "I.", "2)" or "a." it may begin with. */
export function withoutNumber(label: string): string {
  return label.replace(/^[\s\u00a0-]*(?:(?:[ivx]{1,4}|[a-z])[.)]\s+|\d{1,3}[.)]\s*)?/i, "").trim();
}

/** A label without its number, case and punctuation, and without the words that lists are joined with. */
export const nameKey = remembered((label) =>
  withoutNumber(label)
    .toLowerCase()
    .replace(/\bind\./g, "industri ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\bdan\b|\batau\b/g, " ")
    .replace(/ +/g, " ")
    .trim(),
);

/** So many labels are remembered at a time. */
const MOST = 5000;

/** The same reading of a label, done once for each: sub-sectors come again in every region, and are asked for again. */
export function remembered<T>(read: (label: string) => T): (label: string) => T {
  let known = new Map<string, { readonly value: T }>();
  return (label) => {
    const before = known.get(label);
    if (before) return before.value;
    if (known.size >= MOST) known = new Map();
    const value = read(label);
    known.set(label, { value });
    return value;
  };
}

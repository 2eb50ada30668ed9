/** Ages in whole years, from the first to the last. */
export interface Ages {
  readonly first: number;
  readonly last: number;
}

const BETWEEN = /^(\d{1,3}) ?(?:-|–|—|s ?[./]? ?d ?\.?|sampai(?: dengan)?|hingga) ?(\d{1,3})$/;
const BELOW = /^(?:<|kurang dari|di ?bawah) ?(\d{1,3})$/;
const UP_TO = /^(?:≤|<=|=<|maksimal|sampai(?: dengan)?) ?(\d{1,3})$|^(\d{1,3}) (?:ke ?bawah|atau kurang)$/;
const ABOVE = /^(?:>|lebih dari|di ?atas) ?(\d{1,3})$/;
const FROM = /^(?:≥|>=|=>|minimal|mulai) ?(\d{1,3})$|^(\d{1,3}) ?(?:\+|ke ?atas|atau lebih)$/;

/** Reads "17 – 25 tahun", "< 20", "di atas 50", "50 tahun ke atas"; null where a text names no ages. */
export function agesIn(text: string): Ages | null {
  const bare = text
    .toLowerCase()
    .replace(/\b(berusia|berumur|usia|umur|tahun|thn|th)\b\.?/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const read = (pattern: RegExp) => {
    const found = pattern.exec(bare);
    return found && Number(found[1] ?? found[2]);
  };
  const between = BETWEEN.exec(bare);
  if (between) return { first: Number(between[1]), last: Number(between[2]) };
  const [below, upTo, above, from] = [BELOW, UP_TO, ABOVE, FROM].map(read);
  if (below != null) return { first: -Infinity, last: below - 1 };
  if (upTo != null) return { first: -Infinity, last: upTo };
  if (above != null) return { first: above + 1, last: Infinity };
  return from == null ? null : { first: from, last: Infinity };
}

/** True where all ages of one are among those of the other. */
export function isAmongAges(one: Ages, all: Ages): boolean {
  return one.first >= all.first && one.last <= all.last;
}

/** What COUNTIFS asks of an age in whole years. */
export function criteriaOf({ first, last }: Ages): readonly string[] {
  if (first === -Infinity) return [`<${last + 1}`];
  return last === Infinity ? [`>=${first}`] : [`>=${first}`, `<=${last}`];
}

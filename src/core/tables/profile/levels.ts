/** Levels of education, from the lowest up, as offices write them. */
const LEVELS: readonly (readonly [string, RegExp])[] = [
  ["none", /\b(?:tidak|belum|tanpa) (?:pernah )?(?:sekolah|tamat|bersekolah)(?: sd)?\b/g],
  ["sd", /\b(?:sd|mi|sekolah dasar)\b/g],
  ["smp", /\b(?:smp|sltp|mts|sekolah menengah pertama)\b/g],
  ["sma", /\b(?:sma|slta|smu|smk|stm|ma|man|sekolah menengah (?:atas|umum|kejuruan))\b/g],
  ["d1", /\b(?:d|diploma)[- .]?(?:1|i|satu)\b/g],
  ["d2", /\b(?:d|diploma)[- .]?(?:2|ii|dua)\b/g],
  ["d3", /\b(?:d|diploma)[- .]?(?:3|iii|tiga)\b|\bakademi\b/g],
  ["d4", /\b(?:d|diploma)[- .]?(?:4|iv|empat)\b/g],
  ["s1", /\b(?:s|strata)[- .]?(?:1|i|satu)\b|(?<!pasca ?)\bsarjana\b/g],
  ["s2", /\b(?:s|strata)[- .]?(?:2|ii|dua)\b|\bmagister\b/g],
  ["s3", /\b(?:s|strata)[- .]?(?:3|iii|tiga)\b|\bdoktor\b/g],
];
const ORDER = LEVELS.map(([level]) => level);

/** "Diploma" and "Pascasarjana" are all of theirs. */
const FAMILIES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^diploma$/, ["d1", "d2", "d3", "d4"]],
  [/^(program )?pasca ?sarjana$/, ["s2", "s3"]],
];

const RANGE = /^ ?(?:-|–|—|s ?[./]? ?d ?\.?|sampai(?: dengan)?|hingga) ?$/;

/** The levels that a text names: "SLTA" is "sma", "D1 – D3" is three, "S2 ke atas" two; none where it names none. */
export function levelsIn(text: string): readonly string[] {
  const small = text.toLowerCase().replace(/\s+/g, " ").trim();
  const family = FAMILIES.find(([name]) => name.test(small));
  if (family) return family[1];
  const named = LEVELS.flatMap(([level, pattern]) =>
    [...small.matchAll(pattern)].map(({ index, 0: { length } }) => ({ level, at: index, end: index + length })),
  ).sort((one, other) => one.at - other.at);
  const own = named.filter(({ at }, nth) => at >= (named[nth - 1]?.end ?? 0));
  const all = new Set<number>();
  for (const [nth, { level, at }] of own.entries()) {
    const before = own[nth - 1];
    const place = ORDER.indexOf(level);
    const from = before && RANGE.test(small.slice(before.end, at)) ? ORDER.indexOf(before.level) : place;
    for (let one = from; one <= place; one++) all.add(one);
  }
  return withOthers(small, [...all]).flatMap((place) => ORDER[place] ?? []);
}

/** "S2 ke atas", "≤ SMA", "Di bawah SMP". */
function withOthers(text: string, places: readonly number[]): readonly number[] {
  if (places.length === 0) return [];
  const [least, most] = [Math.min(...places), Math.max(...places)];
  const all = ORDER.map((_, place) => place);
  if (/^(≥|>=)|ke ?atas/.test(text)) return all.filter((place) => place >= least);
  if (/^(>|di ?atas|lebih)/.test(text)) return all.filter((place) => place > most);
  if (/^(≤|<=)|ke ?bawah/.test(text)) return all.filter((place) => place <= most);
  return /^(<|di ?bawah|kurang)/.test(text) ? all.filter((place) => place < least) : places;
}

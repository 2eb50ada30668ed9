/** What is told of some, and what then holds of all the others. */
const PAIRS: readonly (readonly [some: RegExp, others: RegExp])[] = [
  [
    /^(selesai )?tepat waktu$/i,
    /^((selesai )?(ter)?lambat|(me)?lewat(i)? waktu|(tidak|tdk\.?) tepat waktu|melebihi (sop|waktu|sla))$/i,
  ],
  [/^sesuai (sop|sla|standar|waktu)\b.*$/i, /^((tidak|tdk\.?) sesuai|melebihi|lewat) (sop|sla|standar|waktu)\b.*$/i],
  [/^(di)?layani$/i, /^((tidak|tdk\.?|belum) ((ter|di)?layani|hadir)|batal)$/i],
];
const NOT = /^(?:tidak|tdk\.?) (.+)$/i;

/** True for the name of all those of whom another name does not hold: "Terlambat" for "Tepat Waktu", "Tidak Lengkap". */
export function isOppositeOf(others: string, some: string): boolean {
  const not = NOT.exec(others)?.[1]?.toLowerCase();
  return not === some.toLowerCase() || PAIRS.some(([part, rest]) => part.test(some) && rest.test(others));
}

/** True for a name that tells of some, or of all others, and so is of no whole. */
export function isOneOfTwo(name: string): boolean {
  return NOT.test(name) || PAIRS.flat().some((side) => side.test(name));
}

const THING =
  "izin|berkas|permohonan|pemohon|dokumen|surat|pengaduan|aduan|antre?an|antrian|undangan|peserta|pegawai|responden|perusahaan|pelaku usaha";
/** All that was done, all that came, and all there are. */
const DONE = new RegExp(`^((${THING}) )?((sudah|telah) )?((di)?terbit(kan)?|(di)?selesai(kan)?)$`, "i");
const COME = new RegExp(`^(wajib (lkpm|lapor)|masuk|diterima|(${THING})( (masuk|diterima|hadir))?)$`, "i");
const DAYS = /^hari kerja$/i;
const ALL = /^(jumlah|total|jml\.?)$/i;
const COUNTED = /^(jumlah|total|jml\.?) (?=\p{L})/iu;

/** What is told of some, and what then holds of all the others; in time is only what was done. */
const PAIRS: readonly (readonly [some: RegExp, others: RegExp])[] = [
  [
    /^(selesai )?tepat( waktu)?$/i,
    /^((selesai )?(ter)?lambat|(me)?lewat(i)? waktu|(tidak|tdk\.?) tepat waktu|melebihi (sop|waktu|sla))$/i,
  ],
  [/^sesuai (sop|sla|standar|waktu)\b.*$/i, /^((tidak|tdk\.?) sesuai|melebihi|lewat) (sop|sla|standar|waktu)\b.*$/i],
  [/^(di)?layani$/i, /^((tidak|tdk\.?|belum) ((ter|di)?layani|hadir)|batal)$/i],
];
const PUNCTUAL = /tepat waktu|^tepat$|^sesuai (sop|sla|standar|waktu)\b/i;
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

/** True for the name of all of whom something may be told: "Izin Terbit", "Antrean"; never a plan, money or days taken. */
export function isAllOfThem(name: string): boolean {
  const counted = name.replace(COUNTED, "");
  return [DONE, COME, DAYS].some((all) => all.test(counted));
}

/** The same of whom this is told: what came in may still be waited for, and so is neither in time nor late. */
export function isAllOf(name: string, some: string): boolean {
  const counted = name.replace(COUNTED, "");
  if (ALL.test(name)) return true;
  if (PUNCTUAL.test(some)) return DONE.test(counted) || /^izin$/i.test(counted);
  return COME.test(counted) || (DAYS.test(counted) && /^(hadir|masuk)$/i.test(some));
}

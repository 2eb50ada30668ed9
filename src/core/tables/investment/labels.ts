import { nameKey, sektorOf, subSectorOf, withoutNumber } from "./names";

/**
 * How high a line stands: everything, a province, a region (Kabupaten or Kota), a sektor, a sub-sector. A line adds up
 * lines of a greater rank.
 */
export const RANK = { everything: 0, province: 1, region: 2, sektor: 3, subSector: 4 } as const;

export type Rank = (typeof RANK)[keyof typeof RANK];

/** What a line says it is by its label alone. */
export interface LabelReading {
  /** Null where the label does not say. */
  readonly rank: Rank | null;
  /** True for "Jumlah …": the lines that it adds up stand above it. */
  readonly isSum: boolean;
  /** True for averages, shares, targets and rates, which no total adds up. */
  readonly isAside: boolean;
  /** True for a remark, a caption or a signature below the table. */
  readonly isEnd: boolean;
}

const SUM = /^(?:grand )?(?:sub ?)?(?:jumlah|jml|total)\b ?/;
const EVERYTHING =
  /^((seluruh|semua|keseluruhan|total|umum|besar|akhir|semuanya|investasi|realisasi|proyek|pmdn|pma|provinsi|nasional|kabupaten kota|kab kota|sektor)( |$))*$/;
const REGION = /^(kab|kabupaten|kota|kotamadya)\b/;
const PROVINCE = /^(prov|provinsi|propinsi|daerah istimewa|dki)\b/;
const ASIDE =
  /^(rata rata|rerata|persen|persentase|prosentase|capaian|pencapaian|pertumbuhan|kontribusi|target|kenaikan|penurunan|selisih|deviasi|perubahan|laju|proporsi|rasio|growth|share|kurs)\b/;
const END =
  /^(tabel|gambar|grafik|diagram|sumber|keterangan|ket\b|catatan|data menggunakan|mengetahui|kepala |nip\b|\*|[a-z .…]+, [\d.…]+ \p{L}+ \d{4})/u;

/** Reads the label of a line below the header. */
export function readLabel(label: string): LabelReading {
  const key = nameKey(label);
  const sum = SUM.exec(key)?.[0];
  if (sum !== undefined) {
    const rest = key.slice(sum.length);
    const isPart = key.startsWith("sub");
    return {
      rank: EVERYTHING.test(rest) ? (isPart ? null : RANK.everything) : rankOf(rest),
      isSum: true,
      isAside: false,
      isEnd: false,
    };
  }
  const isEnd = END.test(withoutNumber(label).toLowerCase());
  const isAside = ASIDE.test(key) || label.startsWith("%");
  return { rank: isEnd ? null : rankOf(key), isSum: false, isAside, isEnd };
}

function rankOf(name: string): Rank | null {
  if (sektorOf(name)) return RANK.sektor;
  if (subSectorOf(name)) return RANK.subSector;
  if (REGION.test(name)) return RANK.region;
  return PROVINCE.test(name) ? RANK.province : null;
}

import { oncePerText } from "../../grid/oncePerText";
import { rowKind, type LabelKind } from "../../layout/labels";
import { nameKey, withoutNumber } from "../../layout/rowNames";
import { leadingNumber } from "../../layout/rowNumbers";
import { sektorOf, subSectorOf } from "./names";

/**
 * How high a line stands: everything, all of PMA or of PMDN, a province, a region (Kabupaten or Kota), a sektor, a
 * sub-sector. A line adds up lines of a greater rank.
 */
export const RANK = { everything: 0, block: 1, province: 2, region: 3, sektor: 4, subSector: 5 } as const;

export type Rank = (typeof RANK)[keyof typeof RANK];

/** What a line says it is by its label alone. */
export interface LabelReading {
  readonly kind: LabelKind;
  /** Null where the label does not say. */
  readonly rank: Rank | null;
}

const SUM = /^(?:grand )?(?:sub ?)?(?:jumlah|total)\b ?/;
const EVERYTHING =
  /^((seluruh|semua|keseluruhan|total|umum|besar|akhir|semuanya|investasi|realisasi|proyek|pmdn|pma|provinsi|nasional|kabupaten kota|kab kota|sektor)( |$))*$/;
const REGION = /^(kab|kabupaten|kota|kotamadya)\b/;
const PROVINCE = /^(prov|provinsi|propinsi|daerah istimewa|dki)\b/;
/** What stands beside the figures of investment alone. */
const ASIDE = /^(pencapaian|kontribusi|deviasi|perubahan|laju|proporsi|rasio|growth|share|kurs)\b/;
/** Below what NSWI states. */
const END = /^(data menggunakan|[a-z .…]+, [\d.…]+ \p{L}+ \d{4})/u;

/** Reads the label of a line below the header. */
export function readLabel(label: string, hasFigures: boolean): LabelReading {
  return hasFigures ? besideFigures(label) : alone(label);
}

const besideFigures = oncePerText((label) => read(label, true));
const alone = oncePerText((label) => read(label, false));

function read(label: string, hasFigures: boolean): LabelReading {
  const key = nameKey(label);
  const sum = SUM.exec(key)?.[0];
  if (sum !== undefined) {
    const rest = key.slice(sum.length);
    if (!EVERYTHING.test(rest)) return { kind: "subtotal", rank: rankOf(rest) };
    return key.startsWith("sub") ? { kind: "subtotal", rank: null } : { kind: "total", rank: RANK.everything };
  }
  if (ASIDE.test(key)) return { kind: "aside", rank: null };
  const name = withoutNumber(label);
  const kind = END.test(name.toLowerCase()) && !hasFigures ? "end" : rowKind(name, hasFigures, leadingNumber(label));
  return { kind, rank: kind === "end" ? null : rankOf(key) };
}

function rankOf(name: string): Rank | null {
  if (sektorOf(name)) return RANK.sektor;
  if (subSectorOf(name)) return RANK.subSector;
  if (REGION.test(name)) return RANK.region;
  return PROVINCE.test(name) ? RANK.province : null;
}

import type { Block } from "../../layout/blocks";
import type { FigureColumn } from "../../layout/columns";
import { wordsOver } from "../../layout/headers";
import { isTotal } from "../../layout/vocabulary";

/** What is counted, said behind what it is counted of: "Jumlah izin terbit (izin)". */
const UNIT =
  /\((rp|rupiah|us ?\$|usd|%|persen|orang|izin|nib|proyek|unit|dokumen|laporan|perusahaan|kegiatan|nilai|poin|indeks|hari|jam)\b[^()]*\)$|\((%)\)$/i;
/** A column of money says so itself. */
const OF_MONEY = /\brp\b|rupiah|anggaran|pagu|belanja|biaya|nilai/i;

/**
 * True for a column whose rows each say another unit, so that nothing adds them up:
 *
 *   Indikator              │ TW I │ TW II │ Anggaran (Rp)
 *   Nilai investasi (Rp M) │  120 │   150 │   350000000
 *   Izin terbit (izin)     │ 1200 │  1300 │   410000000
 */
export function areOfUnlikeUnits(block: Block, column: FigureColumn): boolean {
  const { sheet, area, rows, columns } = block;
  if (OF_MONEY.test(column.header)) return false;
  if (haveUnlikeUnits(block) && !isAddedUp(block, column)) return true;
  const first = columns[0]?.column ?? area.left;
  const units = new Set<string>();
  for (const { row, label, hasFigures } of rows) {
    if (!hasFigures || isTotal(label)) continue;
    const texts = Array.from({ length: first - area.left }, (_, at) => sheet.text(row, area.left + at));
    const own = texts.flatMap(unitIn);
    // Most tables say no units: their first row tells, and the others need not be read.
    if (own.length === 0) return false;
    for (const unit of own) units.add(unit);
  }
  return units.size > 1;
}

function unitIn(text: string): readonly string[] {
  const said = UNIT.exec(text.trim())?.[0]
    .toLowerCase()
    .replace(/[^a-z%$]+/g, " ")
    .trim()
    .split(" ")[0];
  return said === undefined ? [] : [said];
}

/** "Dokumen", "Kegiatan", "Event" below "Satuan": nobody adds these up, unless somebody has. */
function haveUnlikeUnits({ sheet, header, area, rows, columns }: Block): boolean {
  const first = columns[0]?.column ?? area.left;
  const places = Array.from({ length: first - area.left }, (_, at) => area.left + at);
  const column = places.find((at) => /^satuan$/i.test(wordsOver(sheet, header, at).at(-1) ?? ""));
  if (column === undefined) return false;
  const units = rows.flatMap(({ row, hasFigures }) => (hasFigures ? [sheet.text(row, column).toLowerCase()] : []));
  return new Set(units.filter((unit) => unit !== "")).size > 1;
}

function isAddedUp({ sheet, rows }: Block, { column }: FigureColumn): boolean {
  return rows.some(({ row, label }) => isTotal(label) && typeof sheet.value(row, column) === "number");
}

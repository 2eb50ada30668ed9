import type { Block } from "../../layout/blocks";
import type { FigureColumn } from "../../layout/columns";
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
export function areOfUnlikeUnits({ sheet, area, rows, columns }: Block, column: FigureColumn): boolean {
  const first = columns[0]?.column ?? area.left;
  const items = rows.filter(({ label, hasFigures }) => hasFigures && !isTotal(label));
  const units = items.map(({ row }) => {
    const texts = Array.from({ length: first - area.left }, (_, at) => sheet.text(row, area.left + at));
    return texts.flatMap(
      (text) =>
        UNIT.exec(text.trim())?.[0]
          .toLowerCase()
          .replace(/[^a-z%$]+/g, " ")
          .trim()
          .split(" ")[0] ?? [],
    );
  });
  return !OF_MONEY.test(column.header) && units.every((own) => own.length > 0) && new Set(units.flat()).size > 1;
}

import { withJumlah } from "../../grid/withJumlah";
import { isReceived } from "../../layout/flow";
import { labelKind } from "../../layout/labels";
import { isAdditive } from "../../layout/vocabulary";
import { receivedTotals } from "../totals/columns/received";
import { areSplit, isOpposed } from "../totals/columns/splits";
import { unitIn } from "../totals/plain";
import { subjectIn, type Vocabulary, type Words } from "../totals/vocabulary";

const PERMITS =
  /izin|\bnib\b|\bpbg\b|\bslf\b|\bsip\b|\bsipa\b|\bp?kkpr\b|\bimb\b|\bsiup|\btdp\b|\boss\b|si ?cantik|reklame|sertifikat|persetujuan|rekomendasi/i;
const MONEY = /\brp\b|retribusi|rupiah|biaya|pendapatan|nilai|penerimaan/i;
const NO_COUNT = "other";
/** What stands beside counts of permits: how many villages, people, square metres there are. */
const OF_THE_PLACE =
  /^(jumlah )?(rt|rw|rt ?\/ ?rw|kk|desa|kel(urahan)?|dusun|kec(amatan)?|penduduk|pegawai|petugas|loket)( ?[/(].*)?$/i;

/** Permits in any other way than month by month: per kecamatan, by kind of request, by year, by what came of them. */
export const permitCounts: Vocabulary = {
  kind: "permits",
  accepts: (words) => subjectIn(words, PERMITS) === "own" && countsThings(words),
  measure({ header, words }) {
    if (MONEY.test(header)) return "rp";
    const isOther =
      /target|rencana/i.test(header) || !isAdditive(header) || OF_THE_PLACE.test(withJumlah(words.at(-1) ?? ""));
    const unit = unitIn(header);
    return isOther ? NO_COUNT : unit === "luas" || unit === "orang" ? unit : "izin";
  },
  areParts: (columns) =>
    areSplit(columns) || !columns.some(({ words }) => words.some((word) => isOpposed(word) || isReceived(word))),
  mayAdd: receivedTotals,
  areRowsAlike: true,
};

/** Permits are counted; beside the counts may stand money and shares, and below them averages. */
function countsThings({ block }: Words): boolean {
  const counts = block.columns.filter(({ header }) => !MONEY.test(header) && isAdditive(header));
  const rows = block.rows.filter(({ label }) => labelKind(label) !== "aside");
  let hasFigures = false;
  for (const { column } of counts) {
    for (const { row } of rows) {
      const value = block.sheet.value(row, column);
      if (typeof value !== "number") continue;
      if (!Number.isInteger(value) || value < 0 || value >= MOST) return false;
      hasFigures = true;
    }
  }
  return hasFigures;
}

/** More than so many is money. */
const MOST = 1_000_000;

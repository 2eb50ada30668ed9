import { oncePerText } from "../grid/oncePerText";
import { withJumlah } from "../grid/withJumlah";

/** What is counted that comes in and goes out again. */
const OF = "((jumlah|total|izin|berkas|permohonan|pengaduan|aduan|surat|blangko|barang) )*";

const OPENING = /^(sisa|saldo|stok|tunggakan|posisi|persediaan)\b.*\b(lalu|awal|sebelumnya)$|^tunggakan$/i;
const CLOSING =
  /^(sisa( (stok|saldo|tunggakan|izin|berkas|permohonan|pengaduan|aduan|surat|blangko|barang))*( akhir)?|(saldo|stok|posisi|persediaan)( barang)?( akhir)?|belum (selesai|terbit))( akhir)?( (bulan|tahun|triwulan|semester|periode)( ini)?)?$/i;
const RECEIVED = new RegExp(`^${OF}(masuk|diterima|permohonan|pemohon|berkas)$`, "i");
const INCOME = new RegExp(`^${OF}(masuk|diterima)$`, "i");
const ADDED = /^(penerimaan|penambahan|pembelian|pengadaan|masuk|diterima|bertambah|mutasi (ber)?tambah)$/i;
const DONE = new RegExp(
  `^${OF}((sudah|telah) )?(di ?)?(terbit(kan)?|selesai( di ?tindak ?lanjuti)?|tolak|cabut|kembalikan|batal(kan)?|tindak ?lanjuti)$`,
  "i",
);
const PENDING = new RegExp(`^${OF}(masih |dalam |dlm\\.? |di )*(di ?)?(proses|belum (selesai|terbit)|sisa)$`, "i");
const TAKEN =
  /^(pengeluaran|pemakaian|penggunaan|pengurangan|berkurang|mutasi (ber)?kurang|(jumlah )?keluar|terpakai|digunakan|dipakai|disalurkan|didistribusikan|(barang )?(rusak|hilang|cacat|dimusnahkan)( ?[/] ?(rusak|hilang|cacat))*)$/i;

const OF_NOW = / (bulan|triwulan|tw|semester|tahun|periode|minggu|hari) ini$/i;

const UNIT = / ?\([^)]*\)$/;
/** "Saldo Awal 1 Jan 2023", "Saldo Akhir per 31 Desember 2023". */
const DAY = /\b(awal|akhir) (per |tgl\.? |tanggal )?(\d{1,2} )?(\p{L}+ )?(19|20)\d\d$/iu;
const ENDS_IN_YEAR = /\d\d$/;

/** "Masuk" for "Masuk Bulan Ini", "Penerimaan" for "Penerimaan (Rp)". */
function bare(words: string): string {
  return withoutUnit(words).replace(OF_NOW, "");
}

function withoutUnit(words: string): string {
  const text = withJumlah(words.trim());
  const name = text.endsWith(")") ? text.replace(UNIT, "") : text;
  return ENDS_IN_YEAR.test(name) ? name.replace(DAY, "$1") : name;
}

/** True for the name of what had been left before: "Sisa Bulan Lalu", "Saldo Awal", "Tunggakan". */
export function isOpening(words: string): boolean {
  return OPENING.test(withoutUnit(words));
}

/** True for the name of what is left in the end of what was there and came in: "Saldo Akhir", "Sisa", "Belum Selesai". */
export function isClosing(words: string): boolean {
  return CLOSING.test(withoutUnit(words));
}

/** True for the name of what came in, whatever came of it: "Permohonan Masuk", "Diterima", "Berkas". */
export function isReceived(words: string): boolean {
  return RECEIVED.test(bare(words));
}

/** The same where it says no less than that it came in. */
export function isIncome(words: string): boolean {
  return INCOME.test(bare(words));
}

/** True for what is added to what was there. */
export function isAdded(words: string): boolean {
  return ADDED.test(bare(words)) || isIncome(words);
}

/** True for what came of what came in: "Terbit", "Selesai", "Ditolak". */
export function isDone(words: string): boolean {
  return DONE.test(bare(words));
}

/** True for what came in and is still waited for: "Proses", "Belum Selesai", "Sisa". */
export function isPending(words: string): boolean {
  return PENDING.test(withoutUnit(words));
}

/** True for what is gone of what was there. */
export function isGone(words: string): boolean {
  return TAKEN.test(bare(words)) || isDone(words);
}

/** True where what came in is told as what came out of it. */
export function isFlow(whole: string, parts: () => readonly string[]): boolean {
  return comesIn(whole) && parts().some(isGone);
}

/** Totals of a table are called alike. */
const comesIn = oncePerText((words) => isReceived(words) || isAdded(words));

/** True where one of the names of a table tells what has not come out yet. */
export function tellWhatIsLeft(names: readonly string[]): boolean {
  return names.some((name) => isPending(name) || isClosing(name));
}

/** True for what there is of money at a time: "Saldo", "Saldo Kas". */
export function isBalance(words: string): boolean {
  return /^saldo( kas| akhir)*$/i.test(withoutUnit(words));
}

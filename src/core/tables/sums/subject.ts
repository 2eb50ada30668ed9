import { OFFICE } from "./office";

/** Money, people, goods, weather, letters: what offices keep tables of that look like any other. */
const OTHER_THINGS = [
  String.raw`anggaran|belanja|\brak\b|\bpagu|rekening|keuangan|\bspj\b|\bsp2d\b|\bdpa\b|\brka\b|\bkas\b|saldo|neraca|\bapb[dn]\b`,
  String.raw`pendapatan|penerimaan(?! (berkas|permohonan))|retribusi|pajak|\bpad\b|\bpbb\b|bphtb|tagihan|setoran|iuran|simpanan|pinjaman|kredit|hibah`,
  String.raw`\bgaji|honor|tunjangan|lembur|perjalanan dinas|\bsppd\b|investasi|\blkpm\b|inflasi|harga|penjualan|pembelian|omzet`,
  String.raw`\bhadir|\balpa\b|\bsakit\b|dinas luar|\bapel\b|\basn\b|\bpns\b`,
  String.raw`penduduk|tenaga kerja|kelahiran|kematian|\bjiwa\b|siswa|santri|pasien|vaksin|imunisasi|penumpang|wisatawan|kecelakaan|kebakaran|bencana|kriminal`,
  String.raw`pengunjung|kunjungan|\btamu\b|antri?an|antrean|pengaduan|\baduan|keluhan|konsultasi|responden|inspeksi`,
  String.raw`pengawasan|pelanggaran|surat (masuk|keluar|tugas|dinas|undangan)|persuratan|jenis surat|undangan|\brapat\b|\barsip`,
  String.raw`\bsto[ck]k?\b|persediaan|barang|\batk\b|\bbbm\b|bahan bakar|listrik|\bkwh\b|pemakaian|telepon|air bersih|kendaraan|sampah`,
  String.raw`biaya|\bwaktu (penyelesaian|pelayanan|layanan|proses|tunggu|respon)|durasi|\bindeks\b|\bikm\b|\bskm\b|komoditas`,
  String.raw`\bhujan\b|cuaca|suhu|kelembaban|debit|panen|ternak|produksi|ekspor|impor`,
].join("|");
const OTHER = new RegExp(OTHER_THINGS, "i");
/** Whoever has them asks for leave, which is called "izin", too. */
const STAFF = /pegawai|karyawan|kehadiran|absen|\bcuti\b/i;
/** The year of a budget is said over tables of anything; an office or a unit may be named after anything. */
const SAYS_NOTHING = /\b(tahun|thn\.?|ta\.?) anggaran\b|\bt\.? ?a\.(?= ?\d)/gi;

/** What words say that figures are of: what is asked for, something else; null where they say neither. */
export type Subject = "own" | "other" | null;

/**
 * What a text says that it is about: the word that comes first tells. "Retribusi Izin Reklame" is money, "Izin Reklame
 * dan Retribusinya" is permits; the name of an office says nothing.
 */
export function subjectOf(text: string, own: RegExp): Subject {
  if (OFFICE.test(text)) return null;
  if (STAFF.test(text)) return "other";
  const words = text.replace(SAYS_NOTHING, " ");
  const [ownAt, otherAt] = [words.search(own), words.search(OTHER)];
  if (otherAt < 0) return ownAt < 0 ? null : "own";
  return ownAt >= 0 && ownAt <= otherAt ? "own" : "other";
}

import { listed, numberId } from "../counted";
import type { VerdictTexts } from "./texts";

const NOTHING = "Tidak ada yang salah; ";

/** What a check comes to, in Bahasa Indonesia. */
export const verdict: VerdictTexts = {
  wrong: (count, places) => `${numberId(count)} kesalahan di ${places}`,
  look: (count, places, isRight) => `${isRight ? NOTHING : ""}${numberId(count)} perlu diperiksa di ${places}`,
  blank: (count, isRight) => `${isRight ? NOTHING : ""}${numberId(count)} sel masih kosong`,
  fine: "Semua cocok dan terisi",
  soFar: "Semua yang sudah terisi cocok",
  open: (first, last) => `Belum terisi: ${first === last ? first : `${first} s.d. ${last}`}.`,
  settled: "Tidak ada yang perlu ditindaklanjuti",
  left: (count) => `Tidak dihitung: ${numberId(count)} temuan yang diabaikan atau diturunkan tingkatnya.`,
  asked: "Belum pasti: jawabannya berupa kata atau huruf. Cocokkan dahulu angkanya di bawah.",
  unchecked: (count) => `Tidak diperiksa: ${numberId(count)} bagian yang tidak dipahami atau tidak terbaca.`,
  nothingKnown: "Tidak ada tabel yang dikenali",
  places: (named, others) => listed(others > 0 ? [...named, `${numberId(others)} lembar lain`] : named, "dan"),
  headline: { ikm: "IKM", permits: "Jumlah izin", investment: "Realisasi investasi" },
  checked: (hour, minute, tables) => `Diperiksa pukul ${two(hour)}.${two(minute)} · ${numberId(tables)} tabel`,
  onlySheet: (sheet, elsewhere) => `Hanya lembar ${sheet}. Lembar lain: ${elsewhere}.`,
  wholeWorkbook: "Tampilkan seluruh buku kerja",
};

function two(part: number): string {
  return String(part).padStart(2, "0");
}

import { areASlipApart } from "../../layout/slips";
import { oncePerText } from "../../grid/oncePerText";
import { permitName } from "../register/names";

/** Jenis izin as regulations and OSS write them. */
const USUAL = [
  "Persetujuan Bangunan Gedung",
  "Sertifikat Laik Fungsi",
  "Kesesuaian Kegiatan Pemanfaatan Ruang",
  "Persetujuan Kesesuaian Kegiatan Pemanfaatan Ruang",
  "Konfirmasi Kesesuaian Kegiatan Pemanfaatan Ruang",
  "Nomor Induk Berusaha",
  "Persetujuan Lingkungan",
  "Surat Pernyataan Kesanggupan Pengelolaan dan Pemantauan Lingkungan Hidup",
  "Izin Mendirikan Bangunan",
  "Tanda Daftar Gudang",
  "Tanda Daftar Perusahaan",
  "Surat Izin Usaha Perdagangan",
  "Izin Penyelenggaraan Reklame",
  "Surat Keterangan Penelitian",
  "Surat Izin Praktik Dokter",
  "Surat Izin Praktik Dokter Gigi",
  "Surat Izin Praktik Perawat",
  "Surat Izin Praktik Bidan",
  "Surat Izin Praktik Apoteker",
  "Izin Operasional Klinik",
  "Izin Operasional Puskesmas",
  "Izin Operasional Rumah Sakit",
] as const;

const KNOWN = new Map(USUAL.map((name) => [permitName(name), name]));
/** Names that are no slip of the hand: SLF is short for another word. */
const MISNAMED = new Map([["surat laik fungsi", "Sertifikat Laik Fungsi"]]);

/** How a jenis izin that is written almost like a usual one is usually written; null where it is, or where none is meant. */
export const usualNameOf = oncePerText((label): string | null => {
  const name = permitName(label);
  if (KNOWN.has(name)) return null;
  const misnamed = MISNAMED.get(name);
  if (misnamed !== undefined) return misnamed;
  for (const [key, usual] of KNOWN) if (areASlipApart(name, key)) return usual;
  return null;
});

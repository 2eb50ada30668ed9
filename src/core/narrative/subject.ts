import { withJumlah } from "../grid/withJumlah";
import type { Table } from "../tables/table";
import { periodsIn } from "../dates/periods";
import { linesAround } from "../titles/aroundTable";

/** What titles say of any table of their kind: it tells none from another. */
const OF_ANY = new Set(
  (
    "rekap rekapitulasi laporan data tabel gambar grafik hasil daftar jumlah nilai pengolahan kegiatan pelaksanaan capaian " +
    "yang dan di pada untuk per dari oleh melalui tahun bulan periode triwulan semester tw smt sd s d " +
    "survei survey kepuasan masyarakat skm ikm indeks index unsur pelayanan layanan publik responden jawaban kuesioner nrr " +
    "izin perizinan penerbitan terbit diterbitkan jenis realisasi investasi dpmptsp"
  ).split(" "),
);

/** The words around a table that say what it is of, without its period, its number and what any such table says. */
export function subjectOf(table: Table): string {
  const words = linesAround(table).flatMap(({ text }) => {
    const bare = periodsIn(text).reduce((rest, period) => rest.replace(period.text, " "), text);
    const unnumbered = bare.replace(/^\s*(?:(?:tabel|gambar)\s+[\divx.]+|[a-z\d]{1,3}[.)])\s/i, " ");
    return withJumlah(unnumbered.toLowerCase()).match(/\p{L}{2,}/gu) ?? [];
  });
  return [...new Set(words.filter((word) => !OF_ANY.has(word)))].sort().join(" ");
}

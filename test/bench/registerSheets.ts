import { Sheet, type CellValue } from "../../src/core/grid/sheet";

const KINDS = ["Reklame", "SIP Dokter", "SIP Perawat", "PBG", "Izin Trayek", "Izin Penelitian", "Izin Apotek"];
const MONTHS = ["April", "Mei", "Juni"];
const DAYS = 30;

/** A register of issued permits with its dates as text, and the table that counts them; the same in every run. */
export function registerSheets(permits: number): readonly Sheet[] {
  const rows = Array.from({ length: permits }, (_, at): CellValue[] => {
    const date = `${1 + (at % DAYS)} ${MONTHS[at % MONTHS.length]} 2024`;
    return [at + 1, date, `Pemohon ${at + 1}`, KINDS[at % KINDS.length] ?? null, "SiCantik"];
  });
  const months = MONTHS.map((_, month) => KINDS.map((__, kind) => countOf(permits, month, kind)));
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  const counted = KINDS.map((name, kind): CellValue[] => {
    const own = months.map((counts) => counts[kind] ?? 0);
    return [kind + 1, name, ...own, total(own)];
  });
  const title = "Izin Terbit melalui SiCantik Triwulan II Tahun 2024";
  return [
    new Sheet("Register", [[title], [], ["No", "Tanggal Terbit", "Nama Pemohon", "Jenis Izin", "Kanal"], ...rows]),
    new Sheet("Rekap", [
      [title],
      [],
      ["No", "Jenis Izin", ...MONTHS, "Jumlah"],
      ...counted,
      ["Jumlah", null, ...months.map(total), permits],
    ]),
  ];
}

function countOf(permits: number, month: number, kind: number): number {
  let count = 0;
  for (let at = 0; at < permits; at++) if (at % MONTHS.length === month && at % KINDS.length === kind) count++;
  return count;
}

import type { Edit } from "../../src/core/edits/edit";
import { parseCell } from "../../src/core/grid/address";
import type { CellValue } from "../../src/core/grid/sheet";

/** What only the office knows: what it would have typed for what no computation tells, by sheet and cell. */
const TYPED: Readonly<Record<string, Readonly<Record<string, CellValue>>>> = {
  "kotim-tw2-2024": {
    "PMDN!A1": "Realisasi Investasi Triwulan II (Dua) Tahun 2024 Berdasarkan data pada website atau portal NSWI",
    "PMDN!A2": "A. Realisasi Investasi PMDN Per Sektor Triwulan II (Dua) 2024",
    "PMDN!A22": "Gambar 2. Realisasi Investasi Triwulan II (Dua) Tahun 2024",
    "PMA!A1": "B. Realisasi Investasi PMA Per Sektor Triwulan II (Dua) 2024",
    "Pengaduan!D4": "Rabu, 24 April 2024, 09:00",
    "Pengaduan!E4": "Pengaduan : 1. Tanggal 22-04-2024, ketua Yayasan dihubungi petugas bidang",
    "Permintaan Data!D4": "Dinas Koperasi Kab. Kotim 212/DPMPTSP/PIPM/IV/2024 18 April 2024",
    "Permintaan Data!D5": "Bapenda Kab. Kotim 234/DPMPTSP/PIPM/V/2024 6 Mei 2024",
    "Permintaan Data!D7": "Sekretaris Daerah Kotawaringin Timur 285/DPMPTSP/PM/VI/2024 7 Juni 2024",
    "Permintaan Data!B4": "Dinas Koperasi Kab. Kotim 500/112/Diskop/2024 2 April 2024",
    "Permintaan Data!B5": "Bapenda Kab. Kotim 973/45/UPT/2024 22 April 2024",
    "Permintaan Data!B6": "Dinas Kependudukan 470/310/Dukcapil/2024 3 Juni 2024",
    "Permintaan Data!B7": "Sekretaris Daerah Kotawaringin Timur 500/77/Setda/2024 4 Juni 2024",
    "Permintaan Data!B13": "KPP Pratama Sampit S-101/KPP/2024 15 Mei 2024",
    "Permintaan Data!B14": "BPJS Ketenagakerjaan B/210/052024 16 Mei 2024",
    "Permintaan Data!B15": "BPS Kab. Kotim B-120/BPS/2024 20 Mei 2024",
    "Permintaan Data!D13": "KPP Pratama Sampit 248/DPMPTSP/PM/V/2024 17 Mei 2024",
    "Permintaan Data!D14": "BPJS Ketenagakerjaan 250/DPMPTSP/PM/V/2024 20 Mei 2024",
    "Permintaan Data!D15": "BPS Kab. Kotim 252/DPMPTSP/PM/V/2024 22 Mei 2024",
    "Evaluasi!C2": "Berkoordinasi dengan penyedia SiCantik dan menyiapkan pelayanan manual",
  },
  "kaltim-2024": {
    "Indeks!C14": 91.87,
    "Rencana!E3": "Penanggung Jawab",
    "Rencana!D4": "Oktober - November 2024",
    "Rencana!D5": "Oktober - November 2024",
    "Rencana!E4": "Kepala Bidang Pelayanan",
    "Rencana!E5": "Kepala Bidang Pelayanan",
    "Rencana!B5": "Prosedur",
    "Rencana!C5": "a. Penyederhanaan prosedur b. Penyediaan informasi yang transparan",
    "Realisasi!B5": "Prosedur",
    "Realisasi!C5": "a. Penyederhanaan prosedur b. Penyediaan informasi yang transparan",
    "Realisasi!D5": "a. Menyederhanakan prosedur b. Menyediakan informasi yang transparan melalui media sosial",
    "Realisasi!D4":
      "a. Menyelenggarakan rapat evaluasi standar pelayanan dan standar operasional prosedur b. Melakukan monitoring dan evaluasi berkala",
  },
};

/** The same as edits of a sample. */
export function typedRight(sample: string): readonly Edit[] {
  return Object.entries(TYPED[sample] ?? {}).map(([place, value]) => {
    const [sheet = "", name = ""] = place.split("!");
    const cell = parseCell(name);
    if (!cell) throw new Error(place);
    return { sheet, cell, value };
  });
}

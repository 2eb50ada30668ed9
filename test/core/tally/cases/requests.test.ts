import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** 18 April, 2 and 3 May 2024. */
const LIST = draw(
  `Daftar Permintaan Data Bulan April – Mei Tahun 2024
  No | Instansi | No Surat Masuk | Tgl Surat Masuk | Data yang Diminta | No Surat Balasan | Tgl Balasan
  1  | BPS      | 005/12/BPS/IV/2024 | 45400 | Data izin | 503/9/DPMPTSP/IV/2024 | 45405
  2  | Bappeda  | 005/13/BPD/V/2024  | 45414 | Data izin | 503/10/DPMPTSP/V/2024 | 45420
  3  | KPP      | 005/14/KPP/V/2024  | 45415 | Data izin | . | .`,
  "Data",
);
const recap = (mei: string) =>
  draw(
    `Rekap Permintaan Data Tahun 2024
    Bulan  | Surat Masuk | Sudah Dijawab | Belum Dijawab
    April  | 1           | 1             | 0
    Mei    | ${mei}
    Jumlah | 3           | 2             | 1`,
    "Rekap",
  );

test("requests for data are counted by their letters, and answered where there is a reply", () => {
  expect(fillsOf([recap(". | . | ."), LIST])).toEqual([
    'B4 =COUNTIFS(Data!$D$3:$D$500,">="&DATE(2024,5,1),Data!$D$3:$D$500,"<"&DATE(2024,6,1)) 2',
    "C4 1",
    "D4 1",
  ]);
  expect(findingsOf([recap("2 | 1 | 1"), LIST], "error")).toEqual([]);
  expect(findingsOf([recap("2 | 2 | 1"), LIST], "error")).toContain("error C4 case-count 1");
});

test("they are not counted from a list of complaints, nor the other way round", () => {
  const complaints = draw(
    `Daftar Pengaduan Tahun 2024
    No | Nama Pelapor | Tanggal | Uraian Pengaduan | Tindak Lanjut | Status
    1  | A | 45400 | Jalan | Rapat | Selesai
    2  | B | 45414 | Jalan | Rapat | Selesai`,
    "Pengaduan",
  );
  expect(fillsOf([recap(". | . | ."), complaints])).toEqual([]);
});

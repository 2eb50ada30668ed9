import { tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { factsOf } from "../../../support/facts";

const TITLE = "REKAPITULASI PENGADUAN BULAN APRIL – JUNI TAHUN 2024";
const HEADER = "No | Nama Pelapor | Tgl Pengaduan | Uraian Pengaduan | Tindak Lanjut | Status";
const list = (...rows: readonly string[]) => draw([TITLE, HEADER, ...rows].join("\n"));
const told = (...rows: readonly string[]) => factsOf(list(...rows));
const FINE = "1 | Pelapor 1 | 19-04-2024 | Jalan rusak | Diteruskan | Selesai";

describe("a list of complaints", () => {
  it("is known and silent where nothing is wrong", () => {
    const sheet = list(FINE, "2 | Pelapor 2 | 02-05-2024 | Suara walet | Rapat bersama OPD | Selesai");
    expect(tablesOf(sheet)).toEqual(["complaints A2:F4"]);
    expect(factsOf(sheet)).toEqual([]);
  });

  it.each([
    ["No | Tanggal | Nama Pengadu | Isi Aduan | Penyelesaian | Ket"],
    ["No. | Hari/Tanggal | Identitas Pelapor | Materi Pengaduan | Hasil | Status"],
    ["No | Tgl Masuk | Media | Nama | Keluhan | Tanggapan | Tgl Selesai"],
    ["No | Tracking ID | Judul | Isi Laporan Awal | Tgl Laporan Masuk | Status | Disposisi"],
    ["Tracking ID | Tanggal Laporan Masuk | Isi Laporan Awal | Kategori | Tindak Lanjut | Status"],
    ["No | Hari/Tanggal | Nama | No HP | Keperluan / Konsultasi | Paraf"],
    ["No | Hari | Media Pengaduan | Jenis Pengaduan | Tanggal | Isi Pengaduan | Status"],
    ["No | Waktu | Nama Pemohon | Materi Konsultasi / Pengaduan | Penyelesaian | STATUS"],
  ])("is known by %s", (header) => {
    const cells = header.split("|").map((_, at) => (at === 0 ? "1" : at === 1 ? "19-04-2024" : "kata kata"));
    expect(tablesOf(draw(`${header}\n${cells.join(" | ")}`))).toEqual([expect.stringMatching(/^complaints A1/)]);
  });

  it.each([
    ["a count of complaints", "Bulan | Pengaduan Masuk | Selesai | Proses\nApril | 4 | 3 | 1\nMei | 6 | 6 | 0"],
    [
      "a plan that speaks of them",
      "1 | Penanganan Pengaduan | Pelapor dijawab | Tanggal 5 Mei\n2 | Waktu | SOP | Juni",
    ],
    ["what is agreed on", "No | Kegiatan | Uraian | Anggaran\n1 | Rapat | Koordinasi | 5000000"],
    [
      "a register that has a column of them",
      "No | Nama Pemohon | Jenis Izin | Nomor Izin | Tanggal Terbit | Pengaduan\n1 | Adi | Reklame | 1/A | 19-04-2024 | Tidak ada",
    ],
    ["a permit table", "No | Jenis Izin | Januari | Februari | Jumlah | Pengaduan\n1 | Reklame | 2 | 3 | 5 | 1"],
    [
      "what a unit of the office did",
      "KEGIATAN BIDANG PENGADUAN\nNo | Tanggal | Nama | Uraian | Hasil\n1 | 19-04-2024 | Adi | Rapat | Notulen",
    ],
    ["an agenda of letters", "No. Surat | Tanggal | Perihal\n503/1/DPMPTSP/2024 | 19-04-2024 | Jawaban pengaduan"],
    ["a register of permits", "No | Nama Pemohon | Jenis Izin | Tanggal Terbit\n1 | A | Reklame | 19-04-2024"],
  ])("is not %s", (_, picture) => {
    expect(tablesOf(draw(picture)).filter((table) => /^(complaints|data-requests)/.test(table))).toEqual([]);
  });

  it("takes what stands in rows without a number for the complaint above", () => {
    const rows = [FINE, "2 | Pelapor 2 | 02-05-2024 | 1. Suara walet | Rapat | Selesai", ". | . | . | 2. Izinnya"];
    expect(told(...rows, ". | . | . | kejadian 24-06-2024")).toEqual([
      "error D4 event-after-case: stated 24-06-2024, reported 02-05-2024",
    ]);
  });
});

describe("a list of complaints as offices keep it", () => {
  it("is known by its title, where its columns do not say what is told", () => {
    const rows = "No | Tanggal | Nama | Uraian | Tindak Lanjut\n1 | 19-04-2024 | Adi | Walet berisik | Rapat";
    expect(tablesOf(draw(`REKAP PENGADUAN MASYARAKAT\n${rows}`))).toEqual(["complaints A2:E3"]);
    expect(tablesOf(draw(`REKAP KEGIATAN\n${rows}`))).toEqual([]);
  });

  it("may have months over its rows, months without any, and rows of the form still free", () => {
    const rows = [
      "APRIL",
      FINE,
      "MEI",
      ". | . | . | NIHIL",
      "JUNI",
      "1 | . | . | Nihil | - | -",
      "2 | . | . | . | . | .",
    ];
    expect(told(...rows, "3 | . | . | . | . | .")).toEqual([]);
    expect(told(FINE, "2 | - | - | Tidak ada pengaduan | - | -")).toEqual([]);
  });

  it("ends where it is signed, side by side or not", () => {
    const signed = [". | Mengetahui, | . | . | Sampit, 30 Juli 2024", ". | Kepala Dinas | . | . | Petugas"];
    expect(tablesOf(list(FINE, ...signed))).toEqual(["complaints A2:F3"]);
    expect(tablesOf(list(FINE, "2 | Ani | Jumat, 19 April 2024 | Walet | Rapat | Selesai"))).toEqual([
      "complaints A2:F4",
    ]);
  });

  it("may say one thing of several complaints in a merged cell", () => {
    const rows = [TITLE, HEADER, FINE, "2 | Ani | . | Walet berisik | Rapat | ."].join("\n");
    expect(factsOf(draw(rows, "Aduan", ["C3:C4", "F3:F4"]))).toEqual([]);
    expect(factsOf(draw(rows, "Aduan"))).toHaveLength(2);
  });

  it("may tick its status below a split heading", () => {
    const sheet = draw(
      `${TITLE}
      No | Tanggal | Nama Pelapor | Isi Pengaduan | Status  | .
      .  | .       | .            | .             | Selesai | Proses
      1  | 19-04-2024 | Adi | Jalan rusak   | √ | .
      2  | 20-06-2024 | Ani | Walet berisik | . | √
      3  | 20-06-2024 | Ali | Debu          | . | .`,
      "Aduan",
      ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2"],
    );
    expect(factsOf(sheet)).toEqual([
      "warning E6 case-blank: column Status, rows [6]",
      "info E5 open-cases: end 30-06-2024, open [row 5, age 10]",
    ]);
  });

  it("may split its headings over two rows, with a day and a text of its follow-up", () => {
    const sheet = draw(
      `${TITLE}
      No | Tanggal | Pelapor | .      | Isi Pengaduan | Tindak Lanjut | .      | Status
      .  | .       | Nama    | Alamat | .             | Tanggal       | Uraian | .
      1  | 19-04-2024 | Adi | Jl. A | Jalan rusak | 20-04-2024 | . | Selesai`,
      "Aduan",
      ["A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:G2", "H2:H3"],
    );
    expect(factsOf(sheet)).toEqual(["warning G4 case-blank: column Uraian, rows [4]"]);
  });

  it("may write the weekday, how it came and its kind in columns of their own", () => {
    const sheet = draw(`${TITLE}
      No | Hari  | Tanggal    | Media Pengaduan | Jenis Pengaduan | Isi Pengaduan | Status
      1  | Kamis | 06-06-2024 | .               | .               | Walet berisik | Selesai
      2  | Jumat | 07-06-2023 | WA              | Izin            | Debu jalan    | Selesai`);
    expect(factsOf(sheet)).toEqual(["error C4 case-outside-period: actual 07-06-2023, period APRIL – JUNI TAHUN 2024"]);
  });
});

describe("a day in a list of complaints", () => {
  it("outside the period of the title is an error, where others lie in it", () => {
    expect(told(FINE, "2 | Pelapor 2 | 24-01-2024 | Walet | Rapat | Selesai")).toEqual([
      "error C4 case-outside-period: actual 24-01-2024, period APRIL – JUNI TAHUN 2024",
    ]);
    expect(told("1 | Pelapor 2 | 24-01-2024 | Walet | Rapat | Selesai")).toEqual([]);
  });

  it("that an event is told of after the complaint is an error, unless it is yet to come", () => {
    const at = (text: string) => told(`1 | Pelapor 2 | 19-04-2024 | ${text} | Rapat | Selesai`);
    expect(at("Tanggal 22-09-2024, petugas menghubungi")).toEqual([
      "error D3 event-after-case: stated 22-09-2024, reported 19-04-2024",
    ]);
    expect(at("Pada 2 April 2024 petugas menghubungi")).toEqual([]);
    expect(at("Izin berlaku sampai dengan 22-09-2024")).toEqual([]);
    expect(at("Akan dibongkar tanggal 22 September 2024")).toEqual([]);
    expect(at("Tanggal 22 September 2024 akan dibongkar")).toEqual([]);
    expect(at("Meminta izin terbit sebelum 22-09-2024")).toEqual([]);
    expect(at("Undangan rapat pada 22-09-2024")).toEqual([]);
    expect(at("Meminta maaf. Pada 22-09-2024 petugas datang")).toHaveLength(1);
  });

  it("names its own weekday", () => {
    expect(told("1 | P | Jumat, 19 April 2024, 08:03 | Walet | Rapat | Selesai")).toEqual([]);
    expect(told("1 | P | Minggu, 21 April 2024 | Walet | Rapat | Selesai")).toEqual([]);
    expect(told("1 | P | Senin, 19 April 2024 | Walet | Rapat | Selesai")).toEqual([
      "error C3 wrong-weekday: actual Senin, 19 April 2024, weekday 5",
    ]);
  });

  it("is better written as the others are", () => {
    expect(
      told(FINE, "2 | P | 45414 | Walet | Rapat | Selesai", "3 | P | 02-05-2024 09.15 WIB | Debu | x | Selesai"),
    ).toEqual([]);
    expect(told(FINE, "2 | P | 2 Mei 2024 | Walet | Rapat | Selesai")).toEqual([
      "info C4 unlike-dates: one 19-04-2024, other 2 Mei 2024",
    ]);
  });
});

describe("what a complaint leaves out or leaves open", () => {
  it("is told once for each column", () => {
    expect(told(FINE, "2 | P | 03-05-2024 | Walet | . | Selesai", "3 | P | 04-05-2024 | Debu | - | .")).toEqual([
      "warning E4 case-blank: column Tindak Lanjut, rows [4, 5]",
      "warning F5 case-blank: column Status, rows [5]",
    ]);
  });

  it("is counted in days up to the end of the period", () => {
    const rows = [
      FINE,
      "2 | P | 20-06-2024 | Walet | Rapat | Masih dalam Proses",
      "3 | P | 29-06-2024 | Debu | x | Belum selesai",
    ];
    expect(told(...rows)).toEqual(["info F4 open-cases: end 30-06-2024, open [row 4, age 10, row 5, age 1]"]);
  });
});

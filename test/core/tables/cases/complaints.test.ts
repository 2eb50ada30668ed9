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
  });

  it("names its own weekday", () => {
    expect(told("1 | P | Jumat, 19 April 2024, 08:03 | Walet | Rapat | Selesai")).toEqual([]);
    expect(told("1 | P | Minggu, 21 April 2024 | Walet | Rapat | Selesai")).toEqual([]);
    expect(told("1 | P | Senin, 19 April 2024 | Walet | Rapat | Selesai")).toEqual([
      "error C3 wrong-weekday: actual Senin, 19 April 2024, weekday 5",
    ]);
  });

  it("is better written as the others are", () => {
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

import { mayNameSpan, readSpan } from "../../../../src/core/tables/permits/period";
import { mayNameRole, readRole } from "../../../../src/core/tables/investment/roles";
import { mayNameDate, namesDate } from "../../../../src/core/tables/register/dateNames";
import { wordsOf } from "../../../../src/core/layout/columnNames";

/** Header words as offices write them. A row is passed over by its words alone, so no word may be missed. */
const SPANS = [
  ..."Januari Jan. FEB Pebruari Mar-24 April/2024 Mei Juni Jul Agt Ags Sept Okt Oct Nop Nov Des Dec".split(" "),
  ...["Bulan April", "04/2024", "Bulan 4/2024", "4-2024", "April '24", "TW I", "tw2", "Triwulan III", "Tri Wulan 4"],
  ...[
    "Jumlah TW III",
    "Kuartal 2",
    "Q3",
    "Semester I",
    "Sem 2",
    "SMT 1",
    "Sm. II",
    "Bulan Ini",
    "Realisasi Triwulan Ini",
  ],
  ...["Jumlah Periode Berjalan", "Semester Berjalan"],
];

const ROLES = [
  ...["Investasi (US$ Ribu)", "US $", "USD", "Nilai Dollar", "Dolar", "Rp Juta", "Rupiah", "IDR", "TKI", "TKL", "WNI"],
  ...[
    "Tenaga Kerja Indonesia",
    "Lokal",
    "Indonesia",
    "TKA",
    "WNA",
    "Asing",
    "TK",
    "Naker",
    "Proyek",
    "Project",
    "Projek",
  ],
  ...["Investasi", "US\\$", "Tenaga Kerja"],
];

const DATES = ["Tanggal Terbit", "tgl_izin", "TglIzin", "day_of_tanggal_terbit_oss", "Nomor dan Tanggal SK"];

it.each(SPANS)("%s is read as a span, and passed over nowhere", (text) => {
  expect(["month", "part"]).toContain(readSpan(text)?.kind);
  expect(mayNameSpan(["uraian", text.toLowerCase(), "lain"].join("\n"))).toBe(true);
});

it.each(ROLES)("%s is read as a role, and passed over nowhere", (text) => {
  expect(readRole(text)).not.toBeNull();
  expect(mayNameRole(["uraian", text.toLowerCase()].join("\n"))).toBe(true);
});

it.each(DATES)("%s names a date, and is passed over nowhere", (text) => {
  expect(namesDate(wordsOf(text))).toBe(true);
  expect(mayNameDate(`no\n${text.toLowerCase()}`)).toBe(true);
});

it("passes over the rows of a list", () => {
  const words = "12\nberkas diterima oleh petugas\nlemari arsip\nreklame";
  expect([mayNameSpan(words), mayNameRole(words), mayNameDate(words)]).toEqual([false, false, false]);
});

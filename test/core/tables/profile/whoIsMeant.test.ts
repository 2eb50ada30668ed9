import { taughtTablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** A table of men and women below a title, or of something else that the second column names. */
function under(title: string, name = "Jenis Kelamin", first = "Laki-laki", second = "Perempuan", sheet = "Lembar1") {
  const picture = `
    ${title}
    No | ${name} | Jumlah | %
    1  | ${first} | 80     | 57.14
    2  | ${second} | 60    | 42.86`;
  return taughtTablesOf(draw(picture, sheet));
}

const PROFILE = ["respondent-profile A2:D4"];

it.each([
  "Karakteristik Responden",
  "Hasil Survei",
  "Customer Survey",
  "SKM 2024",
  "Unsur IKM",
  "Sebaran Kuesioner",
  "Sebaran Kuisioner",
  "Angket",
  "Profil",
  "Demografi",
  "Tabel 3",
  "Responden yang bekerja sebagai pegawai",
])("who is told apart by sex answered, or may have: %s", (title) => {
  expect(under(title)).toEqual(PROFILE);
});

it.each([
  "Jumlah Pegawai",
  "Kondisi SDM",
  "Sumber Daya Manusia",
  "Aparatur",
  "Karyawan",
  "ASN",
  "Pejabat Struktural",
  "Tenaga Kerja",
  "Tenaga Ahli",
  "Tenaga Pendamping",
  "Tenaga Kontrak",
  "TKI",
  "TKA",
  "Penduduk",
  "Siswa",
  "Pasien",
  "UMKM",
  "UMK",
  "UKM",
  "Koperasi",
  "Peserta Didik",
  "Peserta Pelatihan",
  "Peserta Sosialisasi",
  "Peserta Magang",
  "Peserta Bimbingan",
  "Anggota",
  "Korban",
  "Pencari Kerja",
  "Jumlah Jiwa",
  "Izin Terbit",
  "SIP",
  "SIPB",
  "STR",
  "PBG",
  "IMB",
  "SLF",
  "SIUP",
  "Rekomendasi",
  "Perizinan",
  "Yang Terbit",
  "Penerbitan",
  "NIB",
  "Investor",
  "Pelaku Usaha",
  "Pemilik Usaha",
  "Pemohon",
  "Pengunjung",
  "Kunjungan",
  "Tamu",
  "Pengaduan",
])("others are not asked anything: %s", (title) => {
  expect(under(`Data ${title} Tahun 2024`)).toEqual([]);
});

it.each(["Pemohon yang menjadi responden", "Survei pelaku usaha", "SKM Pengunjung"])(
  "others that answered are told to have: %s",
  (title) => {
    expect(under(title)).toEqual(PROFILE);
  },
);

it("the name of the sheet may say it, too", () => {
  expect(under("Pemohon", undefined, undefined, undefined, "SKM")).toEqual(PROFILE);
  expect(under("Tabel 3", undefined, undefined, undefined, "Pegawai")).toEqual([]);
});

it.each([
  ["kinds of services", "Jenis Layanan", "PBG", "SLF"],
  ["a status", "Status", "Baru", "Lama"],
])("%s tell of people only where these are said to have answered", (_, name, first, second) => {
  expect(under("Responden", name, first, second)).toEqual(PROFILE);
  expect(under("Tabel 3", name, first, second)).toEqual([]);
});

it.each([
  ["men and women", "Uraian", "Laki-laki", "Perempuan"],
  ["levels of education", "Uraian", "SMA", "S1 ke atas"],
  ["whether someone is disabled", "Uraian", "Ya", "Tidak"],
])("rows that are called after %s need no name over them", (_, name, first, second) => {
  expect(under("Responden", name, first, second)).toEqual(PROFILE);
  expect(under("Responden", name, first, "Loket 3")).toEqual([]);
});

it("a name needs at least two rows", () => {
  const picture = (rows: string) => `Responden\nJenis Kelamin | Jumlah\n${rows}`;
  expect(taughtTablesOf(draw(picture("Laki-laki | 80\nPerempuan | 60")))).toEqual(["respondent-profile A2:B4"]);
  expect(taughtTablesOf(draw(picture("Laki-laki | 80")))).toEqual([]);
});

it("half of the figures may be no whole numbers, but not more", () => {
  const picture = (male: string) => `Responden\nJenis Kelamin | Jumlah\nLaki-laki | ${male}\nPerempuan | 60.5`;
  expect(taughtTablesOf(draw(picture("80")))).toEqual(["respondent-profile A2:B4"]);
  expect(taughtTablesOf(draw(picture("80.5")))).toEqual([]);
});

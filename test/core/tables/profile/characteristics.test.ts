import { characteristicIn, isCharacteristic, isOfPeople } from "../../../../src/core/tables/profile/characteristics";

it.each([
  ["Jenis Kelamin", "sex"],
  ["JENISKELAMIN", "sex"],
  ["Kelamin", "sex"],
  ["Gender responden", "sex"],
  ["Usia", "age"],
  ["Kelompok Umur (tahun)", "age"],
  ["Pendidikan Terakhir", "education"],
  ["Pekerjaan Utama", "job"],
  ["Profesi", "job"],
  ["Mata Pencaharian", "job"],
  ["Penyandang Disabilitas", "disability"],
  ["Difabel", "disability"],
  ["Berkebutuhan Khusus", "disability"],
  ["Jenis Layanan", "service"],
  ["Unit Pelayanan", "service"],
  ["Jenis Izin", "service"],
  ["Jenis Perizinan", "service"],
  ["Layanan yang diterima", "service"],
  ["Layanan yang digunakan", "service"],
  ["Layanan yang Diurus", "service"],
  ["Status", "status"],
  ["Data Status Perkawinan", "status"],
  ["Tabel status pernikahan", "status"],
  ["Menurut Status Kawin", "status"],
  ["Tabel status pemohon", "status"],
  ["Tabel status responden", "status"],
  ["Nama", null],
  ["Manusia", null],
  ["Jumlah", null],
  ["Keterangan status izin", null],
])("%s tells apart by %s", (text, characteristic) => {
  expect(characteristicIn(text)).toBe(characteristic);
});

it.each([
  "Jenis Kelamin",
  "Berdasarkan Tingkat Pendidikan Terakhir Responden",
  "Usia (Tahun)",
  "Kelompok Umur",
  "Pekerjaan Utama:",
  "Profesi",
  "Gender",
  "Mata Pencaharian Pokok",
  "Penyandang Disabilitas",
  "Difabel",
  "Jenis Layanan",
  "Unit Perizinan",
  "Status Perkawinan",
  "Status Pernikahan",
  "Jml. Responden menurut Jenis Kelamin",
])("%s says no more than what the rows below tell apart", (text) => {
  expect(isCharacteristic(text)).toBe(true);
});

it.each(["Usia produktif", "Pendidikan SMA", "Lembaga Pendidikan", "Pekerjaan lain", "Status", ""])(
  "%s says something else",
  (text) => {
    expect(isCharacteristic(text)).toBe(false);
  },
);

it("people have a sex, an age, an education, a job and may be disabled; a kind and a status permits have, too", () => {
  const all = ["sex", "age", "education", "job", "disability", "service", "status", null] as const;
  expect(all.filter(isOfPeople)).toEqual(["sex", "age", "education", "job", "disability"]);
});

import { withJumlah } from "../../grid/withJumlah";

/** What people are told apart by, and what they came for. */
export type Characteristic = "sex" | "age" | "education" | "job" | "disability" | "service" | "status";

const NAMES: readonly (readonly [Characteristic, RegExp])[] = [
  ["sex", /jenis ?kelamin|\bkelamin\b|\bgender\b/i],
  ["age", /\b(usia|umur)\b/i],
  ["education", /\bpendidikan\b/i],
  ["job", /\bpekerjaan\b|\bprofesi\b|mata pencaharian/i],
  ["disability", /disabilitas|difabel|berkebutuhan khusus/i],
  ["service", /\b(jenis|unit) (layanan|pelayanan|izin|perizinan)\b|layanan yang (diterima|digunakan|diurus)/i],
  ["status", /^status\b|\bstatus (perkawinan|pernikahan|kawin|pemohon|responden)\b/i],
];

/** What a header, a heading or a title names; null where it names nothing that people are told apart by. */
export function characteristicIn(text: string): Characteristic | null {
  return NAMES.find(([, name]) => name.test(text))?.[0] ?? null;
}

/** What may stand around the name where a row says nothing else: "Berdasarkan Tingkat Pendidikan Terakhir Responden". */
const AROUND =
  /\b(profil|karakteristik|data|jumlah|responden|berdasarkan|menurut|tingkat|jenjang|kelompok|kategori|rentang|terakhir|utama|pokok|tahun|penyandang|status|ditamatkan|yang)\b/gi;
const BARE =
  /^(jenis ?kelamin|gender|usia|umur|pendidikan|pekerjaan|profesi|mata pencaharian|disabilitas|difabel|(jenis|unit) (layanan|pelayanan|izin|perizinan)|perkawinan|pernikahan)$/i;

/** True for words that say no more than what the rows below them tell apart. */
export function isCharacteristic(label: string): boolean {
  const name = withJumlah(label)
    .replace(/[^\p{L} ]+/gu, " ")
    .replace(AROUND, " ");
  return BARE.test(name.replace(/\s+/g, " ").trim());
}

/** What is asked of people, whoever they are; permits and firms have kinds and a status, too. */
export function isOfPeople(characteristic: Characteristic | null): boolean {
  return characteristic !== null && characteristic !== "service" && characteristic !== "status";
}

import { rolesOf as rolesBy, type ColumnRoles } from "../../layout/columnRoles";
import { isOrder } from "../../layout/vocabulary";
import type { NamedColumn } from "../../layout/columnNames";
import type { CaseKind, Role } from "./caseList";

const DATE = /\b(tgl|tanggal|hari|waktu)\b/;
const DAY = /\b(tgl|tanggal)\b/;
const LETTER = /\b(no|nomor|nomer)\b.*\bsurat\b|\bsurat\b.*\b(no|nomor|nomer|masuk|tgl|tanggal)\b/;
const REPLY = /\b(balasan|jawaban|dibalas|dijawab|keluar)\b/;
const DONE = /\b(selesai|penyelesaian|tindak lanjut|ditutup|ditindaklanjuti|jawab|jawaban)\b/;
const MATTER =
  /\b(materi|uraian|isi|substansi|perihal|hal|kronologi|permasalahan|masalah|keluhan|(data|informasi) yang (diminta|dimohon|dibutuhkan))\b/;
const OF_MATTER = /\b(konsultasi|pengaduan|aduan|laporan|permintaan|keperluan|rincian informasi)\b/;
const OUTCOME = /\b(penyelesaian|tindak lanjut|tanggapan|jawaban|respon|hasil|solusi|penanganan)\b/;
const PERSON = /\b(nama|identitas|pelapor|pengadu|pemohon|pengirim|asal|instansi|dari)\b/;
/** What is said beside a case and is none of its parts: how it came, what it was sorted under, where it was. */
const ASIDE =
  /\b(media|sarana|saluran|kanal|sumber|jenis|kategori|klasifikasi|bidang|lokasi|tempat|alamat|kontak|hp|telp|telepon|email|tiket|tracking|jumlah|cara)\b/;

/** What a column holds by the words over it, the surest first. */
const ROLES: readonly (readonly [Role, (words: string) => boolean])[] = [
  [
    "number",
    (words) => isOrder(words, 0) && !/surat|tiket|hp|telp|telepon|kontak|aduan|laporan|\b(re)?gister/.test(words),
  ],
  ["status", (words) => /\bstatus\b|^progres/.test(words)],
  ["replyDate", (words) => REPLY.test(words) && DATE.test(words) && !/\b(no|nomor)\b/.test(words)],
  ["reply", (words) => REPLY.test(words) && (LETTER.test(words) || /\bsurat\b|\b(no|nomor)\b/.test(words))],
  ["incomingDate", (words) => /\bsurat\b/.test(words) && DATE.test(words) && !/\b(no|nomor)\b/.test(words)],
  ["incoming", (words) => LETTER.test(words)],
  ["finished", (words) => DATE.test(words) && DONE.test(words)],
  ["date", (words) => DAY.test(words) && !/lahir|berlaku/.test(words)],
  ["outcome", (words) => OUTCOME.test(words)],
  ["person", (words) => PERSON.test(words)],
  ["matter", (words) => MATTER.test(words) && !ASIDE.test(words)],
];

/** The same by words that may say something else: a column of its own for the weekday, "Pengaduan" over what it is about. */
const PERHAPS: readonly (readonly [Role, (words: string) => boolean])[] = [
  ["date", (words) => DATE.test(words) && !/lahir|berlaku/.test(words)],
  ["matter", (words) => OF_MATTER.test(words) && !ASIDE.test(words) && !/\b(no|nomor)\b/.test(words)],
];

/** The column of each role. */
export function rolesOf(columns: readonly NamedColumn[]): ColumnRoles<Role> {
  return rolesBy(
    columns,
    [ROLES, PERHAPS].map((roles) => (words: string) => roles.find(([, isSuch]) => isSuch(words))?.[0] ?? null),
  );
}

const COMPLAINT = /\b(pengaduan|aduan|keluhan|pengadu|pelapor|konsultasi|isi laporan|laporan (awal|masuk)|sp4n)\b/;
/** A title that names the list, not a unit of the office called so. */
const TITLED =
  /^(?!.*\b(bidang|seksi)\b)(rekap\w*|daftar|register|laporan|buku|data)\b.*\b(pengaduan|aduan|keluhan)\b/m;
const REQUEST = /\b(permintaan|permohonan) (data|informasi)\b/;
/** Only what lists permits that were issued is headed so. */
const OF_PERMITS = /\bterbit\b|\bpenerbitan\b|\b(no|nomor|tgl|tanggal|masa berlaku)\b.*\bizin\b/;

/** What a list with these columns is of; null for a list of anything else. */
export function kindOf(
  named: readonly NamedColumn[],
  { columns: roles }: ColumnRoles<Role>,
  titles: string,
): CaseKind | null {
  const words = named.map(({ text }) => text).join("\n");
  if (OF_PERMITS.test(words)) return null;
  const isSaid = (pattern: RegExp) => pattern.test(words) || pattern.test(titles);
  const isAnswered = has(roles, "incoming", "reply", "replyDate");
  if (isSaid(REQUEST) && isAnswered && has(roles, "matter", "person")) return "data-requests";
  const isTold = roles.has("matter") && has(roles, "date", "person");
  if (COMPLAINT.test(words)) return isTold && has(roles, "outcome", "status", "date") ? "complaints" : null;
  return TITLED.test(titles) && isTold && has(roles, "outcome") && has(roles, "date") ? "complaints" : null;
}

function has(roles: ReadonlyMap<Role, number>, ...any: readonly Role[]): boolean {
  return any.some((role) => roles.has(role));
}

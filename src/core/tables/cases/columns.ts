import { isOrder } from "../../layout/vocabulary";
import type { NamedColumn } from "../../layout/columnNames";
import type { CaseKind, Role } from "./caseList";

const DATE = /\b(tgl|tanggal|hari|waktu)\b/;
const LETTER = /\b(no|nomor|nomer)\b.*\bsurat\b|\bsurat\b.*\b(no|nomor|nomer|masuk|tgl|tanggal)\b/;
const REPLY = /\b(balasan|jawaban|dibalas|dijawab|keluar)\b/;
const DONE = /\b(selesai|penyelesaian|tindak lanjut|ditutup|ditindaklanjuti|jawab|jawaban)\b/;
const MATTER =
  /\b(materi|uraian|isi|substansi|perihal|hal|kronologi|permasalahan|masalah|konsultasi|pengaduan|aduan|keluhan|laporan|data yang (diminta|dimohon)|permintaan)\b/;
const OUTCOME = /\b(penyelesaian|tindak lanjut|tanggapan|jawaban|respon|hasil|solusi|penanganan)\b/;
const PERSON = /\b(nama|identitas|pelapor|pengadu|pemohon|pengirim|asal|instansi|dari)\b/;

/** What a column holds by the words over it, the surest first. */
const ROLES: readonly (readonly [Role, (words: string) => boolean])[] = [
  ["number", (words) => isOrder(words, 0) && !/surat|tiket|hp|telp|telepon|\b(re)?gister/.test(words)],
  ["status", (words) => /\bstatus\b|^progres/.test(words)],
  ["replyDate", (words) => REPLY.test(words) && DATE.test(words) && !/\b(no|nomor)\b/.test(words)],
  ["reply", (words) => REPLY.test(words) && (LETTER.test(words) || /\bsurat\b|\b(no|nomor)\b/.test(words))],
  ["incomingDate", (words) => /\bsurat\b/.test(words) && DATE.test(words) && !/\b(no|nomor)\b/.test(words)],
  ["incoming", (words) => LETTER.test(words)],
  ["finished", (words) => DATE.test(words) && DONE.test(words)],
  ["date", (words) => DATE.test(words) && !/lahir|berlaku/.test(words)],
  ["outcome", (words) => OUTCOME.test(words)],
  ["person", (words) => PERSON.test(words)],
  ["matter", (words) => MATTER.test(words)],
];

/** The column of each role; each column has one, and each role its first. */
export function rolesOf(columns: readonly NamedColumn[]): ReadonlyMap<Role, number> {
  const roles = new Map<Role, number>();
  for (const { column, name, text } of columns) {
    const role = roleOf(name) ?? roleOf(text);
    if (role !== null && !roles.has(role)) roles.set(role, column);
  }
  return roles;
}

function roleOf(words: string): Role | null {
  return ROLES.find(([, isSuch]) => isSuch(words))?.[0] ?? null;
}

const COMPLAINT = /\b(pengaduan|aduan|keluhan|pengadu|pelapor|konsultasi)\b/;
const REQUEST = /\b(permintaan|permohonan) (data|informasi)\b/;

/** What a list with these columns is of; null for a list of anything else. */
export function kindOf(
  columns: readonly NamedColumn[],
  roles: ReadonlyMap<Role, number>,
  titles: string,
): CaseKind | null {
  const words = columns.map(({ text }) => text).join(" ");
  const isSaid = (pattern: RegExp) => pattern.test(words) || pattern.test(titles);
  if (isSaid(REQUEST) && (roles.has("incoming") || roles.has("reply")) && has(roles, "matter", "person")) {
    return "data-requests";
  }
  const isTold = roles.has("matter") && has(roles, "date", "person");
  return COMPLAINT.test(words) && isTold && has(roles, "outcome", "status", "date") ? "complaints" : null;
}

function has(roles: ReadonlyMap<Role, number>, ...any: readonly Role[]): boolean {
  return any.some((role) => roles.has(role));
}

import { rolesOf, type ColumnRoles } from "../../layout/columnRoles";
import type { NamedColumn } from "../../layout/columnNames";
import { isOrder } from "../../layout/vocabulary";
import type { Part, PlanKind } from "./plan";

/** What a column holds by the words over it, the surest first. */
const PARTS: readonly (readonly [Part, RegExp])[] = [
  ["who", /\b(penanggung ?-?jawab|penanggungjawab|pj|pic|pelaksana)\b/],
  ["unsur", /\bunsur\b/],
  ["problem", /^(kendala|permasalahan|masalah|hambatan)\b/],
  ["done", /\b(realisasi|de[sk]{1,2}ripsi|implementasi|pelaksanaan|hasil|capaian)\b/],
  ["time", /\b(waktu|jadwal|target (waktu|penyelesaian))\b/],
  ["measure", /\b(solusi|pemecahan|upaya|rekomendasi|tindak ?lanjut|rtl)\b/],
  ["problem", /\b(kendala|permasalahan|masalah|hambatan)\b/],
];

/** What is planned where nothing says so by a surer name: "Kegiatan" may be what a problem was met in. */
const PLANNED = /\b(program|kegiatan|rencana)\b/;

/** The column of each part. */
export function partsOf(columns: readonly NamedColumn[]): ColumnRoles<Part> {
  return rolesOf<Part>(columns, [partIn, (words) => (PLANNED.test(words) ? "measure" : null)]);
}

/** Remarks in brackets say less than the words before them: "Deskripsi (hambatan bila belum)". */
function partIn(words: string): Part | null {
  if (isOrder(words, 0)) return "number";
  const saidBy = (text: string) => PARTS.find(([, pattern]) => pattern.test(text))?.[0];
  return saidBy(words.replace(/\([^)]*\)?/g, " ")) ?? saidBy(words) ?? null;
}

/** A plan and what came of it are of a survey where both say so; of anything else they may be a budget. */
const OF_FOLLOW_UP = /\btindak ?lanjut\b|\brtl\b/;

/** What a table with these parts is; null for any other. `isWritten` tells of a column whether words stand in it. */
export function kindOf(
  named: readonly NamedColumn[],
  { columns: parts }: ColumnRoles<Part>,
  isWritten: (column: number) => boolean,
): PlanKind | null {
  if (!parts.has("measure")) return null;
  if (parts.has("unsur") && parts.has("done")) return "follow-up-realisation";
  if (parts.has("unsur") && (parts.has("time") || parts.has("who"))) return "follow-up-plan";
  if (parts.has("problem") && !parts.has("done")) return "evaluation";
  const planned = named.find(({ column }) => column === parts.get("measure"));
  const done = named.find(({ column }) => column === parts.get("done"));
  const isOfFollowUp = (own: NamedColumn | undefined) => own !== undefined && OF_FOLLOW_UP.test(own.text);
  // What was spent of a budget is a figure.
  if (isOfFollowUp(planned) && done && (isOfFollowUp(done) || isWritten(done.column))) return "follow-up-realisation";
  const isPlan = !done && parts.has("time") && parts.has("who") && named.some(isOfFollowUp);
  return isPlan ? "follow-up-plan" : null;
}

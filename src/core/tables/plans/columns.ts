import type { NamedColumn } from "../../layout/columnNames";
import { isOrder } from "../../layout/vocabulary";
import type { Part, PlanKind } from "./plan";

/** What a column holds by the words over it, the surest first. */
const PARTS: readonly (readonly [Part, RegExp])[] = [
  ["who", /\b(penanggung ?-?jawab|penanggungjawab|pj|pic|pelaksana)\b/],
  ["unsur", /\bunsur\b/],
  ["problem", /\b(kendala|permasalahan|masalah|hambatan)\b/],
  ["done", /\b(realisasi|de[sk]{1,2}ripsi|implementasi|pelaksanaan|hasil|capaian)\b/],
  ["time", /\b(waktu|jadwal|target (waktu|penyelesaian))\b/],
  ["measure", /\b(program|kegiatan|rencana|solusi|pemecahan|upaya|rekomendasi|tindak ?lanjut)\b/],
];

/** The column of each part; each column has one, and each part its first. */
export function partsOf(columns: readonly NamedColumn[]): ReadonlyMap<Part, number> {
  const parts = new Map<Part, number>();
  for (const { column, name, text } of columns) {
    const part = isOrder(name, 0) ? "number" : (partIn(name) ?? partIn(text));
    if (part !== undefined && !parts.has(part)) parts.set(part, column);
  }
  return parts;
}

function partIn(words: string): Part | undefined {
  return PARTS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** What a table with these parts is; null for any other. */
export function kindOf(parts: ReadonlyMap<Part, number>): PlanKind | null {
  if (!parts.has("measure")) return null;
  if (parts.has("unsur") && parts.has("done")) return "follow-up-realisation";
  if (parts.has("unsur") && (parts.has("time") || parts.has("who"))) return "follow-up-plan";
  return parts.has("problem") && !parts.has("done") ? "evaluation" : null;
}

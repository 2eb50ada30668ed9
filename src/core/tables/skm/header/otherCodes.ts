import { foldSpaces } from "../../../grid/foldSpaces";
import type { Mark } from "./headerEdge";

/** A header cell with a code of another instrument, "H1" for harapan or "K2" for anti-korupsi. */
export interface OtherCode {
  readonly prefix: string;
  readonly unsur: number;
  /** "H1", as findings name it. */
  readonly label: string;
}

export type OtherMark = Mark & Pick<OtherCode, "prefix">;

const CODE = /^([a-z]{1,5})[-. ]?(\d{1,2})(?:\s*[-.:]?\s*\(?[a-z].*)?$/i;
/** What else is numbered in headers: quarters, years, weeks, schools (S1, D3), rooms. */
const OTHER = /^(tw|th|thn|tahun|mg|ming|bulan|bln|smt|sem|no|rt|rw|kol|d|tk|sd|rp|ke|hal|tabel)$/i;
/** Schools end at S3. */
const SCHOOLS = 4;
const FEWEST = 3;
/** "R1 │ R2 │ R3" are respondents, unless other codes stand beside them. */
const OF_RESPONDENTS = /^(r|resp|responden)$/i;

/** Reads the code of an instrument that is not asked by "U1"; null for anything else. */
export function readOtherCode(text: string): OtherCode | null {
  const match = CODE.exec(foldSpaces(text));
  if (!match?.[1] || OTHER.test(match[1])) return null;
  const prefix = match[1].toUpperCase();
  const unsur = Number(match[2]);
  return unsur < 1 ? null : { prefix, unsur, label: `${prefix}${unsur}` };
}

/** The runs 1, 2, 3 … of one prefix. Beside the codes of a survey two make a run, alone three. */
export function runsOfOtherCodes(marks: readonly OtherMark[], isBesideCodes: boolean): OtherMark[][] {
  const runs: OtherMark[][] = [];
  for (const mark of marks) {
    const last = runs.at(-1)?.at(-1);
    if (last?.prefix === mark.prefix && mark.unsur === last.unsur + 1) runs.at(-1)?.push(mark);
    else runs.push([mark]);
  }
  const isAlone = !isBesideCodes && marks.every(({ prefix }) => OF_RESPONDENTS.test(prefix));
  if (isAlone) return [];
  return runs.filter((run) => {
    const fewest = isBesideCodes ? FEWEST - 1 : FEWEST;
    return run[0]?.unsur === 1 && run.length >= (run[0].prefix === "S" ? Math.max(SCHOOLS, fewest) : fewest);
  });
}

import type { Finding } from "../../core/findings/finding";
import type { Shown } from "../../core/findings/shown";
import { sameCell } from "../../core/grid/address";
import { isAsked } from "../list/fills";
import type { Review, ReviewedTable } from "../session/review";

/** How bad it is, from what cannot be sent to what can. */
export type Standing = "wrong" | "look" | "blank" | "fine" | "nothing-known";

/** The one figure of a workbook that a reader of the report looks for first. */
export interface Headline {
  readonly of: "ikm" | "permits" | "investment";
  /** What the workbook says; null where it says what is right. */
  readonly stated: Shown;
  readonly right: Shown;
  readonly grade: { readonly mutu: string; readonly kinerja: string } | null;
}

/** What a check comes to. */
export interface Verdict {
  readonly standing: Standing;
  /** How many findings, or cells, make it so. */
  readonly count: number;
  /** The sheets that they are on, those of the worst tables first. */
  readonly sheets: readonly string[];
  readonly headline: Headline | null;
}

/** What a verdict leaves out, so that nobody takes it for more than it is. */
export interface Reserve {
  /** Findings of what is wrong, doubtful or blank that a person has left, or wants told as less. */
  readonly left: number;
  /** Sheets and regions that were not understood or not read. */
  readonly unchecked: number;
  /** True where answers in words wait for a person who says what each word counts. */
  readonly isAsked: boolean;
  /** The last months of a table that nobody has filled in yet; those of the table that waits for the most. */
  readonly open: readonly string[];
}

export function reserveOf({ tables, words, ignored, unknown, seen }: Review, confirmed: ReadonlySet<string>): Reserve {
  const shown = [...tables.flatMap(({ findings, led }) => [...findings, ...led]), ...words];
  const lowered = shown.filter((finding) => finding.lowered);
  const left = ignored.filter(({ severity }) => severity !== "info").length + lowered.length;
  const waits = tables.some(({ table, fills }) => fills.length > 0 && isAsked(table, confirmed));
  const [open = []] = tables.map(({ openMonths }) => openMonths).sort((one, other) => other.length - one.length);
  return { left, unchecked: unknown.length + seen.unread.length, isAsked: waits, open };
}

const SORTS = [
  { standing: "wrong", sort: "errors" },
  { standing: "look", sort: "warnings" },
  { standing: "blank", sort: "blanks" },
] as const;

/** The worst that was found decides; what only follows from something wrong is wrong with it. */
export function verdictOf(review: Review): Verdict {
  const { tables, words, counts, ignored } = review;
  const headline = headlineOf(tables, ignored);
  const worst = SORTS.find(({ sort }) => counts[sort] > 0);
  if (worst) {
    const severity = worst.standing === "wrong" ? "error" : "warning";
    const inTables = tables.filter((one) => one.counts[worst.sort] > 0).map(({ table }) => table.sheet.name);
    const inWords = words.filter((finding) => finding.severity === severity).map(({ sheet }) => sheet);
    const sheets = [...new Set([...inTables, ...inWords])];
    return { standing: worst.standing, count: counts[worst.sort], sheets, headline };
  }
  const known = tables.length + words.length > 0;
  return { standing: known ? "fine" : "nothing-known", count: 0, sheets: [], headline };
}

/** An IKM that is wrong, also where that was left, before one that is right, and an IKM before anything else. */
function headlineOf(tables: readonly ReviewedTable[], ignored: readonly Finding[]): Headline | null {
  const all = tables.flatMap((one) => headlineIn(one, ignored) ?? []);
  const surveys = all.filter(({ of }) => of === "ikm");
  return surveys.find(({ stated }) => stated !== null) ?? surveys[0] ?? all[0] ?? null;
}

function headlineIn({ table, story, findings, led }: ReviewedTable, ignored: readonly Finding[]): Headline | null {
  if (story?.of === "permits")
    return { of: "permits", stated: null, right: { number: story.total, decimals: 0 }, grade: null };
  if (story?.of === "investment")
    return {
      of: "investment",
      stated: null,
      right: { number: story.money.figure, decimals: story.money.decimals },
      grade: null,
    };
  if (!story?.scored) return null;
  const { ikm, grade } = story.scored;
  const left = ignored.filter(({ sheet }) => sheet === table.sheet.name);
  const wrong = [...findings, ...led, ...left].find(
    (finding) => table.result !== null && isFigureAt(finding, table.result),
  );
  return { of: "ikm", stated: wrong?.actual ?? null, right: { number: ikm, decimals: 2 }, grade };
}

function isFigureAt({ cell, severity, lowered }: Finding, result: Finding["cell"]): boolean {
  return (severity === "error" || lowered === true) && sameCell(cell, result);
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../src/core/check";
import type { Finding } from "../../src/core/findings/finding";
import { cellName } from "../../src/core/grid/address";
import { readWorkbook } from "../../src/xlsx/workbook";
import { PUBLISHED, type Published } from "./published";

/** Where the comparison is written down, and the lines that it stands between. */
export const PAGE = join(__dirname, "../../docs/accuracy.md");
export const MARKS = ["<!-- published: begin -->", "<!-- published: end -->"] as const;

/** A published finding, and whether a check tells it: once, as severe as it is, a consequence under its cause. */
export interface Compared {
  readonly published: Published;
  readonly isTold: boolean;
}

export interface Comparison {
  readonly lines: readonly Compared[];
  /** Errors and warnings of the samples that nobody published: "kaltim-2024 Indeks!C14 skm-index". */
  readonly others: readonly string[];
}

/** Holds what the check finds in the samples against what is known to be wrong in them, line by line. */
export function compare(): Comparison {
  const samples = [...new Set(PUBLISHED.map(({ sample }) => sample))];
  const found = new Map(samples.map((sample) => [sample, findingsIn(sample)]));
  const lines = PUBLISHED.map((published) => ({
    published,
    isTold: isTold(published, found.get(published.sample) ?? []),
  }));
  const expected = new Set(PUBLISHED.flatMap(({ sample, told }) => told.map((one) => `${sample} ${one}`)));
  const others = samples.flatMap((sample) =>
    (found.get(sample) ?? [])
      .filter(({ severity }) => severity !== "info")
      .map((finding) => `${sample} ${nameOf(finding)}`)
      .filter((name) => !expected.has(name)),
  );
  return { lines, others };
}

function isTold({ told, severity, role }: Published, findings: readonly Finding[]): boolean {
  if (severity === "silent") return told.length === 0;
  return told.every((name) => {
    const [one, ...more] = findings.filter((finding) => nameOf(finding) === name);
    const hasCause = role !== "consequence" || findings.some(({ id, role: of }) => id === one?.cause && of === "cause");
    return one?.severity === severity && one.role === role && hasCause && more.length === 0;
  });
}

function nameOf({ sheet, cell, rule }: Finding): string {
  return `${sheet}!${cellName(cell)} ${rule}`;
}

function findingsIn(sample: string): readonly Finding[] {
  const read = readWorkbook(readFileSync(join(__dirname, `../../assets/contoh/${sample}.xlsx`)));
  if (!read.ok) throw new Error(read.problem);
  return check(read.value.workbook).findings;
}

/** The comparison as Markdown. */
export function table({ lines, others }: Comparison): string {
  const told = lines.filter(({ isTold: is }) => is).length;
  const rows = lines.map(({ published: { id, what, severity, role, told: cells }, isTold: is }) => {
    const places =
      cells.length > 3 ? `${cells.length} cells` : cells.map((one) => one.replace(/ [^ ]+$/, "")).join(", ");
    const says = severity === "silent" ? "silence" : role === "single" ? severity : `${severity}, ${role}`;
    return [id, what, places, says, is ? "yes" : "**no**"];
  });
  const head = ["line", "what is wrong", "where", "should be told as", "is"];
  const markdown = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  const rest = others.length === 0 ? "No other error or warning." : `Others: ${others.join(", ")}.`;
  return `${told} of ${lines.length} lines. ${rest}\n\n${markdown}`;
}

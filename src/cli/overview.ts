import type { Digest } from "../core/digest";
import { writeCounts } from "../text/counts";
import { grouped } from "../text/grouped";
import type { Texts } from "../text/texts";
import { UNUSABLE, WRONG, type FileReport } from "./fileReport";
import { differences } from "./differences";
import { namesOf } from "./names";
import { totals } from "./totals";

/** What many files come to: a verdict for each, the worst first; in what they differ; and what they add up to. */
export function overviewOf(reports: readonly FileReport[], texts: Texts): string {
  const names = namesOf(reports.map(({ path }) => path));
  const nameOf = ({ path }: FileReport) => names.get(path) ?? path;
  const width = Math.max(...reports.map((report) => nameOf(report).length));
  const verdicts = [...reports].sort(worstFirst).map((report) => {
    const { digest, text } = report;
    return `${nameOf(report).padEnd(width)}  ${digest ? verdictOf(digest, texts) : text}`;
  });
  const wrong = reports.filter(({ code }) => code === WRONG).length;
  const unusable = reports.filter(({ code }) => code === UNUSABLE).length;
  const usable = reports.flatMap((report) => (report.digest ? [{ ...report, digest: report.digest }] : []));
  const originals = grouped(usable, ({ print }) => print).map(([, [original, ...copies]]) => ({ original, copies }));
  const known = originals.flatMap(({ original }) =>
    original ? [{ name: nameOf(original), digest: original.digest }] : [],
  );
  const repeated = originals.flatMap(({ original, copies }) =>
    original && copies.length > 0 ? [texts.overview.copies(nameOf(original), copies.map(nameOf))] : [],
  );
  return [
    ...verdicts,
    "",
    texts.overview.files(reports.length, wrong, unusable),
    ...section(texts.overview.differing, differences(known, texts)),
    ...section(texts.overview.together, [...totals(known, texts), ...repeated]),
  ].join("\n");
}

function verdictOf({ counts, kinds }: Digest, texts: Texts): string {
  return kinds.length === 0 ? texts.cli.noTables : writeCounts(counts, texts);
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines.map((line) => `  ${line}`)];
}

/** What cannot be read is worse than what is wrong. */
function worstFirst(one: FileReport, other: FileReport): number {
  const by = (rank: (digest: Digest) => number) =>
    (other.digest ? rank(other.digest) : Infinity) - (one.digest ? rank(one.digest) : Infinity);
  if (!one.digest || !other.digest) return Number(one.digest !== null) - Number(other.digest !== null);
  return by(({ counts }) => counts.errors) || by(({ counts }) => counts.warnings) || by(({ counts }) => counts.blanks);
}

import type { ManyFile } from "../many/known";
import { overviewOf, verdictOf } from "../many/overview";
import type { Texts } from "../text/texts";

/** What many files come to: a verdict for each, the worst first; in what they differ; and what they add up to. */
export function printOverview(files: readonly ManyFile[], texts: Texts): string {
  const { files: sorted, counted, differing, together } = overviewOf(files, texts);
  const width = Math.max(...files.map(({ name }) => name.length));
  return [
    ...sorted.map((file) => `${file.name.padEnd(width)}  ${verdictOf(file, texts)}`),
    "",
    counted,
    ...section(texts.overview.differing, differing),
    ...section(texts.overview.together, together),
  ].join("\n");
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines.map((line) => `  ${line}`)];
}

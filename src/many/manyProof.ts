import { clockTime, isoDay } from "../core/dates/isoDay";
import type { CellValue } from "../core/grid/sheet";
import { marked } from "../core/proof/mark";
import { keepable, type PrintedSheet } from "../core/proof/printedSheet";
import { section } from "../text/proof/proofSheet";
import type { Texts } from "../text/texts";
import { VERSION } from "../text/version";
import type { ManyFile } from "./known";
import { overviewOf, verdictOf } from "./overview";

/** Facts stand in a column that is wide. */
const FACTS = 2;

/** The proof of many files: what they come to on one sheet, every finding of all of them on another. */
export function manyProof(files: readonly ManyFile[], moment: Date, texts: Texts): readonly PrintedSheet[] {
  return [overviewSheet(files, moment, texts), findingsSheet(files, moment, texts)];
}

function overviewSheet(files: readonly ManyFile[], moment: Date, texts: Texts): PrintedSheet {
  const { proof, overview } = texts;
  const { columns } = proof;
  const all = overviewOf(files, texts);
  const lines = all.files.map((file) => {
    const { outcome } = file;
    const decided = outcome.ok ? proof.standing(outcome.summary.standing.open, outcome.summary.standing.left) : "";
    const unread = outcome.ok ? outcome.summary.unread : [];
    return [file.name, [verdictOf(file, texts), ...unread].join(" "), decided].map(keepable);
  });
  return printed(proof.sheet, moment, [all.counted], texts, {
    header: [columns.number, columns.file, columns.says, columns.decision],
    widths: [5, 45, 100, 45],
    rows: [
      ...section(overview.verdicts, lines, texts),
      ...section(overview.differing, said(all.differing), texts),
      ...section(overview.together, said(all.together), texts),
    ],
  });
}

function findingsSheet(files: readonly ManyFile[], moment: Date, texts: Texts): PrintedSheet {
  const { columns, sections, sheetOfFindings } = texts.proof;
  const lines = overviewOf(files, texts).files.flatMap(({ name, outcome }) =>
    outcome.ok ? outcome.summary.findings.map((line) => [keepable(name), ...line]) : [],
  );
  return printed(sheetOfFindings, moment, [], texts, {
    header: [
      columns.number,
      columns.file,
      columns.severity,
      columns.place,
      columns.says,
      columns.actual,
      columns.expected,
      columns.decision,
    ],
    widths: [6, 30, 15, 22, 65, 17, 19, 30],
    rows: section(sections.findings, lines, texts),
  });
}

/** A sentence stands in the column of what is said. */
function said(sentences: readonly string[]): readonly (readonly string[])[] {
  return sentences.map((sentence) => ["", keepable(sentence)]);
}

interface Body {
  readonly header: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly CellValue[])[];
}

function printed(name: string, moment: Date, more: readonly string[], texts: Texts, body: Body): PrintedSheet {
  const { proof } = texts;
  const fact = (label: string, value: string): readonly CellValue[] => [label, null, value];
  const head = [
    [proof.title],
    fact(proof.facts.checked, proof.moment(isoDay(moment), clockTime(moment))),
    fact(proof.facts.checker, `${texts.pane.name} ${VERSION}`),
    ...more.map((value) => fact(proof.facts.found, value)),
    fact(proof.facts.mark, ""),
  ];
  const rows = marked([...head, [], body.header, ...body.rows], { row: head.length - 1, column: FACTS });
  return { name, rows, header: head.length + 1, widths: body.widths };
}

import type { Finding } from "../findings/finding";
import { cellKey } from "../grid/address";
import { cellsOf } from "../grid/area";
import { exact, ZERO, type Exact } from "../numbers/exact";
import type { Judgement } from "../relations/judge";
import { numberIn } from "../relations/reader";
import { rule } from "../rules/rule";
import type { Solved } from "../solve";

const TEXTS = "numbers-as-text";
/** Formulas compute in doubles. */
const NOISE = exact(1e-6);

/** A sum that Excel computes without the numbers that are typed as text, and what is said of these. */
interface PassedOver {
  readonly judgement: Judgement;
  readonly texts: Finding;
}

/** Numbers typed as text that make a sum wrong are what is to be put right: told as such, and not as a mere notice. */
export const harmfulTexts = rule({
  says: [TEXTS],
  severity: "error",
  fix: "ask",
  ground: "reading",
  find(solved: Solved) {
    const harmful = new Set(passedOverIn(solved).map(({ texts }) => texts));
    return [...harmful].flatMap(({ cell, message, fix }) =>
      message.key === TEXTS ? [{ cell, message, edits: fix?.edits ?? [] }] : [],
    );
  },
});

/**
 * The same findings, where sums that pass over texts follow from these, and what follows from such a sum does, too:
 *
 *   C4  PBG        12
 *   C5  SLF       '15        the cause
 *   C6  Jumlah     12        =SUM(C4:C5)
 */
export function followingTexts(findings: readonly Finding[], solved: Solved): readonly Finding[] {
  const followed = new Map(
    passedOverIn(solved).map((one) => [
      cellKey(one.judgement.relation.target.row, one.judgement.relation.target.column),
      one,
    ]),
  );
  if (followed.size === 0) return findings;
  const causes = new Set([...followed.values()].map(({ texts }) => texts));
  const ids = new Map<string, string>();
  const told = findings
    .filter((finding) => !causes.has(finding))
    .map((finding): Finding => {
      if (finding.rule === TEXTS && finding.severity === "error") return { ...finding, role: "cause" };
      const own = followed.get(cellKey(finding.cell.row, finding.cell.column));
      if (!own || !isWrongFigure(finding)) return finding;
      ids.set(finding.id, own.texts.id);
      const { actual, expected } = finding;
      const figure = { rule: own.judgement.relation.rule, subject: own.judgement.relation.subject };
      const follows = { key: "follows-wrong-figure", figure, actual, expected, causes: [own.texts.cell] } as const;
      return { ...finding, role: "consequence", cause: own.texts.id, message: follows, fix: null, candidates: [] };
    });
  return told.map((finding) => ({ ...finding, cause: ids.get(finding.cause ?? "") ?? finding.cause }));
}

/** True for a figure that is said to be wrong, and not by what its formula reads. */
function isWrongFigure({ message }: Finding): boolean {
  return message.key === "wrong-entry" || (message.key === "wrong-figure" && message.evidence?.key !== "formula-reads");
}

function passedOverIn({ table, judgements }: Solved): readonly PassedOver[] {
  const notes = table.notes.filter((finding) => finding.rule === TEXTS);
  if (notes.length === 0) return [];
  // Of two notes on a column the first is of its figures, the other of a row that begins there.
  const noteOf = new Map([...notes].reverse().map((finding) => [finding.cell.column, finding]));
  return judgements.flatMap((judgement): readonly PassedOver[] => {
    const { relation } = judgement;
    if (relation.operator.name !== "sum" || !table.reader.isFormula(relation.target)) return [];
    const cells = relation.sources.flatMap(cellsOf);
    const text = cells.find((cell) => noteOf.has(cell.column) && table.reader.isText(cell));
    const texts = text && noteOf.get(text.column);
    const computed = numberIn(table.reader.stated(relation.target));
    const isWithout = computed !== null && isNear(computed, numbersAmong(table, cells));
    return texts && isWithout ? [{ judgement, texts }] : [];
  });
}

/** What Excel's SUM makes of some cells. */
function numbersAmong({ sheet }: Solved["table"], cells: ReturnType<typeof cellsOf>): Exact {
  return cells.reduce((sum, { row, column }) => {
    const value = sheet.value(row, column);
    return typeof value === "number" ? sum.add(exact(value)) : sum;
  }, ZERO);
}

function isNear(one: Exact, other: Exact): boolean {
  return one.sub(other).abs().compare(NOISE) <= 0;
}

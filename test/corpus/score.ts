import type { AnnotatedSum, AnnotatedTable } from "./aggrecol";

/** How many sums were found that are annotated (`right`), how many were found, and how many are annotated. */
export interface Score {
  readonly right: number;
  readonly found: number;
  readonly annotated: number;
}

/** Strictly: a sum is right where its total and its parts, blank cells aside, are those of an annotated one. */
export function scoreOf({ sums, cells }: AnnotatedTable, found: readonly AnnotatedSum[]): Score {
  const annotated = new Set(sums.map(nameOf));
  const filled = found.map(({ total, parts }) => ({
    total,
    parts: parts.filter(([row, column]) => (cells[row]?.[column] ?? null) !== null),
  }));
  const names = new Set(filled.filter(({ parts }) => parts.length > 0).map(nameOf));
  return {
    right: [...names].filter((name) => annotated.has(name)).length,
    found: names.size,
    annotated: annotated.size,
  };
}

export function addScores(scores: readonly Score[]): Score {
  const sum = (key: keyof Score) => scores.reduce((so, score) => so + score[key], 0);
  return { right: sum("right"), found: sum("found"), annotated: sum("annotated") };
}

/** "precision 0.851, recall 0.652, F1 0.738 (9193 of 10807 found, 14105 annotated)". */
export function sentenceOf({ right, found, annotated }: Score): string {
  const [precision, recall] = [right / found, right / annotated];
  const f1 = (2 * precision * recall) / (precision + recall);
  const shown = [`precision ${precision.toFixed(3)}`, `recall ${recall.toFixed(3)}`, `F1 ${f1.toFixed(3)}`].join(", ");
  return `${shown} (${String(right)} of ${String(found)} found, ${String(annotated)} annotated)`;
}

function nameOf({ total, parts }: AnnotatedSum): string {
  return `${total.join()} ${parts
    .map((part) => part.join())
    .sort()
    .join(" ")}`;
}

import { MARKS } from "../../src/core/preferences/hint";
import { textsOf } from "../../src/text/speak";
import { list, either, matching, nothing, number, object, oneOf, record, text, truth, type Shape } from "./shape";

const CELL = matching(/^[A-Z]{1,3}[1-9]\d*$/);
const RANGE = matching(/^[A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/);
const FORMULA = matching(/^=./);
const ERROR = object({ code: matching(/^[a-z-]+$/), message: text });
const FIXED = oneOf("typed", "text", "register", "interchanged", "sentence", "another", "chosen");
const EDIT_FIELDS = { sheet: text, cell: CELL, value: either(number, matching(/^/), truth, nothing) };

const UNREAD = object({ sheet: text, reason: oneOf("missing", "damaged") });

const PREFERENCES = object({
  weight: oneOf("inferred", "exact", "three", "two"),
  rounding: oneOf("full", "rounded"),
  writing: oneOf("formulas", "values"),
  scale: either(number, nothing),
  levels: record(oneOf("error", "warning", "info", "off")),
  hints: list(
    object(
      {
        sheet: text,
        range: RANGE,
        kind: oneOf(...MARKS),
        period: either(text, nothing),
        scale: either(number, nothing),
      },
      {
        header: object({ top: number, bottom: number, body: number }),
        columns: list(object({ column: matching(/^[A-Z]{1,3}$/), word: either(text, nothing) })),
      },
    ),
  ),
});

const RELATION = object({
  target: CELL,
  op: text,
  sources: list(RANGE),
  formula: either(FORMULA, nothing),
  state: oneOf("holds", "rounding", "broken", "blank"),
});

const TABLE_FIELDS = {
  kind: oneOf(...Object.keys(textsOf("en").tableKinds)),
  sheet: text,
  range: RANGE,
  title: either(text, nothing),
};

const FINDING = object({
  id: text,
  rule: matching(/^[a-z-]+$/),
  severity: oneOf("error", "warning", "info"),
  role: oneOf("cause", "consequence", "single"),
  cause: either(text, nothing),
  sheet: text,
  cell: CELL,
  actual: either(number, matching(/^/), nothing),
  expected: either(number, text, nothing),
  message: text,
  candidates: list(object({ cell: CELL, expected: either(number, text, nothing) })),
  fix: either(nothing, object({ safe: truth, edits: list(object(EDIT_FIELDS, { formula: FORMULA, fixed: FIXED })) })),
});

/** What `check --json` prints, as docs/cli.md says; with `--relations` every table lists its own. */
export function checkJson(withRelations: boolean): Shape {
  return object({
    files: list(
      object({
        file: text,
        error: either(nothing, ERROR),
        timings: object({ readMs: number, recogniseMs: number, checkMs: number }),
        cells: number,
        unread: list(UNREAD),
        preferences: either(nothing, PREFERENCES),
        tables: list(object(withRelations ? { ...TABLE_FIELDS, relations: list(RELATION) } : TABLE_FIELDS)),
        findings: list(FINDING),
      }),
    ),
  });
}

/** What `fill --json` prints. */
export const FILL_JSON: Shape = object({
  file: text,
  out: either(text, nothing),
  kept: either(text, nothing),
  error: either(nothing, ERROR),
  unread: list(UNREAD),
  edits: list(object(EDIT_FIELDS, { formula: FORMULA, fixed: FIXED, reads: list(CELL) })),
  refused: list(
    object(
      { ...EDIT_FIELDS, reason: oneOf("covered", "protected", "shared-formula", "together", "undecodable") },
      { formula: FORMULA, fixed: FIXED },
    ),
  ),
});

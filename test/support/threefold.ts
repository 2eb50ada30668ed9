import { check } from "../../src/core/check";
import { fill } from "../../src/core/fill";
import { cellName } from "../../src/core/grid/address";
import type { Sheet } from "../../src/core/grid/sheet";
import { draw } from "./draw";
import { tablesOf } from "./checked";

/** What a program makes of a sheet as it is right, with each computed figure mistyped in turn, and with all of them blank. */
export interface Threefold {
  readonly tables: readonly string[];
  /** Errors and warnings on the right sheet. */
  readonly alarms: readonly string[];
  /** Computed figures that were mistyped and are not the one error. */
  readonly missed: readonly string[];
  /** Computed figures that were left blank, or filled otherwise: "D4 3.5 not 3.4". */
  readonly unfilled: readonly string[];
}

/** How far a figure that was typed rounded may be from what fills its cell. */
const ROUNDED = 0.0061;

/** Looks at a sheet drawn as text, its computed figures in braces: "U1 | 3 | {3.4}". */
export function threefold(picture: string, merged: readonly string[] = []): Threefold {
  const sheetOf = (text: string) => draw(text, "Lembar1", merged);
  const right = sheetOf(picture.replace(/[{}]/g, ""));
  const blank = sheetOf(picture.replace(/\{[^}]*\}/g, ""));
  const places = computed(sheetOf(picture));
  const edits = new Map(fill({ sheets: [blank] }).map(({ cell, value }) => [cellName(cell), value]));
  const unfilled = places.flatMap(({ name, text }) => {
    const value = edits.get(name) ?? null;
    const isRight = value === text || Math.abs(Number(value ?? Number.NaN) - Number(text)) < ROUNDED;
    return isRight ? [] : [`${name} ${String(value)} not ${text}`];
  });
  const missed = places
    .filter(({ text }) => !Number.isNaN(Number(text)))
    .flatMap(({ name, text }) => {
      const slip = String(Math.round((Number(text) * 1.08 + 0.003) * 1000) / 1000);
      const wrong = check({ sheets: [sheetOf(mistyped(picture, name, slip))] }).findings;
      const errors = wrong.filter(({ severity, role }) => severity === "error" && role !== "consequence");
      const said = errors.map(({ cell }) => cellName(cell));
      return said.length === 1 && said[0] === name ? [] : [`${name}: ${said.join(", ")}`];
    });
  const { findings } = check({ sheets: [right] });
  const alarms = findings.filter(({ severity }) => severity !== "info");
  return {
    tables: tablesOf(right),
    alarms: alarms.map(({ cell, rule }) => `${cellName(cell)} ${rule}`),
    missed,
    unfilled,
  };
}

/** The cells in braces. */
function computed(sheet: Sheet): readonly { readonly name: string; readonly text: string }[] {
  return Array.from({ length: sheet.rowCount }, (_, row) => row).flatMap((row) =>
    sheet.columns(row).flatMap((column) => {
      const text = /^\{(.*)\}$/.exec(sheet.text(row, column))?.[1];
      return text === undefined ? [] : [{ name: cellName({ row, column }), text }];
    }),
  );
}

/** The picture with another figure in one cell, and no braces. */
function mistyped(picture: string, name: string, text: string): string {
  const lines = picture.split("\n").map((line, row) =>
    line
      .split("|")
      .map((cell, column) => (cellName({ row, column }) === name ? ` ${text} ` : cell))
      .join("|"),
  );
  return lines.join("\n").replace(/[{}]/g, "");
}

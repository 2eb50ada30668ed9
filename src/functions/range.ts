import { Sheet, type CellValue } from "../core/grid/sheet";
import { isDash } from "../core/tables/skm/respondents/answer";
import { errorIn, valueOf, type Range } from "./given";
import { refuse } from "./refused";

/** A range as a sheet of its own, without the rows below the last that says something: of B:B there are a million. */
export function sheetOf({ rows, spot }: Range): Sheet {
  const last = rows.findLastIndex((row) => row.some((value) => errorIn(value) !== null || valueOf(value) !== null));
  const values = rows.slice(0, last + 1).map((row, at) =>
    row.map((value, column): CellValue => {
      const code = errorIn(value);
      return code === null ? valueOf(value) : refuse({ key: "cellError", spot: spot(at, column), code });
    }),
  );
  return new Sheet("", values);
}

/** True where nothing is answered: a blank cell, or a dash as offices write it. */
export function saysNothing(value: CellValue): boolean {
  return value === null || (typeof value === "string" && isDash(value));
}

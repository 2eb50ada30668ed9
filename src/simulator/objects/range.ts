import { COLUMNS, ROWS } from "../../core/grid/address";
import type { Area } from "../../core/grid/area";
import type { Shift } from "../book/shift";
import type { BookSheet } from "../book/sheet";
import type { HostObject } from "../protocol/hostObject";
import { errors, Unanswered } from "../protocol/officeError";
import type { HostContext } from "./hostContext";
import { readCellProperties, writeCellProperties } from "./cellProperties";
import { mergedAreasObject } from "./mergedAreas";
import { rangeFormatObject } from "./rangeFormat";
import { localAddress, rangeAddress, within } from "./rangeAddress";
import { rangeReads } from "./rangeReads";
import { clearRange, writeEntries, writeFormats } from "./rangeWrites";
import { tablesObject } from "./table";

/** A range as the host knows it: an object that other ranges can be reckoned from. */
export interface RangeObject extends HostObject {
  readonly sheet: BookSheet;
  readonly area: Area;
}

/** Excel.Range. */
export function rangeObject(host: HostContext, sheet: BookSheet, area: Area): RangeObject {
  const { book } = host;
  const { top, left, bottom, right } = area;
  const open = (other: Area | null) => {
    const inside = other && within(other);
    if (!inside) throw errors.invalidArgument();
    return rangeObject(host, sheet, inside);
  };
  const used = (valuesOnly: unknown) => intersection(sheet.usedArea(valuesOnly === true), area);
  return {
    type: "Range",
    sheet,
    area,
    exists: () => book.sheets.includes(sheet),
    reads: rangeReads(host, sheet, area),
    writes: {
      values: (entries) => {
        writeEntries(host, sheet, area, entries);
      },
      formulas: (entries) => {
        writeEntries(host, sheet, area, entries);
      },
      numberFormat: (patterns) => {
        writeFormats(sheet, area, patterns);
      },
      rowHidden: (isHidden) => {
        sheet.hideRows(top, bottom, isHidden === true);
      },
    },
    calls: {
      clear: (applyTo) => {
        clearRange(host, sheet, area, applyTo);
      },
      delete: () => {
        shiftBy(host, sheet, area, "delete");
      },
      getCellProperties: () => readCellProperties(sheet, area),
      setCellProperties: (properties) => {
        writeCellProperties(sheet, area, properties);
      },
      merge: (isAcross) => {
        sheet.merge(isAcross === true ? rowsOf(area) : [area]);
      },
      select: () => {
        book.screen.select(sheet.id, area);
      },
      _ValidateArraySize: (rows, columns) => {
        if (rows !== bottom - top + 1 || columns !== right - left + 1) throw errors.wrongShape();
      },
    },
    opens: {
      worksheet: () => host.worksheet(sheet),
      insert: () => {
        shiftBy(host, sheet, area, "insert");
        return open(area);
      },
      format: () => rangeFormatObject(sheet, area),
      getCell: (row, column) => open(cellAt(top + Number(row), left + Number(column))),
      getRow: (row) => open({ top: top + Number(row), left, bottom: top + Number(row), right }),
      getColumn: (column) => open({ top, left: left + Number(column), bottom, right: left + Number(column) }),
      getBoundingRect: (other) => open(boundingArea(area, otherArea(sheet, other))),
      getMergedAreasOrNullObject: () => mergedAreasObject(host, sheet, area),
      getTables: () => tablesObject(host, [sheet], area),
      getSpillParentOrNullObject: () => {
        const array = sheet.arrayAt({ row: top, column: left });
        const isOne = top === bottom && left === right;
        return isOne && array?.isSpill ? open(cellAt(array.area.top, array.area.left)) : null;
      },
      getSpillingToRangeOrNullObject: () => {
        const array = sheet.arrayAt({ row: top, column: left });
        const isAnchor = array?.isSpill && array.area.top === top && array.area.left === left;
        return isAnchor ? open(array.area) : null;
      },
      getUsedRange: (valuesOnly) => open(used(valuesOnly) ?? cellAt(top, left)),
      getUsedRangeOrNullObject: (valuesOnly) => {
        const inside = used(valuesOnly);
        return inside && open(inside);
      },
    },
  };
}

/** Whole rows or columns come or go, which is all that is simulated of insert and delete. */
function shiftBy(host: HostContext, { name, isProtected }: BookSheet, area: Area, kind: Shift["kind"]): void {
  const { top, left, bottom, right } = area;
  const areRows = left === 0 && right === COLUMNS - 1;
  if (!areRows && !(top === 0 && bottom === ROWS - 1)) throw new Unanswered(`Range.${kind} of ${localAddress(area)}`);
  if (isProtected) throw errors.accessDenied();
  const [axis, at, count] = areRows
    ? (["row", top, bottom - top + 1] as const)
    : (["column", left, right - left + 1] as const);
  host.book.shift(name, { axis, kind, at, count }, "addIn", host);
}

/** What two areas have in common. */
export function intersection(one: Area | null, other: Area): Area | null {
  if (!one) return null;
  const common = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

/** The text of a range's address, for messages and events. */
export function addressOf({ name }: BookSheet, area: Area): string {
  return rangeAddress(name, area);
}

function rowsOf({ top, bottom, ...columns }: Area): Area[] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => ({ ...columns, top: top + at, bottom: top + at }));
}

function cellAt(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function otherArea(sheet: BookSheet, other: unknown): Area {
  const range = other as Partial<RangeObject> | null;
  if (range?.sheet !== sheet || !range.area) throw errors.invalidArgument();
  return range.area;
}

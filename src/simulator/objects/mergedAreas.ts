import { contains, type Area } from "../../core/grid/area";
import type { BookSheet } from "../book/sheet";
import type { HostObject } from "../protocol/hostObject";
import { errors } from "../protocol/officeError";
import type { HostContext } from "./hostContext";
import { rangeAddress } from "./rangeAddress";

/**
 * Excel.RangeAreas of the merged cells that begin in an area; null where there are none. Those that only reach into it
 * are not named (office-js issue 3611), and more than 512 are too many ("Excel.Range class").
 */
export function mergedAreasObject(host: HostContext, sheet: BookSheet, area: Area): HostObject | null {
  const merges = sheet.merges.filter(({ top, left }) => contains(area, { row: top, column: left }));
  if (merges.length === 0) return null;
  if (merges.length > host.mostMerges) throw errors.tooManyMerges();
  return {
    type: "RangeAreas",
    reads: {
      address: () => merges.map((merge) => rangeAddress(sheet.name, merge)).join(","),
      areaCount: () => merges.length,
      cellCount: () =>
        merges.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0),
    },
    opens: {
      areas: () => ({
        type: "RangeCollection",
        items: () => merges.map((merge) => host.range(sheet, merge)),
        calls: { getCount: () => merges.length },
        opens: {
          getItemAt: (index) => {
            const merge = merges[Number(index)];
            return merge ? host.range(sheet, merge) : null;
          },
        },
      }),
    },
  };
}

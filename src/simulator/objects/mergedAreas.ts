import type { Area } from "../../core/grid/area";
import { overlap, type BookSheet } from "../book/sheet";
import type { HostObject } from "../protocol/hostObject";
import type { HostContext } from "./hostContext";
import { rangeObject } from "./range";
import { rangeAddress } from "./rangeAddress";

/** Excel.RangeAreas of the merged cells that touch an area; null where there are none. */
export function mergedAreasObject(host: HostContext, sheet: BookSheet, area: Area): HostObject | null {
  const merges = sheet.merges.filter((merge) => overlap(merge, area));
  if (merges.length === 0) return null;
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
        items: () => merges.map((merge) => rangeObject(host, sheet, merge)),
        calls: { getCount: () => merges.length },
        opens: {
          getItemAt: (index) => {
            const merge = merges[Number(index)];
            return merge ? rangeObject(host, sheet, merge) : null;
          },
        },
      }),
    },
  };
}

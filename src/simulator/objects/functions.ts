import { dayOfSerial, DAYS_TO_1904, serialOfDay } from "../../core/dates/serial";
import type { WorkbookFile } from "../../xlsx/workbook";
import type { HostObject } from "../protocol/hostObject";
import { errors } from "../protocol/officeError";

/** Excel.Functions, as far as anybody asks: the workbook's own count of days is what `DATE` gives. */
export function functionsObject({ dates1904 }: Pick<WorkbookFile, "dates1904">): HostObject {
  return {
    type: "Functions",
    opens: {
      date(year, month, day) {
        if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number")
          throw errors.invalidArgument();
        const serial = serialOfDay({ year, month, day });
        if (!dayOfSerial(serial)) return functionResult(null, "#NUM!");
        return functionResult(serial - (dates1904 ? DAYS_TO_1904 : 0), "");
      },
    },
  };
}

/** Excel.FunctionResult: a value, or the error in its place. */
function functionResult(value: number | null, error: string): HostObject {
  return { type: "FunctionResult", reads: { value: () => value, error: () => error } };
}

import type { Sheet } from "../grid/sheet";
import { Remembered } from "../remembered";
import type { RegisterHeader } from "./register/header";
import type { PermitRegister } from "./register/register";
import type { Table } from "./table";

/**
 * What was found on sheets when a workbook was last looked at. A sheet that is the same object is not read again, so that
 * after an edit only what has to do with it is worked out anew.
 */
export class Memory {
  readonly headers = new Remembered<Sheet, readonly RegisterHeader[]>();
  readonly registers = new Remembered<Sheet, readonly PermitRegister[]>();
  /** Before they are joined with those of other sheets. */
  readonly tables = new Remembered<Sheet, readonly Table[]>();
}

import type { Period } from "../../dates/periods";
import type { DateReading } from "../../dates/readDate";
import type { Cell } from "../../grid/address";
import type { Area } from "../../grid/area";
import type { Sheet } from "../../grid/sheet";
import type { Channel } from "../../titles/channel";
import type { RegisterHeader } from "./header";
import type { InnerTotal } from "./innerTotals";

/** A row of a register: one permit. */
export interface RegisterRow {
  readonly row: number;
  readonly date: DateReading | null;
  /** The jenis izin as it is typed, and by its folded name; both "" where there is none. */
  readonly kind: string;
  readonly name: string;
  /** What stands in the column of channels, as it is typed; "" where nothing does. */
  readonly channelText: string;
  /** The channel of the row, or of the whole register where the row says nothing; null where no channel is known. */
  readonly channel: Channel | null;
  /** The cell that says that it was not issued, or not yet: "Ditolak"; null where none does. */
  readonly refusal: Cell | null;
  /** The cell that may say so, where others say "Terbit": "Belum bayar"; null where none does. */
  readonly unclear: Cell | null;
}

/** A list of issued permits, a row for each. */
export interface PermitRegister {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly header: RegisterHeader;
  /** The line above it that names it. */
  readonly title: string | null;
  /** The period that its heading says it is for; null where it says nothing. */
  readonly period: Period | null;
  readonly rows: readonly RegisterRow[];
  /** The rows between them that add up some of them. */
  readonly innerTotals: readonly InnerTotal[];
  /** The jenis izin of all its rows, where its sheet is called so and no column names one; else null. */
  readonly ownKind: string | null;
  /** Every name by which one of its jenis izin may be called. */
  readonly names: ReadonlySet<string>;
}

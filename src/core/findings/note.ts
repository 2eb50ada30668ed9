import type { Fix } from "../edits/edit";
import { cellName, type Cell } from "../grid/address";
import { findingId, type Finding, type Severity } from "./finding";
import type { Message } from "./message";
import type { Shown } from "./shown";

/** What a rule has to say about one cell; the rest of a finding follows from it. */
export interface Note {
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: Cell;
  readonly actual?: Shown;
  readonly expected?: Shown;
  readonly message: Message;
  readonly fix?: Fix;
}

/** A finding that is not part of a calculation. Its rule has the name of its message. */
export function note({ severity, sheet, cell, actual = null, expected = null, message, fix }: Note): Finding {
  return {
    id: findingId(message.key, sheet, cellName(cell)),
    rule: message.key,
    severity,
    role: "single",
    cause: null,
    sheet,
    cell,
    actual,
    expected,
    message,
    fix: fix ?? null,
    candidates: [],
  };
}

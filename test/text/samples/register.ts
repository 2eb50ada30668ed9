import type { RegisterMessages } from "../../../src/core/tables/register/messages";
import type { TallyMessages } from "../../../src/core/tally/messages";
import { names, range } from "../many";
import { cell, other, type Samples } from "./facts";

/** What is said of registers, and of the tables that count them. */
export const register: Samples<RegisterMessages & TallyMessages> = {
  "register-without-date": [
    { rows: [5, 9], actual: null },
    { rows: [5], actual: null },
  ],
  "register-unreadable-date": [{ rows: [5], actual: "19/13/2024" }],
  "register-ambiguous-date": [{ rows: [5, 9], actual: "1 Mei / 2 Mei 2024" }],
  "register-without-kind": [
    { rows: [5, 6, 7, 8, 9, 10, 11], actual: null },
    { rows: [5, 6, 7, 8, 9], actual: null },
    { rows: [5, 6, 7, 8, 9, 10], actual: null },
    { rows: range(12_345), actual: null },
  ],
  "register-without-header": [{ date: 11, kind: 12 }],
  "register-refused": [{ rows: [7], actual: "Ditolak" }],
  "register-unclear-status": [{ rows: [7, 9], actual: "Belum bayar" }],
  "register-dated-before": [
    { rows: [5], applied: 3 },
    { rows: [5, 9], applied: 3 },
  ],
  "register-repeated-number": [{ actual: "503/027/2024", firstSeen: cell }],
  "register-outside-period": [{ rows: [5, 9] }],
  "register-unknown-kind": [
    { count: 3, kinds: [{ name: "Reklame", count: 3 }] },
    { count: 1, kinds: [{ name: "Reklame", count: 1 }] },
    { count: 12_345, kinds: names(5) },
    { count: 12_345, kinds: names(6) },
    { count: 12_345, kinds: names(7) },
  ],
  "register-unknown-channel": [
    { count: 3, channels: [{ name: "OSS", count: 3 }] },
    { count: 1, channels: names(1) },
  ],
  "register-without-table": [
    { counted: 12, left: 3, first: cell, last: other },
    { counted: 1, left: 1, first: cell, last: other },
    { counted: 12_345, left: 0, first: cell, last: other },
  ],
  "register-differs": [
    { register: "Register", typed: 12, confirmed: 3 },
    { register: "Register", typed: 1, confirmed: 0 },
  ],
};

import type { PermitMessages } from "../../../src/core/tables/permits/messages";
import { cell, right, stated, type Samples } from "./facts";

const EVERY_MONTH = [{ month: 1 }, ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => ({ month }))] as const;

/** What is said of permit tables. */
export const permits: Samples<PermitMessages> = {
  "repeated-month": EVERY_MONTH,
  "months-out-of-order": EVERY_MONTH,
  "missing-months": [{ months: [5, 6] }, { months: [12] }],
  "month-outside-period": EVERY_MONTH,
  "row-without-number": [{}],
  "repeated-row-number": [{ number: 3 }],
  "skipped-row-number": [{ expected: 3, actual: 4 }],
  "repeated-permit": [{ kind: "Reklame", firstSeen: cell }],
  "unlike-units": [{ units: ["izin", "NIB"] }, { units: ["izin", "proyek", "NIB"] }],
  "permit-names": [
    { names: [{ here: "Surat Laik Fungsi (SLF)", there: "Sertifikat Laik Fungsi", at: null }] },
    {
      names: [
        { here: "Persetujuan Bangun Gedung", there: "Persetujuan Bangunan Gedung", at: null },
        { here: "Izin Apotik", there: "Izin Apotek", at: { sheet: "OSS", cell } },
      ],
    },
  ],
  "sharp-jump": [{ subject: "NIB", month: "Juni", actual: stated, nearest: "Mei", other: right }],
};

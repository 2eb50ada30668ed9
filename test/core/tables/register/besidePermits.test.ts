import { cellKey } from "../../../../src/core/grid/address";
import { Sheet } from "../../../../src/core/grid/sheet";
import { tablesOf } from "../../../support/checked";

/** A list whose days are dates of Excel here, and words there. */
const days = ["01-01-2024", 45292, "2 Januari 2024", "3 Januari 2024", "03-01-2024", "5 Januari 2024", 45296];
const kinds = ["SIP Dokter", "Izin Reklame", "SIP Apoteker", "SIP Perawat", "SIP Bidan", "SIP Dokter", "Izin Reklame"];
const rows = [
  ["No", "Nama", "Jenis Izin", "No. SK", "Tgl. Terbit"],
  ...days.map((day, at) => [at + 1, "Siti", kinds[at] ?? "", `503/00${String(at + 1)}/I`, day]),
];
const dateFormats = new Map(
  days.flatMap((day, at) => (typeof day === "number" ? [[cellKey(at + 1, 4), "dd/mm/yyyy"] as const] : [])),
);

describe("a register whose days are dates and words", () => {
  it("is no table of permits by month below one of them, too", () => {
    expect(tablesOf(new Sheet("Terbit", rows, { dateFormats }))).toEqual(["permit-register A1:E8"]);
  });
});

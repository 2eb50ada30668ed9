import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** Permits by month, and beside them what each kecamatan had; the figures of Ketapang may be written otherwise. */
const sheet = (ketapang: string) =>
  draw(`
    Rekap izin dan NIB Triwulan I 2024
    No | Jenis Izin | Jan | Feb | Mar | Jumlah | | No | Kecamatan | NIB | Izin | Jumlah
    1  | PBG        | 1   | 2   | 3   | 6      | | 1  | Baamang   | 4   | 5    | 9
    2  | SLF        | 2   | 2   | 2   | 6      | | 2  | Ketapang  | ${ketapang}
    3  | SIP        | 5   | 2   | 2   | 9      | | 3  | Kota Besi | 7   | 2    | 9
    Jumlah | .      | 8   | 6   | 7   | 21     | | Jumlah | .     | 12  | 9    | 21`);

it("a table beside one of permits is read as well", () => {
  expect(findingsOf(sheet("1 | 2 | 3"))).toEqual([]);
  expect(findingsOf(sheet("1 | 5 | 3"), "error")).toEqual([expect.stringMatching(/^error K4 .* 2$/)]);
});

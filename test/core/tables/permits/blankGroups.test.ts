import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** Groups of permits by sector, with what the lines of the sectors and the total state. */
const GROUPS = (health: string, works: string, total: string) => `
  No | Jenis Izin       | Januari | Februari | Jumlah
  A  | Sektor Kesehatan | ${health}
  1  | SIP Dokter       | 12      | 18       | 30
  2  | Izin Apotek      | 25      | 15       | 40
  B  | Sektor PUPR      | ${works}
  1  | PBG              | 31      | 11       | 42
  2  | SLF              | 14      | 22       | 36
  .  | Jumlah           | ${total}`;

describe("a blank line above a group of permits", () => {
  test("is filled where the line above another group carries its sums", () => {
    const sheet = draw(GROUPS("37 | 33 | 70", ". | . | .", "82 | 66 | 148"));
    expect(fillsOf(sheet)).toEqual(["C5 =SUM(C6:C7) 45", "D5 =SUM(D6:D7) 33", "E5 =SUM(E6:E7) 78"]);
    expect(findingsOf(sheet, "error")).toEqual([]);
  });

  test.each(["SOP (hari)", "Lama Proses", "Standar Pelayanan"])("is a heading over days: %s", (name) => {
    const days = GROUPS("37 | 33 | 70", ". | . | .", "82 | 66 | 148").replace("Sektor PUPR", name);
    expect(fillsOf(draw(days))).toEqual([]);
  });

  test("is a heading where all of them are blank", () => {
    expect(fillsOf(draw(GROUPS(". | . | .", ". | . | .", "82 | 66 | 148")))).toEqual([]);
    expect(findingsOf(draw(GROUPS(". | . | .", ". | . | .", "82 | 66 | 148")))).toEqual([]);
  });
});

import { BLANK, DAYS, END, JUNE, LATER, LIST, list, MAY, months } from "../../../support/caseLists";
import { draw } from "../../../support/draw";
import { fillsOf } from "../../../support/checked";

const CLOSED = "Pengaduan!$F$3:$F$500";

/** A table of what came in and what became of it, without months. */
const states = (title = "Status Pengaduan") =>
  draw(
    `${title}
    No | Uraian          | Jumlah
    1  | Pengaduan Masuk | .
    2  | Selesai         | .
    3  | Masih Proses    | .`,
    "Rekap",
  );

describe("the formula that counts cases", () => {
  it("counts all of them where nothing else is asked", () => {
    expect(fillsOf([states(), list()])).toEqual([
      "C3 =COUNTA(Pengaduan!$C$3:$C$500) 5",
      `C4 =COUNTIFS(${CLOSED},"Selesai") 3`,
      `C5 =COUNTIFS(${CLOSED},"Proses") 2`,
    ]);
    expect(fillsOf([states("Status Pengaduan Triwulan II Tahun 2024"), list()])[0]).toBe(
      `C3 =COUNTIFS(${DAYS(4, 7)}) 5`,
    );
  });

  it.each([
    ["four ways of writing a state", ["Selesai", "Sudah selesai", "Telah selesai", "Closed"], 3],
    ["five, which nobody reads", ["Selesai", "Sudah selesai", "Telah selesai", "Closed", "Tuntas"], -1],
    ["one with a sign of its own", ["Selesai*"], -1],
    ["one in capital letters and small ones", ["Selesai", "SELESAI", "selesai"], 0],
  ])("asks for %s", (_, ways, joints) => {
    const days = [MAY, LATER, JUNE, END, END];
    const cases = ways.map((way, at) => [days[at] ?? END, way] as const);
    const [, closed = ""] = fillsOf([states(), list(cases)]);
    expect(closed.split(")+COUNTIFS(").length - 1).toBe(Math.max(joints, 0));
    expect(closed.replace(/=.* /, "")).toBe(`C4 ${String(ways.length)}`);
    expect(closed.includes("=")).toBe(joints >= 0);
  });

  it("goes no further than the list where something stands below it", () => {
    const rows = LIST.map(([day, status], at) => `${at + 1} | P | ${day} | Jalan | Rapat | ${status}`);
    const picture = [
      "Daftar Pengaduan Triwulan II Tahun 2024",
      "No | Nama Pelapor | Tanggal | Uraian Pengaduan | Tindak Lanjut | Status",
      ...rows,
      ".",
      ". | . | . | . | . | Kepala Dinas",
    ];
    const fills = fillsOf([months(BLANK, BLANK, BLANK, BLANK), draw(picture.join("\n"), "Pengaduan")]);
    expect(fills[3]).toContain('Pengaduan!$F$3:$F$7,"Selesai",Pengaduan!$C$3:$C$7');
  });
});

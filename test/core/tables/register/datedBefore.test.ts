import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { factsOf } from "../../../support/facts";

const DAYS = ["2/1", "4/1", "5/1", "9/1", "9/1", "15/1", "16/1", "22/1", "23/1", "30/1"];

/** Ten permits, each asked for some days before it was issued, but those in `asked`. */
const register = (asked: Readonly<Record<number, string>>, words = "Tgl Masuk") =>
  draw(
    [
      `No | Nama | Jenis Izin | ${words} | Tanggal Terbit`,
      ...DAYS.map((day, at) => `${at + 1} | Siti | PBG | ${asked[at + 1] ?? "1/1"}/2024 | ${day}/2024`),
    ].join("\n"),
  );
const found = (asked: Readonly<Record<number, string>>, words?: string) =>
  findingsOf(register(asked, words)).filter((finding) => finding.includes("dated-before"));

describe("a permit that is dated before it was asked for", () => {
  it("is told, and none that was issued on the day or later", () => {
    expect(found({ 4: "12/1" })).toEqual(["warning E5 register-dated-before -"]);
    expect(found({ 4: "9/1" })).toEqual([]);
    expect(found({})).toEqual([]);
  });

  it("is none where several are so: the dates are of something else", () => {
    expect(found({ 4: "12/1", 5: "12/1" })).toEqual([]);
  });

  it.each(["Tgl Berlaku", "Tgl Lahir", "Tgl Rekomendasi"])("is none beside %s", (words) => {
    expect(found({ 4: "12/1" }, words)).toEqual([]);
  });

  it("is told with its row and the column of the day that it was asked for on", () => {
    expect(factsOf(register({ 4: "12/1" })).find((fact) => fact.includes("dated-before"))).toBe(
      "warning E5 register-dated-before: rows [5], applied 3",
    );
  });

  it("is not told beside a day that is missing or not readable, nor where two columns say so", () => {
    expect(found({ 4: "?" })).toEqual([]);
    expect(found({ 4: "12/1" }, "Tgl Permohonan | Tgl Masuk")).toEqual([]);
  });

  it("are five at most, however long the register", () => {
    const long = (slips: number) =>
      draw(
        ["No | Nama | Jenis Izin | Tgl Masuk | Tanggal Terbit"]
          .concat(
            Array.from({ length: 60 }, (_, at) => `${at + 1} | Siti | PBG | ${at < slips ? 3 : 1}/1/2024 | 2/1/2024`),
          )
          .join("\n"),
      );
    const told = (slips: number) => factsOf(long(slips)).filter((fact) => fact.includes("dated-before"));
    expect(told(5)).toEqual(["warning E2 register-dated-before: rows [2, 3, 4, 5, 6], applied 3"]);
    expect(told(6)).toEqual([]);
  });
});

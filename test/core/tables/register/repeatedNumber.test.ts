import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

interface Row {
  readonly number?: string;
  readonly name?: string;
  readonly day?: string;
  readonly year?: number;
  readonly kind?: string;
}

/** Twelve permits 503/001 to 503/012, each of a day and a holder of its own, but for `other`. */
const register = (other: Readonly<Record<number, Row>>, words = "Nomor SK") =>
  draw(
    [
      `No | ${words} | Tanggal SK | Nama Pemohon | Jenis Izin`,
      ...Array.from({ length: 12 }, (_, at) => {
        const serial = String(at + 1).padStart(3, "0");
        const { number = `503/${serial}/I/2024`, name = `Orang ${serial}`, day = String(at + 1) } = other[at + 1] ?? {};
        const { year = 2024, kind = "PBG" } = other[at + 1] ?? {};
        return `${at + 1} | ${number} | ${day}/1/${year} | ${name} | ${kind}`;
      }),
    ].join("\n"),
  );
const found = (other: Readonly<Record<number, Row>>, words?: string) =>
  findingsOf(register(other, words)).filter((finding) => finding.includes("repeated-number"));
const FOURTH = { number: "503/004/I/2024" };

describe("the number of a permit", () => {
  it("is told where another of another day and holder has it already", () => {
    expect(found({ 9: FOURTH })).toEqual(["warning B10 register-repeated-number -"]);
    expect(found({})).toEqual([]);
  });

  it("is told on one day, too, where the next number is missing behind it", () => {
    expect(found({ 5: { ...FOURTH, day: "4" } })).toEqual(["warning B6 register-repeated-number -"]);
  });

  it("may stand in several rows of one holder, or of one day", () => {
    expect(found({ 9: { ...FOURTH, name: "Orang 004" } })).toEqual([]);
    expect(found({ 9: { ...FOURTH, day: "4" } })).toEqual([]);
  });

  it("is none of the office's where it is the application's, or begins anew", () => {
    expect(found({ 9: FOURTH }, "No Permohonan Izin")).toEqual([]);
    expect(found({ 8: FOURTH, 9: FOURTH })).toEqual([]);
  });

  it("may begin anew with the year, or for each jenis izin, where it names neither", () => {
    const fourth = { number: "503/004" };
    expect(found({ 4: fourth, 9: fourth })).toEqual(["warning B10 register-repeated-number -"]);
    expect(found({ 4: fourth, 9: { ...fourth, year: 2025 } })).toEqual([]);
    expect(found({ 4: fourth, 9: { ...fourth, kind: "SLF" } })).toEqual([]);
    expect(found({ 4: { ...fourth, kind: "SLF" }, 9: { ...fourth, kind: "SLF" } })).toHaveLength(1);
  });
});

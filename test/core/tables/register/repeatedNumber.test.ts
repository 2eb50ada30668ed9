import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { factsOf } from "../../../support/facts";

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

  it("is told with the cell that has it first", () => {
    expect(factsOf(register({ 9: FOURTH })).find((fact) => fact.includes("repeated"))).toBe(
      "warning B10 register-repeated-number: actual 503/004/I/2024, firstSeen B5",
    );
  });

  it("is the same in other letters and with spaces", () => {
    expect(found({ 9: { number: "503 / 004 / i / 2024" } })).toHaveLength(1);
  });

  it("is of one holder, however the name is written, and where it is not written again", () => {
    expect(found({ 9: { ...FOURTH, name: "ORANG 004" } })).toEqual([]);
    expect(found({ 9: { ...FOURTH, name: "." } })).toEqual([]);
    expect(found({ 4: { ...FOURTH, name: "." }, 9: FOURTH })).toHaveLength(1);
  });

  it("is told where no column says whose the permits are, too", () => {
    const sheet = (fourth: string) =>
      draw(
        ["Nomor SK | Tanggal SK | Jenis Izin"]
          .concat(Array.from({ length: 12 }, (_, at) => `503/${at === 8 ? fourth : at + 10} | ${at + 1}/1/2024 | PBG`))
          .join("\n"),
      );
    expect(findingsOf(sheet("13"), "warning")).toEqual(["warning A10 register-repeated-number -"]);
    expect(findingsOf(sheet("18"), "warning")).toEqual([]);
  });

  it("is not told on one day where the numbers before or behind it do not say that it is one too low", () => {
    const slip = { ...FOURTH, day: "4" };
    expect(found({ 5: slip, 6: { number: "503/005/I/2024" } })).toEqual([]);
    expect(found({ 3: { number: "503/099/I/2024" }, 5: slip })).toEqual([]);
  });

  it("is told of two permits without a day where the next number is missing behind it, and else not", () => {
    const undated = { ...FOURTH, day: "?" };
    expect(found({ 4: undated, 5: undated })).toEqual(["warning B6 register-repeated-number -"]);
    expect(found({ 4: undated, 9: undated })).toEqual([]);
    expect(found({ 9: undated })).toEqual([]);
  });

  it("is none where it is a plain figure, or two columns have numbers of permits", () => {
    expect(found({ 4: { number: "4" }, 9: { number: "4" } })).toEqual([]);
    expect(found({ 9: FOURTH }, "Nomor SK | Nomor Izin")).toEqual([]);
  });

  it("is told of one in ten permits at most", () => {
    expect(found({ 9: FOURTH, 12: { number: "503/010/I/2024" } })).toEqual([]);
    const long = (again: number) =>
      draw(
        ["Nomor SK | Tanggal SK | Nama Pemohon | Jenis Izin"]
          .concat(
            Array.from({ length: 50 }, (_, at) => {
              const serial = at >= 50 - again ? at - 40 : at;
              return `503/${serial} | ${(at % 28) + 1}/${at < 28 ? 1 : 2}/2024 | Orang ${at} | PBG`;
            }),
          )
          .join("\n"),
      );
    const told = (again: number) => findingsOf(long(again)).filter((one) => one.includes("repeated-number")).length;
    expect([told(2), told(3), told(4)]).toEqual([2, 3, 0]);
  });
});

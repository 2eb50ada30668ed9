import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const HEADER = "No | Uraian | Pagu | Realisasi";
const ROWS = ["1 | Pelayanan | 512", "2 | Promosi | 327", "3 | Pengawasan | 243", "4 | Data | 186"];
const [FIRST, SECOND] = [ROWS.slice(0, 2), ROWS.slice(2)];

/** The same amounts are planned and spent, unless a line states both. */
function sheet(...lines: readonly string[]) {
  const both = [HEADER, ...lines].map((line) => line.split(" | "));
  return draw(both.map((cells) => [...cells, cells[2]].slice(0, 4).join(" | ")).join("\n"));
}

/** What is filled in the column of what was planned. */
function planned(own: ReturnType<typeof sheet>) {
  return fillsOf(own).filter((fill) => fill.startsWith("C"));
}

describe("a table over printed pages", () => {
  test("adds up each page, and all pages below them", () => {
    const pages = (totals: readonly string[]) =>
      sheet(
        ...[...FIRST, `. | Jumlah halaman ini | ${totals[0] ?? "."}`],
        ...[...SECOND, `. | Jumlah halaman ini | ${totals[1] ?? "."}`, `. | Jumlah seluruhnya | ${totals[2] ?? "."}`],
      );
    expect(findingsOf(pages(["839", "429", "1268"]))).toEqual([]);
    expect(planned(pages([]))).toEqual(["C4 =SUM(C2:C3) 839", "C7 =SUM(C5:C6) 429", "C8 =SUM(C4,C7) 1268"]);
    expect(findingsOf(pages(["839", "459 | 429", "1268"]))).toEqual(["error C7 totals-down 429"]);
  });

  test.each([
    ["Jumlah dipindahkan", "Jumlah pindahan"],
    ["Dipindahkan", "Pindahan"],
    ["Jumlah yang dipindahkan ke halaman berikutnya", "Jumlah halaman sebelumnya"],
    ["Jumlah dipindahkan", "Pindahan dari halaman lalu"],
  ])("carries on what it comes to, below a header printed again: %s, %s", (carried, before) => {
    const carriedOn = (totals: readonly string[]) =>
      sheet(
        ...[...FIRST, `. | ${carried} | ${totals[0] ?? "."}`, HEADER, `. | ${before} | ${totals[1] ?? "."}`],
        ...[...SECOND, `. | Jumlah | ${totals[2] ?? "."}`],
      );
    expect(tablesOf(carriedOn([]))).toEqual(["budget A1:D9"]);
    expect(findingsOf(carriedOn(["839", "839", "1268"]))).toEqual([]);
    expect(planned(carriedOn([]))).toEqual(["C4 =SUM(C2:C3) 839", "C6 =SUM(C4) 839", "C9 =SUM(C6:C8) 1268"]);
    expect(findingsOf(carriedOn(["839", "389 | 839", "1268"]))).toEqual(["error C6 totals-down 839"]);
  });

  test("has what the pages before come to beside the page's own, at its end", () => {
    const lines = [...FIRST, ". | Jumlah halaman ini | .", HEADER, ...SECOND, ". | Jumlah halaman ini | ."];
    expect(planned(sheet(...lines, ". | Jumlah s.d. halaman lalu | .", ". | Jumlah s.d. halaman ini | ."))).toEqual([
      "C4 =SUM(C2:C3) 839",
      "C8 =SUM(C6:C7) 429",
      "C9 =SUM(C4) 839",
      "C10 =SUM(C8:C9) 1268",
    ]);
  });

  test("may say again what page 1 came to, at the end of page 2", () => {
    const pages = (again: string, all: string) =>
      sheet(
        ...[...FIRST, ". | Jumlah halaman 1 | 839", ...SECOND, ". | Jumlah halaman 2 | 429"],
        ...[`. | Jumlah halaman 1 | ${again}`, `. | Jumlah seluruhnya | ${all}`],
      );
    expect(findingsOf(pages("839", "1268"))).toEqual([]);
    expect(planned(pages(".", "."))).toEqual(["C8 =SUM(C4) 839", "C9 =SUM(C7:C8) 1268"]);
    expect(findingsOf(pages("839", "1286 | 1268"))).toEqual(["error C9 totals-down 1268"]);
  });

  test("is left alone where other totals stand among its rows, or most of what it states is something else", () => {
    const group = ["1 | Pelayanan | 512", "2 | Promosi | 327", ". | Sub Jumlah Bidang I | .", "3 | Pengawasan | 243"];
    expect(planned(sheet(...group, ". | Jumlah dipindahkan | .", ". | Jumlah pindahan | .", ". | Jumlah | ."))).toEqual(
      [],
    );
    const others = [". | Jumlah halaman ini | 17", ...SECOND, ". | Jumlah halaman ini | 19", ". | Jumlah | ."];
    expect(planned(sheet(...FIRST, ...others))).toEqual([]);
  });
});

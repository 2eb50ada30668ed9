import { findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

const NAMES = ["Persyaratan", "Prosedur", "Waktu", "Biaya", "Produk"];
const APRIL = [3.5, 3.25, 3, 4, 2.75];

/** Answers of four people in April, and of the same in May. */
const month = (name: string) =>
  draw(
    `
    SURVEI KEPUASAN BULAN ${name.toUpperCase()} 2024
    No  | U1 | U2 | U3 | U4 | U5
    1   | 3  | 3  | 3  | 4  | 2
    2   | 4  | 3  | 3  | 4  | 3
    3   | 3  | 4  | 3  | 4  | 3
    4   | 4  | 3  | 3  | 4  | 3
    NRR | 3.5 | 3.25 | 3 | 4 | 2.75`,
    name,
  );

/** Unsur by month, with the IKM as it stands in the columns of the months and of the average. */
const recap = (ikm: string) =>
  draw(
    [
      "REKAPITULASI NILAI RATA-RATA UNSUR TAHUN 2024",
      "No | Unsur | April | Mei | Juni | Rata-rata",
      ...NAMES.map(
        (name, at) => `${at + 1} | ${name} | ${APRIL[at] ?? ""} | ${APRIL[at] ?? ""} | . | ${APRIL[at] ?? ""}`,
      ),
      `. | IKM | ${ikm}`,
    ].join("\n"),
    "Rekap",
  );
const warnings = (ikm: string) => findingsOf([month("April"), month("Mei"), recap(ikm)], "warning");

describe("the IKM below the unsur of several months", () => {
  it("is asked of no month where it stands under the average alone", () => {
    expect(warnings(". | . | . | 82.5")).toEqual([]);
  });

  it("is missed under a month where others have theirs, but not before a month has come", () => {
    expect(warnings("82.5 | . | . | 82.5")).toEqual(["warning D8 blank-figure 82.5"]);
  });

  it("is missed under all months where it stands nowhere", () => {
    expect(warnings(". | . | . | .")).toEqual(
      expect.arrayContaining(["warning C8 blank-figure 82.5", "warning D8 blank-figure 82.5"]),
    );
  });
});

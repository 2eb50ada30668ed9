import { draw } from "../support/draw";
import { factsOf } from "../support/facts";

const NAMES = ["Persyaratan", "Prosedur", "Waktu Pelayanan", "Biaya/Tarif", "Produk Layanan"];
const results = (title: string, ...indices: readonly number[]) =>
  draw(
    [title, "Kode | Unsur | Index | Mutu"]
      .concat(indices.map((index, at) => `U${at + 1} | ${NAMES[at] ?? ""} | ${index} | ${index > 88.3 ? "A" : "B"}`))
      .join("\n"),
    title,
  );
const plan = (time: string, ...unsur: readonly string[]) =>
  draw(
    ["Rencana Tindak Lanjut Tahun 2024", "No | Prioritas Unsur | Program | Waktu | Penanggung Jawab"]
      .concat(unsur.map((name, at) => `${at + 1} | ${name} | Evaluasi | ${time} | Kabid`))
      .join("\n"),
    "Rencana",
  );
const SPRING = results("Triwulan I Tahun 2024", 90.25, 81.5, 80.25, 88.75, 87.5);
const SUMMER = results("Triwulan II Tahun 2024", 90.25, 83.75, 80.25, 88.75, 81.5);

describe("the priorities of a follow-up plan", () => {
  it("are silent where they are the lowest unsur", () => {
    expect(factsOf([SPRING, plan("April", "Waktu pelayanan", "Prosedur / alur")])).toEqual([]);
  });

  it("are wrong where a lower unsur is left out", () => {
    expect(factsOf([SPRING, plan("April", "Waktu", "Produk Layanan")])).toEqual([
      "error B4 lower-unsur-left-out: planned name Produk Layanan, score 87.5, left name Prosedur, score 81.5, " +
        "survey Triwulan I Tahun 2024",
    ]);
  });

  it("follow from the last survey before the plan begins", () => {
    expect(factsOf([SPRING, SUMMER, plan("Juli", "Waktu", "Produk Layanan")])).toEqual([]);
    expect(factsOf([SPRING, SUMMER, plan("April – Mei", "Waktu", "Prosedur")])).toEqual([]);
    expect(factsOf([SPRING, SUMMER, plan("Juli", "Waktu", "Prosedur")])).toHaveLength(1);
  });

  it("may be named by their codes, and timed by quarter", () => {
    expect(factsOf([SPRING, plan("TW II", "U3", "U5")])).toHaveLength(1);
    expect(factsOf([SPRING, SUMMER, plan("TW III", "U3. Waktu", "U5. Produk")])).toEqual([]);
    expect(factsOf([SPRING, SUMMER, plan("TW II", "U3", "U2")])).toEqual([]);
  });

  it("are not held against results that may be later than the plan", () => {
    expect(factsOf([SPRING, SUMMER, plan("Setiap hari", "Waktu", "Prosedur")])).toEqual([]);
  });

  it("are not judged where the plan takes up what the survey did not ask", () => {
    expect(factsOf([SPRING, plan("April", "Biaya", "Maklumat")])).toEqual([]);
    expect(factsOf([plan("April", "Biaya")])).toEqual([]);
  });
});

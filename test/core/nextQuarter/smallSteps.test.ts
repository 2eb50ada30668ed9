import { recognise } from "../../../src/core/check";
import { Sheet, type CellValue } from "../../../src/core/grid/sheet";
import { nextQuarterInSteps } from "../../../src/core/nextQuarter/nextQuarter";

const ROWS = 6000;
const TRIES = 3;

const many = (row: (at: number) => readonly CellValue[]) =>
  Array.from({ length: ROWS }, (_, at) => [at + 1, ...row(at)]);
const SURVEY = [
  ["Survei Kepuasan Triwulan II Tahun 2024"],
  [],
  ["No", ...Array.from({ length: 9 }, (_, at) => `U${String(at + 1)}`)],
  ...many((at) => Array.from({ length: 9 }, (_, unsur) => 1 + ((at * 7 + unsur * 3) % 4))),
  ["ΣNilai"],
  ["NRR"],
  ["NRR tertimbang"],
  ["IKM"],
];
const PERMITS = [
  ["Izin Terbit Triwulan II Tahun 2024"],
  [],
  ["No", "Jenis Izin", "April", "Mei", "Juni", "Jumlah"],
  ...many((at) => [`Izin ${String(at)}`, at % 7, at % 11, at % 13, (at % 7) + (at % 11) + (at % 13)]),
];

/** How much of the time that the next quarter takes its longest step does, and how many entries it empties. */
function longestShare(rows: readonly (readonly CellValue[])[]) {
  const workbook = { sheets: [new Sheet("Lembar1", rows)] };
  const steps = nextQuarterInSteps(workbook, recognise(workbook), { placement: "beside" });
  for (let [longest, all] = [0, 0]; ;) {
    const before = performance.now();
    const step = steps.next();
    const took = performance.now() - before;
    [longest, all] = [Math.max(longest, took), all + took];
    if (step.done) return { share: longest / all, entries: step.value?.sheets[0]?.regions[0]?.entries };
  }
}

describe("the next quarter of a long table is worked out in short steps", () => {
  test.each([
    ["answers", SURVEY, 9 * ROWS],
    ["permits", PERMITS, 4 * ROWS],
  ])("%s", (_, rows, entries) => {
    // A busy machine may hold up any step, but not one of each try.
    const tries = Array.from({ length: TRIES }, () => longestShare(rows));
    expect(tries.map((one) => one.entries)).toEqual(tries.map(() => entries));
    expect(Math.min(...tries.map(({ share }) => share))).toBeLessThan(0.3);
  });
});

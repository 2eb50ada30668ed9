import { factsOf } from "../support/facts";
import { findingsOf } from "../support/checked";
import { draw } from "../support/draw";

/** Permits of six months with so many rows mistyped, each in so many months. */
function permits(mistyped: number, inEach = 1) {
  const months = ["Januari", "Februari", "Maret", "April", "Mei", "Juni"];
  const rows = ["PBG", "SLF", "PKKPR", "SIP", "SIPA", "Reklame"].map((kind, row) => {
    const counts = months.map((_, column) => 11 + ((row * 7 + column * 5) % 23));
    const total = counts.reduce((so, count) => so + count, 0);
    const typed = counts.map((count, column) =>
      (column - row + 6) % 6 < inEach && row < mistyped ? count + 31 + row * 17 + column * 3 : count,
    );
    return { counts, line: `${row + 1} | ${kind} | ${typed.join(" | ")} | ${total}` };
  });
  const sums = months.map((_, column) => rows.reduce((so, { counts }) => so + (counts[column] ?? 0), 0));
  const all = sums.reduce((so, sum) => so + sum, 0);
  return draw(`
    REKAPITULASI PERIZINAN SEMESTER I TAHUN 2024
    No | Jenis Izin | ${months.join(" | ")} | Jumlah
    ${rows.map(({ line }) => line).join("\n    ")}
    Jumlah | . | ${sums.join(" | ")} | ${all}`);
}

describe("figures that do not add up", () => {
  test("are told apart while they are few", () => {
    expect(findingsOf(permits(0))).toEqual([]);
    expect(findingsOf(permits(3), "error").map((line) => line.split(" ")[1])).toEqual(["C3", "D4", "E5"]);
    expect(findingsOf(permits(3)).join()).not.toContain("too-much-wrong");
  });

  test("are no longer told apart where too much is wrong at once: that is said, with the sums that are broken", () => {
    expect(factsOf(permits(3, 2)).filter((fact) => fact.includes("too-much-wrong"))).toEqual([
      "info C9 too-much-wrong: cells [C9, D9, E9, F9, I3, I4, I5]",
    ]);
  });
});

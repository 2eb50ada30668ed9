import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** Each row's target is in the total, and in its share of what came of it. */
const QUARTERS = `
  No | Jenis Izin   | Target | TW I | TW II | Jumlah | %
  1  | Izin Apotek  | 512    | 100  | 28    | 128    | 25
  2  | Izin Reklame | 400    | 100  | 200   | 300    | 75
  3  | Izin Trayek  | 240    | 10   | 50    | 60     | 25
  4  | Izin Bidan   | 800    | 120  | 80    | 200    | 25
  .  | Jumlah       | 1952   | 330  | 358   | 688    | 35.25`;

const SO_FAR = `
  No | Jenis Izin   | s.d. Bulan Lalu | Bulan Ini | s.d. Bulan Ini | Target | Capaian (%)
  1  | Izin Apotek  | 100             | 28        | 128            | 512    | 25
  2  | Izin Reklame | 100             | 200       | 300            | 400    | 75
  3  | Izin Trayek  | 10              | 50        | 60             | 240    | 25
  4  | Izin Bidan   | 120             | 80        | 200            | 800    | 25
  .  | Jumlah       | 330             | 358       | 688            | 1952   | 35.25`;

const DISTRICTS = `
  No | Kecamatan | Target Izin | Realisasi Izin | %
  1  | Baamang   | 512         | 128            | 25
  2  | Ketapang  | 400         | 300            | 75
  3  | Seranau   | 240         | 60             | 25
  4  | Cempaga   | 800         | 200            | 25
  .  | Jumlah    | 1952        | 688            | 35.25`;

const BUDGET = `
  No | Kegiatan  | Pagu    | Realisasi | %
  1  | Perizinan | 512000  | 128000    | 25
  2  | Promosi   | 400000  | 300000    | 75
  3  | Data      | 240000  | 60000     | 25
  4  | Aduan     | 800000  | 200000    | 25
  .  | JUMLAH    | 1952000 | 688000    | 35.25`;

describe.each([
  ["of permits by quarter", QUARTERS, "C"],
  ["of permits so far", SO_FAR, "F"],
  ["of permits per kecamatan", DISTRICTS, "C"],
  ["of a budget", BUDGET, "C"],
])("a target %s", (_, picture, column) => {
  test("is right as it stands", () => {
    expect(findingsOf(draw(picture))).toEqual([]);
  });

  test.each([
    ["512", "572", 2, "512"],
    ["400", "4000", 3, "400"],
    ["240", "420", 4, "240"],
    ["800", "80", 5, "800"],
    ["1952", "1592", 6, "1952"],
  ])("that is mistyped is named, and not its share: %s as %s", (typed, slip, row, right) => {
    const cell = `${column}${String(row)}`;
    const [first = ""] = findingsOf(draw(picture.replace(`| ${typed}`, `| ${slip}`)), "error");
    expect(first).toMatch(new RegExp(`^error ${cell} \\S+ ${right}(000)?( |$)`));
  });
});

test("without a total to say so, a share is told: nothing else is in two places", () => {
  const alone = QUARTERS.split("\n").slice(0, -1).join("\n");
  expect(findingsOf(draw(alone.replace("512", "572")), "error")).toEqual(["error G2 permits-share 22"]);
});

test("targets in per cent or days do not add up, though a total may stand below them", () => {
  const days = QUARTERS.replace("1952", "800").replace("35.25", "86");
  expect(findingsOf(draw(days)).filter((finding) => finding.includes(" C"))).toEqual([]);
});

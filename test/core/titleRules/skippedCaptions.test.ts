import { findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";
import { factsOf } from "../../support/facts";

const captioned = (...numbers: readonly number[]) =>
  draw(numbers.map((number) => `Tabel ${number}. Rekap bagian ${"abcdefgh"[number] ?? ""}\n`).join("\n"));

it("tells the number that is left out between two captions", () => {
  expect(factsOf([captioned(1, 2, 4, 5)])).toEqual([
    "info A5 skipped-caption: label Tabel 4, before Tabel 2, missing [Tabel 3]",
  ]);
});

it.each([
  ["all are there", [1, 2, 3, 4, 5]],
  ["there are few", [1, 3, 4]],
  ["it is an excerpt, which begins later", [2, 3, 5, 6]],
  ["it is an excerpt with several gaps", [1, 3, 5, 6]],
  ["much is left out", [1, 2, 6, 7]],
])("is silent where %s", (_, numbers) => {
  expect(findingsOf(captioned(...numbers))).toEqual([]);
});

import { shortAnswers } from "../../../../src/core/tables/skm/perUnsur/shortAnswers";
import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const NAMES = ["Persyaratan", "Prosedur", "Waktu", "Biaya", "Produk"];

/** How many gave each answer, with what they come to; the first average may be written otherwise. */
const answers = (letters: string, given: readonly number[], nrr: (right: number) => number = (right) => right) =>
  draw(
    [
      "HASIL SURVEI",
      `No | Unsur | ${letters} | Jumlah | Nilai | NRR`,
      ...NAMES.map((name, at) => {
        const total = given.reduce((sum, weight, nth) => sum + weight * ([10, 6 - at, 3 + at, 1][nth] ?? 0), 0);
        return `${at + 1} | ${name} | 10 | ${6 - at} | ${3 + at} | 1 | 20 | ${total} | ${at === 0 ? nrr(total / 20) : total / 20}`;
      }),
    ].join("\n"),
  );

it.each([
  ["SB | B | KB | TB", [4, 3, 2, 1]],
  ["TP | KP | P | SP", [1, 2, 3, 4]],
  ["Ss | S | Ks | Ts", [4, 3, 2, 1]],
])("letters over how many gave each answer stand for it: %s", (letters, given) => {
  expect(findingsOf(answers(letters, given))).toEqual([]);
  const [wrong, ...more] = findingsOf(
    answers(letters, given, (right) => right + 0.3),
    "error",
  );
  expect(wrong).toMatch(/^error I3 skm-nrr/);
  expect(more).toEqual([]);
});

it("without all answers of a question letters stand for nothing", () => {
  expect([...shortAnswers(["SB", "B", "KB", "TB"]).values()]).toEqual([
    "baik",
    "tidak baik",
    "kurang baik",
    "sangat baik",
  ]);
  expect(shortAnswers(["SB", "B", "KB", "X"]).size).toBe(0);
  expect(shortAnswers(["SB", "CB", "KB", "TB"]).size).toBe(0);
});

import fc from "fast-check";
import { answerOf, column } from "../support/functions";

const answer = fc.constantFrom(1, 2, 3, 4);
const given = fc.array(answer, { minLength: 1, maxLength: 60 });
/** How one answer may stand in a cell. */
const writings = (number: number) => [number, String(number), `${number} `, `${number}.`, `${number} - Baik`];
const matrix = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 30 }))
  .chain(([width, height]) =>
    fc.array(fc.array(answer, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );

test("an NRR does not depend on how answers are written, on their order, or on blank cells between them", () => {
  fc.assert(
    fc.property(given, fc.func(fc.nat(4)), fc.func(fc.boolean()), (answers, writing, isAfterBlank) => {
      const written = answers.map((number, at) => writings(number)[writing(at)] ?? number);
      const spread = written.flatMap((one, at) => (isAfterBlank(at) ? [null, one] : [one])).reverse();
      const mean = answers.reduce((sum, one) => sum + one, 0) / answers.length;
      expect(answerOf("NRR", [column("U1", ...spread), null])).toBeCloseTo(mean, 12);
    }),
  );
});

test("an IKM is that of its NRRs, whichever way they stand", () => {
  fc.assert(
    fc.property(matrix, (answers) => {
      const nrr = (answers[0] ?? []).map((_, at) => answerOf("NRR", [column(...answers.map((row) => row[at])), null]));
      const ikm = answerOf("IKM", [answers, null, null]);
      expect(answerOf("IKM", [[nrr], null, null])).toBeCloseTo(Number(ikm), 10);
      expect(answerOf("IKM", [column(...nrr), null, null])).toBeCloseTo(Number(ikm), 10);
    }),
  );
});

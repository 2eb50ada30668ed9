import fc from "fast-check";
import { applyEdits, contents, openDrawn, portOf, snapshotOf, valueOf } from "../support/excel";
import { edit } from "../support/xlsx";

/** Six kinds of permit with a figure each; a step makes some of the figures 7. */
const LABELS = ["PBG", "SLF", "SIPB", "SIPD", "SIUJK", "SIP"];
const OURS = 7;

type Hand =
  | { readonly kind: "insert" | "delete"; readonly at: number }
  | { readonly kind: "sort"; readonly by: "A" | "B"; readonly isDescending: boolean }
  | { readonly kind: "type"; readonly at: number; readonly value: number };

const hand: fc.Arbitrary<Hand> = fc.oneof(
  fc.record({ kind: fc.constantFrom("insert" as const, "delete" as const), at: fc.integer({ min: 1, max: 7 }) }),
  fc.record({
    kind: fc.constant("sort" as const),
    by: fc.constantFrom("A" as const, "B" as const),
    isDescending: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("type" as const),
    at: fc.integer({ min: 1, max: 7 }),
    value: fc.constantFrom(OURS, 8),
  }),
);

test("whatever rows come, go and are sorted, undo restores what the step wrote and nothing that a person typed", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 4 }),
      fc.array(hand, { maxLength: 5 }),
      async (written, hands) => {
        const opened = openDrawn(["Jenis | Jan", ...LABELS.map((label, at) => `${label} | ${10 + at}`)].join("\n"));
        await valueOf(
          applyEdits(
            opened,
            written.map((at) => edit(`B${at + 2}`, OURS)),
            true,
          ),
        );
        const { book } = opened.simulator;
        for (const one of hands) {
          if (one.kind === "type") book.type("Lembar1", `B${one.at + 1}`, one.value);
          else if (one.kind === "sort") book.sort("Lembar1", "A2:B9", one.by, one.isDescending);
          else book.shift("Lembar1", { axis: "row", kind: one.kind, at: one.at, count: 1 });
        }
        const rows = async () => {
          const all = contents((await snapshotOf(opened)).workbook);
          return Array.from(
            { length: 14 },
            (_, row) => [all[`Lembar1!A${row + 1}`], all[`Lembar1!B${row + 1}`]] as const,
          );
        };
        const before = await rows();
        const undone = await valueOf(portOf(opened).undo("any"));
        const after = await rows();
        const ours = written.map((at) => LABELS[at]);
        for (const [row, [label, figure]] of before.entries()) {
          const isOurs = ours.includes(String(label)) && figure === OURS;
          expect(after[row]).toEqual([label, isOurs ? 10 + LABELS.indexOf(String(label)) : figure]);
        }
        expect((undone?.restored.length ?? 0) + (undone?.left.length ?? 0)).toBe(written.length);
      },
    ),
    { numRuns: 15 },
  );
});

/** A hand that does something to the first nine rows of columns A and B. */
function play({ simulator: { book } }: ReturnType<typeof openDrawn>, one: Hand): void {
  if (one.kind === "type") book.type("Lembar1", `B${one.at}`, one.value);
  else if (one.kind === "sort") book.sort("Lembar1", "A1:B9", one.by, one.isDescending);
  else book.shift("Lembar1", { axis: "row", kind: one.kind, at: one.at, count: 1 });
}

test.each([
  ["rows with a number each", (at: number) => String(at + 1)],
  ["rows that are alike", () => "1"],
  ["rows with nothing beside", () => "."],
])("on a sheet without labels, %s, undo changes nothing but what the step left", async (_, beside) => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 3 }),
      fc.array(hand, { maxLength: 4 }),
      async (written, hands) => {
        const opened = openDrawn(Array.from({ length: 6 }, (__, at) => `${beside(at)} | ${10 + at}`).join("\n"));
        const edits = written.map((at) => edit(`B${at + 1}`, OURS));
        await valueOf(applyEdits(opened, edits, true));
        for (const one of hands) play(opened, one);
        const before = contents((await snapshotOf(opened)).workbook);
        const undone = await valueOf(portOf(opened).undo("any"));
        const after = contents((await snapshotOf(opened)).workbook);
        const changed = Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
        expect(changed.filter((name) => before[name] !== OURS)).toEqual([]);
        expect(changed.length).toBeLessThanOrEqual(undone?.restored.length ?? 0);
        const olds = written.map((at) => 10 + at);
        expect(olds).toEqual(expect.arrayContaining(changed.map((name) => after[name])));
        expect(new Set(changed.map((name) => after[name])).size).toBe(changed.length);
      },
    ),
    { numRuns: 10 },
  );
});

test("an old sum comes back over the rows that Excel would have it sum by now, or not at all", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 5, maxLength: 5 }),
      fc.constantFrom(undefined, "=ROUND(SUM(B2:B6),0)"),
      fc.array(hand, { maxLength: 3 }),
      async (answers, formula, hands) => {
        // Excel keeps the sum in C7 right by itself.
        const rows = answers.map((answer, at) => `${at + 1} | ${answer}`);
        const opened = openDrawn(["No | U1", ...rows, "Jumlah | =SUM(B2:B6) -> 9 | =SUM(B2:B6) -> 9"].join("\n"));
        await valueOf(applyEdits(opened, [edit("B7", 9, formula)], true));
        for (const one of hands) {
          if (one.kind === "sort") opened.simulator.book.sort("Lembar1", "A2:B6", one.by, one.isDescending);
          else play(opened, one.kind === "type" ? { ...one, at: Math.min(one.at, 6) } : one);
        }
        const before = contents((await snapshotOf(opened)).workbook);
        const undone = await valueOf(portOf(opened).undo("any"));
        const after = contents((await snapshotOf(opened)).workbook);
        for (const name of Object.keys(after).filter((one) => before[one] !== after[one])) {
          expect(after[name]).toBe(after[name.replace("!B", "!C")]);
        }
        expect((undone?.restored.length ?? 0) + (undone?.left.length ?? 0)).toBe(1);
      },
    ),
    { numRuns: 25 },
  );
});

import { planFigures } from "../../src/taskpane/deeds/planFigures";
import { Session } from "../../src/taskpane/session/session";
import { contents, openDrawn, portOf, snapshotOf } from "../support/excel";

const WORDED = `
  No     | U1          | U2
  1      | Puas        | Sangat Puas
  2      | Kurang Puas | Puas
  3      | Puas        | Sangat Puas
  ΣNilai | =SUMPRODUCT(COUNTIF(B2:B4,{"kurang puas","puas"}),{2,3}) | 11
  NRR    | =B5/3       | .`;

test("answers that become figures are counted by the formulas then, and are words again once that is undone", async () => {
  const opened = openDrawn(WORDED);
  const cells = async () => contents((await snapshotOf(opened)).workbook);
  const value = async (row: number) => (await snapshotOf(opened)).workbook.sheets[0]?.value(row, 1);
  const session = new Session(portOf(opened));
  await session.periksa();
  const { review } = session.state();
  const [table] = review?.tables ?? [];
  if (!review || !table) throw new Error("Nothing was found.");
  const before = await cells();
  const plan = await planFigures(session, review, table.table);
  if (plan?.kind !== "edits") throw new Error("Nothing was planned.");
  expect(await cells()).toEqual(before);

  const edits = [...plan.answers, ...plan.formulas];
  await session.apply([{ edits, basis: [] }], review.seen);
  expect(session.state().outcome).toMatchObject({ kind: "applied", applied: { refused: [], stopped: null } });
  expect(await cells()).toMatchObject({ "Lembar1!B2": 3, "Lembar1!C2": 4, "Lembar1!B5": "=SUM(B2:B4)" });
  expect([await value(4), await value(5)]).toEqual([8, 8 / 3]);

  await session.undo();
  expect(await cells()).toEqual(before);
});

import { confirmReading } from "../../src/commands/readings";
import { hitungIkm } from "../../src/commands/hitungIkm";
import { holds, openDrawn, portOf, snapshotOf, type } from "../support/excel";

const WORDED = `
  No     | U1     | U2
  1      | Puas   | Sangat Puas
  2      | Kurang Puas | Puas
  3      | Puas   | Sangat Puas
  ΣNilai | .      | .`;

const KEY = "4=sangat puas;3=puas;2=kurang puas";

test("answers in words are counted only once a person has confirmed what they count", async () => {
  const opened = openDrawn(WORDED);
  const port = portOf(opened);
  expect(await hitungIkm(port)).toMatchObject({ ok: true, value: { unconfirmed: true, applied: { made: [] } } });
  await confirmReading(port, KEY);
  const done = await hitungIkm(port);
  expect(done).toMatchObject({ ok: true, value: { applied: { refused: [] } } });
  expect(await holds(opened, "B5")).toBe(COUNTS);
});

const COUNTS = '=SUMPRODUCT(COUNTIF(B2:B4,{"tidak puas","kurang puas","puas","sangat puas"}),{1,2,3,4})';

test("a word of the ladder that is typed in later is counted, whatever its capitals, and only as it is", async () => {
  const opened = openDrawn(WORDED);
  await confirmReading(portOf(opened), KEY);
  await hitungIkm(portOf(opened));
  const sum = async () => (await snapshotOf(opened)).workbook.sheets[0]?.value(4, 1);
  expect(await sum()).toBe(3 + 2 + 3);
  type(opened, "Lembar1", "B3", "TIDAK PUAS");
  expect(await sum()).toBe(3 + 1 + 3);
  type(opened, "Lembar1", "B3", "Sangat puas?");
  expect(await sum()).toBe(3 + 3);
});

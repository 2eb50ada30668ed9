import { confirmReading } from "../../src/commands/readings";
import { hitungIkm } from "../../src/commands/hitungIkm";
import { holds, openDrawn, portOf } from "../support/excel";

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
  expect(await holds(opened, "B5")).toBe('=SUMPRODUCT(COUNTIF(B2:B4,{"kurang puas","puas"}),{2,3})');
});

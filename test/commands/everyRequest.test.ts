import { hitungIkm } from "../../src/commands/hitungIkm";
import { contents, openDrawn, portOf, snapshotOf, valueOf } from "../support/excel";

const BLANK = `
  No         | U1 | U2
  1          | 3  | 4
  2          | 4  | 4
  ΣNilai     | .  | .
  NRR        | .  | .
  NRR tertbg | .  | .  | .
  IKM        | .  | .  | .
`;

const CODES = [
  "AccessDenied",
  "InvalidOperationInCellEditMode",
  "ItemNotFound",
  "ResponsePayloadSizeLimitExceeded",
  "UndoNotSupported",
  "GeneralException",
];
const failures = ["1.14", "1.20"].flatMap((api) =>
  CODES.flatMap((code) => [1, 2, 3, 4, 5, 6, 7, 8].map((request) => [api, code, request] as const)),
);

async function everything(opened: ReturnType<typeof openDrawn>) {
  return contents((await snapshotOf(opened)).workbook);
}

/** Requests that count a failure down until it is over. */
async function letItPass(opened: ReturnType<typeof openDrawn>): Promise<void> {
  for (let request = 0; request < 8; request++) await portOf(opened).steps();
}

test.each(failures)(
  "one click with ExcelApi %s, %s at request %i: told, and led back",
  async (excelApi, code, request) => {
    const opened = openDrawn(BLANK, {}, { excelApi });
    const before = await everything(opened);
    opened.simulator.host.faults.failRequest(code, request);
    const answer = await hitungIkm(portOf(opened));
    await letItPass(opened);
    const told = answer.ok ? answer.value?.applied.made.length : 0;
    expect(Object.keys(await everything(opened)).length - Object.keys(before).length).toBe(told);
    await valueOf(portOf(opened).undo());
    expect(await everything(opened)).toEqual(before);
  },
);

test.each(failures)("undo with ExcelApi %s, %s at request %i: told, and led back", async (excelApi, code, request) => {
  const opened = openDrawn(BLANK, {}, { excelApi });
  const before = await everything(opened);
  await hitungIkm(portOf(opened));
  opened.simulator.host.faults.failRequest(code, request);
  const answer = await portOf(opened).undo();
  await letItPass(opened);
  const left = Object.keys(await everything(opened)).length - Object.keys(before).length;
  expect(left).toBe(8 - (answer.ok ? (answer.value?.restored.length ?? 0) : 0));
  await valueOf(portOf(opened).undo());
  expect(await everything(opened)).toEqual(before);
});

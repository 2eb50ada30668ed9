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
const FIGURES = 8;

const CODES = [
  "AccessDenied",
  "InvalidOperationInCellEditMode",
  "ItemNotFound",
  "ResponsePayloadSizeLimitExceeded",
  "UndoNotSupported",
  "GeneralException",
];
const failures = ["1.14", "1.20"].flatMap((api) => CODES.map((code) => [api, code] as const));
/** Every request of a piece of work is a workbook of its own. */
const TIME = 60_000;

type Opened = ReturnType<typeof openDrawn>;

function openBlank(excelApi: string): Opened {
  return openDrawn(BLANK, {}, { excelApi });
}

const click = (opened: Opened) => hitungIkm(portOf(opened));
const undo = (opened: Opened) => portOf(opened).undo("any");

/** As many requests as a piece of work makes where nothing fails. */
async function requestsOf(opened: Opened, work: (opened: Opened) => Promise<unknown>): Promise<number> {
  const { traffic } = opened.simulator.host;
  traffic.reset();
  await work(opened);
  return traffic.syncs;
}

async function everything(opened: Opened) {
  return contents((await snapshotOf(opened)).workbook);
}

test.each(failures)(
  "one click with ExcelApi %s, %s at any of its requests: told, and led back",
  async (excelApi, code) => {
    const requests = await requestsOf(openBlank(excelApi), click);
    expect(requests).toBeGreaterThan(1);
    for (let request = 1; request <= requests; request++) {
      const opened = openBlank(excelApi);
      const before = await everything(opened);
      opened.simulator.host.faults.failRequest(code, request);
      const answer = await click(opened);
      const told = answer.ok ? answer.value?.applied.made.length : 0;
      const filled = Object.keys(await everything(opened)).length - Object.keys(before).length;
      expect({ request, filled }).toEqual({ request, filled: told });
      await valueOf(undo(opened));
      expect({ request, ...(await everything(opened)) }).toEqual({ request, ...before });
    }
  },
  TIME,
);

test.each(failures)(
  "undo with ExcelApi %s, %s at any of its requests: told, and led back",
  async (excelApi, code) => {
    const tried = openBlank(excelApi);
    await click(tried);
    const requests = await requestsOf(tried, undo);
    expect(requests).toBeGreaterThan(1);
    for (let request = 1; request <= requests; request++) {
      const opened = openBlank(excelApi);
      const before = await everything(opened);
      await click(opened);
      opened.simulator.host.faults.failRequest(code, request);
      const answer = await undo(opened);
      const restored = answer.ok ? (answer.value?.restored.length ?? 0) : 0;
      const filled = Object.keys(await everything(opened)).length - Object.keys(before).length;
      expect({ request, filled }).toEqual({ request, filled: FIGURES - restored });
      await valueOf(undo(opened));
      expect({ request, ...(await everything(opened)) }).toEqual({ request, ...before });
    }
  },
  TIME,
);

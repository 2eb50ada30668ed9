import { startOffice } from "../../src/taskpane/startOffice";

type OnReady = () => Promise<{ readonly host: string | null }>;

const page = globalThis as { Office?: unknown };
const withOffice = (onReady: OnReady, excelApi = 1.14) => {
  const requirements = { isSetSupported: (_: string, version: string) => Number(version) <= excelApi };
  page.Office = { HostType: { Excel: "Excel" }, onReady, context: { requirements } };
};

afterEach(() => {
  delete page.Office;
});

describe("starting Office.js", () => {
  test("tells that the page runs in Excel", async () => {
    withOffice(() => Promise.resolve({ host: "Excel" }));
    expect(await startOffice(1000)).toBe("in-excel");
  });

  test("tells that this Excel is too old", async () => {
    withOffice(() => Promise.resolve({ host: "Excel" }), 1.13);
    expect(await startOffice(1000)).toBe("too-old");
  });

  test.each(["Word", null])("tells that it runs elsewhere: %p", async (program) => {
    withOffice(() => Promise.resolve({ host: program }));
    expect(await startOffice(1000)).toBe("outside-excel");
  });

  test("tells at once that the script did not come", async () => {
    expect(await startOffice(10_000)).toBe("missing");
  });

  test("does not wait for ever where half of it was blocked and it never answers", async () => {
    withOffice(() => new Promise(() => undefined));
    expect(await startOffice(5)).toBe("missing");
  });

  test("leaves no timer running behind an answer", async () => {
    jest.useFakeTimers();
    withOffice(() => Promise.resolve({ host: "Excel" }));
    await startOffice(1000);
    expect(jest.getTimerCount()).toBe(0);
    jest.useRealTimers();
  });
});

import { startOffice } from "../../src/taskpane/startOffice";

type OnReady = () => Promise<{ readonly host: string | null }>;

const page = globalThis as { Office?: unknown };
const withOffice = (onReady: OnReady, excelApi = 1.14) => {
  const requirements = { isSetSupported: (_: string, version: string) => Number(version) <= excelApi };
  page.Office = { HostType: { Excel: "Excel" }, onReady, context: { requirements } };
};

const unasked = () => {
  throw new Error("It did not take long.");
};

afterEach(() => {
  delete page.Office;
});

describe("starting Office.js", () => {
  test("tells that the page runs in Excel", async () => {
    withOffice(() => Promise.resolve({ host: "Excel" }));
    expect(await startOffice(1000, unasked)).toBe("in-excel");
  });

  test("tells that this Excel is too old", async () => {
    withOffice(() => Promise.resolve({ host: "Excel" }), 1.13);
    expect(await startOffice(1000, unasked)).toBe("too-old");
  });

  test.each(["Word", null])("tells that it runs elsewhere: %p", async (program) => {
    withOffice(() => Promise.resolve({ host: program }));
    expect(await startOffice(1000, unasked)).toBe("outside-excel");
  });

  test("tells at once that the script did not come", async () => {
    expect(await startOffice(10_000, unasked)).toBe("missing");
  });

  test("tells that it takes long, and goes on waiting for an answer that comes late", async () => {
    let answer: (ready: { readonly host: string }) => void = () => undefined;
    withOffice(() => new Promise((resolve) => (answer = resolve)));
    const late = new Promise<void>((resolve) => {
      void startOffice(5, resolve).then((start) => started.push(start));
    });
    const started: string[] = [];
    await late;
    expect(started).toEqual([]);
    answer({ host: "Excel" });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(started).toEqual(["in-excel"]);
  });

  test("tells nothing of the kind where the answer comes in time", async () => {
    const onLate = jest.fn();
    withOffice(() => Promise.resolve({ host: "Excel" }));
    await startOffice(1, onLate);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(onLate).not.toHaveBeenCalled();
  });

  test("leaves no timer running behind an answer", async () => {
    jest.useFakeTimers();
    withOffice(() => Promise.resolve({ host: "Excel" }));
    await startOffice(1000, unasked);
    expect(jest.getTimerCount()).toBe(0);
    jest.useRealTimers();
  });
});

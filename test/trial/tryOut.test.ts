import { agreements } from "../../src/trial/agreement";
import { tryOut } from "../../src/trial/tryOut";
import { holds, openDrawn } from "../support/excel";
import { NEWEST, question, sheetNames, triedOf } from "../support/trial";

const unseen = () => undefined;
const one = () => Promise.resolve(1);

test("what a document answers is counted apart from what is only supposed; what could not be asked is neither", () => {
  const outcome = (source: string | null, agrees: boolean | null) => ({
    ...{ situation: "", expected: 1, observed: 1 },
    source,
    agrees,
  });
  const outcomes = [
    ...[outcome("a page", true), outcome("a page", true), outcome("a page", false), outcome("a page", null)],
    ...[outcome(null, false), outcome(null, true), outcome(null, null)],
  ];
  expect(agreements(outcomes)).toEqual({ documented: { agreeing: 2, asked: 3 }, supposed: { agreeing: 1, asked: 2 } });
});

describe("trying out an Excel", () => {
  test("tells of each question what was expected and what came, and how far it is", async () => {
    const opened = openDrawn("1");
    const done: number[] = [];
    const questions = [question(one), question(() => Promise.resolve([2])), question(one, { since: "1.20" })];
    const { outcomes } = await tryOut(questions, triedOf(opened), (count) => done.push(count));
    expect(outcomes.map(({ expected, observed, agrees }) => [expected, observed, agrees])).toEqual([
      [1, 1, true],
      [1, [2], false],
      [1, "needs ExcelApi 1.20", null],
    ]);
    expect(done).toEqual([1, 2, 3]);
  });

  test("asks each on a new sheet with what it needs, and leaves the workbook as it was", async () => {
    const opened = openDrawn("7", { "Uji Rekap PTSP": "9" });
    const seen: unknown[] = [];
    const asks = question(
      async (sheet) => {
        const range = sheet.getRange("A1:B1").load({ values: true, address: true });
        await sheet.context.sync();
        seen.push(range.address, range.values);
        range.values = [[0, 0]];
        return 1;
      },
      { sheet: [[3, "=A1*2"]] },
    );
    await tryOut([asks, asks], triedOf(opened), unseen);
    expect(seen).toEqual(["'Uji Rekap PTSP 2'!A1:B1", [[3, 6]], "'Uji Rekap PTSP 2'!A1:B1", [[3, 6]]]);
    expect([sheetNames(opened), opened.simulator.book.activeSheet.name]).toEqual([
      ["Lembar1", "Uji Rekap PTSP"],
      "Lembar1",
    ]);
    expect([await holds(opened, "A1"), await holds(opened, "A1", "Uji Rekap PTSP")]).toEqual([7, 9]);
  });

  test("deletes the sheet also where a question fails, and goes on with the next", async () => {
    const opened = openDrawn("1");
    const failing = question(() => Promise.reject(new Error("keliru")));
    const refused = question(({ context }) => {
      context.workbook.worksheets.getItem("Tidak ada").activate();
      return context.sync().then(() => 1);
    });
    const { outcomes } = await tryOut([failing, refused, question(one)], triedOf(opened), unseen);
    expect(outcomes.map(({ observed }) => observed)).toEqual(["Fault", "ItemNotFound", 1]);
    expect(outcomes[0]?.message).toBe("keliru");
    expect(sheetNames(opened)).toEqual(["Lembar1"]);
  });

  test("names a sheet that could not be deleted", async () => {
    const opened = openDrawn("1");
    opened.simulator.host.faults.refuse("Worksheet.delete", "AccessDenied");
    const { outcomes, left } = await tryOut([question(one)], triedOf(opened), unseen);
    expect([outcomes[0]?.agrees, left]).toEqual([true, ["Uji Rekap PTSP"]]);
  });

  test("takes back the setting that a question left", async () => {
    const opened = openDrawn("1");
    const leaving = question(async ({ context }) => {
      context.workbook.settings.add("rekap-ptsp-uji", "isi");
      await context.sync();
      return 1;
    });
    opened.simulator.book.settings.set("lain", "milik orang");
    await tryOut([leaving], triedOf(opened), unseen);
    expect([...opened.simulator.book.settings.keys()]).toEqual(["lain"]);
  });

  test("ends where Excel no longer answers, and says so", async () => {
    jest.useFakeTimers();
    const opened = openDrawn("1");
    const asked = question(() => new Promise(() => undefined));
    const ended = tryOut([asked, question(one)], triedOf(opened), unseen);
    await jest.advanceTimersByTimeAsync(100_000);
    const { outcomes } = await ended;
    jest.useRealTimers();
    expect(outcomes.map(({ observed }) => observed)).toEqual(["NoAnswer"]);
    expect(sheetNames(opened)).toEqual(["Lembar1"]);
  });

  test("throws where not even a sheet can be made, as in a workbook whose structure is protected", async () => {
    const opened = openDrawn("1", {}, NEWEST);
    opened.simulator.host.faults.failRequest("AccessDenied");
    await expect(tryOut([question(one)], triedOf(opened), unseen)).rejects.toThrow();
  });
});

import { applyEdits, openDrawn, portOf, snapshotOf, valueOf } from "../support/excel";
import { edit } from "../support/xlsx";

/** Events reach the add-in's own code a moment after the host sent them. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5));

/** What is told, by the sheets' names, and how to end that. */
async function watching(opened: ReturnType<typeof openDrawn>) {
  const { sheetIds } = await snapshotOf(opened);
  const told: string[] = [];
  const end = await valueOf(
    portOf(opened).watch((id) => told.push([...sheetIds].find(([, own]) => own === id)?.[0] ?? "?")),
  );
  return { told, end };
}

const drawn = (excelApi = "1.14") => openDrawn("1 | 2", { Lain: "1 | 2" }, { excelApi });

describe("whoever watches a workbook", () => {
  test("is told on which sheet somebody has typed, here or elsewhere", async () => {
    const opened = drawn();
    const { told } = await watching(opened);
    opened.simulator.book.type("Lain", "A1", 5, "person");
    opened.simulator.book.type("Lembar1", "A1", 5, "coauthor");
    await aMoment();
    expect(told).toEqual(["Lain", "Lembar1"]);
  });

  test("is told of rows that come and sheets that go, and of new names where Excel tells them", async () => {
    for (const [excelApi, changes] of [
      ["1.14", ["Lembar1", "Lain"]],
      ["1.20", ["Lembar1", "Lain", "Lain"]],
    ] as const) {
      const opened = drawn(excelApi);
      const { told } = await watching(opened);
      opened.simulator.book.shift("Lembar1", { axis: "row", kind: "insert", at: 0, count: 1 });
      opened.simulator.book.renameSheet("Lain", "Baru");
      opened.simulator.book.removeSheet("Baru");
      await aMoment();
      expect(told).toEqual(changes);
    }
  });

  test("is not told of what this add-in writes and takes back itself", async () => {
    const opened = drawn();
    const { told } = await watching(opened);
    await valueOf(applyEdits(opened, [edit("A1", 5)], true));
    await valueOf(portOf(opened).undo("any"));
    await aMoment();
    expect(told).toEqual([]);
  });

  test("is told no more once that is ended", async () => {
    const opened = drawn();
    const { told, end } = await watching(opened);
    await end();
    opened.simulator.book.type("Lain", "A1", 5);
    await aMoment();
    expect(told).toEqual([]);
  });
});

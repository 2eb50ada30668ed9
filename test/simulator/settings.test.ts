import { codeOf, openRows } from "../support/simulator";

/** "Excel.SettingCollection class" and "Excel.Setting class", Microsoft Learn. */
describe("settings of the workbook", () => {
  test("are added, replaced, listed and deleted", async () => {
    const { Excel } = openRows();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("jurnal", { langkah: 1 });
      settings.add("bahasa", "id");
      settings.add("jurnal", [1, 2]);
      settings.getItem("bahasa").delete();
      settings.load("items/key,items/value");
      const count = settings.getCount();
      await context.sync();
      expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([["jurnal", [1, 2]]]);
      expect(count.value).toBe(1);
    });
  });

  test("one that is not there is ItemNotFound or a null object", async () => {
    const { Excel } = openRows();
    await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject("jurnal").load("value");
      await context.sync();
      expect(setting.isNullObject).toBe(true);
    });
    const batch = Excel.run(async (context) => {
      context.workbook.settings.getItem("jurnal").load("value");
      await context.sync();
    });
    expect(await codeOf(batch)).toBe("ItemNotFound");
  });

  test("are refused where they are too long together, and stay as they were", async () => {
    const { Excel, simulator } = openRows();
    simulator.host.faults.limits.settings = 20;
    const keep = (name: string, value: string) =>
      Excel.run(async (context) => {
        context.workbook.settings.add(name, value);
        await context.sync();
      });
    await keep("a", "1234567890");
    expect(await codeOf(keep("b", "1234567890"))).toBe("GeneralException");
    await keep("a", "123456789012");
    expect([...simulator.book.settings]).toEqual([["a", "123456789012"]]);
  });

  test("outlive the pane that wrote them", async () => {
    const opened = openRows();
    await opened.Excel.run(async (context) => {
      context.workbook.settings.add("jurnal", { langkah: 1 });
      await context.sync();
    });
    const pane = opened.reopenPane();
    await pane.Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("jurnal").load("value");
      await context.sync();
      expect(setting.value).toEqual({ langkah: 1 });
    });
  });
});

describe("settings of the document", () => {
  test("are the workbook's own, once they are saved", async () => {
    const opened = openRows();
    const { settings } = opened.Office.context.document;
    settings.set("bahasa", "en");
    expect(opened.simulator.book.settings.size).toBe(0);
    await new Promise((resolve) => {
      settings.saveAsync(resolve);
    });
    expect(opened.reopenPane().Office.context.document.settings.get("bahasa")).toBe("en");
  });
});

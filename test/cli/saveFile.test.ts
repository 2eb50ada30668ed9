import promises, { readdir, readFile } from "node:fs/promises";
import { endingLike, saveFile } from "../../src/cli/saveFile";
import { folderForTests } from "../support/terminal";

const folder = folderForTests();
const files = async () => (await readdir(folder.path("."))).sort();
const NEW = new TextEncoder().encode("baru");
const refusal = Object.assign(new Error("no"), { code: "EPERM" });

afterEach(() => {
  jest.restoreAllMocks();
});

describe("a file is saved whole or not at all", () => {
  test("an earlier one gets its name back where the new one cannot have it", async () => {
    const path = await folder.put("hasil.xlsx", "lama");
    const { rename } = promises;
    jest.spyOn(promises, "rename").mockImplementation((from, to) => {
      return to === path && String(from).endsWith(".tmp") ? Promise.reject(refusal) : rename(from, to);
    });
    expect(await saveFile(path, NEW)).toEqual({ ok: false, problem: "not-writable" });
    expect([await files(), await readFile(path, "utf8")]).toEqual([["hasil.xlsx"], "lama"]);
  });

  test("Ctrl+C while it is written leaves what was there, and ends the program", async () => {
    const path = await folder.put("hasil.xlsx", "lama");
    const ended = jest.spyOn(process, "kill").mockReturnValue(true);
    const { writeFile } = promises;
    jest.spyOn(promises, "writeFile").mockImplementation(async (file, _, options) => {
      await writeFile(file, "ba", { flag: "wx" });
      process.emit("SIGINT", "SIGINT");
      await writeFile(file, "ru", options);
    });
    await expect(saveFile(path, NEW)).rejects.toMatchObject({ code: "ABORT_ERR" });
    expect(ended).toHaveBeenCalledWith(process.pid, "SIGINT");
    expect([await files(), await readFile(path, "utf8")]).toEqual([["hasil.xlsx"], "lama"]);
    expect(process.listenerCount("SIGINT")).toBe(0);
  });

  test.each(["hasil", "hasil.csv", "hasil.xls"])(
    "nothing is saved as %s, which is no workbook's name",
    async (name) => {
      expect(await saveFile(folder.path(name), NEW)).toEqual({ ok: false, problem: "not-xlsx" });
      expect(await files()).toEqual([]);
    },
  );

  test("what was made of a workbook with macros is saved under the ending of one, and nothing else is", async () => {
    expect(endingLike("/data/REKAP.XLSM")).toBe(".xlsm");
    expect(await saveFile(folder.path("hasil.xlsx"), NEW, ".xlsm")).toEqual({ ok: false, problem: "not-xlsx" });
    expect(await saveFile(folder.path("bukti.xlsm"), NEW)).toEqual({ ok: false, problem: "not-xlsx" });
    expect(await saveFile(folder.path("hasil.xlsm"), NEW, ".xlsm")).toEqual({ ok: true, kept: null });
  });

  test("one whose name is as long as names can be is saved as any other", async () => {
    const path = folder.path(`${"a".repeat(250)}.xlsx`);
    expect(await saveFile(path, NEW)).toEqual({ ok: true, kept: null });
    expect(await readFile(path, "utf8")).toBe("baru");
  });
});

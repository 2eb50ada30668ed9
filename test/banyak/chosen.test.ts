import { chosenFiles, droppedFiles, named } from "../../src/banyak/chosen";

function file(path: string): File {
  const own = new File([], path.split("/").at(-1) ?? "");
  Object.defineProperty(own, "webkitRelativePath", { value: path.includes("/") ? path : "" });
  return own;
}

const namesOf = (...paths: readonly string[]) => named(chosenFiles(paths.map(file))).map(({ name }) => name);

test("of a folder the workbooks are taken, not what Excel or the system keeps beside them", () => {
  expect(namesOf("kab/a.xlsx", "kab/~$a.xlsx", "kab/.cache/b.xlsx", "kab/catatan.txt", "kab/dalam/C.XLSX")).toEqual([
    "a.xlsx",
    "C.XLSX",
  ]);
});

test("a file that is named by itself is taken whatever it is, and told of", () => {
  expect(namesOf("lama.xls", "a.xlsx")).toEqual(["lama.xls", "a.xlsx"]);
});

test("files with one name are told apart by their folders, or else by a number", () => {
  expect(namesOf("kab/Sampit/rekap.xlsx", "kab/Kuala/rekap.xlsx", "kab/lain.xlsx")).toEqual([
    "Sampit/rekap.xlsx",
    "Kuala/rekap.xlsx",
    "lain.xlsx",
  ]);
  expect(namesOf("rekap.xlsx", "rekap.xlsx")).toEqual(["rekap.xlsx", "rekap.xlsx (2)"]);
});

/** What a browser makes of a dropped file or, with what is inside, a folder; it gives two at a time. */
function entry(path: string, inside?: readonly unknown[]): unknown {
  const name = path.split("/").at(-1) ?? "";
  if (!inside) {
    return {
      name,
      fullPath: path,
      isFile: true,
      file: (take: (own: File) => void) => {
        take(new File([], name));
      },
    };
  }
  const left = [...inside];
  const readEntries = (take: (some: readonly unknown[]) => void) => {
    take(left.splice(0, 2));
  };
  return { name, fullPath: path, isFile: false, createReader: () => ({ readEntries }) };
}

test("what the browser cannot open is told of, and does not lose the rest", async () => {
  const refused = (path: string) => ({
    ...(entry(path) as object),
    file: (_: unknown, refuse: (error: unknown) => void) => {
      refuse(new DOMException("gone", "NotFoundError"));
    },
  });
  const locked = {
    ...(entry("/terkunci", []) as object),
    createReader: () => ({
      readEntries: (_: unknown, refuse: (error: unknown) => void) => {
        refuse(new DOMException("no", "NotReadableError"));
      },
    }),
  };
  const items = [refused("/hilang.xlsx"), locked, entry("/a.xlsx")].map((one) => ({ webkitGetAsEntry: () => one }));
  const chosen = await droppedFiles(items as unknown as DataTransferItemList);
  expect(chosen.map(({ path, file: own }) => [path, own === null])).toEqual([
    ["hilang.xlsx", true],
    ["terkunci", true],
    ["a.xlsx", false],
  ]);
});

test("what is dropped may be files and folders, however many a folder holds", async () => {
  const many = Array.from({ length: 5 }, (_, at) => entry(`/kab/${at}.xlsx`));
  const entries = [entry("/lama.xls"), entry("/kab", [...many, entry("/kab/.x", [entry("/kab/.x/a.xlsx")])])];
  const items = entries.map((one) => ({ webkitGetAsEntry: () => one }));
  const chosen = await droppedFiles(items as unknown as DataTransferItemList);
  expect(chosen.map(({ path }) => path)).toEqual(["lama.xls", ...[0, 1, 2, 3, 4].map((at) => `kab/${at}.xlsx`)]);
});

import { openFile } from "../../../src/simulator/page/files";
import type { Notice } from "../../../src/simulator/page/notice";

/** What a page is told and given when a file is opened whose bytes come like that. */
async function opened(bytes: Promise<ArrayBuffer>, isUnsaved = false) {
  const told: Notice[] = [];
  const given: [string, number][] = [];
  const page = {
    isUnsaved,
    tell: (notice: Notice) => void told.push(notice),
    open: (name: string, content: Uint8Array) => void given.push([name, content.length]),
  };
  await openFile(page, { name: "rekap.xlsx", arrayBuffer: () => bytes } as File, "Hilang?");
  return { told, given };
}

test("a file of this machine is opened with all its bytes", async () => {
  expect(await opened(Promise.resolve(new ArrayBuffer(7)))).toEqual({
    told: [{ kind: "opening" }],
    given: [["rekap.xlsx", 7]],
  });
});

test("one that cannot be read, as a dropped folder, is told of and changes nothing", async () => {
  const { told, given } = await opened(Promise.reject(new Error("NotFoundError")));
  expect(told.at(-1)).toEqual({ kind: "problem", file: "rekap.xlsx", problem: "not-readable" });
  expect(given).toEqual([]);
});

import { say } from "../../../src/simulator/page/notice";
import type { Saved } from "../../../src/simulator/book/saveBook";

const edit = (row: number) => ({ sheet: "SKM", cell: { row, column: 1 }, value: 1 });
const NOTHING: Saved = { bytes: new Uint8Array(), made: [], refused: [], notSaved: [], isSame: false };
const saved = (what: Partial<Saved>) => say({ kind: "saved", file: "a.xlsx", saved: { ...NOTHING, ...what } }, "id");

describe("what the page says", () => {
  test("of a workbook saved without loss is that, with the number of changed cells", () => {
    expect(saved({ made: [edit(1), edit(2)] })).toEqual({
      isBad: false,
      sentences: ["a.xlsx disimpan ke folder unduhan dengan 2 sel yang berubah."],
    });
  });

  test("names what was not saved: cells, and changes that a file cannot be given", () => {
    const { isBad, sentences } = saved({
      refused: [{ edit: edit(4), reason: "covered" }],
      notSaved: [{ what: "renamed", sheet: "SKM" }],
    });
    expect(isBad).toBe(true);
    expect(sentences.slice(1)).toEqual([
      "SKM!B5 tidak diisi karena tertutup sel gabungan.",
      `Nama baru lembar "SKM" tidak tersimpan; di berkas namanya tetap "SKM".`,
    ]);
  });

  test("names five refused cells, and counts the rest", () => {
    const refused = Array.from({ length: 8 }, (_, row) => ({ edit: edit(row), reason: "covered" as const }));
    const { sentences } = saved({ refused });
    expect(sentences).toHaveLength(7);
    expect(sentences.at(-1)).toBe("3 sel lain juga tidak tersimpan.");
  });

  test("of a file that cannot be read is why, and what to do", () => {
    const { isBad, sentences } = say({ kind: "problem", file: "a.xls", problem: "old-xls" }, "en");
    expect(isBad).toBe(true);
    expect(sentences).toEqual([expect.stringContaining("a.xls")]);
  });
});

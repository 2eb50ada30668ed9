import { titleAbove } from "../../../../../src/core/tables/skm/header/title";
import { draw } from "../../../../support/draw";

const HEADER = "No | U1 | U2";
const SURVEY = "PENGOLAHAN DATA SURVEI KEPUASAN MASYARAKAT";

/** The title above the header that ends these lines, with its row counted from 1. */
function title(...lines: string[]): string | null {
  const found = titleAbove(draw([...lines, HEADER].join("\n")), lines.length, 2);
  return found && `${found.row + 1} ${found.text}`;
}

describe("the title of a table", () => {
  test("is the nearest line above with a single text", () => {
    expect(title("DINAS PENANAMAN MODAL", "LOKET PELAYANAN B")).toBe("2 LOKET PELAYANAN B");
    expect(title(".", "LOKET PELAYANAN B", ".")).toBe("2 LOKET PELAYANAN B");
    expect(title(" | | LOKET PELAYANAN B")).toBe("1 LOKET PELAYANAN B");
    expect(title(" | | | LOKET PELAYANAN B")).toBe("1 LOKET PELAYANAN B");
  });

  test("is one that speaks of a survey, however far above", () => {
    expect(title(SURVEY, "LOKET PELAYANAN B")).toBe(`1 ${SURVEY}`);
    expect(title(SURVEY, "TABEL IKM PER RESPONDEN", "LOKET PELAYANAN B")).toBe("2 TABEL IKM PER RESPONDEN");
  });

  test.each([
    ["a single word", "Responden"],
    ["a fact", "Jumlah responden : 140"],
    ["another fact", "Jumlah responden = 140"],
    ["one of several texts", "LOKET PELAYANAN B | Juli 2024"],
    ["a text far to the right", " | | | | LOKET PELAYANAN B"],
  ])("is not %s", (_, line) => {
    expect(title(line)).toBeNull();
  });

  test("has twelve letters at least", () => {
    expect(title("LOKET KEDUA")).toBeNull();
    expect(title("LOKET KETIGA")).toBe("1 LOKET KETIGA");
  });

  test("stands six rows above at the most", () => {
    expect(title(SURVEY, ".", ".", ".", ".", ".")).toBe(`1 ${SURVEY}`);
    expect(title(SURVEY, ".", ".", ".", ".", ".", ".")).toBeNull();
  });

  test("is not looked for above a row with figures", () => {
    expect(title(SURVEY, "NRR | 3 | 4")).toBeNull();
    expect(title(SURVEY, "NRR | 3 | 4", "LOKET PELAYANAN B")).toBe("3 LOKET PELAYANAN B");
    expect(title(SURVEY, " | | | | 2024")).toBe(`1 ${SURVEY}`);
    expect(title(SURVEY, " | | | 2024")).toBeNull();
  });

  test("is not the last line of a summary right above, but may speak of the IKM below a gap", () => {
    const label = "Nilai IKM Unit Pelayanan";
    expect(title("NRR | tertimbang", label)).toBeNull();
    expect(title(" | | tertimbang", label)).toBeNull();
    expect(title("NRR | tertimbang", ".", label)).toBe(`3 ${label}`);
    expect(title(label)).toBe(`1 ${label}`);
  });
});

import { cellName, type Cell } from "../../../../../src/core/grid/address";
import { recogniseMatrices } from "../../../../../src/core/tables/skm/recognise";
import { findingsOf } from "../../../../support/checked";
import { draw } from "../../../../support/draw";

/** ΣNilai 12 and 14, NRR 3 and 3.5, weighted 1.5 and 1.75, total 3.25, IKM 81.25; the summary begins in row 6. */
const BODY = "No | U1 | U2\n1 | 3 | 4\n2 | 4 | 4\n3 | 3 | 3\n4 | 2 | 3";
const WEIGHTED = "NRR tertbg | 1.5 | 1.75";

/** Where the figures of a summary stand that stand alone: "total D6, ikm D7, copy D8, share D9, text A10". */
function figures(summary: string): string {
  const [matrix, ...others] = recogniseMatrices(draw(`${BODY}\n${summary}`));
  if (!matrix || others.length > 0) throw new Error("Expected one matrix.");
  const { total, ikm, ikmCopies, ikmShares, ikmTexts } = matrix.figures;
  const named = (name: string, cells: readonly (Cell | null)[]) =>
    cells.flatMap((cell) => (cell ? [`${name} ${cellName(cell)}`] : []));
  return [
    ...named("total", [total]),
    ...named("ikm", [ikm]),
    ...named("copy", ikmCopies),
    ...named("share", ikmShares),
    ...named("text", ikmTexts),
  ].join(", ");
}

describe("the IKM", () => {
  test("is the number of the row that says so", () => {
    expect(figures(`${WEIGHTED} | 3.25\nCatatan | | | 90\nIKM | | | 81.25`)).toBe("total D6, ikm D8");
    expect(figures(`${WEIGHTED} | 3.25\nIKM | 81.25`)).toBe("total D6, ikm B7");
  });

  test("is the one nearest to the first column right of the unsur where a row has several", () => {
    expect(figures(`NRR | 3 | 3.5\nIKM | 75 | 87.5 | 81.25`)).toBe("ikm D7");
    expect(figures(`${WEIGHTED} | 3.25\nIKM | | | | 81.25 | 4`)).toBe("total D6, ikm E7");
    expect(figures(`${WEIGHTED} | 3.25\nIKM | | 81.25 | | | 4`)).toBe("total D6, ikm C7");
    expect(figures(`${WEIGHTED} | 3.25\nIKM | 25 | | 81.25`)).toBe("total D6, ikm D7");
  });

  test("is repeated in further rows that say so", () => {
    expect(figures(`${WEIGHTED} | 3.25\nHasil Konversi | | | 81.25\nIKM Unit | | | 81.25\nNilai IKM | 81.25`)).toBe(
      "total D6, ikm D7, copy D8, copy B9",
    );
  });

  test("may be a share, with a copy on the scale of 100", () => {
    expect(figures(`${WEIGHTED} | 3.25\nIKM | | | 0.8125`)).toBe("total D6, share D7");
    expect(figures(`${WEIGHTED} | 3.25\nIKM | | | 0.8125\nNilai IKM | | | 81.25`)).toBe("total D6, ikm D8, share D7");
    expect(figures(`${WEIGHTED} | 3.25\nIKM | | | 0.8125\nNilai IKM`)).toBe("total D6, share D7");
    expect(figures(`${WEIGHTED} | 3.25\nIKM | | | 0.25\nNilai IKM | | | 1`)).toBe("total D6, share D7, share D8");
    expect(figures(`${WEIGHTED} | 3.25\nIKM | | | 0.24\nNilai IKM | | | 1.01`)).toBe("total D6, ikm D7, copy D8");
  });

  test("may be stated in a text, which leaves no blank cell beside it", () => {
    expect(figures(`${WEIGHTED} | 3.25\nIKM UNIT PELAYANAN : 81,25 = Baik`)).toBe("total D6, text A7");
    expect(figures(`${WEIGHTED} | 3.25\nIKM | | | IKM = *) 81,25`)).toBe("total D6, text D7");
    expect(figures(`${WEIGHTED} | 3.25\nIKM | | | | | IKM : 81,25`)).toBe("total D6, text F7");
    expect(figures(`${WEIGHTED} | 3.25\nIKM UNIT : 81,25\nIKM | | | 81.25`)).toBe("total D6, ikm D8, text A7");
  });

  test("is still to come where its row is blank, under the total", () => {
    expect(figures(`${WEIGHTED} | | 3.25\nIKM`)).toBe("total E6, ikm E7");
    expect(figures(`${WEIGHTED} | 3.25\nIKM`)).toBe("total D6, ikm D7");
    expect(figures(`${WEIGHTED} | 3.25\nIKM\nNilai IKM | | | 81.25`)).toBe("total D6, ikm D8");
  });

  test("is not to come in a row of other figures", () => {
    expect(figures(`${WEIGHTED} | 3.25\nIKM | 9 | 8\nNilai IKM`)).toBe("total D6, ikm D8");
    expect(figures(`${WEIGHTED} | 3.25\nIKM UNIT : 81,25\nNilai IKM`)).toBe("total D6, ikm D8, text A7");
  });

  test("is known without a label by its size, behind the indices or below the total", () => {
    expect(figures("NRR | 3 | 3.5\nIndeks | 75 | 87.5 | 81.25")).toBe("ikm D7");
    expect(figures(`${WEIGHTED} | 3.25\n | | | 81.25`)).toBe("total D6, ikm D7");
    expect(figures(`${WEIGHTED} | 3.25\n | | | '81.250`)).toBe("total D6, ikm D7");
    expect(figures(`${WEIGHTED} | 3.25\n | | | 25`)).toBe("total D6, ikm D7");
    expect(figures(`${WEIGHTED} | 3.25\n | | | 100`)).toBe("total D6, ikm D7");
  });

  test("is none of another size, under the unsur, in a row of the total, or above the weighted row", () => {
    expect(figures(`${WEIGHTED} | 3.25\n | | | 24.9`)).toBe("total D6");
    expect(figures(`${WEIGHTED} | 3.25\n | | | 100.1`)).toBe("total D6");
    expect(figures(`${WEIGHTED} | 3.25\n | | 81.25`)).toBe("total D6");
    expect(figures(`${WEIGHTED}\nTotal NRR | | | 81.25`)).toBe("total D7");
    expect(figures(`Catatan | | | 81.25\n${WEIGHTED} | 3.25`)).toBe("total D7");
  });

  test("is none without a label where another row says it", () => {
    expect(figures(`${WEIGHTED} | 3.25\n | | | 90\nIKM | | | 0.8125`)).toBe("total D6, share D8");
  });
});

describe("the total", () => {
  test("stands right of the weighted row", () => {
    expect(figures(`${WEIGHTED} | 3.25`)).toBe("total D6");
    expect(figures(`${WEIGHTED} | | | 3.25`)).toBe("total F6");
  });

  test("is the one of several numbers there that is the sum, and never the mean", () => {
    expect(figures(`${WEIGHTED} | 1.625 | 3.25`)).toBe("total E6");
    expect(figures(`${WEIGHTED} | 1.625 | 3.3`)).toBe("total E6");
    expect(figures(`${WEIGHTED} | 9 | 3.25`)).toBe("total E6");
    expect(figures(`${WEIGHTED} | 9 | '3.250`)).toBe("total E6");
    expect(figures(`${WEIGHTED} | 1.625`)).toBe("");
    expect(figures(`${WEIGHTED} | 3.3 | 7`)).toBe("total D6");
  });

  test("may stand alone in a row of its own", () => {
    expect(figures(`${WEIGHTED}\nTotal NRR | 3.25\nIKM | 81.25`)).toBe("total B7, ikm B8");
    expect(figures(`${WEIGHTED}\nTotal NRR | | | 3.25\nIKM | | | 81.25`)).toBe("total D7, ikm D8");
    expect(figures(`${WEIGHTED}\nTotal NRR | 8 | 9\nIKM | 81.25`)).toBe("total D7, ikm B8");
    expect(figures(`${WEIGHTED} | 3.25\nTotal NRR | | | 3.25`)).toBe("total D6");
  });

  test("is still to come beside its label, in the IKM's column", () => {
    expect(figures(`${WEIGHTED}\nTotal NRR\nIKM | | | | 81.25`)).toBe("total E7, ikm E8");
    expect(figures(`${WEIGHTED}\nTotal NRR`)).toBe("total D7");
  });

  test("is still to come right of the weighted row where a blank IKM needs it", () => {
    expect(figures(`${WEIGHTED}\nIKM`)).toBe("total D6, ikm D7");
    expect(figures(`${WEIGHTED}\nIKM | | | **) |`)).toBe("total E6, ikm E7");
  });

  test("is still to come where a mark keeps its place", () => {
    expect(figures(`${WEIGHTED} | *)`)).toBe("total E6");
    expect(figures(`${WEIGHTED} | _*)`)).toBe("total E6");
    expect(figures(`${WEIGHTED} | (*)`)).toBe("total E6");
    expect(figures(`${WEIGHTED} | **)`)).toBe("total E6");
    expect(figures(`${WEIGHTED} | *)\nIKM | | | | 81.25`)).toBe("total E6, ikm E7");
    expect(figures(`${WEIGHTED} | lihat *)\nIKM | | | | 81.25`)).toBe("ikm E7");
    expect(figures(`${WEIGHTED} | catatan`)).toBe("");
    expect(figures("NRR tertbg | *) | 1.75")).toBe("");
  });

  test("is still to come over a typed IKM, or one whose formula reads just that place", () => {
    expect(figures(`${WEIGHTED}\nIKM | | | 81.25`)).toBe("total D6, ikm D7");
    expect(figures(`${WEIGHTED}\nIKM | | | =D6*25 -> 0`)).toBe("total D6, ikm D7");
    expect(figures(`${WEIGHTED}\nIKM | | | =SUM(B6:C6)*25 -> 81.25`)).toBe("ikm D7");
  });

  test("is not expected over an IKM elsewhere", () => {
    expect(figures(`${WEIGHTED}\nIKM | | | | 81.25`)).toBe("ikm E7");
    expect(figures(`${WEIGHTED}\nIKM | 81.25`)).toBe("ikm B7");
    expect(figures(`IKM | | | 81.25\n${WEIGHTED}`)).toBe("ikm D6");
  });
});

describe("an index of the perception of corruption", () => {
  const sheet = (index: string) =>
    draw(`
      SURVEI PERSEPSI ANTI KORUPSI
      No        | P1  | P2  | P3
      1         | 3   | 4   | 3
      2         | 4   | 4   | 3
      3         | 3   | 3   | 2
      4         | 4   | 3   | 4
      Jumlah    | 14  | 14  | 12
      Rata-rata | 3.5 | 3.5 | 3
      IPAK      | ${index}`);

  test("may be on the scale of the answers or on that of the IKM", () => {
    expect(findingsOf(sheet("3.33"), "error")).toEqual([]);
    expect(findingsOf(sheet("83.33"), "error")).toEqual([]);
    expect(findingsOf(sheet("88.33"), "error")).toEqual(["error B9 skm-ikm 83.33"]);
  });
});

import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { relationsOf } from "./relationsOf";

describe("groups whose names no list knows, told by how their rows are numbered", () => {
  const rows = `
    Uraian          | Proyek | Investasi (Rp Juta)
    I. Pertanian    | 9      | 30.5
    1. Padi         | 9      | 30.5
    II. Pengolahan  | 11     | 42
    1. Sabun        | 4      | 30
    2. Kopi         | 7      | 12
    Jumlah          | 20     | 72.5`;

  it("are sums of their rows, also of a single one", () => {
    const sums = relationsOf(draw(rows)).filter((relation) => relation.startsWith("B"));
    expect(new Set(sums)).toEqual(new Set(["B2=B3", "B4=B5:B6", "B7=B2,B4"]));
    expect(findingsOf(draw(rows))).toEqual([]);
  });

  it("have a wrong figure named", () => {
    expect(findingsOf(draw(rows.replace("| 11 ", "| 12 ")), "error")).toEqual(["error B4 investment-sum 11"]);
  });
});

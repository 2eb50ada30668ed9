import { applyEdits, holds, openDrawn, portOf, type, valueOf } from "../support/excel";
import { deleteRow, insertColumn, insertRow, row, undo } from "../support/rows";
import { edit } from "../support/xlsx";

const TABLE = `
  Jenis | Jan | Feb
  PBG   | 5   | 1
  SLF   | 2   | 4
  SIPB  | 8   | 6
`;

describe("undo after a row came in above", () => {
  test("finds the cell by the label of its row, and leaves what was typed into the new one", async () => {
    const opened = openDrawn("Jumlah | 5");
    await valueOf(applyEdits(opened, [edit("B1", 3)], true));
    insertRow(opened, 1);
    type(opened, "Lembar1", "B1", 3);
    expect(await undo(opened)).toEqual({ restored: "Lembar1!B2", left: "" });
    expect([await row(opened, 1), await row(opened, 2)]).toEqual(["· 3 ·", "Jumlah 5 ·"]);
  });

  test("leaves a cell that nothing is beside: it may be the old or the new one", async () => {
    const opened = openDrawn(". | 5");
    await valueOf(applyEdits(opened, [edit("B1", 3)], true));
    insertRow(opened, 1);
    type(opened, "Lembar1", "B1", 3);
    expect(await undo(opened)).toEqual({ restored: "", left: "Lembar1!B1 unsure" });
    expect([await row(opened, 1), await row(opened, 2)]).toEqual(["· 3 ·", "· 3 ·"]);
  });

  test("leaves it where the new row is blank as well", async () => {
    const opened = openDrawn(". | 5");
    await valueOf(applyEdits(opened, [edit("B1", 3)], true));
    insertRow(opened, 1);
    expect(await undo(opened)).toEqual({ restored: "", left: "Lembar1!B1 unsure" });
    expect([await row(opened, 1), await row(opened, 2)]).toEqual(["· · ·", "· 3 ·"]);
  });

  test("finds the last line of a sheet, which nothing is beside, where notes were added below", async () => {
    const opened = openDrawn("NRR | 3.4\nIKM 84,93");
    await valueOf(applyEdits(opened, [edit("A2", "IKM 84,48")], true));
    type(opened, "Lembar1", "A4", "Mengetahui,");
    expect(await undo(opened)).toEqual({ restored: "Lembar1!A2", left: "" });
    expect(await row(opened, 2)).toBe("IKM 84,93 · ·");
  });

  test("finds rows of figures alone by their figures", async () => {
    const opened = openDrawn("1 | 5 | 40\n2 | 5 | 41");
    await valueOf(applyEdits(opened, [edit("B2", 3)], true));
    insertRow(opened, 2);
    type(opened, "Lembar1", "B2", 3);
    expect(await undo(opened)).toEqual({ restored: "Lembar1!B3", left: "" });
    expect([await row(opened, 2), await row(opened, 3)]).toEqual(["· 3 ·", "2 5 41"]);
  });

  test("finds a row that is alike another where both have gone down together", async () => {
    const opened = openDrawn("Jenis | Jan\nPBG | 5\nPBG | 3\nJumlah | 8");
    await valueOf(applyEdits(opened, [edit("B2", 3)], true));
    insertRow(opened, 1);
    expect(await undo(opened)).toEqual({ restored: "Lembar1!B3", left: "" });
    expect([await row(opened, 3), await row(opened, 4)]).toEqual(["PBG 5 ·", "PBG 3 ·"]);
  });

  test("leaves it where a third that is alike came in between", async () => {
    const opened = openDrawn("Jenis | Jan\nPBG | 5\nPBG | 3\nJumlah | 8");
    await valueOf(applyEdits(opened, [edit("B2", 3)], true));
    insertRow(opened, 2);
    type(opened, "Lembar1", "A2", "PBG");
    type(opened, "Lembar1", "B2", 3);
    expect(await undo(opened)).toEqual({ restored: "", left: "Lembar1!B2 unsure" });
    expect(await row(opened, 2)).toBe("PBG 3 ·");
  });

  test("leaves a copied row and its original, which nobody can tell apart", async () => {
    const opened = openDrawn(TABLE);
    await valueOf(applyEdits(opened, [edit("B2", 7)], true));
    insertRow(opened, 2);
    for (const [name, value] of [
      ["A2", "PBG"],
      ["B2", 7],
      ["C2", 1],
    ] as const)
      type(opened, "Lembar1", name, value);
    expect(await undo(opened)).toEqual({ restored: "", left: "Lembar1!B2 unsure" });
    expect([await row(opened, 2), await row(opened, 3)]).toEqual(["PBG 7 1", "PBG 7 1"]);
  });

  test("goes by the label where other figures of the row were corrected since", async () => {
    const opened = openDrawn(TABLE);
    await valueOf(applyEdits(opened, [edit("B3", 9)], true));
    insertRow(opened, 2);
    type(opened, "Lembar1", "C4", 44);
    expect(await undo(opened)).toEqual({ restored: "Lembar1!B4", left: "" });
    expect(await row(opened, 4)).toBe("SLF 2 44");
  });

  test("says that a cell was changed where somebody has typed into it since", async () => {
    const opened = openDrawn(TABLE);
    await valueOf(applyEdits(opened, [edit("B3", 9), edit("C3", 9)], true));
    insertRow(opened, 2);
    type(opened, "Lembar1", "B4", 11);
    expect(await undo(opened)).toEqual({ restored: "Lembar1!C4", left: "Lembar1!B4 changed" });
    expect(await row(opened, 4)).toBe("SLF 11 4");
  });
});

describe("undo after rows went, were sorted or called otherwise", () => {
  test("does not find what was deleted, and leaves what stands there now", async () => {
    const opened = openDrawn(TABLE);
    await valueOf(applyEdits(opened, [edit("B2", 2)], true));
    deleteRow(opened, 2);
    expect(await undo(opened)).toEqual({ restored: "", left: "Lembar1!B2 lost" });
    expect(await row(opened, 2)).toBe("SLF 2 4");
  });

  test("finds the others where a row above was deleted", async () => {
    const opened = openDrawn(TABLE);
    await valueOf(applyEdits(opened, [edit("B4", 2)], true));
    deleteRow(opened, 3);
    expect(await undo(opened)).toEqual({ restored: "Lembar1!B3", left: "" });
    expect(await row(opened, 3)).toBe("SIPB 8 6");
  });

  test("follows a sorted row, and leaves a figure of somebody's own that stands where it was", async () => {
    const opened = openDrawn("Jenis | Jan\nSLF | 5\nPBG | 7\nSIPB | 1");
    await valueOf(applyEdits(opened, [edit("B2", 7)], true));
    opened.simulator.book.sort("Lembar1", "A2:B4", "A");
    expect(await row(opened, 2)).toBe("PBG 7 ·");
    expect(await undo(opened)).toEqual({ restored: "Lembar1!B4", left: "" });
    expect([await row(opened, 2), await row(opened, 4)]).toEqual(["PBG 7 ·", "SLF 5 ·"]);
  });

  test("leaves sorted rows that are alike", async () => {
    const opened = openDrawn("Jenis | Jan\nSLF | 5\nPBG | 7\nSLF | 7");
    await valueOf(applyEdits(opened, [edit("B2", 7)], true));
    opened.simulator.book.sort("Lembar1", "A2:B4", "A");
    expect(await undo(opened)).toEqual({ restored: "", left: "Lembar1!B2 unsure" });
    expect([await row(opened, 2), await row(opened, 3), await row(opened, 4)]).toEqual([
      "PBG 7 ·",
      "SLF 7 ·",
      "SLF 7 ·",
    ]);
  });

  test("follows a sorted row by all that it says where its label is others' as well", async () => {
    const opened = openDrawn("Jenis | Jan | Feb\nSLF | 1 | 3\nSLF | 2 | 1\nSLF | 3 | 2\nSLF | 1 | 4\nSLF | 3 | 1");
    await valueOf(applyEdits(opened, [edit("B4", 1)], true));
    opened.simulator.book.sort("Lembar1", "A2:C6", "C");
    opened.simulator.book.sort("Lembar1", "A2:C6", "B");
    expect(await row(opened, 2)).toBe("SLF 1 2");
    expect(await undo(opened)).toEqual({ restored: "Lembar1!B2", left: "" });
    expect([await row(opened, 2), await row(opened, 3)]).toEqual(["SLF 3 2", "SLF 1 3"]);
  });

  test("leaves a row that is half alike where its own is not to be seen any more", async () => {
    const opened = openDrawn("U1 | U2 | U3\n4 | 1 | 1\n33 | 1 | 2\n3 | 1 | 4");
    await valueOf(applyEdits(opened, [edit("A3", 3)], true));
    deleteRow(opened, 3);
    expect(await undo(opened)).toEqual({ restored: "", left: "Lembar1!A3 unsure" });
    expect(await row(opened, 3)).toBe("3 1 4");
  });

  test("does not take another label for the old one", async () => {
    const opened = openDrawn(TABLE);
    await valueOf(applyEdits(opened, [edit("B2", 7)], true));
    type(opened, "Lembar1", "A2", "Izin Reklame");
    expect(await undo(opened)).toEqual({ restored: "", left: "Lembar1!B2 lost" });
    expect(await row(opened, 2)).toBe("Izin Reklame 7 1");
  });
});

describe("undo after columns came in", () => {
  test("finds the cell by the head of its column", async () => {
    const opened = openDrawn(TABLE);
    await valueOf(applyEdits(opened, [edit("B2", 7)], true));
    insertColumn(opened, 2);
    type(opened, "Lembar1", "B1", "Target");
    type(opened, "Lembar1", "B2", 7);
    expect(await undo(opened)).toEqual({ restored: "Lembar1!C2", left: "" });
    expect(await row(opened, 2)).toBe("PBG 7 5");
  });

  test("and rows at once", async () => {
    const opened = openDrawn(TABLE);
    await valueOf(applyEdits(opened, [edit("B3", 7), edit("C4", 1)], true));
    insertColumn(opened, 1);
    insertRow(opened, 3);
    expect(await undo(opened)).toEqual({ restored: "Lembar1!C4, Lembar1!D5", left: "" });
    expect(await holds(opened, "C4")).toBe(2);
  });
});

describe("undo of formulas that Excel has moved", () => {
  const SUMS = "Jenis | Jan | Feb\nPBG | 5 | 1\nSLF | 2 | 4\nJumlah | . | =SUM(C2:C2) -> 1";

  test("knows them with the references they have now, and gives old ones back moved likewise", async () => {
    const opened = openDrawn(SUMS);
    await valueOf(applyEdits(opened, [edit("B4", 7, "=SUM(B2:B3)"), edit("C4", 5, "=SUM(C$2:C$3)")], true));
    insertRow(opened, 1);
    insertRow(opened, 4);
    expect(await row(opened, 6)).toBe("Jumlah =SUM(B3:B5) =SUM(C$3:C$5)");
    expect(await undo(opened)).toEqual({ restored: "Lembar1!B6, Lembar1!C6", left: "" });
    expect(await row(opened, 6)).toBe("Jumlah · =SUM(C3:C3)");
  });

  test("leaves one whose range somebody has changed by hand", async () => {
    const opened = openDrawn(SUMS);
    await valueOf(applyEdits(opened, [edit("B4", 7, "=SUM(B2:B3)")]));
    insertRow(opened, 1);
    opened.simulator.book.type("Lembar1", "B5", "=SUM(B3:B3)");
    expect(await undo(opened)).toEqual({ restored: "", left: "Lembar1!B5 changed" });
    expect(await holds(opened, "B5")).toBe("=SUM(B3:B3)");
  });

  test("follows references to other sheets, whatever these are called by now", async () => {
    const opened = openDrawn("Jumlah | .", { Data: "PBG | 5\nSLF | 2" });
    await valueOf(applyEdits(opened, [edit("B1", 7, "=SUM(Data!B1:B2)")]));
    insertRow(opened, 1, "Data");
    expect(await holds(opened, "B1")).toBe("=SUM(Data!B2:B3)");
    expect(await undo(opened)).toEqual({ restored: "Lembar1!B1", left: "" });
  });

  test("takes a sum that was not sorted along for what it is", async () => {
    const opened = openDrawn(SUMS);
    await valueOf(applyEdits(opened, [edit("B4", 7, "=SUM(B2:B3)")]));
    opened.simulator.book.sort("Lembar1", "A2:C3", "A", true);
    expect(await row(opened, 2)).toBe("SLF 2 4");
    expect(await undo(opened)).toEqual({ restored: "Lembar1!B4", left: "" });
  });
});

describe("a step of an earlier version, which knows nothing of its cells' neighbours", () => {
  const image = (value: number | null) => `${String(value)},"General"`;
  const KEPT = `[[[["{00000001-0001-0000-0000-000000000000}","Lembar1"]],[[0,0,1,${image(5)},${image(3)}],[0,1,1,${image(null)},${image(4)}]]]]`;

  function openWithStep(picture: string) {
    const opened = openDrawn(picture);
    opened.simulator.book.settings.set("rekap-ptsp.undo", KEPT);
    return opened;
  }

  test("is taken back where all of its cells are as it left them", async () => {
    const opened = openWithStep("PBG | 3\nSLF | 4");
    expect(await valueOf(portOf(opened).steps())).toBe(1);
    expect(await undo(opened)).toEqual({ restored: "Lembar1!B1, Lembar1!B2", left: "" });
    expect([await row(opened, 1), await row(opened, 2)]).toEqual(["PBG 5 ·", "SLF · ·"]);
    expect(opened.simulator.book.settings.size).toBe(0);
  });

  test("is left where one of them is not: rows may have come in", async () => {
    const opened = openWithStep("baru | 3\nPBG | 3\nSLF | 4");
    expect(await undo(opened)).toEqual({ restored: "", left: "Lembar1!B1 unsure, Lembar1!B2 changed" });
    expect(await row(opened, 1)).toBe("baru 3 ·");
  });
});

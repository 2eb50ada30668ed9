import { draw } from "../../../../support/draw";
import { alarms, filled, fills, findings, outline } from "../../../../support/survey";

const BODY = `
  No | U1 | U2
  1  | 3  | 4
  2  | 4  | 4
  3  | 3  | 3
  4  | 2  | 3
`.trim();

/** What a fill writes for the matrix above, its first row of figures in row `top`. */
function plan(top: number): object {
  const ikm = `D${top + 3}`;
  return {
    [`A${top}`]: "ΣNilai /Unsur",
    [`A${top + 1}`]: "NRR / unsur",
    [`A${top + 2}`]: "NRR tertbg/unsur",
    [`A${top + 3}`]: "Hasil Konversi IKM Unit pelayanan",
    [`A${top + 4}`]: "Mutu Pelayanan",
    [`A${top + 5}`]: "Kinerja Unit Pelayanan",
    [`B${top}`]: "=SUM(B2:B5)",
    [`C${top}`]: "=SUM(C2:C5)",
    [`B${top + 1}`]: `=B${top}/COUNT(B2:B5)`,
    [`C${top + 1}`]: `=C${top}/COUNT(C2:C5)`,
    [`B${top + 2}`]: `=B${top + 1}/2`,
    [`C${top + 2}`]: `=C${top + 1}/2`,
    [`D${top + 2}`]: `=SUM(B${top + 2}:C${top + 2})`,
    [ikm]: `=ROUND(D${top + 2}*25,2)`,
    [`D${top + 4}`]: `=IF(ROUND(${ikm},2)>=88.31,"A",IF(ROUND(${ikm},2)>=76.61,"B",IF(ROUND(${ikm},2)>=65,"C","D")))`,
    [`D${top + 5}`]:
      `=IF(ROUND(${ikm},2)>=88.31,"Sangat Baik",IF(ROUND(${ikm},2)>=76.61,"Baik",` +
      `IF(ROUND(${ikm},2)>=65,"Kurang Baik","Tidak Baik")))`,
  };
}

/** The rows that a fill would write into. */
function rowsOf(picture: string): string[] {
  return [...new Set(Object.keys(fills(picture)).map((cell) => cell.replace(/\D/g, "")))].sort((a, b) => +a - +b);
}

describe("a matrix without a summary gets one", () => {
  test("right below, at the end of the sheet", () => {
    expect(fills(BODY)).toEqual(plan(6));
    expect(findings(BODY)).toEqual(["info A6 no-summary: - → 81.25"]);
    expect(outline(BODY)).toMatchObject({ range: "A1:C5", rows: "sum 6, nrr 7, weighted 8", total: "D8", ikm: "D9" });
  });

  test("whose figures are right, and which is not filled again", () => {
    const after = filled(draw(BODY));
    expect(after.value(8, 3)).toBe(81.25);
    expect(after.value(9, 3)).toBe("B");
    expect(after.value(10, 3)).toBe("Baik");
    expect(fills(after)).toEqual({});
    expect(findings(after)).toEqual([]);
    expect(outline(after)).toMatchObject({ range: "A1:D11", mutu: "D10", kinerja: "D11" });
  });

  test.each([
    ["a signature", "\n.\n || Sampit, 4 Juli 2024\n || Kepala Dinas\n.\n.\n || NAMA PEJABAT\n || NIP. 19700101", "13"],
    ["a legend", "\nKeterangan :\n- U1 s.d. U2 | '= Unsur-unsur pelayanan", "8"],
    ["a remark right of the unsur, where the total goes", "\n||| catatan", "7"],
  ])("below %s", (_, below, first) => {
    expect(rowsOf(BODY + below)[0]).toBe(first);
    expect(rowsOf(BODY + below)).toHaveLength(6);
    expect(alarms(filled(draw(BODY + below)))).toEqual([]);
  });

  test("beside a signature far to the right", () => {
    expect(rowsOf(`${BODY}\n|||||Sampit, 4 Juli 2024`)[0]).toBe("6");
  });

  test("in a gap that is large enough", () => {
    const gap = (rows: number) => rowsOf(`${BODY}\n${".\n".repeat(rows)}Kepala Dinas`)[0];
    expect(gap(6)).toBe("6");
    expect(gap(5)).toBe("12");
  });

  test("but not more than 60 rows below", () => {
    const busy = (rows: number) => Array.from({ length: rows }, (_, index) => `catatan ${index} a`).join("\n");
    expect(rowsOf(`${BODY}\n${busy(54)}`)[0]).toBe("60");
    expect(findings(`${BODY}\n${busy(55)}`)).toContain("info A60 no-room-for-summary");
    expect(fills(`${BODY}\n${busy(55)}`)).toEqual({});
  });

  test("without labels where nothing stands left of the unsur", () => {
    expect(fills("U1 | U2\n3 | 4\n4 | 4")).toMatchObject({
      A4: "=SUM(A2:A3)",
      B5: "=B4/COUNT(B2:B3)",
      C6: "=SUM(A6:B6)",
    });
  });
});

describe("blanks of a summary that is there", () => {
  const labels =
    "ΣNilai /Unsur\nNRR / unsur\nNRR tertbg/unsur\nIKM Unit pelayanan\nMutu Pelayanan\nKinerja Unit Pelayanan";

  test("are filled where they stand, labels untouched", () => {
    const expected = Object.entries(plan(6)).filter(([cell]) => !cell.startsWith("A"));
    expect(fills(`${BODY}\n${labels}`)).toEqual(Object.fromEntries(expected));
    expect(alarms(`${BODY}\n${labels}`)).toHaveLength(10);
    expect(alarms(`${BODY}\n${labels}`)[0]).toBe("warning B6 blank-figure: - → 12");
  });

  test("single ones too", () => {
    const picture = `${BODY}\nΣNilai|12|\nNRR|3|3.5\nNRR tertbg||1.75|3.25\nIKM|||81.25`;
    expect(fills(picture)).toEqual({ C6: "=SUM(C2:C5)", B8: "=(SUM(B2:B5)/COUNT(B2:B5))/2" });
  });

  test("are never filled over what is typed", () => {
    const picture = `${BODY}\nΣNilai|12|belum\nNRR|3|3.5\nNRR tertbg|1.5|1.75|3.25\nIKM|||81.25`;
    expect(fills(picture)).toEqual({});
  });
});

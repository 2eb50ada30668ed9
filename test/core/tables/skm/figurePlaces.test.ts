import { draw } from "../../../support/draw";
import { makeSurvey } from "../../../support/madeSurvey";
import { alarms, fills, outline } from "../../../support/survey";

const SURVEY = { unsur: 3, people: 4, most: 4 } as const;
const [title = "", ...table] = makeSurvey(SURVEY).split("\n");
const ikm = Number(/[\d.]+$/.exec(table.at(-1) ?? "")?.[0]);
const rows = table.slice(0, -1);

describe("an IKM beside its label", () => {
  test.each([
    ["in the column of a profile", `No | Kode | U1 | U2 | U3`, `. | Nilai IKM : | ${ikm}`],
    ["two cells on", `No | Kode | U1 | U2 | U3`, `Nilai IKM | ${ikm} |`],
  ])("is read where it stands: %s", (_, header, line) => {
    const wide = rows.slice(1).map((row) => row.replace("|", "| |"));
    const picture = [title, header, ...wide, ".", ".", line].join("\n");
    expect(alarms(picture)).toEqual([]);
    expect(alarms(picture.replace(String(ikm), "61.17"))).toEqual([expect.stringMatching("skm-ikm: 61.17 →")]);
    expect(Object.keys(fills(picture))).not.toContain("F10");
  });

  test("does not make a figure of the count beside ΣNilai", () => {
    const picture = [title, ...rows].join("\n").replace("Jumlah Nilai |", "4 |");
    expect(outline(picture).ikm).toBeNull();
  });
});

describe("figures in a block above the table", () => {
  const above = (stated: string, mutu = "B") => [
    "HASIL SURVEI KEPUASAN MASYARAKAT",
    `Jumlah Responden |   |   | 4`,
    `NILAI IKM        |   | : | ${stated}`,
    `Mutu Pelayanan   |   |   | ${mutu}`,
    "",
    ...rows,
  ];
  const sheet = (stated: string, mutu?: string) =>
    draw(above(stated, mutu).join("\n"), "SKM", ["A2:C2", "A3:B3", "A4:C4"]);

  test("are checked there", () => {
    expect(outline(sheet(String(ikm))).ikm).toBe("D3");
    expect(alarms(sheet(String(ikm)))).toEqual([]);
    expect(alarms(sheet("61.17"))[0]).toMatch("error cause D3 skm-ikm: 61.17 →");
  });

  test("are filled there", () => {
    expect(fills(sheet("", ""))).toMatchObject({
      D3: expect.stringContaining("*25") as string,
      D4: expect.stringContaining("IF(") as string,
    });
  });

  test("are none under a title that speaks of the IKM", () => {
    expect(outline(["NILAI IKM", "", ...rows].join("\n")).ikm).toBeNull();
  });
});

describe("the last unsur's questions", () => {
  const answers = ["1 | 3 | 4 | 3 | 4", "2 | 4 | 4 | 3 | 3", "3 | 3 | 2 | 4 | 3"];
  test.each([
    [
      "under a merged header",
      draw(["No | U1 | U2 | U3 |", ...answers, "NRR | 3.333 | 3.333 | 3.333 | 3.333"].join("\n"), "SKM", ["D1:E1"]),
      "U1 B, U2 C, U3 D+E",
    ],
    ["under letters", draw(["No | U1 | U2 | U3 |", ". | a | a | a | b", ...answers].join("\n")), "U1 B, U2 C, U3 D"],
    [
      "as wide as the one before",
      draw(["No | U1 | | U2 |", ". | a | b | a | b", ...answers].join("\n")),
      "U1 B+C, U2 D+E",
    ],
    ["beside a column of sums", draw(["No | U1 | | U2 | Jumlah", ...answers].join("\n")), "U1 B+C, U2 D"],
  ])("%s", (_, sheet, unsur) => {
    expect(outline(sheet).unsur).toBe(unsur);
  });
});

describe("the number of a respondent", () => {
  test.each(["Tanggal", "Tgl. Survei", "Timestamp", "Usia", "Umur", "No. HP"])(
    "is not %s, though it counts up",
    (header) => {
      const first = header.startsWith("U") ? 20 : 45383;
      const lines = [0, 1, 2, 3].map((at) => `${first + (at % 2)} | 3 | ${3 + (at % 2)} | 4`);
      expect(outline([title, `${header} | U1 | U2 | U3`, ...lines].join("\n")).number).toBeNull();
      expect(alarms([title, `${header} | U1 | U2 | U3`, ...lines].join("\n"))).toEqual([]);
    },
  );

  test.each(["No. Kuesioner", "Nomor Urut Responden", "#", "Responden ke-", "No. Angket", "ID"])(
    "is headed %s",
    (header) => {
      expect(outline([title, `${header} | U1 | U2`, "7 | 3 | 4", "9 | 4 | 4"].join("\n")).number).toBe("A");
    },
  );
});

describe("labels that name their own formula", () => {
  const blank = (weighted: string, unsur = 9) =>
    fills(makeSurvey({ unsur, people: 3, most: 4, labels: ["Jumlah", "NRR", weighted, "IKM Unit Pelayanan"] }, true));

  test.each([
    ["NRR tertimbang (x 0,071)", 14, "=B7*0.071"],
    ["NRR x 0,111", 9, "=B7*0.111"],
    ["NRR Tertimbang (1/9)", 9, "=B7/9"],
    ["NRR tertimbang", 9, "=B7/9"],
  ])("%s", (label, unsur, formula) => {
    expect(blank(label, unsur).B8).toBe(formula);
  });

  test("weighted figures times 25 are summed up to the IKM, not multiplied again", () => {
    const filled = blank("Rata-Rata Tertimbang / Unsur (×25)");
    expect(filled).toMatchObject({
      B8: "=(B7/9)*25",
      K9: expect.stringMatching(/^=ROUND\(SUM\(.*\)\*25,2\)$/) as string,
    });
  });

  test("a blank row that may be the IKM or the indices is left", () => {
    expect(blank("Indeks")).not.toHaveProperty("B9.B8");
    const undecided = [title, ...rows.slice(0, 7), "Indeks"].join("\n");
    expect(Object.keys(fills(undecided))).not.toContain("B9");
  });
});

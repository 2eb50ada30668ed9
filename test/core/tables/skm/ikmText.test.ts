import { exact } from "../../../../src/core/numbers/exact";
import { gradeFormula } from "../../../../src/core/tables/skm/grade";
import { ikmInText, kinerjaInText, mutuInText } from "../../../../src/core/tables/skm/ikmText";

describe("the IKM within a text", () => {
  const read = (text: string) => {
    const found = ikmInText.read(text);
    return found === null || typeof found === "string" ? found : [found.number.valueOf(), found.decimals];
  };

  test.each([
    ["IKM UNIT PELAYANAN (Hasil Konversi) : 84,93 = Baik", 84.93, 2],
    ["IKM = 84.9", 84.9, 1],
    ["IKM :84,9312", 84.9312, 4],
    ["IKM :  **) 84,93", 84.93, 2],
    ["IKM : *) 84,93", 84.93, 2],
    ["IKM : 84,931", 84.931, 3],
    ["IKM : 3,379", 3.379, 3],
    ["IKM : 100,00", 100, 2],
  ])("%s", (text, number, decimals) => {
    expect(read(text)).toEqual([number, decimals]);
  });

  test.each(["IKM", "IKM 84,93", "IKM : 84", "IKM : Baik", "NRR x 25 = IKM", ""])("is not in %j", (text) => {
    expect(read(text)).toBeNull();
  });

  const write = (text: string, figure: number, decimals = 2) => ikmInText.write(text, exact(figure), decimals);

  test("is written with its decimals and its decimal mark, and the kinerja beside it too", () => {
    expect(write("IKM : 84,93 = Baik", 88.31)).toBe("IKM : 88,31 = Sangat Baik");
    expect(write("IKM : **) 84.93 = BAIK", 64.5)).toBe("IKM : **) 64.50 = TIDAK BAIK");
    expect(write("IKM : 84,9", 81.25, 1)).toBe("IKM : 81,3");
    expect(write("1. IKM (3.4 x 25) : 84,93", 81.25)).toBe("1. IKM (3.4 x 25) : 81,25");
  });

  test("is no word", () => {
    expect(ikmInText.write("IKM : 84,93 = Baik", "Baik", 2)).toBe("IKM : 84,93 = Baik");
  });
});

describe("a text that gives the IKM, as a formula", () => {
  const formula = (text: string, part = ikmInText, decimals = 2) => part.formula?.(text, "‹K9›", decimals) ?? null;
  const kinerja = gradeFormula("‹K9›", "kinerja").slice(1);
  const mutu = gradeFormula("‹K9›", "mutu").slice(1);

  test("keeps its words and its decimal mark, on a machine of whatever language", () => {
    expect(formula("IKM : 84,93 = Baik.")).toBe(
      `="IKM : "&SUBSTITUTE(FIXED(‹K9›,2,TRUE),".",",")&" = "&${kinerja}&"."`,
    );
    expect(formula('IKM "unit" = 84.9', ikmInText, 1)).toBe(
      '="IKM ""unit"" = "&SUBSTITUTE(FIXED(‹K9›,1,TRUE),",",".")',
    );
    expect(formula("IKM : 84,93 = BAIK")).toContain(`&UPPER(${kinerja})`);
  });

  test("gives the grade, letter and word", () => {
    expect(formula("B (Baik)", mutuInText)).toBe(`=${mutu}&" ("&${kinerja}&")"`);
    expect(formula("B", mutuInText)).toBe(`=${mutu}`);
    expect(formula("Kinerja unit pelayanan B: BAIK", kinerjaInText)).toBe(
      `="Kinerja unit pelayanan B: "&UPPER(${kinerja})`,
    );
  });

  test("is none where only a word of it would move, where there is nothing to say, and where it is too long", () => {
    expect(formula("IKM : 84,93 = Baik", kinerjaInText)).toBeNull();
    expect(formula("IKM Unit Pelayanan")).toBeNull();
    expect(formula("Mutu :", mutuInText)).toBeNull();
    expect(formula(`${"Catatan ".repeat(32)}IKM : 84,93`)).toBeNull();
  });
});

describe("the kinerja within a text", () => {
  test("is read wherever it stands", () => {
    expect(kinerjaInText.read("IKM : 84,93 = Baik")).toBe("Baik");
    expect(kinerjaInText.read("IKM : 84,93")).toBeNull();
  });

  test("is written in place of the old one, in capitals where that was", () => {
    expect(kinerjaInText.write("IKM : 84,93 = Baik", "Sangat Baik", 0)).toBe("IKM : 84,93 = Sangat Baik");
    expect(kinerjaInText.write("KINERJA : BAIK", "Kurang Baik", 0)).toBe("KINERJA : KURANG BAIK");
  });

  test("takes the mutu beside it along in a short text, not in a sentence", () => {
    expect(kinerjaInText.write("B (Baik)", "Sangat Baik", 0)).toBe("A (Sangat Baik)");
    expect(kinerjaInText.write("Mutu b, kinerja baik", "Tidak Baik", 0)).toBe("Mutu D, kinerja Tidak Baik");
    expect(kinerjaInText.write("Mutu B, kinerjanya baik", "Tidak Baik", 0)).toBe("Mutu B, kinerjanya Tidak Baik");
  });

  test("stays where nothing says what to write", () => {
    expect(kinerjaInText.write("B (Baik)", "Cukup", 0)).toBe("B (Baik)");
    expect(kinerjaInText.write("B (Baik)", exact(3), 0)).toBe("B (Baik)");
  });
});

describe("the mutu within a text", () => {
  test("is read as a capital letter", () => {
    expect(mutuInText.read("Mutu : b")).toBe("B");
    expect(mutuInText.read("Mutu :")).toBeNull();
  });

  test("is written in place of the old one, the kinerja beside it too, however long the text", () => {
    expect(mutuInText.write("B (Baik)", "A", 0)).toBe("A (Sangat Baik)");
    expect(mutuInText.write("Mutu Pelayanan Triwulan II : B", "C", 0)).toBe("Mutu Pelayanan Triwulan II : C");
    expect(mutuInText.write("Mutu Pelayanan", "C", 0)).toBe("Mutu Pelayanan");
  });
});

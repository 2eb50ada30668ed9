import { lettersIn } from "../../../../src/core/tables/cases/letter";

describe("numbers of letters in a text", () => {
  it.each([
    ["Dinas Koperasi 234/DPMPTSP/PIPM/IV/2024 6 Mei 2024", "234/DPMPTSP/PIPM/IV/2024", 234, 4, 2024],
    ["Nomor : B-12/KPP.29/XII/2023.", "B-12/KPP.29/XII/2023", 12, 12, 2023],
    ["503/ 123 /DPMPTSP-II/2024", "503/ 123 /DPMPTSP-II/2024", null, null, 2024],
    ["000.1.5/77.a/DPMPTSP/2024", "000.1.5/77.a/DPMPTSP/2024", 77, null, 2024],
    ["12/DPMPTSP/V", "12/DPMPTSP/V", 12, 5, null],
  ])("are read in %s", (text, number, serial, month, year) => {
    const [letter, ...more] = lettersIn(text);
    expect([letter?.text, letter?.serial, letter?.month?.number ?? null, letter?.year]).toEqual([
      number,
      serial,
      month,
      year,
    ]);
    expect(more).toEqual([]);
  });

  it.each(["24/01/2024", "OPD/Dinas/Badan", "Kel. Baamang/Kec. Baamang/Kotim", "1/2/3"])("are not in %s", (text) => {
    expect(lettersIn(text)).toEqual([]);
  });
});

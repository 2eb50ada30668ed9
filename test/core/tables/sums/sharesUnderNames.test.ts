import { fillsIn, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("a blank share is of what stands with it", () => {
  it("below its own banner, where plan and result may be called no more than T and R", () => {
    const years = (planned: string, actual: string, share: string) => `
      Indikator | 2023  |  |  | 2024 |  |
                | ${planned} | ${actual} | ${share} | ${planned} | ${actual} | ${share}
      NIB       | 80 | 60 | . | 100 | 90 | .
      PBG       | 40 | 50 | . | 50 | 20 | .
      Reklame   | 20 | 10 | . | 40 | 10 | .`;
    expect(fillsIn("G", years("Target", "Realisasi", "Capaian (%)"))[0]).toBe("G3 =F3/E3 0.9");
    expect(fillsIn("D", years("T", "R", "%"))[1]).toBe("D4 =C4/B4 1.25");
  });

  const beside = (behind: string) => `
    Sektor       | Rencana | % | Realisasi | % | ${behind}
    Pertambangan | 100     | . | 60        | . | .
    Konstruksi   | 300     | . | 20        | . | .
    Jumlah       | 400     | . | 80        | . | .`;

  it("of its own total where plan and result have one each, and what came of the plan is told behind both", () => {
    const drawn = beside("Capaian (%)");
    expect(["C", "E", "F"].map((column) => fillsIn(column, drawn)[0])).toEqual([
      "C2 =B2/B4 0.25",
      "E2 =D2/D4 0.75",
      "F2 =D2/B2 0.6",
    ]);
  });

  it("but of nothing where the second may tell what came of the plan", () => {
    const drawn = beside("Ket");
    expect([...fillsIn("C", drawn), ...fillsIn("E", drawn)]).toEqual([]);
  });

  it("of the whole before its outcomes, not of what all rows come to", () => {
    const drawn = `
      Izin    | Jumlah Permohonan | Selesai | % | Proses | %
      PBG     | 50                | 40      | . | 10     | .
      Reklame | 80                | 60      | . | 20     | .
      Jumlah  | 130               | 100     | . | 30     | .`;
    expect(["D", "F"].map((column) => fillsIn(column, drawn)[0])).toEqual(["D2 =C2/B2 0.8", "F2 =E2/B2 0.2"]);
  });

  it("of all there is, where it is called Share or Kontribusi and no more", () => {
    const drawn = `
      Negara    | Proyek | Investasi | Share
      Singapura | 4      | 30        | .
      Jepang    | 2      | 10        | .
      Jumlah    | 6      | 40        | .`;
    expect(fillsIn("D", drawn)[0]).toBe("D2 =C2/C4 0.75");
  });

  it("of what was due, and its total no sum of the others", () => {
    const drawn = `
      Kabupaten | Wajib LKPM | Jumlah Lapor | Tidak Lapor | Kepatuhan
      Kudus     | 50         | 40           | .           | .
      Jepara    | 80         | 60           | .           | .
      Jumlah    | 130        | 100          | .           | .`;
    expect(fillsIn("E", drawn).at(-1)).toMatch(/^E4 =C4\/B4 0.769/);
    expect(fillsIn("D", drawn)[0]).toBe("D2 =B2-C2 10");
  });
});

describe("blank growth", () => {
  const growth = (name: string) => `
    Sektor       | TW II 2023 | TW I 2024 | TW II 2024 | ${name}
    Pertambangan | 100        | 200       | 150        | .
    Konstruksi   | 300        | 400       | 360        | .
    Jumlah       | 400        | 600       | 510        | .`;

  it("is held to the quarter before, or to the year before, as its name says", () => {
    expect(fillsIn("E", growth("Pertumbuhan q-to-q (%)"))[0]).toBe("E2 =(D2-C2)/C2 -0.25");
    expect(fillsIn("E", growth("Pertumbuhan y-on-y (%)"))[0]).toBe("E2 =(D2-B2)/B2 0.5");
    expect(fillsIn("E", growth("y-on-y (%)"))[0]).toBe("E2 =(D2-B2)/B2 0.5");
    expect(fillsIn("E", growth("q-to-q (%)"))[0]).toBe("E2 =(D2-C2)/C2 -0.25");
  });

  it("is of the semester before it, whose name begins and goes on with an s", () => {
    const drawn = `
      Sektor       | Semester I 2023 | Semester I 2024 | Pertumbuhan Semester (%)
      Perdagangan  | 400             | 600             | .
      Industri     | 200             | 150             | .`;
    expect(fillsIn("D", drawn)[0]).toBe("D2 =(C2-B2)/B2 0.5");
  });

  it("is of what is called the same below the year before", () => {
    const drawn = `
      Periode | 2023 |      |        | 2024 |     |        | Pertumbuhan (%)
              | PMA  | PMDN | Jumlah | PMA  | PMDN | Jumlah |
      TW I    | 10   | 20   | 30     | 20   | 25   | 45     | .
      TW II   | 10   | 30   | 40     | 10   | 10   | 20     | .
      TW III  | 20   | 30   | 50     | 30   | 30   | 60     | .`;
    expect(fillsIn("H", drawn)[0]).toBe("H3 =(G3-D3)/D3 0.5");
  });

  it("is written of 100 where the other shares are", () => {
    const drawn = `
      Sektor       | Target | Realisasi | Capaian (%) | 2023 | 2024 | Pertumbuhan (%)
      Pertambangan | 100    | 80        | 80          | 10   | 15   | .
      Konstruksi   | 300    | 150       | 50          | 20   | 22   | .
      Lainnya      | 200    | 50        | 25          | 40   | 30   | .`;
    expect(fillsIn("G", drawn)[0]).toBe("G2 =(F2-E2)/E2*100 50");
  });
});

it("a slip in a table of four rows is told though the total below adds it up", () => {
  const drawn = draw(`
    Periode | PMA | PMDN | Jumlah
    TW I    | 110 | 220  | 330
    TW II   | 310 | 230  | 450
    TW III  | 120 | 130  | 250
    TW IV   | 410 | 125  | 535
    Total   | 950 | 705  | =SUM(D2:D5) -> 1565`);
  expect(findingsOf(drawn, "error")[0]).toMatch(/^error D3 \S+ 540/);
});

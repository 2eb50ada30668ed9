import fc from "fast-check";
import { clearOf, besideTable, CHART_SIZE } from "../../../src/core/charts/place";
import { BAND_COLOURS, COLOURS } from "../../../src/core/charts/colours";
import { extremesOf } from "../../../src/core/charts/extremes";
import { chartsIn, drawn, firstDrawn } from "../../support/charts";
import { draw } from "../../support/draw";

const PERMITS = `
  Rekap Izin Terbit Triwulan II Tahun 2024
  No | Jenis Izin | April | Mei | Juni | Jumlah
  1  | Reklame    | 13    | 16  | 3    | 32
  2  | Pendidikan | 8     | 7   | 0    | 15
  3  | Kesehatan  | 5     | 6   | 2    | 13
  4  | Reservoir  | 1     | 1   | 2    | 4
     | Jumlah     | 27    | 30  | 7    | 64`;

describe("permits by month", () => {
  it("are drawn by jenis izin, with a colour for each month", () => {
    expect(firstDrawn(draw(PERMITS))).toEqual([
      "Reklame · Pendidikan · Kesehatan · Reservoir",
      "April C3:C6: 13 8 5 1",
      "Mei D3:D6: 16 7 6 1",
      "Juni E3:E6: 3 0 2 2",
    ]);
  });

  it("of few jenis izin are drawn by month, with a colour for each jenis izin", () => {
    const two = PERMITS.split("\n").filter((line) => !/Kesehatan|Reservoir|Jumlah {2}/.test(line));
    expect(firstDrawn(draw(two.join("\n")))).toEqual([
      "April · Mei · Juni",
      "Reklame C3:E3: 13 16 3",
      "Pendidikan C4:E4: 8 7 0",
    ]);
  });

  it("leave a gap where a figure is blank", () => {
    expect(firstDrawn(draw(PERMITS.replace("| 16 ", "|   ")))).toContain("Mei D3:D6: – 7 6 1");
  });

  const MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");
  const KINDS = "Reklame Kesehatan Pendidikan Apotek Klinik Optik Salon Reservoir".split(" ");
  const year = (withSums: boolean) =>
    [
      "Rekap Izin Tahun 2024",
      ["No", "Jenis Izin", ...MONTHS, "Jumlah"].join(" | "),
      ...KINDS.map((kind, at) => [at + 1, kind, ...MONTHS.map((_, month) => month + at), 66 + 12 * at].join(" | ")),
      ["", "Jumlah", ...MONTHS.map((_, month) => (withSums ? 8 * month + 28 : "")), 864].join(" | "),
    ].join("\n");

  it("of a whole year and more jenis izin than there are colours are drawn by their sums: of each month", () => {
    expect(firstDrawn(draw(year(true)))).toEqual([
      MONTHS.join(" · "),
      "Jumlah C11:N11: 28 36 44 52 60 68 76 84 92 100 108 116",
    ]);
  });

  it("or of each jenis izin, where the months have none", () => {
    expect(firstDrawn(draw(year(false)))).toEqual([KINDS.join(" · "), "Jumlah O3:O10: 66 78 90 102 114 126 138 150"]);
  });

  it("are withheld where figures are typed as texts, which Excel draws as zeros", () => {
    expect(firstDrawn(draw(PERMITS.replace("| 16 ", "| '16 ")))).toBe("texts");
    expect(firstDrawn(draw(PERMITS.replace("| 0  ", "| '- ")))).toContain("Juni E3:E6: 3 0 2 2");
  });
});

describe("investment", () => {
  const PMDN = `
    Realisasi Investasi PMDN Triwulan I Tahun 2024
    Kabupaten/Kota | Proyek | Tambahan Investasi (Rp. Juta) | TKI
    Kabupaten Kotim   | 9 | 60.5 | 10
    Sektor Primer     | 4 | 40.5 | 6
    Perikanan         | 4 | 40.5 | 6
    Sektor Sekunder   | 3 | 12   | 3
    Industri Makanan  | 3 | 12   | 3
    Sektor Tersier    | 2 | 8    | 1
    Konstruksi        | 2 | 8    | 1`;

  it("is drawn by sektor, each in its colour, though sub-sectors stand between them", () => {
    expect(firstDrawn(draw(PMDN))).toEqual([
      "Tambahan Investasi (Rp. Juta)",
      "Sektor Primer C4: 40.5",
      "Sektor Sekunder C6: 12",
      "Sektor Tersier C8: 8",
    ]);
  });

  it("of two regions has no chart: each sektor stands twice", () => {
    const second = PMDN.split("\n").slice(3).join("\n").replace("Kabupaten Kotim", "Kabupaten Kobar");
    expect(firstDrawn(draw(`${PMDN}\n${second}`))).toBeNull();
  });
});

const SURVEY = `
  Hasil Survei Kepuasan Masyarakat Triwulan II Tahun 2024
  Kode | Unsur       | NRR
  U1   | Persyaratan | 3.35
  U2   | Prosedur    | 3.193
  U3   | Waktu       | 2.9
  U4   | Biaya       | 3.9`;

describe("a survey", () => {
  const bandsOf = (picture: string) =>
    chartsIn({ sheets: [draw(picture)] })[0]?.charts[0]?.bands?.map(({ mutu, least }) => `${mutu} ${least}`);

  it("is drawn by unsur, with the grades that its figures are read off (PermenPANRB 14/2017)", () => {
    expect(firstDrawn(draw(SURVEY))).toEqual([
      "Persyaratan · Prosedur · Waktu · Biaya",
      "NRR C3:C6: 3.35 3.193 2.9 3.9",
    ]);
    expect(bandsOf(SURVEY)).toEqual(["A 3.5324", "B 3.0644", "C 2.6", "D 0"]);
  });

  it("by its indices has the grades of an IKM", () => {
    const indices = SURVEY.replace("NRR", "Index").replace(/\d\.\d+/g, (nrr) => String(Number(nrr) * 25));
    expect(bandsOf(indices)).toEqual(["A 88.31", "B 76.61", "C 65", "D 0"]);
  });

  it("on a scale up to 5 has none: nobody knows which are meant", () => {
    expect(bandsOf(SURVEY.replace("3.9", "4.6"))).toBeUndefined();
  });

  it("is withheld where nothing is filled in", () => {
    const blank = `
      No  | U1 | U2 | U3 | U4
      1   | 3  | 3  | 2  | 4
      2   | 4  | 3  | 3  | 4
      3   | 4  | 3  | 3  | 4
      NRR | .  | .  | .  | .
      IKM | .  |    |    |`;
    expect(firstDrawn(draw(blank))).toBe("blank");
  });

  it("by its respondents is drawn from its row of averages, under the codes of the header", () => {
    const matrix = `
      No  | U1 | U2 | U3 | U4
      1   | 3  | 3  | 2  | 4
      2   | 4  | 3  | 3  | 4
      3   | 4  | 3  | 3  | 4
      NRR | 3.667 | 3 | 2.667 | 4`;
    expect(firstDrawn(draw(matrix))).toEqual(["U1 · U2 · U3 · U4", "NRR B5:E5: 3.667 3 2.667 4"]);
  });
});

describe("periods", () => {
  const compared = (...pictures: readonly string[]) =>
    chartsIn({ sheets: pictures.map((picture, at) => draw(picture, `Lembar${at + 1}`)) })
      .flatMap(({ charts }) => charts)
      .filter(({ shows }) => shows === "periods")
      .map(drawn);
  const later = SURVEY.replace("Triwulan II", "Triwulan III").replace("3.35", "3.4");

  it("of one survey are drawn side by side, the earlier first, wherever they stand", () => {
    expect(compared(later, SURVEY)).toEqual([
      [
        "Persyaratan · Prosedur · Waktu · Biaya",
        "Triwulan II Tahun 2024 C3:C6: 3.35 3.193 2.9 3.9",
        "Triwulan III Tahun 2024 C3:C6: 3.4 3.193 2.9 3.9",
      ],
    ]);
  });

  it("of permits are compared by the sum of each jenis izin", () => {
    const third = PERMITS.replace("Triwulan II", "Triwulan III").replace(
      "April | Mei | Juni",
      "Juli | Agustus | September",
    );
    expect(compared(PERMITS, third)[0]).toEqual([
      "Reklame · Pendidikan · Kesehatan · Reservoir",
      "Triwulan II Tahun 2024 F3:F6: 32 15 13 4",
      "Triwulan III Tahun 2024 F3:F6: 32 15 13 4",
    ]);
  });

  it.each([
    [
      "the rows stand in another order",
      later.replace("Prosedur", "x").replace("Waktu", "Prosedur").replace("x", "Waktu"),
    ],
    ["a row is missing", later.replace(/\n.*Biaya.*/, "")],
    ["both are of one period", SURVEY.replace("3.35", "3.4")],
    ["one does not say its period", later.replace("Triwulan III Tahun 2024", "")],
  ])("are not compared where %s", (_, other) => {
    expect(compared(SURVEY, other)).toEqual([]);
  });

  it("of several services are not compared: nobody knows which go together", () => {
    expect(compared(SURVEY, SURVEY, later, later)).toEqual([]);
  });
});

test("the highest and the lowest figure are told with what they are of", () => {
  const [chart] = chartsIn({ sheets: [draw(PERMITS)] }).flatMap(({ charts }) => charts);
  expect(chart && extremesOf(chart)).toEqual({
    highest: { category: "Reklame", series: "Mei", figure: 16 },
    lowest: { category: "Pendidikan", series: "Juni", figure: 0 },
  });
});

/** How light a colour is printed without colours, 0 to 100 (CIE L*). */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 0.008856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance;
}

test.each([
  ["columns", COLOURS],
  ["lines", BAND_COLOURS],
])("the colours of %s are told apart by how dark they are", (_, colours) => {
  const steps = colours.map(lightness).map((light, at, all) => light - (all[at - 1] ?? 0));
  expect(steps.every((step) => step >= 12)).toBe(true);
  expect(lightness(colours.at(-1) ?? "")).toBeLessThan(92);
});

describe("its place", () => {
  it("is right of the table, behind what stands beside it", () => {
    const sheet = draw("a | b |  |  | catatan");
    expect(besideTable(sheet, { top: 0, left: 0, bottom: 0, right: 1 })).toEqual({ row: 0, column: 5 });
    expect(besideTable(draw("a | b"), { top: 0, left: 0, bottom: 0, right: 1 })).toEqual({ row: 0, column: 3 });
    const below = draw(`a | b${"\n".repeat(CHART_SIZE.rows)} | | | | catatan`);
    expect(besideTable(below, { top: 0, left: 0, bottom: 0, right: 1 })).toEqual({ row: 0, column: 3 });
  });

  it("covers no other chart, wherever these stand", () => {
    const points = fc.nat({ max: 900 });
    const frames = fc.record({ left: points, top: points, width: fc.constant(300), height: fc.constant(200) });
    fc.assert(
      fc.property(frames, fc.array(frames, { maxLength: 6 }), (frame, others) => {
        const placed = clearOf(frame, others);
        expect(placed.left).toBe(frame.left);
        for (const { left, top } of others) {
          expect(Math.abs(left - placed.left) >= 300 || Math.abs(top - placed.top) >= 200).toBe(true);
        }
      }),
    );
  });
});

import type { Sheet } from "../../../src/core/grid/sheet";
import { draw } from "../../support/draw";
import { told } from "../../support/told";

const survey = (period: string, ...answers: readonly string[]) => `
  Survei Kepuasan Masyarakat ${period}
  No  | Persyaratan | Prosedur | Waktu | Biaya
  ${answers.map((answer, at) => `${at + 1} | ${answer}`).join("\n")}
  NRR | . | . | . | .
  IKM | . |   |   |`;
const [LOW, HIGH] = ["3 | 3 | 2 | 4", "4 | 4 | 4 | 4"];

/** The sentence about the period before, of the last paragraph. */
function since(...sheets: readonly Sheet[]): string | null {
  const paragraph = told(...sheets).at(-1) ?? "";
  return /(?:IKM (?:naik|turun)|Nilai itu|Jumlah itu) .*?\.(?= [A-Z]|$)/.exec(paragraph)?.[0] ?? null;
}

describe("the IKM against the period before", () => {
  const first = draw(survey("Triwulan I Tahun 2024", LOW, LOW, LOW), "Satu");
  const second = draw(survey("Triwulan II Tahun 2024", LOW, HIGH, HIGH), "Dua");

  it("is told with both figures and what became of the grade", () => {
    expect(since(first, second)).toBe(
      "IKM naik dari 75,00 pada Triwulan I Tahun 2024 menjadi 91,67; mutu pelayanan berubah dari C (Kurang Baik) menjadi " +
        "A (Sangat Baik).",
    );
    expect(told(first, second)[0]).not.toContain("naik");
  });

  it("may have gone down, or be the same", () => {
    const worse = draw(survey("Triwulan III Tahun 2024", LOW, LOW, HIGH), "Tiga");
    expect(since(first, second, worse)).toBe(
      "IKM turun dari 91,67 pada Triwulan II Tahun 2024 menjadi 83,33; mutu pelayanan berubah dari A (Sangat Baik) menjadi B (Baik).",
    );
    expect(since(first, draw(survey("Triwulan II Tahun 2024", LOW, LOW, LOW), "Dua"))).toBe(
      "Nilai itu sama dengan nilai pada Triwulan I Tahun 2024; mutu pelayanan tetap C (Kurang Baik).",
    );
  });

  it("is of the last period before, in whatever order the sheets stand, also of another year", () => {
    const last = draw(survey("Triwulan IV Tahun 2023", HIGH, HIGH, HIGH), "Lama");
    const earlier = draw(survey("Triwulan III Tahun 2023", LOW, LOW, LOW), "Lebih lama");
    expect(since(earlier, last, first)).toMatch(/^IKM turun dari 100,00 pada Triwulan IV Tahun 2023/);
    expect(since(last, earlier, first)).toMatch(/^IKM turun dari 100,00 pada Triwulan IV Tahun 2023/);
  });

  it("takes periods from the names of sheets, and their years from nowhere where no table has one", () => {
    const bare = (...answers: readonly string[]) => survey("", ...answers).replace(/^.*Masyarakat.*$/m, "");
    expect(since(draw(bare(LOW), "TW I"), draw(bare(HIGH), "TW II"))).toMatch(
      /^IKM naik dari 75,00 pada TW I menjadi 100,00/,
    );
    expect(since(draw(bare(LOW), "TW I 2024"), draw(bare(HIGH), "TW II"))).toBeNull();
  });

  it.each([
    ["of another length", "Semester 2 Tahun 2023"],
    ["of the same period", "Triwulan II Tahun 2024"],
    ["of no period", ""],
    ["of a later one", "Triwulan III Tahun 2024"],
    ["of another unit", "UPT Samuda Triwulan I Tahun 2024"],
    ["of another service", "Mal Pelayanan Publik Triwulan I Tahun 2024"],
  ])("is not compared with one %s", (_, period) => {
    expect(since(draw(survey(period, LOW), "Lain"), second)).toBeNull();
  });

  it("is not compared with one on the sheet of another unit", () => {
    expect(since(draw(survey("Triwulan I Tahun 2024", LOW), "UPT Samuda"), second)).toBeNull();
  });

  it("is silent where two of the period before differ, and not where answers and results of it agree", () => {
    const other = draw(survey("Triwulan I Tahun 2024", HIGH, LOW), "Lain");
    expect(since(first, other, second)).toBeNull();
    const results = `
      Hasil Survei Kepuasan Masyarakat Triwulan I Tahun 2024
      Kode | Unsur       | NRR | NRR tertimbang
      U1   | Persyaratan | 3 | 0.75
      U2   | Prosedur    | 3 | 0.75
      U3   | Waktu       | 2 | 0.5
      U4   | Biaya       | 4 | 1
      .    | Jumlah NRR tertimbang | . | 3
      .    | IKM         | . | 75`;
    expect(since(first, draw(results, "Hasil"), second)).toMatch(/^IKM naik dari 75,00/);
    expect(since(draw(results, "Hasil"), second)).toMatch(/^IKM naik dari 75,00/);
  });
});

const months = (title: string, pbg: number) => `
  ${title}
  No | Jenis Izin | April | Mei | Juni | Jumlah
  1  | PBG        | ${pbg} | 4   | 0    | ${pbg + 4}
  2  | Reklame    | 1     | 2   | 2    | 5
  .  | Jumlah     | ${pbg + 1} | 6 | 2   | ${pbg + 9}`;

describe("permits against the period before", () => {
  const [first, second] = [
    draw(months("Rekap Izin Triwulan II Tahun 2023", 3), "Dulu"),
    draw(months("Rekap Izin Triwulan II Tahun 2024", 8), "Kini"),
  ];

  it("are told by their count and in per cent", () => {
    expect(since(first, second)).toBe(
      "Jumlah itu bertambah 5 izin (41,7%) dibandingkan Triwulan II Tahun 2023 (12 izin).",
    );
  });

  it.each([
    ["of another channel", "Rekap Izin Melalui OSS Triwulan II Tahun 2023"],
    ["of another office", "Rekap Izin Kecamatan Baamang Triwulan II Tahun 2023"],
    ["of other permits", "Rekap Izin Kesehatan Triwulan II Tahun 2023"],
  ])("are not compared with those %s", (_, title) => {
    expect(since(draw(months(title, 3), "Dulu"), second)).toBeNull();
  });

  it("are not compared with a table that has mistakes", () => {
    expect(
      since(draw(months("Rekap Izin Triwulan II Tahun 2023", 3).replace("| 12", "| 13"), "Dulu"), second),
    ).toBeNull();
  });

  it("of a table that names its year alone are those of the months that it counts", () => {
    const [now] = told(draw(months("Rekap Izin Tahun 2024", 8)));
    expect(now).toContain("Pada April–Juni 2024 diterbitkan 17 izin.");
    expect(
      since(draw(months("Rekap Izin Tahun 2023", 3), "Dulu"), draw(months("Rekap Izin Tahun 2024", 8), "Kini")),
    ).toBe("Jumlah itu bertambah 5 izin (41,7%) dibandingkan April–Juni 2023 (12 izin).");
    const next = months("Rekap Izin Tahun 2024", 10).replace("April | Mei | Juni", "Juli | Agustus | September");
    expect(since(draw(months("Rekap Izin Tahun 2024", 8), "Kini"), draw(next, "Nanti"))).toBe(
      "Jumlah itu bertambah 2 izin (11,8%) dibandingkan April–Juni 2024 (17 izin).",
    );
  });
});

const investment = (period: string, times: number) => `
  Realisasi Investasi PMA ${period}
  Lokasi / Sektor | Proyek | Investasi (US$ Ribu) | Investasi (Rp Juta) | TKI | TKA
  Kabupaten A     | 3 | ${10 * times} | ${150 * times} | 4 | 0
  Sektor Primer   | 1 | ${4 * times} | ${60 * times} | 1 | 0
  Sektor Sekunder | 2 | ${6 * times} | ${90 * times} | 3 | 0
  Kabupaten B     | 5 | ${20 * times} | ${300 * times} | 9 | 1
  Sektor Primer   | 4 | ${15 * times} | ${225 * times} | 6 | 1
  Sektor Sekunder | 1 | ${5 * times} | ${75 * times} | 3 | 0
  Jumlah          | 8 | ${30 * times} | ${450 * times} | 13 | 1`;

test("investment is told against the period before in money and per cent, and not against another's", () => {
  const second = draw(investment("Triwulan II Tahun 2024", 2), "Dua");
  expect(since(draw(investment("Triwulan I Tahun 2024", 3), "Satu"), second)).toBe(
    "Nilai itu turun Rp 450 juta (33,3%) dibandingkan Triwulan I Tahun 2024 (Rp 1.350 juta).",
  );
  const domestic = investment("Triwulan I Tahun 2024", 3)
    .replace("PMA", "PMDN")
    .replace("Investasi (US$ Ribu)", "Luas");
  expect(since(draw(domestic, "Satu"), second)).toBeNull();
  const billions = investment("Triwulan I Tahun 2024", 3).replace("Rp Juta", "Rp Miliar");
  expect(since(draw(billions, "Satu"), second)).toBeNull();
});

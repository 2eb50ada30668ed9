import { tablesOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { threefold } from "../../../support/threefold";

const NAMES = ["Persyaratan", "Prosedur", "Waktu", "Biaya", "Produk", "Kompetensi", "Perilaku", "Pengaduan", "Sarana"];
const CODES = NAMES.map((_, unsur) => `U${unsur + 1}`);
const SERVICES = ["PBG", "SLF", "SIP Dokter", "Reklame"];
const AVERAGES = SERVICES.map((_, part) =>
  NAMES.map((__, unsur) => 3 + ((part * 17 + unsur * 29 + part * unsur * 7) % 90) / 100),
);
const RIGHT = { alarms: [], missed: [], unfilled: [] };

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
const meanOf = (numbers: readonly number[]) => sumOf(numbers) / numbers.length;
const to = (decimals: number, number: number) => `{${(number + 1e-9).toFixed(decimals)}}`;
const mutu = (ikm: number) => `{${ikm >= 88.305 ? "A" : ikm >= 76.605 ? "B" : "C"}}`;

function table(
  header: string,
  parts: readonly string[],
  results: (averages: readonly number[]) => readonly string[],
): string {
  const rows = parts.map((part, at) => [part, ...(AVERAGES[at] ?? []), ...results(AVERAGES[at] ?? [])].join(" | "));
  return ["IKM PER JENIS LAYANAN", header, ...rows].join("\n");
}

describe("a row of averages for each part of an office", () => {
  test.each([
    ["services", `Jenis Layanan | ${CODES.join(" | ")} | IKM | Mutu`, SERVICES],
    ["units, whose unsur are named", `Unit Layanan | ${NAMES.join(" | ")} | Nilai IKM | Mutu Pelayanan`, SERVICES],
    ["counters", `Loket | ${CODES.join(" | ")} | IKM | Kategori`, ["Loket 1", "Loket 2", "Loket 3"]],
    ["months", `Bulan | ${CODES.join(" | ")} | IKM Unit | Mutu`, ["Januari", "Februari", "Maret"]],
  ])("gives each its IKM and grade: %s", (_, header, parts) => {
    const picture = table(header, parts, (averages) => {
      const ikm = meanOf(averages) * 25;
      return [to(2, ikm), mutu(ikm)];
    });
    expect(threefold(picture)).toEqual({ tables: [`skm-recap A2:L${parts.length + 2}`], ...RIGHT });
  });

  test("may say what the IKM comes from", () => {
    const header = `Loket | ${CODES.join(" | ")} | NRR Tertimbang (x 0,111) | IKM`;
    const picture = table(header, SERVICES, (averages) => [
      to(3, sumOf(averages) * 0.111),
      to(2, sumOf(averages) * 2.775),
    ]);
    expect(threefold(picture)).toEqual({ tables: ["skm-recap A2:L6"], ...RIGHT });
  });

  test.each([
    ["a letter with its kinerja", (grade: string) => (grade === "A" ? "A (Sangat Baik)" : `${grade} (Baik)`)],
    ["a small letter", (grade: string) => grade.toLowerCase()],
  ])("states its grade as %s", (_, write) => {
    const picture = table(`Loket | ${CODES.join(" | ")} | IKM | Mutu`, SERVICES, (averages) => {
      const ikm = meanOf(averages) * 25;
      return [ikm.toFixed(2), write(mutu(ikm).replace(/[{}]/g, ""))];
    });
    expect(findingsOf(draw(picture))).toEqual([]);
    expect(findingsOf(draw(picture.replace(/\bb( \(Baik\))?$/im, "D (Tidak Baik)")))).toEqual(["error L3 skm-mutu B"]);
  });

  test("may be of indices", () => {
    const rows = SERVICES.map((service, at) => {
      const indices = (AVERAGES[at] ?? []).map((average) => Number((average * 25).toFixed(2)));
      return [service, ...indices, to(2, meanOf(indices))].join(" | ");
    });
    const picture = ["INDEKS PER LAYANAN", `Jenis Layanan | ${CODES.join(" | ")} | IKM`, ...rows].join("\n");
    expect(threefold(picture)).toEqual({ tables: ["skm-recap A2:K6"], ...RIGHT });
  });

  test("may end with what all of them come to on average", () => {
    const whole = NAMES.map((_, unsur) => meanOf(AVERAGES.map((averages) => averages[unsur] ?? 0)));
    const header = `Jenis Layanan | ${CODES.join(" | ")} | Rata-rata | IKM`;
    const results = (averages: readonly number[]) => [to(4, meanOf(averages)), to(2, meanOf(averages) * 25)];
    const last = ["Rata-rata", ...whole.map((one) => to(4, one)), ...results(whole)].join(" | ");
    expect(threefold(`${table(header, SERVICES, results)}\n${last}`)).toEqual({
      tables: ["skm-recap A2:L7"],
      ...RIGHT,
    });
  });

  test("blames an average that its own average and what follows from it bear out", () => {
    const whole = NAMES.map((_, unsur) => meanOf(AVERAGES.map((averages) => averages[unsur] ?? 0)));
    const header = `Jenis Layanan | ${CODES.join(" | ")} | IKM`;
    const results = (averages: readonly number[]) => [(meanOf(averages) * 25).toFixed(2)];
    const last = ["Rata-rata", ...whole.map((one) => one.toFixed(4)), ...results(whole)].join(" | ");
    const right = `${table(header, SERVICES, results)}\n${last}`;
    const own = AVERAGES[1]?.[0] ?? 0;
    expect(findingsOf(draw(right))).toEqual([]);
    const [first] = findingsOf(draw(right.replace(`SLF | ${own} `, `SLF | ${(own - 0.1).toFixed(2)} `)));
    expect(first).toBe(`error B4 skm-nrr ${own}`);
  });

  test("is left alone where its results mean something else", () => {
    const header = `Jenis Layanan | ${CODES.join(" | ")} | Nilai IKM | Target IKM`;
    const picture = table(header, SERVICES, (averages) => [(70 + (averages[0] ?? 0)).toFixed(2), "88"]);
    expect(findingsOf(draw(picture), "error")).toEqual([]);
  });

  test("is none where respondents gave whole answers", () => {
    const rows = SERVICES.map((service, at) =>
      [service, ...NAMES.map((_, unsur) => 3 + ((at + unsur) % 2)), ""].join(" | "),
    );
    const picture = ["SKM", `Jenis Layanan | ${CODES.join(" | ")} | IKM`, ...rows].join("\n");
    expect(tablesOf(draw(picture)).filter((one) => one.startsWith("skm-recap"))).toEqual([]);
  });
});

describe("what averages come to", () => {
  const MARKS = (sum: string) => `
    NILAI PER LAYANAN
    Layanan   | U1    | U2    | U3    | U4    | Jumlah
    PBG       | 71.07 | 77.53 | 88.54 | 81.15 | 318.29
    SIP       | 82.31 | 80.12 | 75.46 | 79.92 | 317.81
    NIB       | 79.36 | 73.17 | 85.38 | 90.02 | 327.93
    Rata-rata | 77.58 | 76.94 | 83.13 | 83.7  | ${sum}`;

  test("may have been averaged before they were rounded", () => {
    expect(findingsOf(draw(MARKS("321.34")), "error")).toEqual([]);
    expect(findingsOf(draw(MARKS("321.35")), "error")).toEqual([]);
  });

  test("is wrong beyond that", () => {
    expect(findingsOf(draw(MARKS("321.43")), "error")).toEqual(["error F6 skm-total 321.35"]);
  });
});

describe("the IKM of the row of averages", () => {
  const UNITS = (ikm: string) => `
    Kecamatan | U1   | U2   | U3   | U4   | IKM
    Baamang   | 3.42 | 3.17 | 3.58 | 3.31 | 84.25
    Cempaga   | 3.25 | 3.44 | 3.36 | 3.29 | 83.38
    Telawang  | 3.51 | 3.28 | 3.47 | 3.26 | 84.5
    Rata-rata | 3.39 | 3.30 | 3.47 | 3.29 | ${ikm}`;

  test("may be what those of the parts come to, or what the averages of the unsur do", () => {
    expect(findingsOf(draw(UNITS("84.04")))).toEqual([]);
    expect(findingsOf(draw(UNITS("84.06")))).toEqual([]);
  });

  test("is wrong where it is neither", () => {
    expect(findingsOf(draw(UNITS("86.04")), "error").map((error) => error.split(" ")[1])).toEqual(["F5"]);
  });
});

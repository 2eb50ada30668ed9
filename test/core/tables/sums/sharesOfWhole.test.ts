import { fillsIn } from "../../../support/checked";

const DISTRICTS = ["Baamang", "Seranau", "Cempaga", "Kotabesi", "Antang", "Tualan"];

/** What fills the first "%" of rows of figures below a header. */
function filled(header: string, ...rows: readonly string[]): string | undefined {
  const lines = rows.map((row, at) => `${DISTRICTS[at] ?? ""} | ${row}`);
  const column = String.fromCharCode(66 + header.split(" | ").indexOf("%"));
  return fillsIn(column, [`Kecamatan | ${header}`, ...lines].join("\n"))[0]?.split(" ")[1];
}

describe("a share right behind each part of a whole that stands before them", () => {
  const RIGHT = ["50 | 40 | . | 10 | .", "40 | 30 | . | 10 | .", "20 | 10 | . | 10 | .", "10 | 8 | . | 2 | ."];
  /** The parts of the first rows come to less than the whole. */
  const short = (rows: number, of = RIGHT) =>
    of.map((row, at) => (at < rows ? row.replace(/\d+ \| \.$/, "1 | .") : row));

  it.each([
    ["what came of it", "Jumlah | Selesai | % | Proses | %", RIGHT],
    ["what came of it, also of what came in", "Masuk | Terbit | % | Belum Selesai | %", RIGHT],
    ["what came of it, also where more was done with the rest", "Masuk | Terbit | % | Ditolak | %", short(4)],
    ["what the figures say are its parts", "Jumlah | Baru | % | Perpanjangan | %", RIGHT],
    ["what the figures of three rows say", "Jumlah | Baru | % | Perpanjangan | %", RIGHT.slice(1)],
    ["what the figures of most rows say", "Jumlah | Baru | % | Perpanjangan | %", short(1)],
    ["its parts, whatever stands behind", "Jumlah | Baru | % | Ulang | % | Loket", RIGHT.map((row) => `${row} | 3`)],
    ["one that is done and one that figures tell", "Masuk | Selesai | % | Diteruskan | %", RIGHT],
  ])("is of it: %s", (_, header, rows) => {
    expect(filled(header, ...rows)).toBe("=C2/B2");
  });

  it.each([
    ["of others", "Jumlah | Baru | % | Perpanjangan | %", short(4)],
    ["of others by half of them", "Jumlah | Baru | % | Perpanjangan | %", short(2)],
    ["by two rows alone", "Jumlah | Baru | % | Perpanjangan | %", RIGHT.slice(2)],
    ["called no whole", "Loket | Baru | % | Perpanjangan | %", RIGHT],
    ["called neither, and its parts done", "Loket | Selesai | % | Proses | %", RIGHT],
    ["done in part, and otherwise in part", "Masuk | Selesai | % | Diteruskan | %", short(4)],
  ])("is of nobody knows what where the whole is %s", (_, header, rows) => {
    expect(filled(header, ...rows)).toBeUndefined();
  });

  it("is of nothing where another figure stands beside the whole", () => {
    const loket = RIGHT.map((row) => row.replace(" | ", " | 3 | "));
    expect(filled("Masuk | Loket | Selesai | % | Proses | %", ...loket)).toBeUndefined();
  });

  it("is not of the first of two wholes", () => {
    const twice = RIGHT.map((row) => row.replace(" | ", " | 90 | "));
    expect(filled("Masuk | Diterima | Selesai | % | Proses | %", ...twice)).toBeUndefined();
  });
});

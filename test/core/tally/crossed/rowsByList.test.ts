import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const list = (name: string, month: string, rows: readonly (readonly [string, number])[]) =>
  draw(
    `No | Tanggal Terbit | Jenis Izin | Retribusi\n` +
      rows.map(([day, amount], at) => `${at + 1} | ${day}/${month}/2024 | Reklame | ${amount}`).join("\n"),
    name,
  );
const JANUARI = list("Januari", "01", [["03", 100], ["09", 250]]); // prettier-ignore
const FEBRUARI = list("Februari", "02", [["02", 75], ["05", 75], ["27", 300]]); // prettier-ignore
const RECAP = `
  Bulan    | Jumlah Izin | Retribusi (Rp)
  Januari  | 2           | 350
  Februari | 3           | 450
  Jumlah   | 5           | 800`;
const all = (recap: string) => [JANUARI, FEBRUARI, draw(recap, "Rekap")];

describe("a recap whose rows are called by the sheets of registers", () => {
  it("is filled with how many each lists and what they come to", () => {
    const fills = fillsOf(all(RECAP.replace(/\| \d+/g, "| .")));
    expect(fills).toEqual(
      expect.arrayContaining(["C2 =SUM(Januari!$D$2:$D$3) 350", "B3 3", "C3 =SUM(Februari!$D$2:$D$4) 450"]),
    );
  });

  it("is silent where right, and the wrong amount is named, not the total", () => {
    expect(findingsOf(all(RECAP), "error")).toEqual([]);
    expect(findingsOf(all(RECAP.replace("450", "540")), "error")).toEqual(["error C3 permits-register 450"]);
  });

  it("is left alone where a row has no sheet: that of January says nothing of March", () => {
    expect(fillsOf(all(RECAP.replace(/\| \d+/g, "| .").replace("Februari", "Maret")))).toEqual([]);
  });
});

describe("the formula of all that a sheet lists", () => {
  const days = (name: string, ...lines: readonly string[]) =>
    draw(["No | Tanggal Terbit | Jenis Izin | Retribusi", ...lines].join("\n"), name);
  const two = ["1 | 45400 | Reklame | 100", "2 | 45401 | Reklame | 250"];
  const both = (recap: string, ...lines: readonly string[]) =>
    fillsOf([days("OSS", ...lines), days("SiCantik", ...two), draw(recap, "Rekap")]);
  const PLACES = "Melalui | Jumlah Izin | Retribusi (Rp)\nOSS | . | .\nSiCantik | . | .";

  it("counts its days, where these are numbers, and adds up its amounts", () => {
    expect(both(PLACES, ...two)).toEqual([
      "B2 =COUNT(OSS!$B$2:$B$3) 2",
      "C2 =SUM(OSS!$D$2:$D$3) 350",
      "B3 =COUNT(SiCantik!$B$2:$B$3) 2",
      "C3 =SUM(SiCantik!$D$2:$D$3) 350",
    ]);
    expect(both(PLACES, "1 | 18/04/2024 | Reklame | 100", "2 | 45401 | Reklame | 250")[0]).toBe("B2 2");
  });

  it.each([
    ["two rows are called by one sheet", PLACES.replace("SiCantik", "oss")],
    ["all is counted twice", PLACES.replace("Retribusi (Rp)", "Total")],
    ["nothing is counted", PLACES.replace("Jumlah Izin", "Jumlah Denda")],
    ["a column is told by no list", PLACES.replace("Retribusi", "Nilai Denda")],
    ["a row has no sheet", `${PLACES}\nMPP | . | .`],
  ])("is none where %s", (_, recap) => {
    expect(both(recap, ...two)).toEqual([]);
  });
});

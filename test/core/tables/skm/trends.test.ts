import { threefold } from "../../../support/threefold";
import { draw } from "../../../support/draw";
import { findingsOf } from "../../../support/checked";

const NAMES = ["Persyaratan", "Prosedur", "Waktu", "Biaya", "Produk", "Kompetensi", "Perilaku", "Pengaduan", "Sarana"];
const PERIODS = {
  "quarters in Roman numbers": ["TW I", "TW II", "TW III", "TW IV"],
  "quarters in full": ["Triwulan I", "Triwulan II", "Triwulan III"],
  months: ["Januari", "Februari", "Maret"],
  years: ["2022", "2023", "2024"],
};
const indexOf = (unsur: number, period: number) => 80 + ((unsur * 29 + period * 17 + unsur * period * 7) % 1500) / 100;
const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const to = (number: number) => `{${(number + 1e-9).toFixed(2)}}`;
const RIGHT = { alarms: [], missed: [], unfilled: [] };

describe("a trend: unsur by period", () => {
  test.each(Object.entries(PERIODS))("has an average of each unsur and an IKM of each period: %s", (_, periods) => {
    const rows = NAMES.map((name, unsur) => {
      const indices = periods.map((__, period) => indexOf(unsur, period));
      return [`U${unsur + 1}`, name, ...indices.map((one) => one.toFixed(2)), to(meanOf(indices))].join(" | ");
    });
    const ikm = periods.map((__, period) => to(meanOf(NAMES.map((___, unsur) => indexOf(unsur, period)))));
    const whole = to(meanOf(NAMES.flatMap((__, unsur) => periods.map((___, period) => indexOf(unsur, period)))));
    const picture = [
      "TREN NILAI UNSUR SKM",
      `Kode | Unsur | ${periods.join(" | ")} | Rata-rata`,
      ...rows,
      `IKM | . | ${ikm.join(" | ")} | ${whole}`,
    ].join("\n");
    const right = "CDEFG"[periods.length] ?? "";
    expect(threefold(picture)).toEqual({ tables: [`skm-recap A2:${right}12`], ...RIGHT });
  });

  test("of NRR is brought to the scale of the IKM", () => {
    const periods = PERIODS.months;
    const nrr = (unsur: number, period: number) => Number((indexOf(unsur, period) / 25).toFixed(3));
    const rows = NAMES.map((name, unsur) => [name, ...periods.map((_, period) => nrr(unsur, period))].join(" | "));
    const ikm = periods.map((_, period) => (meanOf(NAMES.map((__, unsur) => nrr(unsur, period))) * 25).toFixed(2));
    const picture = (last: readonly string[]) =>
      ["TREN SKM", `Unsur | ${periods.join(" | ")}`, ...rows, `IKM | ${last.join(" | ")}`].join("\n");
    expect(findingsOf(draw(picture(ikm)))).toEqual([]);
    const [told, ...more] = findingsOf(draw(picture(["90.01", ...ikm.slice(1)])), "error");
    expect(told).toContain(`error B12 skm-ikm ${Number(ikm[0])}`);
    expect(more).toEqual([]);
  });

  test("of rounded NRR has the IKM of those before they were rounded", () => {
    const nrr = (unsur: number, period: number) => indexOf(unsur, period) / 25;
    const rows = NAMES.map((name, unsur) => [name, ...[0, 1].map((period) => to2(nrr(unsur, period)))].join(" | "));
    const exact = [0, 1].map((period) => meanOf(NAMES.map((_, unsur) => nrr(unsur, period))) * 25);
    const picture = (last: readonly number[]) =>
      ["TREN SKM", "Unsur | TW I | TW II", ...rows, `IKM | ${last.map(to2).join(" | ")}`].join("\n");
    expect(findingsOf(draw(picture(exact)))).toEqual([]);
    expect(findingsOf(draw(picture([exact[0] ?? 0, 90.01])), "error")).toEqual([
      expect.stringMatching(/^error C12 skm-ikm/),
    ]);
  });
});

function to2(number: number): string {
  return (number + 1e-9).toFixed(2);
}

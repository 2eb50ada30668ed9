import { reachOf } from "../../../src/core/dates/upTo";

/** What a column counts: "1-5 2024", "-5" where it does not say from when on. */
function said(text: string): string | null {
  const reach = reachOf(text);
  return reach && [`${reach.from ?? ""}-${reach.to}`, reach.year].filter((part) => part !== null).join(" ");
}

describe("a column of everything up to a month", () => {
  test.each([
    ["s.d. mei", "-5"],
    ["s/d mei 2024", "-5 2024"],
    ["januari s/d mei 2024", "1-5 2024"],
    ["april – juni", "4-6"],
    ["januari - januari", "1-1"],
    ["s.d. januari", "-1"],
    ["jumlah sampai dengan bulan juni", "-6"],
    ["realisasi bulan maret sampai desember", "3-12"],
    ["s.d. tw ii", "-6"],
    ["kumulatif s.d. triwulan iv 2024", "-12 2024"],
    ["hingga semester i", "-6"],
    ["sampai dengan semester ii", "-12"],
  ])("says from when to when: %s", (text, months) => {
    expect(said(text)).toBe(months);
  });

  test.each(["mei", "juni - april", "s.d. semester iii", "s.d. sekarang", "tw ii", "jumlah", ""])(
    "is none: %j",
    (text) => {
      expect(said(text)).toBeNull();
    },
  );
});

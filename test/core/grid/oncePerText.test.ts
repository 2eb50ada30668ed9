import { oncePerText } from "../../../src/core/grid/oncePerText";

describe("a reading that is done once for each text", () => {
  it("reads what comes again but once, and what it makes nothing of, too", () => {
    const read: string[] = [];
    const yearIn = oncePerText((text) => {
      read.push(text);
      return /^\d{4}$/.test(text) ? Number(text) : null;
    });
    expect(["2024", "PBG", "2024", "PBG", "2025"].map(yearIn)).toEqual([2024, null, 2024, null, 2025]);
    expect(read).toEqual(["2024", "PBG", "2025"]);
  });

  it("forgets what is long ago, so that no list of names fills the memory", () => {
    let reads = 0;
    const length = oncePerText((text) => {
      reads++;
      return text.length;
    });
    length("Pemohon");
    for (let at = 0; at < 20_000; at++) length(`Pemohon ${String(at)}`);
    expect(length("Pemohon")).toBe(7);
    expect(reads).toBe(20_002);
  });
});

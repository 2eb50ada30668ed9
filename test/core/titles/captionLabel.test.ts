import { captionLabel } from "../../../src/core/titles/captionLabel";

function read(text: string): string | null {
  const caption = captionLabel(text);
  if (!caption) return null;
  const { kind, series, number, label, title, isContinued } = caption;
  return [kind, series, number, label, title, ...(isContinued ? ["lanjutan"] : [])].join(" / ");
}

describe("the label of a caption", () => {
  it.each([
    ["Tabel 2 Rekap Izin", "tabel / tabel  / 2 / Tabel 2 / Rekap Izin"],
    ["  TABEL No. 12: Rekap Izin ", "tabel / tabel  / 12 / TABEL No. 12 / Rekap Izin"],
    ["Gambar 2.3. – Grafik IKM", "gambar / gambar 2. / 3 / Gambar 2.3 / Grafik IKM"],
    ["Tabel 4 (Lanjutan)", "tabel / tabel  / 4 / Tabel 4 / (Lanjutan) / lanjutan"],
    ["Tabel 4 [sambungan dari tabel 4]", "tabel / tabel  / 4 / Tabel 4 / [sambungan dari tabel 4] / lanjutan"],
    ["Tabel 4 Izin Sambungan Air", "tabel / tabel  / 4 / Tabel 4 / Izin Sambungan Air"],
    ["Tabel 4 Rekap, lanjutan.", "tabel / tabel  / 4 / Tabel 4 / Rekap, lanjutan. / lanjutan"],
    ["Tabel 3", "tabel / tabel  / 3 / Tabel 3 / "],
  ])("is read from %s", (text, caption) => {
    expect(read(text)).toBe(caption);
  });

  it.each([
    "Rekap Izin",
    "Lihat Tabel 2 Rekap Izin",
    "Tabel 2 di atas menunjukkan jumlah izin",
    "Tabel 2 menunjukkan jumlah izin",
    "Tabel 2 terlihat bahwa izin bertambah",
    "Tabel 2 dan 3",
    "Tabel 2, jumlah izin",
    "Tabel 2 Rekap Izin ........ 7",
    "Tabel 2a Rekap",
    "Tabel dua",
  ])("is none in %s", (text) => {
    expect(read(text)).toBeNull();
  });

  it("is none in a text longer than any caption", () => {
    const begin = "Tabel 2 Rekap ";
    expect(read(begin + "x".repeat(250 - begin.length))).not.toBeNull();
    expect(read(begin + "x".repeat(251 - begin.length))).toBeNull();
  });

  it("takes another number", () => {
    expect(captionLabel(" Gambar 2.3 Grafik IKM")?.numbered(5)).toEqual({
      label: "Gambar 2.5",
      text: " Gambar 2.5 Grafik IKM",
    });
  });
});

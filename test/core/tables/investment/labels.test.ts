import { RANK, readLabel } from "../../../../src/core/tables/investment/labels";
import { nameKey, withoutNumber } from "../../../../src/core/layout/rowNames";
import { sektorOf, subSectorOf } from "../../../../src/core/tables/investment/names";
import { readRole, unitOf } from "../../../../src/core/tables/investment/roles";

const kindOf = (label: string) => readLabel(label, false).kind;
const isSum = (label: string) => ["total", "subtotal"].includes(kindOf(label));

const ranks = (labels: readonly string[]) => labels.map((label) => readLabel(label, false).rank);

describe("the label of a line says", () => {
  it.each([
    ["everything", ["Jumlah", "Grand Total", "JUMLAH SELURUH", "Total PMA", "Jumlah Kabupaten/Kota"]],
    [
      "province",
      ["Provinsi Kalimantan Timur", "Prov. Jambi", "Propinsi Bali", "Daerah Istimewa Yogyakarta", "DKI Jakarta"],
    ],
    ["region", ["Kab. Berau", "Kabupaten Paser", "Kota Bontang", "1. Kotamadya Solo", "Jumlah Kab. Berau"]],
    ["sektor", ["Sektor Primer", "II. SEKUNDER", "Tersier", "Sub Jumlah Sektor Primer"]],
    ["subSector", ["Kehutanan", "1) Industri Kayu", "Jasa Lainnya", "Jumlah Perikanan"]],
  ] as const)("that it is %s", (rank, labels) => {
    expect(ranks(labels)).toEqual(labels.map(() => RANK[rank]));
  });

  it("nothing of the kind", () => {
    expect(ranks(["Kabur", "Kotak", "Provider", "Sektoral", "Sub Jumlah", "Primer dan Sekunder"])).toEqual(
      Array(6).fill(null),
    );
  });

  it("that it is a sum", () => {
    const sums = ["Jumlah", "Jml", "Sub Total Kab. A", "Subtotal", "Grand Total", "Total Sektor Primer"];
    expect(sums.filter((label) => !isSum(label))).toEqual([]);
    expect(["Kehutanan", "Totalitas", "Investasi Jumlah", "Jumlahan"].filter(isSum)).toEqual([]);
  });

  it("that it stands beside the figures", () => {
    const asides = [
      "Rata-rata",
      "Rerata",
      "Persentase",
      "% Capaian",
      "Target 2024",
      "Pertumbuhan",
      "Kurs",
      "Selisih",
      "Share",
    ];
    expect(asides.filter((label) => kindOf(label) !== "aside")).toEqual([]);
    expect(["Kehutanan", "Targetan", "Kursus", "Jumlah"].filter((label) => kindOf(label) === "aside")).toEqual([]);
  });

  it("that the table is over", () => {
    const ends = [
      "Sumber: NSWI",
      "Keterangan",
      "Ket.",
      "Catatan:",
      "Mengetahui,",
      "Kepala Dinas",
      "NIP. 1970",
      "Tabel 2",
      "* angka",
    ];
    expect([...ends, "Samarinda, 5 Juli 2024"].filter((label) => kindOf(label) !== "end")).toEqual([]);
    expect(["Ketapang", "Kepalan", "Nipah", "Perikanan"].filter((label) => kindOf(label) === "end")).toEqual([]);
  });
});

describe("the name of a sektor or sub-sector", () => {
  it("is known with its number, in any case, a slip forgiven", () => {
    expect(sektorOf("III. Sektor Tersier")).toBe("tersier");
    expect(sektorOf("Sektor Primer Lainnya")).toBeNull();
    expect(subSectorOf("2. INDUSTRI KAYU")).toEqual({
      sektor: "sekunder",
      name: "Industri Kayu",
      usual: "Industri Kayu",
    });
    expect(subSectorOf("Pertambagan")).toMatchObject({ sektor: "primer", usual: "Pertambangan" });
    expect(subSectorOf("Peternakan")).toMatchObject({
      name: "Tanaman Pangan, Perkebunan, dan Peternakan",
      usual: "Peternakan",
    });
    expect(subSectorOf("Industri Kopi")).toBeNull();
  });

  it("is compared without number, marks and joining words", () => {
    expect(nameKey("a. Ind. Karet & Plastik")).toBe("industri karet plastik");
    expect(nameKey("Listrik, Gas dan/atau Air")).toBe("listrik gas air");
    expect(["I. A", "xii. B", "12) C", "a) D", "- E", "1.F", "ab. G"].map(withoutNumber)).toEqual([
      "A",
      "B",
      "C",
      "D",
      "E",
      "F",
      "ab. G",
    ]);
  });
});

describe("the header of a column", () => {
  it.each([
    ["projects", ["Proyek", "Jumlah Project", "Projects"]],
    ["dollars", ["Investasi (US$ Ribu)", "US $", "USD", "Dollar", "Nilai Dolar"]],
    ["rupiah", ["Investasi (Rp Juta)", "Rupiah", "IDR", "Investasi"]],
    ["tki", ["TKI", "TKL", "WNI", "Tenaga Kerja Indonesia", "Tenaga Kerja Lokal", "Indonesia", "Lokal"]],
    ["tka", ["TKA", "WNA", "Tenaga Kerja Asing", "Asing"]],
    ["workers", ["Tenaga Kerja", "TK", "Naker"]],
    [
      null,
      [
        "Nama Proyek",
        "LKPM",
        "% Investasi",
        "Persen",
        "Pertumbuhan Investasi",
        "Peringkat",
        "Uraian",
        "Penanaman Asing di Kota",
      ],
    ],
  ])("counts %s", (role, headers) => {
    expect(headers.map(readRole)).toEqual(headers.map(() => role));
  });

  it("is no longer than sixty letters", () => {
    expect(readRole(`Proyek ${"x".repeat(53)}`)).toBe("projects");
    expect(readRole(`Proyek ${"x".repeat(54)}`)).toBeNull();
  });

  it("says how much one of its units is, or leaves it to NSWI's units", () => {
    const rupiah = ["Rp Triliun", "Rp Miliar", "Rp (M)", "Rp Juta", "Rp Jt", "Rp Ribu", "Rp 000", "Rp"];
    expect(rupiah.map((header) => unitOf("rupiah", header))).toEqual([1e12, 1e9, 1e9, 1e6, 1e6, 1e3, 1e3, 1e6]);
    expect(["US$ Juta", "US$ Million", "US$"].map((header) => unitOf("dollars", header))).toEqual([1e6, 1e6, 1e3]);
  });
});

import * as complements from "../../../src/core/layout/complements";
import * as prices from "../../../src/core/layout/prices";
import { columnNumber, saysSum, saysWhatIsLeft } from "../../../src/core/layout/columnNumber";
import { joinedParts } from "../../../src/core/layout/joined";
import { lineAndColumn } from "../../../src/core/layout/lineAndColumn";
import { isRequest, splitOf } from "../../../src/core/layout/requests";
import { nameKey, withoutNumber } from "../../../src/core/layout/rowNames";
import { areWholeByName, isMenOrWomen, isWayOfPaying, isWeekday } from "../../../src/core/layout/wholeByName";

type Price = Exclude<keyof typeof prices, "ofOnes">;

const PRICES: readonly (readonly [Price, readonly string[], readonly string[]])[] = [
  ["isQuantity", ["Volume", "Qty", "Jml Unit", "Banyaknya"], ["Jumlah", "Izin"]],
  ["isBareCount", ["Jumlah", "Jml", "TOTAL"], ["Jumlah Unit"]],
  ["isUnits", ["Lama (Hari)", "Liter", "Jumlah Hari", "Orang (OJ)"], ["Hari Kerja", "Lama"]],
  ["isPrice", ["Harga Satuan", "Tarif", "Honor per Jam", "Biaya"], ["Jumlah Harga", "Harga Total", "Honor"]],
  ["isPriceOfOne", ["Harga Satuan", "Biaya/Orang", "Tarif per hari", "@ Rp"], ["Harga", "Periode"]],
  ["isAmount", ["Jumlah", "Nilai", "Retribusi (Rp)"], ["Volume", "Harga"]],
  ["isLength", ["Panjang (m)", "Lebar", "Tinggi"], ["Luas", "Minat Tinggi"]],
  ["isSurface", ["Luas", "Luas (m2)"], ["Luasan", "Panjang"]],
  ["isRate", ["Kurs", "Nilai Tukar"], ["Nilai", "Mata Uang"]],
  ["isInRupiah", ["Nilai (Rp)", "Rupiah"], ["Rp Juta", "US$", "Ribu Rupiah"]],
  ["isInDollars", ["Nilai (US$)", "USD", "Dollar"], ["US$ Ribu", "Rp"]],
];

describe.each(PRICES)("%s", (name, are, areNot) => {
  it("is said by these words, and not by those near to them", () => {
    expect([...are, ...areNot].filter((words) => prices[name](words))).toEqual(are);
  });
});

describe("what costs so much each", () => {
  const told = (...header: readonly string[]) =>
    prices
      .ofOnes(header.map((word) => ({ words: [word] })))
      .map(({ total, one, counts }) => [total, one, ...counts].map(({ words }) => words.join()).join(" < "));

  it.each([
    [
      "before how many there are",
      ["Uang Harian", "Hari", "Jumlah Uang Harian"],
      "Jumlah Uang Harian < Uang Harian < Hari",
    ],
    [
      "behind how many there are",
      ["Lama (Hari)", "Uang Harian", "Jumlah Uang Harian"],
      "Jumlah Uang Harian < Uang Harian < Lama (Hari)",
    ],
    [
      "between both",
      ["Orang", "Uang Harian", "Hari", "Total Uang Harian"],
      "Total Uang Harian < Uang Harian < Orang < Hari",
    ],
    ["and comes to what is gross", ["Honor (Rp)", "Jam", "Jumlah Bruto (Rp)"], "Jumlah Bruto (Rp) < Honor (Rp) < Jam"],
  ])("stands %s", (_, header, of) => {
    expect(told(...header)).toEqual([of]);
  });

  it.each([
    ["how many there are", ["Uang Harian", "Jumlah Uang Harian"]],
    ["what costs it", ["Hari", "Jumlah Uang Harian"]],
    ["a total of its name", ["Uang Harian", "Hari", "Jumlah Transport"]],
    ["how many alone between", ["Uang Harian", "Hari", "Transport", "Jumlah Uang Harian"]],
    ["how many before it", ["Uang Harian", "Transport", "Jumlah Uang Harian", "Hari"]],
  ])("is none without %s", (_, header) => {
    expect(told(...header)).toEqual([]);
  });
});

describe("what holds of some, and what of all others", () => {
  it.each([
    ["Terlambat", "Tepat Waktu"],
    ["Tidak Tepat Waktu", "Tepat Waktu"],
    ["Melebihi SOP", "Sesuai SOP"],
    ["Tidak Lengkap", "Lengkap"],
    ["tdk. lengkap", "Lengkap"],
    ["Tidak Hadir", "Dilayani"],
  ])("%s and %s", (others, some) => {
    expect(complements.isOppositeOf(others, some)).toBe(true);
    expect(complements.isOneOfTwo(others)).toBe(true);
  });

  it.each([
    ["Tepat Waktu", "Terlambat"],
    ["Tidak Lengkap", "Tepat Waktu"],
    ["Terlambat", "Sesuai SOP"],
    ["Lengkap", "Lengkap"],
  ])("not %s and %s", (others, some) => {
    expect(complements.isOppositeOf(others, some)).toBe(false);
  });

  it("is of a whole by its name", () => {
    const names = [
      "Izin Terbit",
      "Antrean",
      "Jumlah Permohonan Masuk",
      "Hari Kerja",
      "Sudah Selesai",
      "Target",
      "Nilai (Rp)",
      "Jumlah",
    ];
    expect(names.filter(complements.isAllOfThem)).toEqual(names.slice(0, 5));
    expect([...names, "Hadir", "Lengkap"].filter(complements.isOneOfTwo)).toEqual([]);
  });

  it("is of what was done where it was in time, of what came otherwise", () => {
    const all = ["Jumlah", "Izin Terbit", "Izin", "Permohonan Masuk", "Jumlah Undangan", "Hari Kerja"];
    expect(all.filter((name) => complements.isAllOf(name, "Tepat Waktu"))).toEqual(["Jumlah", "Izin Terbit", "Izin"]);
    expect(all.filter((name) => complements.isAllOf(name, "Lengkap"))).toEqual([
      "Jumlah",
      "Izin",
      "Permohonan Masuk",
      "Jumlah Undangan",
    ]);
    expect(all.filter((name) => complements.isAllOf(name, "Hadir"))).toEqual([
      "Jumlah",
      "Izin",
      "Permohonan Masuk",
      "Jumlah Undangan",
      "Hari Kerja",
    ]);
  });
});

describe("the number of a column", () => {
  it.each([
    [5, 5, []],
    [-5, 5, []],
    ["(5)", 5, []],
    [" 5. ", 5, []],
    ["5=3+4", 5, [3, 4]],
    ["(5 = (3) + (4))", 5, [3, 4]],
    ["3+4", null, [3, 4]],
    ["9=3 s.d. 5", 9, [3, 4, 5]],
    ["9 : 3 s/d 5 + 7", 9, [3, 4, 5, 7]],
    ["9=5 s.d. 3", 9, []],
  ])("%s", (value, number, parts) => {
    expect(columnNumber(value)).toEqual({ number, parts });
  });

  it.each([[5.5], [null], [true], ["5a"], ["5=3-4"], ["123"]])("is not %s", (value) => {
    expect(columnNumber(value)).toBeNull();
  });

  it("may say what it adds up, and what is left", () => {
    expect(["5=3+4", "9=3 s.d. 8", "5", "(5)", "sd", "5=3", "9=5 s.d. 3"].filter(saysSum)).toEqual([
      "5=3+4",
      "9=3 s.d. 8",
    ]);
    const left = ["9 = 5-6-7-8", "(8=5-6-7)", "9=5-6-7", "8=5-7-6", "8=6-7", "5-6-7", " 8 = 5 – 6 – 7 "];
    expect(left.filter(saysWhatIsLeft)).toEqual(["9 = 5-6-7-8", "(8=5-6-7)", " 8 = 5 – 6 – 7 "]);
  });
});

describe("a name that joins those before it", () => {
  const joined = (words: string, ...before: readonly string[]) =>
    joinedParts(
      words,
      before.map((name, column) => ({ column, words: [name], header: name, isAdditive: true })),
    ).map((column) => column.words.join());

  it.each([
    ["PMA + PMDN", ["PMDN", "PMA"], ["PMA", "PMDN"]],
    ["L+P", ["L", "P"], ["L", "P"]],
    [" PMA & PMDN ", ["pma ", "PMDN"], ["pma ", "PMDN"]],
    ["Baru dan Ulang", ["Baru", "Ulang", "Baru"], ["Baru", "Ulang"]],
    ["Tenaga Kerja (Orang)", ["TKI", "TKA"], ["TKI", "TKA"]],
    ["Realisasi Peserta", ["Target", "Peserta L", "Peserta P"], ["Peserta L", "Peserta P"]],
    ["Jumlah Peserta", ["Peserta (Laki-laki)", "Peserta (Perempuan)"], ["Peserta (Laki-laki)", "Peserta (Perempuan)"]],
  ])("%s", (words, before, parts) => {
    expect(joined(words, ...before)).toEqual(parts);
  });

  it.each([
    ["PMA + PMDN", ["PMA"]],
    ["PMA", ["PMA"]],
    ["L+L", ["L"]],
    ["Realisasi Peserta", ["Peserta L"]],
    ["Realisasi Peserta", ["Peserta L", "Peserta P", "Peserta P"]],
    ["Realisasi Peserta", ["Pegawai L", "Pegawai P"]],
  ])("not %s behind %j", (words, before) => {
    expect(joined(words, ...before)).toEqual([]);
  });
});

describe("names that come to a whole", () => {
  it.each([
    [["januari", "februari"]],
    [["tw i", "triwulan 2"]],
    [["semester i", "smt 2"]],
    [["laki-laki", "perempuan"]],
    [["pma", "pmdn"]],
    [["tki", "tka"]],
    [["usaha mikro", "kecil"]],
    [["risiko rendah", "menengah tinggi"]],
    [["baru", "perpanjangan"]],
    [["modal tetap", "modal kerja"]],
    [["pokok", "denda"]],
    [["gaji pokok", "tunjangan keluarga"]],
    [["pns", "pppk"]],
    [["surat masuk", "surat keluar"]],
    [["senin", "jum'at"]],
    [["ls", "gu"]],
    [["minggu ke-1", "minggu 2"]],
    [["loket 1", "loket x"]],
    [["tepat waktu", "terlambat"]],
    [["selesai", "masih proses", "ditolak"]],
  ])("%j", (names) => {
    expect(areWholeByName(names)).toBe(true);
    expect(areWholeByName([...names, "reklame"])).toBe(false);
  });

  it("of two sorts are none", () => {
    expect(
      [
        ["laki-laki", "pma"],
        ["baru", "selesai"],
        ["januari", "tw i"],
      ].filter(areWholeByName),
    ).toEqual([]);
  });

  it("are of a sort each", () => {
    expect(["Senin", "JUMAT", "Ahad", "Libur", "Senin ini"].filter(isWeekday)).toEqual(["Senin", "JUMAT", "Ahad"]);
    expect(["LS", "GU Nihil", "TUP (Rp)", "KAS", "LSP"].filter(isWayOfPaying)).toEqual(["LS", "GU Nihil", "TUP (Rp)"]);
    expect(["l", "perempuan", "women", "anak", "lk2"].filter(isMenOrWomen)).toEqual(["l", "perempuan", "women"]);
    expect([" Baru ", "Izin Perpanjangan", "Cabut", "Baru Saja"].filter(isRequest)).toEqual([
      " Baru ",
      "Izin Perpanjangan",
    ]);
    expect(["Baru", "Perempuan ", "Daring", "Reklame"].map(splitOf)).toEqual([0, 1, 2, null]);
  });
});

describe("how rows are called", () => {
  it("is told without their number", () => {
    expect(
      ["I. Kesehatan", "2) PBG", "a. Baru", "12.Reklame", "- Lain", "CV. Maju", "IV Kesehatan"].map(withoutNumber),
    ).toEqual(["Kesehatan", "PBG", "Baru", "Reklame", "Lain", "CV. Maju", "IV Kesehatan"]);
  });

  it("is the same for what is written otherwise", () => {
    expect(nameKey("1. Izin  Usaha & Jasa")).toBe(nameKey("IZIN USAHA DAN JASA"));
    expect(nameKey("Ind. Kayu")).toBe("industri kayu");
    expect(nameKey("Baru atau Ulang")).toBe("baru ulang");
    expect(nameKey("Jml. Izin")).toBe("jumlah izin");
    expect(nameKey("Pedandaan")).toBe("pedandaan");
  });

  it("is joined with how columns are", () => {
    const names = [
      ["Seranau", "PKKPR"],
      ["Jumlah", "JUMLAH"],
      ["Seranau", ""],
      ["", "PKKPR"],
      ["Jumlah", "Jumlab"],
    ] as const;
    expect(names.map(([line, column]) => lineAndColumn(line, column))).toEqual([
      "Seranau, PKKPR",
      "Jumlah",
      "Seranau",
      "PKKPR",
      "Jumlah, Jumlab",
    ]);
  });
});

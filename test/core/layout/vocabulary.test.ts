import * as vocabulary from "../../../src/core/layout/vocabulary";

type Saying = Exclude<keyof typeof vocabulary, "isOrder">;

/** What words say, and what words that are near to these do not. */
const SAYINGS: readonly (readonly [Saying, readonly string[], readonly string[]])[] = [
  [
    "isTotal",
    ["Jumlah", " TOTAL PMA", "Sub Jumlah", "Sub-Total", "Grand Total"],
    ["Izin", "Totalitas", "Rata-rata Jumlah"],
  ],
  [
    "isAdditive",
    [
      "Izin",
      "Jumlah Harga (Rp)",
      "Total Hari",
      "SPJ Bulan Ini, LS",
      "Akumulasi Penyusutan",
      "Tanggal, 12",
      "Tepat Waktu",
    ],
    ["%", "Harga (Rp)", "Jumlah Hari, Rata-rata", "Koordinat, LS", "Akumulasi", "Tanggal", "Waktu Tunggu", "Nilai IKM"],
  ],
  [
    "isRemainder",
    ["Sisa", " (Sisa)", "Belum Lapor", "Tidak Melapor", "Efisiensi (Rp)", "Penghematan"],
    ["Jumlah Sisa", "Lapor", "Efisiensi (%)", "Sisanya"],
  ],
  [
    "isDifference",
    [
      "Bertambah/Berkurang",
      "(Berkurang)",
      "Naik/Turun",
      "Turun",
      " Selisih",
      "Tambah/Kurang",
      "Lebih/Kurang",
      "Kurang (Rp)",
      "Penghematan",
    ],
    ["Kurang Baik", "Perubahan", "Tambahan", "Tingkat Naik"],
  ],
  [
    "isSoFar",
    ["Kumulatif", "Akumulasi Izin", "Izin Kumulatif", "Realisasi Kumulatif (Rp)", " Kumulatif "],
    ["Kumulatifnya", "Izin Kumulatif Tahun"],
  ],
  ["isIndex", ["IPKP", "Nilai IPAK", "SPAK", "Indeks IPK", "IPP"], ["IPA", "IKM", "Skip"]],
  [
    "isExcess",
    ["Lebih/(Kurang)", "Lebih (Kurang)", "Surplus/Defisit", "Bertambah/(Berkurang)", " Deviasi"],
    ["Lebih", "Kurang/Lebih", "Deviasinya", "Total Deviasi"],
  ],
  ["isGap", ["Gap", "(Gap)", " Kesenjangan"], ["Gaplek", "Tingkat Kesenjangan"]],
  [
    "isNet",
    [
      "Jumlah Diterima",
      "Netto",
      "Neto (Rp)",
      "Honor yang Diterima Bersih",
      "Yang Dibayarkan",
      "Bersih",
      " Honorarium Diterima ",
    ],
    ["Diterima Lengkap", "Air Bersih", "Permohonan Diterima"],
  ],
  [
    "isChange",
    ["Kenaikan", "(Penurunan)", "Bertambah (Berkurang)", " Naik/Turun", "Perubahan"],
    ["Kenaikan (%)", "Izin Perubahan", "Kenaikannya"],
  ],
  [
    "isFall",
    ["Penurunan", "(Berkurang)", "% Penurunan", "(%Pengurangan)", " Penurunan"],
    ["Kenaikan/Penurunan", "Penurunannya"],
  ],
  [
    "isGrowth",
    ["Pertumbuhan", "Growth Rate", "Kenaikan (%)", "% Naik", "Persentase Perubahan"],
    ["Kenaikan", "Capaian", "Peningkatan"],
  ],
  ["isCheck", ["CEK", "Check", "Kontrol", " Selisih", "Beda", "Balance"], ["Cekungan", "Hasil Cek"]],
  [
    "isWeighted",
    ["Nilai Tertimbang", "NRR Terbobot", "Bobot x Nilai", "Nilai × Bobot", "Skor*Bobot", "Nilai Akhir", " Skor Akhir "],
    ["Bobot", "Nilai", "Nilai Akhir Tahun", "Saldo Akhir"],
  ],
  [
    "isComputed",
    [
      "Jumlah yang Diterima oleh Seluruh Pelaku Usaha Setempat",
      "Rata-rata",
      "Sisa",
      "Kumulatif",
      "Deviasi",
      "Gap",
      "Netto",
      "Surplus",
      "(Defisit)",
      "Kenaikan",
      "Pertumbuhan",
      "%",
      "Cek",
      "Saldo Akhir",
      "Masuk",
      "Semester I",
      "Nilai Tertimbang",
    ],
    ["PBG", "Kenaikan yang dibahas dalam rapat koordinasi daerah", "Januari", "Surplusnya"],
  ],
  [
    "isAverage",
    ["Rata-rata", " Rerata ", "(Rata-rata)", "Rata-rata per Bulan", "Nilai Rata-rata", "Rata – rata/hari", "Average"],
    ["Rata-rata Nilai", "Jumlah Rata-rata", "(Rata-rata) IKM"],
  ],
  [
    "isShare",
    ["%", "Persentase Realisasi", "Capaian", "Serapan", "PMA, Kontribusi", "Tingkat Kepatuhan", "Prosen"],
    ["Jumlah Serapan", "Serapan (Rp)", "Kontribusi PAD"],
  ],
  [
    "isExcerpt",
    ["10 Besar Jenis Izin", "Lima Besar Negara", "Negara Terbesar", "Top 5", "Sektor tertinggi"],
    ["Izin Usaha Besar", "Izin Terbit"],
  ],
];

describe.each(SAYINGS)("%s", (name, are, areNot) => {
  it.each(are)("is said by %j", (words) => {
    expect(vocabulary[name](words)).toBe(true);
  });

  it.each(areNot)("is not said by %j", (words) => {
    expect(vocabulary[name](words)).toBe(false);
  });
});

test("what numbers its rows is known by its name, or by its name over long numbers", () => {
  const { isOrder } = vocabulary;
  expect(["No", "Kode Rekening", "Nomor", "Id"].map((header) => isOrder(header, 0))).toEqual([true, true, true, true]);
  expect([isOrder("NIB", 8_120_001_234_567), isOrder("Telepon", 10_000)]).toEqual([true, true]);
  expect([isOrder("NIB", 9999), isOrder("NIB", 0), isOrder("Izin", 10_000), isOrder("Normal", 0)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

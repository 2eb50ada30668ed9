import { isRest, isSex, isUnanswered, partsIn, sorterOf } from "../../../../src/core/tables/profile/categories";

it.each(["L", "Lk", "Laki-laki", "Laki Laki", "laki - laki", "LAKILAKI", "Pria", "P", "pr", "Perempuan", " Wanita "])(
  "%s is one of the two sexes",
  (text) => {
    expect(isSex(text)).toBe(true);
  },
);

it.each(["", "Laki", "Pribadi", "Laki-laki dewasa", "PBG", "Anak perempuan", "Bapak Pria"])("%s is none", (text) => {
  expect(isSex(text)).toBe(false);
});

it.each([
  ["job", "PNS", ["asn"]],
  ["job", "ASN/PPPK", ["asn"]],
  ["job", "P3K", ["asn"]],
  ["job", "Aparatur Sipil Negara", ["asn"]],
  ["job", "Pegawai Negeri", ["asn"]],
  ["job", "TNI/POLRI", ["tni", "polri"]],
  ["job", "Tentara", ["tni"]],
  ["job", "Polisi", ["polri"]],
  ["job", "BUMN/BUMD", ["bumn", "bumd"]],
  ["job", "Karyawan Swasta", ["swasta"]],
  ["job", "Wiraswasta", ["usaha"]],
  ["job", "Wira Usaha", ["usaha"]],
  ["job", "wira -swasta", ["swasta", "usaha"]],
  ["job", "Pengusaha", ["usaha"]],
  ["job", "Usahawan", ["usaha"]],
  ["job", "Pedagang", ["usaha"]],
  ["job", "Pelaku Usaha", ["usaha"]],
  ["job", "Pelajar/Mahasiswa", ["pelajar", "mahasiswa"]],
  ["job", "Siswa", ["pelajar"]],
  ["job", "Petani/Nelayan", ["petani", "nelayan"]],
  ["job", "Pekebun", ["petani"]],
  ["job", "Buruh", ["buruh"]],
  ["job", "Ibu Rumah Tangga", ["rumah tangga"]],
  ["job", "IRT", ["rumah tangga"]],
  ["job", "Pensiunan", ["pensiunan"]],
  ["job", "Tenaga Honorer", ["honorer"]],
  ["job", "Non ASN", ["honorer"]],
  ["job", "Non-ASN", ["honorer"]],
  ["job", "Tenaga Kontrak", ["honorer"]],
  ["job", "Tidak Bekerja", ["tidak bekerja"]],
  ["job", "Belum bekerja", ["tidak bekerja"]],
  ["job", "Seniman", ["seniman"]],
  ["sex", "Pria", ["l"]],
  ["sex", "Wanita", ["p"]],
  ["education", "SMA/SMK", ["sma"]],
  ["disability", "Ya", ["ya"]],
  ["disability", "Ya, daksa", ["ya"]],
  ["disability", "Ada", ["ya"]],
  ["disability", "Difabel", ["ya"]],
  ["disability", "Disabilitas", ["ya"]],
  ["disability", "Penyandang Disabilitas", ["ya"]],
  ["disability", "Tidak Ada", ["tidak"]],
  ["disability", "Non Disabilitas", ["tidak"]],
  ["disability", "Bukan penyandang", ["tidak"]],
  ["disability", "Normal", ["tidak"]],
  ["disability", "Berada", ["berada"]],
  ["service", "Izin (SIP)", ["izin sip"]],
] as const)("of %s, %s is %j", (characteristic, text, parts) => {
  expect(partsIn(characteristic, text)).toEqual(parts);
});

it.each(["Lainnya", "Lain", "Lain-lain", "Lain - lain", "Pekerjaan lainnya"])(
  "%s is what no other row names",
  (text) => {
    expect(isRest(text)).toBe(true);
  },
);

it.each(["Pelaku", "Selain", "Kelainan"])("%s is a name of its own", (text) => {
  expect(isRest(text)).toBe(false);
});

it.each([
  "Tidak menjawab",
  "Tdk. mengisi",
  "tdk menyebutkan",
  "Belum diisi",
  "Tidak Diketahui",
  "Tidak dijawab",
  " Kosong ",
  "Tanpa jawaban",
])("%s is the row of those who left the question blank", (text) => {
  expect(isUnanswered(text)).toBe(true);
});

it.each(["Tidak bekerja", "Lahan kosong", "Kosong melompong", "Yang tidak menjawab", "Masih tanpa jawaban"])(
  "%s is not",
  (text) => {
    expect(isUnanswered(text)).toBe(false);
  },
);

describe("an answer is sorted into the row that is meant", () => {
  const JOBS = ["PNS/TNI/Polri", "Wiraswasta", "Seniman", "Lainnya"];

  it.each([
    ["job", JOBS, "TNI", 0],
    ["job", JOBS, "Pedagang", 1],
    ["job", JOBS, "SENIMAN.", 2],
    ["job", JOBS, "Petani", 3],
    ["job", JOBS, "lainnya", 3],
    ["job", JOBS, 7, null],
    ["job", ["PNS", "Wiraswasta"], "Petani", null],
    ["job", ["PNS", "Wiraswasta"], "PNS/Wiraswasta", null],
    ["job", ["Swasta", "Karyawan Swasta"], "Swasta", null],
    ["age", ["< 20", "20-40", "> 40"], 19, 0],
    ["age", ["< 20", "20-40", "> 40"], 20, 1],
    ["age", ["< 20", "20-40", "> 40"], 40, 1],
    ["age", ["< 20", "20-40", "> 40"], 41, 2],
    ["age", ["< 20", "20-40", "> 40"], "20 – 40 tahun", 1],
    ["age", ["< 20", "20-40", "> 40"], "di atas 50", 2],
    ["age", ["< 20", "20-40", "> 40"], "30-50", null],
    ["age", ["Muda", "Tua"], "tua", 1],
    ["age", ["Muda", "Tua"], 30, null],
    ["age", ["20-40", "40-60"], 40, null],
    ["sex", ["Laki-laki", "Perempuan"], "P", 1],
    ["education", ["SD – SMP", "SMA", "Diploma"], "D3", 2],
    ["education", ["SD – SMP", "SMA", "Diploma"], "SLTP", 0],
    ["education", ["SD – SMP", "SMA", "Diploma"], "S1", null],
  ] as const)("%s %j: %s", (characteristic, labels, answer, row) => {
    expect(sorterOf(characteristic, labels)(answer)).toBe(row);
  });
});

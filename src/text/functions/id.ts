import type { Asked, FunctionTexts, Spot } from "./texts";

const ASKED: Readonly<Record<Asked, string>> = { ikm: "IKM", population: "Populasi" };

const SCALE = {
  name: "skala",
  description:
    'Jawaban terbaik; 4 bila tidak diisi. Untuk jawaban huruf: "d" bila a = 1 dan d = 4, "a" bila a yang terbaik.',
};
const IKM = {
  name: "ikm",
  description: "IKM antara 25 dan 100, bukan NRR. Dibulatkan ke dua desimal sebelum dinilai.",
};

/** The functions of the formula bar, in Bahasa Indonesia. */
export const id: FunctionTexts = {
  help: {
    NRR: {
      description: "NRR satu unsur: rata-rata jawaban yang terisi, tanpa pembulatan.",
      parameters: {
        answers: {
          name: "jawaban",
          description:
            'Satu kolom atau satu baris jawaban: angka, huruf, atau kata ("4 - Sangat mudah"). Sel kosong, 0, dan judul di atasnya dilewati.',
        },
        scale: SCALE,
      },
    },
    IKM: {
      description: "IKM: jumlah NRR × bobot, dikalikan 100 ÷ jawaban terbaik (25 untuk skala 1–4), tanpa pembulatan.",
      parameters: {
        answers: {
          name: "jawaban",
          description: "Jawaban semua responden, satu kolom untuk satu unsur; atau NRR semua unsur.",
        },
        weights: {
          name: "bobot",
          description:
            "Satu bobot untuk semua unsur (0,111) atau satu untuk tiap unsur; 1 ÷ jumlah unsur bila tidak diisi.",
        },
        scale: SCALE,
      },
    },
    MUTU: {
      description: "Mutu pelayanan A–D untuk sebuah IKM menurut PermenPANRB 14/2017.",
      parameters: { ikm: IKM },
    },
    KINERJA: {
      description:
        "Kinerja unit pelayanan (Sangat Baik sampai Tidak Baik) untuk sebuah IKM menurut PermenPANRB 14/2017.",
      parameters: { ikm: IKM },
    },
    SAMPEL: {
      description: "Jumlah responden yang diperlukan dari suatu populasi menurut tabel Krejcie dan Morgan.",
      parameters: {
        population: { name: "populasi", description: "Jumlah penerima layanan, misalnya 220." },
      },
    },
  },
  helpPage: "bantuan.html#fungsi",
  problems: {
    cellError: ({ spot, code }) => `${place(spot)} berisi kesalahan ${code}. Perbaiki sel itu lebih dahulu.`,
    noAnswer: ({ spot, value }, shown) =>
      `${place(spot)} berisi ${shown(value)}, yang bukan jawaban. Pilih hanya sel jawaban.`,
    offScale: ({ spot, value, most, isOnOther }, shown) =>
      `${place(spot)} berisi ${shown(value)}, di luar skala 1–${most}. ` +
      (isOnOther
        ? "Perbaiki, atau tulis jawaban terbaik sebagai skala bila skalanya lain."
        : "Pilih hanya sel jawaban."),
    noAnswers: () =>
      "Tidak ada jawaban yang terbaca pada rentang itu. Isi jawabannya, misalnya sebagai angka, atau pilih rentang lain.",
    severalUnsur: () =>
      "NRR dihitung untuk satu unsur. Pilih satu kolom atau satu baris jawaban; untuk semua unsur gunakan PTSP.IKM.",
    unanswered: ({ column, header }, shown) =>
      `Kolom ke-${column} rentang (${shown(header)}) belum berisi jawaban. Isi jawabannya, atau keluarkan kolom itu dari rentang.`,
    lettersUndecided: () =>
      'Belum pasti huruf mana yang terbaik. Tulis huruf itu sebagai skala: "d" bila a = 1 dan d = 4, "a" bila a yang terbaik.',
    wordsUndecided: ({ most }) =>
      `Belum pasti nilai kata-kata itu. Tulis jawaban sebagai angka 1–${most}, atau pilih lebih banyak jawaban.`,
    otherWords: ({ most, given }) =>
      `Kata-kata itu berskala 1–${most}, sedangkan skala ditulis ${given}. Tulis ${most} sebagai skala, atau kosongkan.`,
    noScale: ({ value }, shown) =>
      `Skala ${shown(value)} tidak dikenal. Tulis jawaban terbaik: angka 2 sampai 10, atau huruf "a" sampai "f".`,
    noWeight: ({ spot, value }, shown) =>
      `${place(spot, "rentang bobot")} berisi ${shown(value)}, yang bukan bobot. Pilih hanya sel bobot, misalnya 0,111.`,
    weightCount: ({ weights, unsur }) =>
      `Ada ${weights} bobot untuk ${unsur} unsur. Pilih satu bobot untuk tiap unsur, atau satu untuk semuanya.`,
    weightSum: ({ sum }, shown) =>
      `Jumlah bobot semua unsur ${shown(sum)}, seharusnya 1. Perbaiki bobotnya, atau kosongkan agar semuanya sama.`,
    blank: ({ asked }) => `${ASKED[asked]} masih kosong. Isi sel yang dirujuk lebih dahulu.`,
    severalCells: ({ asked }) => `${ASKED[asked]} dibaca dari satu sel. Pilih satu sel saja.`,
    inputError: ({ asked, code }) =>
      `${ASKED[asked]} berisi kesalahan ${code}. Perbaiki sel yang dirujuk lebih dahulu.`,
    noNumber: ({ asked, value }, shown) =>
      `${ASKED[asked]} berisi ${shown(value)}, yang bukan angka. Pilih sel berisi angka.`,
    nrrForIkm: ({ value }, shown) =>
      `${shown(value)} tampaknya NRR, bukan IKM. Kalikan NRR dengan 25 lebih dahulu, atau pilih sel IKM.`,
    noIkm: ({ value }, shown) => `${shown(value)} bukan IKM, yang ada di antara 25 dan 100. Pilih sel IKM.`,
    noPopulation: ({ value }, shown) =>
      `${shown(value)} bukan jumlah orang. Tulis populasi sebagai bilangan bulat mulai dari 1.`,
  },
};

function place({ row, column }: Spot, range = "rentang"): string {
  if (row === null && column === null) return "Sel itu";
  if (row === null) return `Kolom ke-${column} ${range}`;
  return column === null ? `Baris ke-${row} ${range}` : `Baris ke-${row}, kolom ke-${column} ${range}`;
}

import { areaName } from "../../core/grid/area";
import type { CountedAnswers } from "../../core/tables/table";
import { choiceOf, countedAnswers, wordedExample, wordFor } from "./countedAnswers";
import { numberId } from "../counted";
import type { SkmTexts } from "./texts";

/** What is said of survey matrices, in Bahasa Indonesia. */
export const skm: SkmTexts = {
  figures: {
    "skm-sum": (unsur) => `ΣNilai ${unsur}`,
    "skm-page-sum": (unsur) => `Jumlah halaman ${unsur}`,
    "skm-row-sum": (number) => `Jumlah jawaban responden ${number}`.trim(),
    "skm-row-mean": (number) => `Rata-rata jawaban responden ${number}`.trim(),
    "skm-row-ikm": (number) => `Nilai konversi responden ${number}`.trim(),
    "skm-tally": (of) => `Banyaknya jawaban ${of}`,
    "skm-count": (unsur) => `Jumlah jawaban ${unsur}`,
    "skm-nrr": (unsur) => `NRR ${unsur}`,
    "skm-nrr-sub": (unsur) => `NRR ${unsur} (tambahan sub unsur)`,
    "skm-weight": (unsur) => `Bobot ${unsur}`,
    "skm-weighted": (unsur) => `NRR tertimbang ${unsur}`,
    "skm-weighted-index": (unsur) => `Indeks tertimbang ${unsur}`,
    "skm-index": (unsur) => `Indeks ${unsur}`,
    "skm-total": () => "Jumlah NRR tertimbang",
    "skm-ikm": (of) => (of === "" ? "IKM" : `IKM ${of}`),
    "skm-ikm-change": (period) => `Kenaikan IKM ${period}`,
    "skm-ikm-share": () => "IKM dalam persen",
    "skm-ikm-text": () => "IKM dalam keterangan",
    "skm-kinerja-text": () => "Kinerja dalam keterangan",
    "skm-given-share": (unsur) => `Persentase jawaban ${unsur}`,
    "skm-satisfied": (unsur) => `Persentase puas ${unsur}`,
    "skm-unsur-mutu": (unsur) => `Mutu ${unsur}`,
    "skm-unsur-kinerja": (unsur) => `Kinerja ${unsur}`,
    "skm-mutu": () => "Mutu pelayanan",
    "skm-kinerja": () => "Kinerja unit pelayanan",
  },
  messages: {
    "nrr-not-reachable": ({ n, below, above }, say) =>
      `Dari ${numberId(n)} jawaban nilai itu tidak mungkin: ΣNilai ${numberId(below.sum)} memberi ${say.shown(below.mean)}, ` +
      `${numberId(above.sum)} memberi ${say.shown(above.mean)}.`,
    "answer-outside-scale": ({ subject, actual, expected, least, most, words }, say) =>
      `Jawaban ${subject} tertulis ${say.shown(actual)}; jawaban hanya ${answers(least, most, words)}. ` +
      (expected === null
        ? ""
        : `Menurut ΣNilai dan NRR kolom itu, jawabannya ${wordFor(say.shown(expected), words)}. `) +
      "Cocokkan dengan kuesionernya.",
    "survey-scale": ({ most, factor, basis }, say) =>
      `Jawaban dibaca pada skala 1–${most} (${BASIS[basis]}); IKM = NRR ÷ ${most} × 100, yaitu NRR × ${say.shown(factor)}.`,
    "scale-unclear": ({ best }) =>
      `Jawaban tertinggi yang diberikan ${best}, tetapi tidak tertulis sampai berapa skalanya, sehingga IKM tidak diisi. ` +
      `Tulis skalanya di atas tabel, misalnya "Skala 1–${best}", lalu periksa lagi.`,
    "lettered-answers": ({ last, most, isFalling }) =>
      `Jawaban berupa huruf dibaca sebagai angka: a = ${isFalling ? most : 1} s.d. ${last} = ${isFalling ? 1 : most}.`,
    "letters-undecided": ({ last, most }) =>
      `Jawaban berupa huruf A–${last.toUpperCase()}, tetapi tidak tertulis apakah A yang terbaik, sehingga ringkasannya ` +
      `tidak diisi. Tulis di atas atau di bawah tabel "A = ${most}" atau "A = 1", lalu periksa lagi.`,
    "worded-answers": ({ answers }) => `Jawaban berupa kata dibaca sebagai angka: ${countedAnswers(answers)}.`,
    "words-undecided": ({ answers }) =>
      `Jawaban berupa kata, tetapi tidak jelas berapa nilainya, sehingga ringkasannya tidak diisi. Mungkin ` +
      `${countedAnswers(answers)}. Tulis nilai setiap jawaban di atas tabel, misalnya "${wordedExample(answers)}", lalu ` +
      `periksa lagi.`,
    "row-undecided": ({ label }) =>
      `Baris "${label}" tidak diisi: tidak jelas apakah untuk satu angka atau satu angka bagi tiap unsur. Tambahkan "per ` +
      `unsur" atau "unit pelayanan" pada labelnya, lalu periksa lagi.`,
    "columns-undecided": ({ count }) =>
      `Kolom 1–${count} tidak dihitung: tidak jelas apakah berisi jawaban ${count} responden atau jumlah responden yang ` +
      `memilih tiap jawaban. Tulis "Responden" di atasnya, atau ganti judulnya menjadi "Jawaban 1" … "Jawaban ${count}", ` +
      `lalu periksa lagi.`,
    "unsur-not-asked": ({ subject, weight }) =>
      `${subject} tidak ditanyakan kepada responden` +
      (weight === null ? "." : `; bobot setiap unsur lainnya ${weight}.`),
    "blank-answer": ({ subject }) =>
      `Jawaban ${subject} kosong dan tidak dihitung sebagai 0. Cocokkan dengan kuesionernya.`,
    "blank-column": ({ subject }) => `Kolom ${subject} belum berisi jawaban. Isi jawabannya atau hapus kolomnya.`,
    "unanswered-rows": ({ first, last }) =>
      `${rows(first, last)} bernomor tetapi tanpa jawaban dan tidak dihitung. Isi atau hapus barisnya.`,
    "repeated-respondent": ({ number, firstSeen }, say) =>
      `Nomor responden ${number} sudah dipakai di ${say.cell(firstSeen)}. Periksa apakah kuesioner tercatat dua kali.`,
    "respondent-without-number": () => "Baris ini berisi jawaban tetapi tanpa nomor responden. Isi nomornya.",
    "skipped-respondents": ({ first, last }) =>
      `Nomor responden ${first === last ? first : `${first}–${last}`} tidak ada. ` +
      "Periksa apakah ada kuesioner yang belum dimasukkan.",
    "respondent-count": ({ stated, counted }) =>
      `Jumlah responden tertulis ${numberId(stated)}, sedangkan baris yang berisi jawaban ada ${numberId(counted)}. Samakan keduanya.`,
    "legend-weight": ({ stated, used, recommended }) =>
      `Keterangan menyebut bobot ${stated}, sedangkan angka dihitung dengan ${used}. ` +
      `Samakan keterangan dengan hitungan; yang dianjurkan ${recommended} (PermenPANRB 14/2017).`,
    "weights-sum": ({ sum }, say) =>
      `Bobot semua unsur berjumlah ${say.shown(sum)}, seharusnya 1. Periksa baris bobot ini.`,
    "wrong-weight": ({ subject, actual, expected, sum }, say) =>
      `Bobot ${subject} tertulis ${say.shown(actual)}, seharusnya ${say.shown(expected)}: bobot semua unsur berjumlah ` +
      `${say.shown(sum)}, bukan 1, dan NRR tertimbang ${subject} dihitung dengan ${say.shown(expected)}. Ganti bobotnya.`,
    "identical-answers": ({ first, last, count }) =>
      `${numberId(count)} responden berurutan (baris ${first}–${last}) menjawab sama persis. Periksa apakah baris tersalin.`,
    "constant-column": ({ subject, answer, count }) =>
      `Semua ${numberId(count)} jawaban ${subject} bernilai ${answer}.`,
    "not-attainable": ({ figure, stated, people, below, above }, say) =>
      `${say.figure(figure)} tertulis ${say.shown(stated)}; dari ${numberId(people)} responden nilai itu tidak mungkin: ` +
      `jumlah jawaban ${numberId(below.sum)} memberi ${say.shown(below.mean)}, ${numberId(above.sum)} memberi ` +
      `${say.shown(above.mean)}. Periksa hitungannya, jumlah respondennya, atau berapa yang menjawab unsur itu.`,
    "further-unsur": ({ count, names, ikm }, say) =>
      `IKM dihitung dari ${numberId(count)} unsur, termasuk ${names.join(", ")}. Dari 9 unsur PermenPANRB 14/2017 saja ` +
      `nilainya ${say.shown(ikm)}; pakai yang ini untuk membandingkan dengan instansi lain.`,
    "said-unsur": ({ figures }, say) =>
      `Kalimat ini menyebut nilai unsur lain daripada tabelnya: ` +
      `${figures.map(({ name, said, expected }) => `"${name}" ${say.shown(said)}, seharusnya ${say.shown(expected)}`).join("; ")}. ` +
      `Perbaiki kalimatnya.`,
    "said-rank": ({ ranks }, say) =>
      ranks
        .map(({ name, own, rank, names, figure }) => {
          const word = rank === "lowest" ? "terendah" : "tertinggi";
          const right = names.map((one) => `"${one}"`).join(", ");
          return `Kalimat ini menyebut unsur "${name}" yang ${word}, padahal nilainya ${say.shown(own)}; yang ${word} adalah ${right} dengan nilai ${say.shown(figure)}.`;
        })
        .concat("Perbaiki kalimatnya.")
        .join(" "),
    "kinerja-spelling": ({ actual, expected, cells }, say) =>
      `"${actual}" di ${cells.map(say.cell).join(", ")} biasanya ditulis "${expected}". Samakan penulisannya.`,
    "unsur-names": ({ there, names }, say) =>
      `Nama unsur di sini berbeda dengan tabel di ${say.place(there)}: ` +
      `${names.map(({ here, there: other }) => `"${here}" dan "${other}"`).join("; ")}. Sebaiknya satu nama saja.`,
    "grade-changed": ({ period, changes }, say) =>
      `Dibandingkan dengan ${period}, mutunya berubah: ` +
      `${changes.map(({ name, from, was, to, is }) => `${name} ${say.shown(from)} (${was}) menjadi ${say.shown(to)} (${is})`).join("; ")}.`,
    "mean-of-parts": ({ isWeighted, other }, say) =>
      (isWeighted
        ? "Rerata ini dihitung dengan bobot jumlah responden."
        : "Rerata ini menghitung setiap baris sama, walaupun jumlah respondennya berbeda.") +
      (other === null
        ? ""
        : isWeighted
          ? ` Tanpa bobot IKM-nya ${say.shown(other)}.`
          : ` Dengan bobot jumlah responden IKM-nya ${say.shown(other)}.`),
    "sample-size": ({ population, people, needed }) =>
      `Dari populasi ${numberId(population)} diperlukan sedikitnya ${numberId(needed)} responden (Krejcie dan Morgan); ` +
      `yang mengisi ${numberId(people)}.`,
    "no-summary": ({ ikm, first, last }, say) =>
      `Tabel ini belum berisi ΣNilai, NRR, dan IKM; IKM-nya ${say.shown(ikm)}. ` +
      `Pengisian menambahkannya di ${say.cell(first)} s.d. ${say.cell(last)}.`,
    "no-room-for-summary": ({ blocked }, say) =>
      `Tabel ini belum berisi ΣNilai, NRR, dan IKM, dan di bawahnya tidak ada baris kosong yang cukup ` +
      `(${say.cell(blocked)} terisi). Sisipkan baris kosong di bawah responden terakhir.`,
    "answers-twice": ({ there }) =>
      `Jawaban ini tercantum sekali lagi di ${areaName(there)}. Rekapnya ada di sana; di sini tidak diperlukan rekap.`,
    "grade-depends-on-weight": ({ options }, say) =>
      `Mutu bergantung pada bobot: ${options
        .map(({ weight, ikm, grade }) => `${weight} → ${say.shown(ikm)} (${grade})`)
        .join(", ")}. Sebutkan bobot yang dipakai dalam laporan.`,
  },
};

const BASIS = {
  words: "menurut keterangan di lembar ini",
  figures: "menurut IKM yang tertulis",
  chosen: "menurut pengaturan buku kerja ini",
  answers: "menurut jawaban yang ada",
} as const;

function answers(least: number, most: number, words: readonly CountedAnswers[]): string {
  if (words.length > 0) return choiceOf(words, "atau");
  return least === 1 && most === 4 ? "1, 2, 3, atau 4" : `${least} s.d. ${most}`;
}

function rows(first: number, last: number): string {
  return first === last ? `Baris ${first}` : `Baris ${first}–${last}`;
}

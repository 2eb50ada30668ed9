import type { Reading } from "../core/formulas/messages";
import { aside } from "./aside";
import { listed, numberId } from "./counted";
import { cases } from "./cases/id";
import { charts } from "./charts/id";
import { followUp } from "./followUp/id";
import { investment } from "./investment/id";
import { obstacles } from "./obstacles/id";
import { decisions } from "./decisions/id";
import { history } from "./history/id";
import { marks } from "./marks/id";
import { together } from "./together/id";
import { watching } from "./watching/id";
import { nextQuarter } from "./nextQuarter/id";
import { narrative } from "./narrative/id";
import { pane } from "./pane/id";
import { proof } from "./proof/id";
import { permits } from "./permits/id";
import { plans } from "./plans/id";
import { overview } from "./overview/id";
import { profile } from "./profile/id";
import { register } from "./register/id";
import { skm } from "./skm/id";
import { sums } from "./sums/id";
import type { Texts } from "./texts";
import { said } from "./said/id";
import { answers } from "./answers/id";
import { copies } from "./copies/id";
import { hints, tableMarks } from "./hints/id";
import { verdict } from "./verdict/id";
import { listing } from "./listing/id";
import { why } from "./why/id";
import { titles } from "./titles/id";

/** More cells than this are counted, not named. */
const MOST_NAMED = 3;

/** Bahasa Indonesia, for the staff: formal, short, no jargon. */
export const id: Texts = {
  language: "id",
  decimalMark: ",",
  groupMark: ".",
  nothing: "kosong",
  figures: {
    ...permits.figures,
    ...investment.figures,
    "permits-register": (subject) => subject,
    "register-total": (subject) => subject,
    "register-days": (subject) => subject,
    "case-count": (subject) => subject,
    "recap-figure": (subject) => subject || "angka dari lembar lain",
    ...sums.figures,
    ...profile.figures,
    ...skm.figures,
  },
  messages: {
    ...skm.messages,
    ...sums.messages,
    ...said,
    ...titles,
    ...hints,
    ...register,
    ...cases,
    ...plans,
    ...profile.messages,
    ...permits.messages,
    ...investment.messages,
    "wrong-figure": ({ figure, actual, expected, working, evidence }, say) =>
      `${say.figure(figure)} ${actual === null ? "masih kosong" : `tertulis ${say.shown(actual)}`}, ` +
      `seharusnya ${aside(say.shown(expected), say.working(working))}.` +
      (evidence ? ` ${say.message(evidence)}` : "") +
      " Ganti dengan nilai yang benar.",
    "formula-reads": (reading) => `Rumusnya ${reads(reading)}.`,
    "formula-range": ({ figure, ...reading }, say) =>
      `Rumus ${say.figure(figure)} ${reads(reading)}. Hasilnya kini masih benar, tetapi akan salah setelah sel itu diisi.`,
    "reference-differs": ({ actual, formula }) =>
      `Rumus ${actual} membaca sel lain daripada rumus di sebelahnya; menurut polanya ${formula}. Periksa, lalu samakan.`,
    "typed-among-formulas": ({ figure, actual }, say) =>
      `${say.figure(figure)} diketik sebagai angka ${say.shown(actual)}, padahal sel sejenisnya berisi rumus; ` +
      "angka ini tidak ikut berubah bila rinciannya berubah.",
    "follows-wrong-figure": ({ figure, actual, expected, causes }, say) =>
      `${say.figure(figure)} tertulis ${say.shown(actual)}, seharusnya ${say.shown(expected)}: ` +
      `ikut salah karena ${listed(causes.map(say.cause), "dan")}.`,
    "blank-figure": ({ figure, expected, working }, say) =>
      `${say.figure(figure)} masih kosong; nilainya ${aside(say.shown(expected), say.working(working))}. Isi sebelum dikirim.`,
    "wrong-entry": ({ figure, actual, expected, explains, others }, say) =>
      `${say.figure(figure)} ${actual === null ? "masih kosong" : `tertulis ${say.shown(actual)}`}; ` +
      `agar hitungan di ${listed(explains.map(say.cell), "dan")} cocok, isinya harus ${say.shown(expected)}.` +
      (others.length === 0
        ? " Cocokkan dengan sumbernya, lalu ganti."
        : ` ${say.message({ key: "other-cells", others })}`),
    "other-cells": ({ others }, say) => {
      const named = others
        .slice(0, MOST_NAMED)
        .map(({ cell, expected }) => `${say.cell(cell)} (${say.shown(expected)})`);
      const more = others.length - MOST_NAMED;
      const rest = more <= 0 ? [] : [`${numberId(more)} sel lain`];
      return `Yang salah mungkin juga ${listed([...named, ...rest], "atau")}; cocokkan dengan sumbernya.`;
    },
    "too-much-wrong": ({ cells }, say) =>
      `Terlalu banyak yang tidak cocok untuk menentukan sel penyebabnya; jumlah yang tidak cocok: ${cells.map(say.cell).join(", ")}.`,
    "impossible-result": ({ figure, result, least, most }, say) =>
      `${say.figure(figure)} terhitung ${say.shown(result)}, padahal angka seperti itu ` +
      (most === null
        ? "harus bilangan bulat dan tidak kurang dari nol"
        : `berkisar dari ${say.shown(least)} sampai ${say.shown(most)}`) +
      ". Tidak diisi; periksa judul baris dan angka asalnya.",
    "label-differs": ({ figure, label, factor, labelled, computed }, say) =>
      `Keterangan "${label}" menyebut ${factor}; menurut itu ${say.figure(figure)} adalah ${say.shown(labelled)}, menurut hitungan tabel ` +
      `${say.shown(computed)}. Tidak diisi; samakan keterangan dengan hitungan.`,
    "read-in-two-ways": ({ figure, area, other }, say) =>
      `Sel ini tempat ${say.figure(figure)}, tetapi ` +
      (other ? `juga tempat ${say.figure(other)} di tabel ${area}` : `ikut dihitung sebagai angka tabel ${area}`) +
      ". Tidak diisi; pisahkan kedua tabel itu.",
  },
  severities: { error: "Salah", warning: "Perlu diperiksa", info: "Catatan" },
  counts: {
    errors: (count) => `${numberId(count)} salah`,
    consequences: (count) => `${numberId(count)} ikut salah`,
    warnings: (count) => `${numberId(count)} perlu diperiksa`,
    blanks: (count) => `${numberId(count)} sel kosong`,
    notices: (count) => `${numberId(count)} catatan`,
  },
  nothingFound: "tidak ada temuan",
  tableKinds: {
    budget: "Anggaran",
    investment: "Realisasi investasi",
    "investment-pma": "Realisasi investasi PMA",
    "investment-pmdn": "Realisasi investasi PMDN",
    "permit-register": "Register izin",
    complaints: "Daftar pengaduan",
    "data-requests": "Permintaan data",
    "follow-up-plan": "Rencana tindak lanjut",
    "follow-up-realisation": "Realisasi tindak lanjut",
    evaluation: "Evaluasi",
    lkpm: "Rekap LKPM per perusahaan",
    permits: "Rekap izin",
    "respondent-profile": "Profil responden",
    "skm-recap": "Survei kepuasan: rekap per unsur",
    "skm-respondents": "Survei kepuasan: jawaban per responden",
    "skm-result": "Survei kepuasan: hasil per unsur",
    "skm-periods": "Survei kepuasan: IKM per periode",
    totals: "Tabel dengan jumlah",
  },
  sum: (area) => `jumlah ${area}`,
  mean: (area) => `rata-rata ${area}`,
  count: (area) => `banyaknya angka di ${area}`,
  copy: (area) => `sama dengan ${area}`,
  days: (cells) => `hari antara ${cells.replace(", ", " dan ")}`,
  registerRows: (count, sheet) => `${numberId(count)} baris di lembar ${sheet}`,
  charts,
  decisions,
  history,
  marks,
  together,
  watching,
  followUp,
  narrative,
  nextQuarter,
  overview,
  pane,
  answers,
  copies,
  tableMarks,
  verdict,
  proof,
  listing,
  why,
  settings: {
    preferences: "Cara memeriksa dan mengisi",
    kept: "Disimpan di buku kerja.",
    notKept: "Pengaturan belum dapat dibaca atau disimpan.",
    opening: "Membuka …",
    notOpened: "Pengaturan ini belum dapat dimuat. Periksa jaringan, tutup bagian ini, lalu buka lagi.",
    title: "Pengaturan",
    language: "Bahasa (language)",
    asOffice: "Seperti Office",
    languages: { id: "Bahasa Indonesia", en: "English" },
    journal: "Isi lama untuk Urungkan",
    noSteps: "Tidak ada isi lama yang disimpan di buku kerja ini.",
    steps: (count) =>
      `Isi lama dari ${numberId(count)} langkah disimpan di dalam buku kerja ini dan ikut terkirim bersama berkasnya.`,
    forget: "Lupakan isi lama",
    forgetAsk: "Setelah dilupakan, langkah itu tidak dapat diurungkan lagi. Warna dari Tandai di lembar ikut dihapus.",
    forgetYes: "Ya, lupakan",
    forgotten: "Isi lama tidak lagi disimpan. Simpan buku kerja agar berkasnya juga bersih.",
    guide: "Panduan",
    guidePage: "panduan.html",
    version: (version) => `Versi ${version}`,
    help: "Bantuan",
    helpPage: "bantuan.html",
    privacy: "Privasi",
    privacyPage: "privasi.html",
  },
  ikm: {
    filled: (count, ikm, cell) => `${numberId(count)} sel diisi. IKM ${ikm} di ${cell}.`,
    nothingBlank: (ikm, cell) => `Tidak ada sel kosong. IKM ${ikm} di ${cell}.`,
    filledWithout: (count, sheet) => `${numberId(count)} sel diisi di lembar ${sheet}.`,
    nothingBlankWithout: (sheet) => `Tidak ada sel kosong di tabel lembar ${sheet}.`,
    computed: (ikm) => `Jawaban di tabel itu memberi IKM ${ikm}; tabelnya tidak mempunyai sel untuk IKM.`,
    noPlace: "Tabel itu tidak mempunyai sel untuk IKM.",
    nothingFilled: "Tidak ada sel yang diisi.",
    notShown: (cell) => `${cell} belum dapat ditampilkan.`,
    wrong: (ikm, expected) => `${ikm} (salah, seharusnya ${expected})`,
    because: (causes) => `Penyebabnya ${causes}.`,
    putRight: (cells) => `Tekan Periksa, lalu Perbaiki di ${cells}.`,
    others: (cells, count) => `${cells}, dan ${numberId(count)} sel lain`,
    findings: (found) => `Di tabel ini: ${found}. Periksa sebelum dikirim.`,
    unconfirmed: (sheet) =>
      `Jawaban di lembar ${sheet} berupa kata. Tekan Periksa, cocokkan angkanya, lalu setujui; sesudah itu IKM dapat diisi.`,
    noSurvey: "Tidak ada tabel jawaban survei per responden di buku kerja ini. Periksa apakah judul kolomnya U1, U2, …",
    otherwise: (cells) => `Sel ini menampilkan nilai lain dari yang diisikan: ${cells}. Periksa, atau urungkan.`,
    fixed: (cells) =>
      `Sel ini diisi angka tetap, bukan rumus, karena berada di dalam tabel Excel yang dapat menyalin rumus ke seluruh kolomnya: ${cells}.`,
    spread: (cells) =>
      `Excel mengubah sendiri sel di sampingnya dan tidak mau dikembalikan: ${cells}. Periksa, atau urungkan.`,
    notComputed: (cells) =>
      `Excel diatur menghitung manual; sel ini mungkin belum menampilkan hasilnya: ${cells}. Tekan F9, lalu lihat lagi.`,
    stopped: "Excel berhenti di tengah jalan; sebagian sel sudah terisi. Ulangi, atau urungkan.",
    unread: (sheets) => `Lembar ini terlalu luas dan tidak dibaca: ${sheets}.`,
  },
  fixed: {
    typed: "angka tetap, karena sel ini memang tempat mengetik angka",
    text: "angka tetap, karena angka asalnya tersimpan sebagai teks dan tidak terbaca rumus",
    register: "angka tetap, karena baris register atau daftar ini tidak dapat dihitung dengan rumus",
    interchanged: "angka tetap, karena kolom di tabel ini tertukar",
    sentence: "teks tetap, karena kalimatnya tidak dapat disusun dengan rumus",
    table: "angka tetap, karena di dalam tabel Excel rumus dapat tersalin ke seluruh kolomnya",
    chosen: "angka tetap, karena pengaturan buku kerja ini meminta nilai, bukan rumus",
    another: "angka tetap, karena rumus dari angka yang diketik di tabel ini memberi hasil lain",
  },
  readsFixed: (cells) => `Rumusnya membaca angka tetap di ${cells}, yang tidak ikut berubah saat rinciannya berubah.`,
  ...obstacles,
};

function reads({ missed, reached, formula }: Reading): string {
  const faults = [
    ...(missed.length > 0 ? [`tidak menghitung ${listed(missed, "dan")}`] : []),
    ...(reached.length > 0 ? [`ikut menghitung ${listed(reached, "dan")}, yang bukan bagiannya`] : []),
  ];
  return faults.join(" dan ") + (formula === null ? "" : `; seharusnya ${formula}`);
}

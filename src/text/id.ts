import { listed, numberId } from "./counted";
import { investment } from "./investment/id";
import { permits } from "./permits/id";
import { register } from "./register/id";
import { skm } from "./skm/id";
import type { Texts } from "./texts";
import { words } from "./words/id";

/** More cells than this are counted, not named. */
const MOST_NAMED = 3;

/** Bahasa Indonesia, for the staff: formal, short, no jargon. */
export const id: Texts = {
  decimalMark: ",",
  groupMark: ".",
  nothing: "kosong",
  figures: {
    ...permits.figures,
    ...investment.figures,
    "permits-register": (subject) => subject,
    ...skm.figures,
  },
  messages: {
    ...skm.messages,
    ...words,
    ...register,
    ...permits.messages,
    ...investment.messages,
    "wrong-figure": ({ figure, actual, expected, working, evidence }, say) =>
      `${say.figure(figure)} tertulis ${say.shown(actual)}, seharusnya ${say.shown(expected)} (${say.working(working)}).` +
      (evidence ? ` ${say.message(evidence)}` : "") +
      " Ganti dengan nilai yang benar.",
    "follows-wrong-figure": ({ figure, actual, expected, causes }, say) =>
      `${say.figure(figure)} tertulis ${say.shown(actual)}, seharusnya ${say.shown(expected)}: ` +
      `ikut salah karena ${listed(causes.map(say.cell), "dan")}.`,
    "blank-figure": ({ figure, expected, working }, say) =>
      `${say.figure(figure)} masih kosong; nilainya ${say.shown(expected)} (${say.working(working)}). Isi sebelum dikirim.`,
    "wrong-entry": ({ figure, actual, expected, explains, others }, say) =>
      `${say.figure(figure)} ${actual === null ? "masih kosong" : `tertulis ${say.shown(actual)}`}; ` +
      `agar jumlah di ${listed(explains.map(say.cell), "dan")} cocok, isinya harus ${say.shown(expected)}.` +
      (others.length === 0
        ? " Cocokkan dengan sumbernya, lalu ganti."
        : ` ${say.message({ key: "other-cells", others })}`),
    "other-cells": ({ others }, say) =>
      `Yang salah mungkin juga ${others
        .slice(0, MOST_NAMED)
        .map((other) => `${say.cell(other.cell)} (${say.shown(other.expected)})`)
        .join(", ")}` +
      (others.length > MOST_NAMED ? ` atau ${numberId(others.length - MOST_NAMED)} sel lain` : "") +
      "; cocokkan dengan sumbernya.",
    "too-much-wrong": ({ cells }, say) =>
      `Terlalu banyak yang tidak cocok untuk menentukan sel penyebabnya; jumlah yang tidak cocok: ${cells.map(say.cell).join(", ")}.`,
    "impossible-result": ({ figure, result, least, most }, say) =>
      `${say.figure(figure)} terhitung ${say.shown(result)}, padahal angka seperti itu ` +
      (most === null
        ? "harus bilangan bulat dan tidak kurang dari nol"
        : `berkisar dari ${say.shown(least)} sampai ${say.shown(most)}`) +
      ". Tidak diisi; periksa judul baris dan angka asalnya.",
    "label-differs": ({ figure, label, factor, labelled, computed }, say) =>
      `Menurut keterangan "${label}" (${factor}) ${say.figure(figure)} adalah ${say.shown(labelled)}, menurut hitungan tabel ` +
      `${say.shown(computed)}. Tidak diisi; samakan keterangan dengan hitungan.`,
    "read-in-two-ways": ({ figure, area, other }, say) =>
      `Sel ini tempat ${say.figure(figure)}, tetapi ` +
      (other ? `juga tempat ${say.figure(other)} di tabel ${area}` : `ikut dihitung sebagai angka tabel ${area}`) +
      ". Tidak diisi; pisahkan kedua tabel itu.",
    "numbers-as-text": ({ first, last, count }, say) =>
      `${numberId(count)} angka tersimpan sebagai teks (${first === last ? say.cell(first) : `${say.cell(first)} s.d. ${say.cell(last)}`}) ` +
      "dan dilewati oleh SUM. Ubah menjadi angka.",
    "ambiguous-number": ({ text, grouped, decimal }, say) =>
      `"${text}" dapat berarti ${say.number(grouped)} atau ${say.number(decimal)}. Tulis ulang sebagai angka.`,
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
    "investment-pma": "Realisasi investasi PMA",
    "investment-pmdn": "Realisasi investasi PMDN",
    "permit-register": "Register izin",
    permits: "Rekap izin per bulan",
    "skm-respondents": "Survei kepuasan: jawaban per responden",
  },
  sum: (area) => `jumlah ${area}`,
  mean: (area) => `rata-rata ${area}`,
  count: (area) => `banyaknya angka di ${area}`,
  copy: (area) => `sama dengan ${area}`,
  registerRows: (count, sheet) => `${numberId(count)} baris di lembar ${sheet}`,
  problems: {
    "not-found": (file) => `Berkas ${file} tidak ditemukan. Periksa nama dan foldernya.`,
    "not-readable": (file) => `Berkas ${file} tidak dapat dibuka. Periksa izinnya atau tutup di program lain.`,
    "is-folder": (file) => `${file} adalah folder. Sebutkan berkas .xlsx di dalamnya.`,
    damaged: (file) => `Berkas ${file} rusak dan tidak dapat dibaca. Buka di Excel, lalu simpan ulang sebagai .xlsx.`,
    truncated: (file) =>
      `Berkas ${file} rusak dan tidak dapat dibaca. Bagian akhirnya hilang, seperti pada unduhan yang terputus: unduh ` +
      `atau salin ulang.`,
    "bytes-before": (file) =>
      `Berkas ${file} rusak dan tidak dapat dibaca. Di depan buku kerjanya ada data lain: unduh ulang, atau beri tahu ` +
      `pengelola sistem yang membuatnya.`,
    encrypted: (file) =>
      `Berkas ${file} dikunci dengan kata sandi. Simpan salinannya tanpa kata sandi, lalu coba lagi.`,
    "old-xls": (file) => `Berkas ${file} berformat Excel lama (.xls). Buka di Excel, lalu simpan sebagai .xlsx.`,
    xlsb: (file) =>
      `Berkas ${file} bukan buku kerja .xlsx. Isinya buku kerja biner (.xlsb): buka di Excel, lalu simpan sebagai .xlsx.`,
    ods: (file) =>
      `Berkas ${file} bukan buku kerja .xlsx. Isinya lembar kerja OpenDocument (.ods): buka di LibreOffice atau Excel, lalu simpan sebagai .xlsx.`,
    "web-page": (file) =>
      `Berkas ${file} bukan buku kerja .xlsx. Isinya halaman web (HTML): buka di Excel, lalu simpan sebagai .xlsx.`,
    "old-xml": (file) =>
      `Berkas ${file} bukan buku kerja .xlsx. Isinya XML dari Excel 2003: buka di Excel, lalu simpan sebagai .xlsx.`,
    text: (file) =>
      `Berkas ${file} bukan buku kerja .xlsx. Isinya teks biasa, misalnya CSV: buka di Excel, lalu simpan sebagai .xlsx.`,
    "other-format": (file) =>
      `Berkas ${file} bukan buku kerja .xlsx. Isinya dokumen, gambar, atau yang lain: pilih berkas .xlsx.`,
    "empty-file": (file) => `Berkas ${file} kosong (0 bita). Salin ulang berkas aslinya.`,
    "too-large": (file) => `Berkas ${file} terlalu besar untuk dibaca dengan aman. Hapus lembar yang tidak dipakai.`,
    "same-file": (file) => `Hasil tidak boleh menimpa berkas asal ${file}. Sebutkan nama lain.`,
    "not-writable": (file) =>
      `Berkas ${file} tidak dapat ditulis. Periksa izin foldernya atau tutup berkasnya di Excel.`,
  },
  pane: {
    name: "Rekap PTSP",
    starting: "Menghubungkan dengan Excel…",
    hitungIkm: "Hitung IKM",
    check: "Periksa",
    checkAgain: "Periksa ulang",
    hint:
      "Periksa membaca seluruh buku kerja dan menunjukkan yang kosong dan yang salah. Hitung IKM langsung mengisi sel " +
      "kosong tabel survei. Sel yang sudah berisi hanya diganti dengan persetujuan Anda.",
    tables: "Tabel yang ditemukan",
    words: "Judul dan nomor tabel",
    complete: "lengkap",
    fill: (count) => `Isi ${numberId(count)} sel`,
    preview: "Lihat isiannya",
    see: (cell) => `Lihat sel ${cell}`,
    fix: "Perbaiki",
    fixOf: (cell) => `Perbaiki ${cell}`,
    replaces: (count) => `${numberId(count)} sel akan diganti:`,
    replace: (count) => `Ganti ${numberId(count)} sel`,
    keep: "Batal",
    consequences: (count) => `Ikut salah karenanya (${numberId(count)})`,
    candidates: "Sel yang mungkin salah:",
    notices: (count) => `Catatan (${numberId(count)})`,
    otherNotices: (count) => `Catatan lain (${numberId(count)})`,
    noTables:
      "Tidak ada tabel yang dikenali di buku kerja ini, jadi tidak ada yang diperiksa. Yang dikenali: jawaban survei " +
      "kepuasan, rekap izin per bulan, realisasi investasi, dan register izin.",
    hidden: "lembar tersembunyi",
    bare: (sheets) => `Tidak ada tabel yang dikenali di lembar: ${sheets}. Isinya tidak diperiksa.`,
    applied: (count) => (count === 0 ? "Tidak ada sel yang ditulis." : `${numberId(count)} sel ditulis.`),
    undo: "Urungkan",
    dismiss: "Tutup pesan",
    stages: {
      reading: "Membaca buku kerja …",
      checking: "Memeriksa tabel …",
      writing: "Menulis ke buku kerja …",
      undoing: "Mengembalikan isi semula …",
    },
    cancel: "Hentikan",
    notStopped: "Mohon tunggu sampai selesai, agar tidak ada yang setengah jadi.",
    silent:
      "Excel belum menjawab selama setengah menit. Jika ada sel yang sedang diketik, tekan Enter atau Esc di Excel. Jika berhenti menunggu, sebagian sel mungkin sudah berubah; periksa ulang sesudahnya.",
    goOnWaiting: "Tunggu lagi",
    giveUp: "Berhenti menunggu",
    excelWaits: "Excel belum menjawab. Jika ada sel yang sedang diketik, tekan Enter atau Esc di Excel.",
    summary: (tables, found) => `${numberId(tables)} tabel: ${found}.`,
    checkFirst: "Periksa ulang, lalu ulangi.",
    checkNow: "Periksa sekarang",
    checkedAnew: "Buku kerja sudah diperiksa ulang; lihat daftar yang baru.",
    stale: (sheets) =>
      `${sheets || "Buku kerja"} berubah sesudah diperiksa, jadi daftar ini mungkin tidak sesuai lagi.`,
    manual: "Excel diatur menghitung manual; hasil rumus mungkin belum mutakhir. Tekan F9, lalu periksa ulang.",
    tooOld: "Excel ini terlalu lama untuk Rekap PTSP. Perbarui Excel (2021 atau lebih baru), atau pakai Excel di web.",
    fault: (detail) => `Rekap PTSP mengalami kesalahan (${detail}). Tutup panel ini, buka kembali, lalu ulangi.`,
    outsideExcel:
      "Rekap PTSP mengisi dan memeriksa rekap triwulan DPMPTSP di dalam Excel. Buka Excel, lalu pilih Periksa Rekap di tab Beranda.",
    officeMissing:
      "Rekap PTSP belum dapat terhubung dengan Excel. Periksa sambungan internet, lalu muat ulang panel ini. " +
      "Jika tetap gagal, minta petugas jaringan membuka akses ke appsforoffice.microsoft.com.",
    reload: "Muat ulang",
  },
  settings: {
    title: "Pengaturan",
    language: "Bahasa (language)",
    asOffice: "Seperti Office",
    languages: { id: "Bahasa Indonesia", en: "English" },
    journal: "Isi lama untuk Urungkan",
    noSteps: "Tidak ada isi lama yang disimpan di buku kerja ini.",
    steps: (count) =>
      `Isi lama dari ${numberId(count)} langkah disimpan di dalam buku kerja ini dan ikut terkirim bersama berkasnya.`,
    forget: "Lupakan isi lama",
    forgetAsk: "Setelah dilupakan, langkah itu tidak dapat diurungkan lagi.",
    forgetYes: "Ya, lupakan",
    forgotten: "Isi lama tidak lagi disimpan. Simpan buku kerja agar berkasnya juga bersih.",
  },
  cli: {
    checkUsage: "Pemakaian: npm run check -- [--json] [--relations] [--lang id|en] BERKAS.xlsx…",
    fillUsage: "Pemakaian: npm run fill -- ASAL.xlsx HASIL.xlsx [--json] [--lang id|en]",
    unknownOption: (option) => `Pilihan ${option} tidak dikenal.`,
    table: (kind, sheet, range) => `${kind} (lembar "${sheet}", ${range})`,
    noTables: "Tidak ada tabel yang dikenali di buku kerja ini.",
    nothingFound: "Tidak ada temuan.",
    consequences: (count) => `ikut salah karenanya (${numberId(count)}):`,
    blanks: (count, values) => `${numberId(count)} sel masih kosong; nilainya ${values}. Isi sebelum dikirim.`,
    filled: (count, out) => `${numberId(count)} sel diisi. Hasil disimpan di ${out}; berkas asal tidak diubah.`,
    nothingToFill: (out) => `Tidak ada sel kosong yang perlu diisi. Salinan disimpan di ${out}.`,
    kept: (name) => `Berkas lama dengan nama itu disimpan sebagai ${name}.`,
    unread: {
      missing: (sheet) =>
        `Lembar "${sheet}" tidak diperiksa karena isinya tidak ada di dalam berkas. Buka berkasnya di Excel, periksa ` +
        `lembar itu, lalu simpan ulang.`,
      damaged: (sheet) =>
        `Lembar "${sheet}" tidak diperiksa karena isinya rusak. Buka berkasnya di Excel, periksa lembar itu, lalu ` +
        `simpan ulang.`,
    },
  },
  refused: {
    covered: (cell) => `${cell} tidak diisi karena tertutup sel gabungan.`,
    protected: (cell) => `${cell} tidak diisi karena lembarnya diproteksi. Buka proteksi lembar itu, lalu ulangi.`,
    "shared-formula": (cell) => `${cell} tidak diubah karena rumusnya dipakai bersama sel lain.`,
    undecodable: (cell) =>
      `${cell} tidak diisi karena lembarnya memuat huruf yang tidak terbaca di dalam berkas, yang akan hilang bila ditulis ` +
      `ulang. Buka berkasnya di Excel, lalu simpan ulang.`,
    changed: (cell) => `${cell} tidak diubah karena isinya berubah sejak diperiksa.`,
    outdated: (cell) => `${cell} tidak diubah karena angka yang menjadi dasarnya berubah sejak diperiksa.`,
    filled: (cell) => `${cell} tidak diganti karena sudah berisi. Setujui penggantiannya dahulu.`,
    gone: (cell) => `${cell} tidak diisi karena lembarnya sudah dihapus.`,
    stopped: (cell) => `${cell} belum diisi karena Excel berhenti di tengah jalan. Ulangi pengisian.`,
    together: (cell) => `${cell} juga tidak diubah karena hanya benar bersama sel itu.`,
    table: (cell) =>
      `${cell} tidak diganti karena berisi rumus di dalam tabel Excel, dan Excel dapat menyalin rumus ke seluruh kolomnya. Ubah tabel itu menjadi rentang biasa (Desain Tabel › Konversi ke Rentang), lalu ulangi.`,
  },
  obstacles: {
    busy: () => "Ada sel yang sedang diketik. Tekan Enter atau Esc di Excel, lalu ulangi.",
    protected: () => "Lembar atau buku kerja ini diproteksi. Buka proteksinya di tab Tinjau, lalu ulangi.",
    gone: () => "Lembar itu sudah dihapus. Periksa ulang buku kerja.",
    hidden: () => "Lembar itu disembunyikan. Tampilkan dahulu lewat klik kanan pada tab lembar, lalu ulangi.",
    "not-kept": () =>
      "Buku kerja tidak dapat lagi menyimpan isi lama untuk Urungkan, jadi tidak ada yang ditulis. " +
      "Lupakan isi lama di Pengaturan, lalu ulangi.",
    "too-large": () =>
      "Isinya terlalu banyak untuk sekali kerja di Excel ini. Hapus lembar atau kolom yang tidak dipakai, lalu ulangi.",
    "too-old": () => "Excel ini belum mendukung yang diperlukan. Perbarui Excel, atau pakai Excel di web.",
    "not-now": () =>
      "Excel belum dapat menjalankannya sekarang. Selesaikan yang sedang diketik, tutup kotak dialog yang terbuka, lalu ulangi.",
    elsewhere: () => "Buku kerja lain sedang di depan. Klik buku kerja ini, lalu ulangi.",
    again: () => "Excel menghentikannya karena sedang sibuk atau sambungan terputus. Tunggu sebentar, lalu ulangi.",
    denied: () =>
      "Excel tidak memberi akses ke buku kerja ini. Klik Aktifkan Pengeditan bila ditawarkan, pilih label sensitivitas bila diminta, lalu ulangi. Jika tetap ditolak, minta petugas TI mengizinkan add-in Office di antivirus.",
    "signed-out": () => "Anda belum masuk ke akun Office. Masuk lewat Berkas › Akun, lalu ulangi.",
    filtered: () => "Filter pada lembar itu menghalangi. Hapus filternya di tab Data, lalu ulangi.",
    pivot: () => "Sel itu bagian dari tabel pivot, yang tidak dapat diisi. Pindahkan tabel pivotnya, lalu ulangi.",
    "too-long": () => "Rumusnya terlalu panjang untuk Excel. Bagi tabelnya, lalu ulangi.",
    memory: () => "Memori komputer habis. Tutup buku kerja dan program lain, lalu ulangi.",
    restart: () => "Excel perlu dimulai ulang. Simpan buku kerja, tutup Excel, buka kembali, lalu ulangi.",
    cancelled: () => "Dihentikan; tidak ada yang diubah.",
    unsure: () =>
      "Excel belum menjawab saat menulis; mungkin sebagian sel sudah berubah, atau masih akan berubah. Periksa ulang, atau urungkan.",
    failed: (detail) =>
      `Excel tidak dapat menjalankannya${detail && ` (${detail})`}. Klik buku kerja ini, lalu ulangi. Jika tetap gagal: simpan, buka kembali, lalu ulangi.`,
  },
  undo: {
    restored: (count) =>
      count === 0 ? "Tidak ada sel yang dikembalikan." : `${numberId(count)} sel dikembalikan seperti semula.`,
    left: {
      changed: (cells) => `Sel ini tidak dikembalikan karena sudah diubah sesudahnya: ${cells}.`,
      gone: (cells) => `Sel ini tidak dikembalikan karena lembarnya tidak ditemukan lagi: ${cells}.`,
      lost: (cells) => `Sel ini tidak dikembalikan karena baris atau kolomnya tidak ditemukan lagi: ${cells}.`,
      unsure: (cells) =>
        `Sel ini tidak dikembalikan karena letaknya sekarang tidak pasti; mungkin ada baris yang disisipkan, dihapus, ` +
        `atau diurutkan: ${cells}. Periksa sel itu.`,
      protected: (cells) =>
        `Sel ini belum dikembalikan karena lembarnya diproteksi: ${cells}. Buka proteksinya, lalu urungkan lagi.`,
      stopped: (cells) => `Sel ini belum dikembalikan karena Excel berhenti di tengah jalan: ${cells}. Urungkan lagi.`,
      table: (cells) =>
        `Sel ini tidak dikembalikan karena kini berada di dalam tabel Excel, yang dapat menyalin rumus ke seluruh kolomnya: ${cells}.`,
    },
    nothing: "Tidak ada yang dapat diurungkan.",
    others:
      "Langkah terakhir bukan dari panel yang sedang terbuka ini: dibuat sebelum panel dibuka, atau oleh orang lain. " +
      "Urungkan juga?",
    othersYes: "Ya, urungkan",
    deletedSheet: "(lembar dihapus)",
  },
  ikm: {
    filled: (count, ikm, cell) => `${numberId(count)} sel diisi. IKM ${ikm} di ${cell}.`,
    nothingBlank: (ikm, cell) => `Tidak ada sel kosong. IKM ${ikm} di ${cell}.`,
    filledWithout: (count, sheet) => `${numberId(count)} sel diisi di lembar ${sheet}. Tabelnya tidak memuat IKM.`,
    nothingBlankWithout: (sheet) => `Tidak ada sel kosong di tabel lembar ${sheet}. Tabel itu tidak memuat IKM.`,
    nothingFilled: "Tidak ada sel yang diisi.",
    notShown: (cell) => `${cell} belum dapat ditampilkan.`,
    wrong: (ikm, expected) => `${ikm} (salah, seharusnya ${expected})`,
    because: (causes, others) =>
      (causes === "" ? "" : `Penyebabnya ${causes}${others === 0 ? "" : `, dan ${numberId(others)} sel lain`}. `) +
      "Tekan Periksa, lalu Perbaiki di sel itu.",
    findings: (found) => `Di tabel ini: ${found}. Periksa sebelum dikirim.`,
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
    register: "angka tetap, karena baris register ini tidak dapat dihitung dengan rumus",
    interchanged: "angka tetap, karena kolom di tabel ini tertukar",
    sentence: "teks tetap, karena kalimatnya tidak dapat disusun dengan rumus",
    another: "angka tetap, karena rumus dari angka yang diketik di tabel ini memberi hasil lain",
  },
};

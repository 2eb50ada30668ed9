import { numberId } from "../counted";
import type { ObstacleTexts } from "./texts";

/** Why a cell was not written or not put back, and what Undo says, in Bahasa Indonesia. */
export const obstacles: ObstacleTexts = {
  refused: {
    covered: (cell) => `${cell} tidak diisi karena tertutup sel gabungan.`,
    protected: (cell) => `${cell} tidak diisi karena lembarnya diproteksi. Buka proteksi lembar itu, lalu ulangi.`,
    "shared-formula": (cell) => `${cell} tidak diubah karena rumusnya dipakai bersama sel lain.`,
    undecodable: (cell) =>
      `${cell} tidak diisi karena lembarnya memuat huruf yang tidak terbaca di dalam berkas, yang akan hilang bila ditulis ` +
      `ulang. Buka berkasnya di Excel, lalu simpan ulang.`,
    changed: (cell) => `${cell} tidak diubah karena isinya berubah sejak diperiksa.`,
    outdated: (cell) => `${cell} tidak diubah karena angka yang menjadi dasarnya berubah sejak diperiksa.`,
    renamed: (cell) =>
      `${cell} tidak diubah karena lembar yang dibaca rumusnya diganti nama atau dihapus sejak diperiksa.`,
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
    "protected-sheets": (names) => `Lembar ini diproteksi: ${names}. Buka proteksinya di tab Tinjau, lalu ulangi.`,
    structure: () =>
      "Struktur buku kerja ini diproteksi, jadi lembar tidak dapat ditambah atau dihapus. Buka di Tinjau › Proteksi Buku Kerja, lalu ulangi.",
    "last-sheet": () =>
      "Semua lembar lain disembunyikan, sedangkan Excel harus menampilkan satu lembar. Tampilkan satu lembar lewat klik kanan pada tab lembar, lalu ulangi.",
    gone: () => "Lembar itu sudah dihapus. Periksa ulang buku kerja.",
    outdated: () => "Sel yang menjadi dasarnya berubah sejak diperiksa. Periksa ulang, lalu ulangi.",
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
};

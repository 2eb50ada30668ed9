import type { TrialTexts } from "./texts";

export const id: TrialTexts = {
  title: "Uji di Excel",
  purpose:
    "Halaman ini mencoba bagaimana Excel ini menjawab pengaya. Pakai buku kerja baru yang kosong. Untuk setiap percobaan dibuat satu lembar, yang langsung dihapus lagi; lembar lain tidak dibaca dan tidak diubah. Tidak ada yang dikirim: Anda sendiri yang menyalin hasilnya.",
  start: "Mulai uji",
  progress: (done, all) => `${done} dari ${all} percobaan selesai. Mohon jangan mengetik di Excel.`,
  done: (documented, supposed) =>
    `Selesai: ${documented.agreeing} dari ${documented.asked} percobaan sesuai dengan yang tertulis di dokumen. ` +
    `${supposed.agreeing} dari ${supposed.asked} percobaan yang tidak tertulis di dokumen mana pun sesuai dengan perkiraan.`,
  left: (sheets) => `Lembar ini tidak dapat dihapus dan perlu Anda hapus sendiri: ${sheets}.`,
  failed: (detail) => `Uji tidak dapat dilanjutkan (${detail}).`,
  result: "Hasil uji",
  copy: "Salin hasil",
  copied: "Hasil disalin. Tempel ke dalam berkas atau pesan untuk pengembang.",
  copyYourself: "Hasil sudah dipilih. Tekan Ctrl+C (di Mac ⌘C) untuk menyalinnya.",
  undo: "Uji Urungkan",
  undoPurpose:
    "Apa yang terjadi dengan Ctrl+Z hanya dapat dilihat bersama Anda: beberapa kali Anda diminta mengetik dan menekan Ctrl+Z.",
  undoPrompts: {
    type: (sheet) => `Di lembar "${sheet}", ketik 7 di sel A1, tekan Enter, lalu pilih Lanjut.`,
    undo: (sheet) => `Klik sel mana saja di lembar "${sheet}", tekan Ctrl+Z (di Mac ⌘Z) satu kali, lalu pilih Lanjut.`,
    undoAgain: () => "Tekan Ctrl+Z (di Mac ⌘Z) satu kali lagi di lembar itu, lalu pilih Lanjut.",
  },
  goOn: "Lanjut",
};

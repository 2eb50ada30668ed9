/** Kinds of permits as the offices of several regencies name them, by the field they belong to. */
export const permitsByField: Readonly<Record<string, readonly string[]>> = {
  Kesehatan: [
    "Izin Praktik Dokter (SIP)",
    "Izin Praktik Perawat (SIPP)",
    "Izin Praktik Bidan (SIPB)",
    "Izin Apotek",
    "Izin Toko Obat",
    "Izin Operasional Klinik",
    "Izin Optik",
    "Izin Tukang Gigi",
    "Surat Izin Kerja Tenaga Teknis Kefarmasian",
    "Izin Praktik Apoteker (SIPA)",
    "Izin Ahli Teknologi Laboratorium Medik",
  ],
  Pendidikan: [
    "Izin Pendirian PAUD",
    "Izin Operasional Lembaga Kursus dan Pelatihan (LKP)",
    "Izin Operasional PKBM",
    "Izin Pendirian SD Swasta",
    "Izin Pendirian SMP Swasta",
  ],
  "Pekerjaan Umum dan Penataan Ruang": [
    "Persetujuan Bangunan Gedung (PBG)",
    "Sertifikat Laik Fungsi (SLF)",
    "Persetujuan Kesesuaian Kegiatan Pemanfaatan Ruang (PKKPR)",
    "Izin Usaha Jasa Konstruksi (IUJK)",
    "Surat Laik Operasional (SLO)",
    "Izin Pemanfaatan Ruang Milik Jalan",
  ],
  "Lingkungan Hidup": [
    "Surat Pernyataan Kesanggupan Pengelolaan dan Pemantauan Lingkungan Hidup (SPPL)",
    "Persetujuan Lingkungan UKL-UPL",
    "Izin Penyimpanan Sementara Limbah B3",
    "Izin Pembuangan Air Limbah",
  ],
  Perhubungan: ["Izin Trayek", "Izin Penyelenggaraan Parkir", "Izin Usaha Angkutan", "Persetujuan Andalalin"],
  "Perdagangan dan Perindustrian": [
    "Nomor Induk Berusaha (NIB)",
    "Surat Izin Usaha Perdagangan (SIUP)",
    "Tanda Daftar Gudang (TDG)",
    "Minuman Beralkohol (MINOL)",
    "Izin Usaha Industri (IUI)",
    "Izin Usaha Toko Swalayan",
    "Surat Tanda Pendaftaran Waralaba (STPW)",
  ],
  "Pariwisata dan Ketenagakerjaan": [
    "Tanda Daftar Usaha Pariwisata (TDUP)",
    "Izin Penyelenggaraan Hiburan",
    "Izin Lembaga Pelatihan Kerja (LPK)",
    "Izin Perpanjangan Penggunaan TKA",
  ],
  "Pertanian dan Peternakan": [
    "Izin Usaha Peternakan",
    "Izin Praktik Dokter Hewan",
    "Izin Usaha Perkebunan (IUP-B)",
    "Tanda Daftar Usaha Tanaman Pangan",
  ],
  "Umum dan Sosial": [
    "Reklame",
    "Izin Pemakaman",
    "Surat Keterangan Penelitian (SKP)",
    "Izin Pengumpulan Sumbangan",
    "Rekomendasi Penelitian",
    "Detail Perizinan Berusaha",
    "Detail Proyek",
    "Izin Penggunaan Fasilitas Umum",
  ],
};

/** Where a permit is applied for, as the titles of the tables say. */
export const channels: readonly (readonly [title: string, system: string])[] = [
  ["Non Perizinan Non OSS", "Sistem Manual"],
  ["Penerbitan Perizinan Melalui OSS", "Sistem OSS-RBA"],
  ["Penerbitan Perizinan Melalui SiCantik", "Sistem SiCantik Cloud"],
  ["Penerbitan Perizinan Melalui MPP Digital", "MPP Digital"],
];

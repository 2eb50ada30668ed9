/** The three sektor and their sub-sectors as NSWI names them, other spellings behind the first. */
export const subSectorsBySektor: Readonly<Record<"Primer" | "Sekunder" | "Tersier", readonly (readonly string[])[]>> = {
  Primer: [
    ["Tanaman Pangan, Perkebunan, dan Peternakan", "Tanaman Pangan dan Perkebunan"],
    ["Kehutanan"],
    ["Perikanan"],
    ["Pertambangan"],
  ],
  Sekunder: [
    ["Industri Makanan"],
    ["Industri Tekstil"],
    ["Industri Barang dari Kulit dan Alas Kaki"],
    ["Industri Kayu", "industri Kayu"],
    ["Industri Kertas dan Percetakan"],
    ["Industri Kimia dan Farmasi", "Industri Kimia Dan Farmasi", "Industri Kimia Dasar, Barang Kimia dan Farmasi"],
    ["Industri Karet dan Plastik"],
    ["Industri Mineral Non Logam", "Industri Mineral non Logam"],
    ["Industri Logam Dasar, Barang Logam, Bukan Mesin dan Peralatannya"],
    ["Industri Mesin, Elektronik, Instrumen Kedokteran, Peralatan Listrik, Presisi, Optik dan Jam"],
    ["Industri Kendaraan Bermotor dan Alat Transportasi Lain"],
    ["Industri Lainnya"],
  ],
  Tersier: [
    ["Listrik, Gas dan Air", "Listrik, gas  dan air"],
    ["Konstruksi"],
    ["Perdagangan dan Reparasi"],
    ["Hotel dan Restoran"],
    ["Transportasi, Gudang dan Telekomunikasi", "Transportasi, pergudangan, dan telekomunikasi"],
    ["Perumahan, Kawasan Industri dan Perkantoran"],
    ["Jasa Lainnya"],
  ],
};

export type Sektor = keyof typeof subSectorsBySektor;
export const SEKTOR: readonly Sektor[] = ["Primer", "Sekunder", "Tersier"];

/** Provinces with some of their regencies and cities. */
export const provinces: readonly (readonly [province: string, regions: readonly string[]])[] = [
  [
    "Kalimantan Tengah",
    [
      "Kabupaten Kotawaringin Timur",
      "Kabupaten Kotawaringin Barat",
      "Kabupaten Kapuas",
      "Kabupaten Barito Utara",
      "Kabupaten Seruyan",
      "Kabupaten Lamandau",
      "Kabupaten Katingan",
      "Kota Palangka Raya",
    ],
  ],
  [
    "Kalimantan Timur",
    [
      "Kabupaten Kutai Kartanegara",
      "Kabupaten Kutai Timur",
      "Kabupaten Berau",
      "Kabupaten Paser",
      "Kabupaten Penajam Paser Utara",
      "Kota Balikpapan",
      "Kota Samarinda",
      "Kota Bontang",
    ],
  ],
  [
    "Jawa Tengah",
    ["Kab. Banyumas", "Kab. Cilacap", "Kab. Kudus", "Kab. Jepara", "Kab. Boyolali", "Kota Semarang", "Kota Surakarta"],
  ],
];

/** Rupiah per US$ as the budget of the year assumes; a table states all its amounts with one rate. */
export const rates: Readonly<Record<number, number>> = { 2022: 14350, 2023: 14800, 2024: 15000, 2025: 16000 };

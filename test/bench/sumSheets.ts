import { Sheet, type CellValue } from "../../src/core/grid/sheet";

const MONTHS = ["Januari", "Februari", "Maret"];
const PER_SUBTOTAL = 10;
/** One row in so many has a mistyped figure, where there are mistakes. */
const ROWS_PER_MISTAKE = 20;

/** Numbers that look like any, the same in every run. */
function numbers(seed: number): (most: number) => number {
  let state = seed;
  return (most) => Math.floor(((state = (state * 1103515245 + 12345) % 2147483648) / 2147483648) * most);
}

function sumOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}

function addUp(rows: readonly (readonly number[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
}

/** Mistypes one month in every twentieth row. */
function mistyped(figures: readonly number[], at: number, hasMistakes: boolean): readonly number[] {
  if (!hasMistakes || at % ROWS_PER_MISTAKE !== ROWS_PER_MISTAKE / 2) return figures;
  return figures.map((figure, place) => (place === at % figures.length ? figure * 10 + 7 : figure));
}

/** A permit table of so many jenis izin, one below the other. */
export function flatPermits(rows: number, hasMistakes: boolean): Sheet {
  return new Sheet("Izin", flatRows(rows, hasMistakes));
}

/** The same with the names of its rows merged over two columns. */
export function mergedPermits(rows: number, hasMistakes: boolean): Sheet {
  const widened = flatRows(rows, hasMistakes).map(([number = null, name = null, ...figures]) =>
    figures.length > 0 ? [number, name, null, ...figures] : [number, name],
  );
  const merges = widened.flatMap((row, at) => (row.length > 2 ? [{ top: at, left: 1, bottom: at, right: 2 }] : []));
  return new Sheet("Izin", widened, { merges });
}

function flatRows(rows: number, hasMistakes: boolean): CellValue[][] {
  const next = numbers(rows);
  const items = Array.from({ length: rows }, () => MONTHS.map(() => next(90)));
  return [
    ...permitHeader(),
    ...items.map((figures, at) => itemRow(at, mistyped(figures, at, hasMistakes), sumOf(figures))),
    totalRow("Jumlah", addUp(items)),
  ];
}

/** The same with a subtotal after every ten rows. */
export function permitsWithSubtotals(rows: number, hasMistakes: boolean): Sheet {
  const next = numbers(rows);
  const body: CellValue[][] = [];
  const items: (readonly number[])[] = [];
  for (let at = 0; at < rows; at++) {
    const figures = MONTHS.map(() => next(90));
    items.push(figures);
    body.push(itemRow(at, mistyped(figures, at, hasMistakes), sumOf(figures)));
    if (items.length % PER_SUBTOTAL === 0) body.push(totalRow("Sub Jumlah", addUp(items.slice(-PER_SUBTOTAL))));
  }
  return new Sheet("Izin", [...permitHeader(), ...body, totalRow("Jumlah", addUp(items))]);
}

/** A permit table of few rows and very many months. */
export function widePermits(columns: number, hasMistakes: boolean): Sheet {
  const next = numbers(columns);
  const names = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];
  const months = Array.from({ length: columns }, (_, at) => `${names[at % 12] ?? ""} ${1900 + Math.floor(at / 12)}`);
  const items = Array.from({ length: 30 }, () => months.map(() => next(90)));
  return new Sheet("Izin", [
    ["Izin Terbit per Bulan"],
    [],
    ["No", "Jenis Izin", ...months, "Jumlah"],
    ...items.map((figures, at) => itemRow(at, mistyped(figures, at, hasMistakes), sumOf(figures))),
    totalRow("Jumlah", addUp(items)),
  ]);
}

function permitHeader(): CellValue[][] {
  return [["Izin Terbit Triwulan I Tahun 2024"], [], ["No", "Jenis Izin", ...MONTHS, "Jumlah"]];
}

function itemRow(at: number, figures: readonly number[], sum: number): CellValue[] {
  return [at + 1, `Izin Usaha Jenis ${String(at + 1)}`, ...figures, sum];
}

function totalRow(label: string, figures: readonly number[]): CellValue[] {
  return [null, label, ...figures, sumOf(figures)];
}

const SEKTOR: readonly (readonly [string, readonly string[]])[] = [
  ["Primer", ["Tanaman Pangan, Perkebunan, dan Peternakan", "Kehutanan", "Perikanan", "Pertambangan"]],
  [
    "Sekunder",
    [
      "Industri Makanan",
      "Industri Tekstil",
      "Industri Barang dari Kulit dan Alas Kaki",
      "Industri Kayu",
      "Industri Kertas dan Percetakan",
      "Industri Kimia dan Farmasi",
      "Industri Karet dan Plastik",
      "Industri Mineral Non Logam",
      "Industri Kendaraan Bermotor dan Alat Transportasi Lain",
      "Industri Lainnya",
    ],
  ],
  [
    "Tersier",
    [
      "Listrik, Gas dan Air",
      "Konstruksi",
      "Perdagangan dan Reparasi",
      "Hotel dan Restoran",
      "Transportasi, Gudang dan Telekomunikasi",
      "Perumahan, Kawasan Industri dan Perkantoran",
      "Jasa Lainnya",
    ],
  ],
];

/** Investment by kabupaten, sektor and sub-sector: 25 rows for each kabupaten, and what all come to. */
export function investment(kabupaten: number, hasMistakes: boolean): Sheet {
  const next = numbers(kabupaten);
  const figures = () => [next(40), next(90_000) / 10, next(300)];
  const body: CellValue[][] = [];
  const regions: (readonly number[])[] = [];
  let at = 0;
  const row = (label: string, own: readonly number[]): CellValue[] => [label, ...mistyped(own, at++, hasMistakes)];
  for (let region = 1; region <= kabupaten; region++) {
    const sektor = SEKTOR.map(([name, subSectors]) => {
      const parts = subSectors.map((label) => ({ label, own: figures() }));
      return { name, parts, own: rounded(addUp(parts.map(({ own }) => own))) };
    });
    const own = rounded(addUp(sektor.map((one) => one.own)));
    regions.push(own);
    body.push(row(`Kabupaten ${String(region)}`, own));
    for (const one of sektor) {
      body.push(row(`Sektor ${one.name}`, one.own), ...one.parts.map((part) => row(part.label, part.own)));
    }
  }
  return new Sheet("PMDN", [
    ["Realisasi Investasi PMDN Triwulan II Tahun 2024"],
    [],
    ["Kabupaten/Kota", "Proyek", "Investasi (Rp Juta)", "TKI"],
    ...body,
    ["Jumlah", ...rounded(addUp(regions))],
  ]);
}

function rounded(figures: readonly number[]): readonly number[] {
  return figures.map((figure) => Math.round(figure * 10) / 10);
}

/** Words in every cell, none of them a header. */
export function words(rows: number): Sheet {
  const next = numbers(rows);
  const stock = [
    "berkas",
    "diterima oleh petugas",
    "lengkap",
    "menunggu tanda tangan",
    "arsip lemari",
    "sudah diambil",
  ];
  const word = () => `${stock[next(stock.length)] ?? ""} ${String(next(1000))}`;
  return new Sheet(
    "Catatan",
    Array.from({ length: rows }, () => Array.from({ length: 10 }, word)),
  );
}

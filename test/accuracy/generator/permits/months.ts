import type { Random } from "../random";

export const MONTHS = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
] as const;

const SHORT = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"] as const;
const OTHER_SHORT: Readonly<Record<string, readonly string[]>> = {
  Agu: ["Agu", "Agt", "Ags"],
  Sep: ["Sep", "Sept"],
  Nov: ["Nov", "Nop"],
};

/** A run of months within one year, both ends included, counted from 0. */
export interface Period {
  readonly year: number;
  readonly first: number;
  readonly last: number;
  readonly name: "bulanan" | "triwulan" | "semester" | "tahunan" | "sampai bulan ini";
}

export function somePeriod(year: number, random: Random): Period {
  const name = random.weighted<Period["name"]>([
    ["triwulan", 55],
    ["semester", 12],
    ["tahunan", 15],
    ["sampai bulan ini", 10],
    ["bulanan", 8],
  ]);
  const months = { bulanan: 1, triwulan: 3, semester: 6, tahunan: 12, "sampai bulan ini": random.integer(2, 11) }[name];
  const first = name === "sampai bulan ini" ? 0 : months * random.integer(0, 12 / months - 1);
  return { year, first, last: first + months - 1, name };
}

/** How all months of a sheet are written. */
export type MonthLook = (
  month: number,
  year: number,
) => { readonly content: string | number; readonly dateFormat?: string };

export const monthLooks = {
  "full names": () => (month) => ({ content: MONTHS[month] ?? "" }),
  capitals: () => (month) => ({ content: (MONTHS[month] ?? "").toUpperCase() }),
  "full names with year": () => (month, year) => ({ content: `${MONTHS[month] ?? ""} ${year}` }),
  abbreviated: (random) => {
    const names = shortNames(random);
    return (month) => ({ content: names[month] ?? "" });
  },
  "Apr-24": (random) => {
    const names = shortNames(random);
    return (month, year) => ({ content: `${names[month] ?? ""}-${year % 100}` });
  },
  dates: () => (month, year) => ({ content: serialNumber(year, month), dateFormat: "mmm-yy" }),
} as const satisfies Readonly<Record<string, (random: Random) => MonthLook>>;

function shortNames(random: Random): readonly string[] {
  return SHORT.map((name) => random.pick(OTHER_SHORT[name] ?? [name]));
}

/** Excel's number of the first day of a month. */
function serialNumber(year: number, month: number): number {
  return (Date.UTC(year, month, 1) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** "1 April s.d 30 Juni 2024". */
export function datesOf({ year, first, last }: Period): string {
  const lastDay = new Date(Date.UTC(year, last + 1, 0)).getUTCDate();
  return `1 ${MONTHS[first] ?? ""} s.d ${lastDay} ${MONTHS[last] ?? ""} ${year}`;
}

const NUMERALS = ["I (Satu)", "II (Dua)", "III (Tiga)", "IV (Empat)"] as const;

/** "Triwulan II (Dua) Tahun 2024". */
export function periodTitle(period: Period): string {
  const { year, first, last, name } = period;
  const part = NUMERALS[Math.floor(first / (last - first + 1))] ?? "";
  if (name === "triwulan") return `Triwulan ${part} Tahun ${year}`;
  if (name === "semester") return `Semester ${part} Tahun ${year}`;
  return name === "tahunan" ? `Tahun ${year}` : `Periode ${datesOf(period)}`;
}

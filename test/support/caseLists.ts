import { draw } from "./draw";

/** Days as Excel's numbers: 18 April, 2 and 3 May, 10 and 30 June 2024. */
export const [APRIL, MAY, LATER, JUNE, END] = [45400, 45414, 45415, 45453, 45473];
/** The header of a list of complaints, and a row of it. */
export const HEADER = "No | Nama Pelapor | Tanggal | Uraian Pengaduan | Tindak Lanjut | Status";
export const row = (day: number | string, status: string, at: number) =>
  `${at + 1} | Pelapor | ${day} | Jalan rusak | Rapat | ${status}`;
/** Five complaints, three of them closed. */
export const LIST: readonly (readonly [number | string, string])[] = [
  [APRIL, "Selesai"],
  [MAY, "Selesai"],
  [LATER, "Proses"],
  [JUNE, "Selesai"],
  [END, "Proses"],
];
/** A list of them on a sheet. */
export const list = (cases = LIST, title = "Daftar Pengaduan Triwulan II Tahun 2024", name = "Pengaduan") =>
  draw([title, HEADER, ...cases.map(([day, status], at) => row(day, status, at))].join("\n"), name);
/** A table that counts them by month, each row "masuk | selesai | proses". */
export const months = (
  april: string,
  mei: string,
  juni: string,
  jumlah: string,
  title = "Rekap Pengaduan Triwulan II Tahun 2024",
) =>
  draw(
    `${title}
    No | Bulan  | Masuk | Selesai | Proses
    1  | April  | ${april}
    2  | Mei    | ${mei}
    3  | Juni   | ${juni}
    .  | Jumlah | ${jumlah}`,
    "Rekap",
  );
/** A row of it that is still blank; the table as it is right for the list. */
export const BLANK = ". | . | .";
export const right = () => months("1 | 1 | 0", "2 | 1 | 1", "2 | 1 | 1", "5 | 3 | 2");
/** The criteria of days from one month to before another, as a formula has them. */
export const DAYS = (from: number, to: number) =>
  `Pengaduan!$C$3:$C$500,">="&DATE(2024,${from},1),Pengaduan!$C$3:$C$500,"<"&DATE(2024,${to},1)`;

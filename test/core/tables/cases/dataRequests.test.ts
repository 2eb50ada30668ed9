import { tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { factsOf } from "../../../support/facts";

const HEADER = "No | Pengirim, No. Surat & Tanggal | Hal | Balasan Surat (No. Surat & Tgl)";
const list = (...replies: readonly string[]) =>
  draw(
    ["Permintaan Data Triwulan II Tahun 2024", HEADER]
      .concat(replies.map((reply, at) => `${at + 1} | BPS 12/BPS/IV/2024 2 April 2024 | Data izin | ${reply}`))
      .join("\n"),
  );
const told = (...replies: readonly string[]) => factsOf(list(...replies));

describe("a list of requests for data", () => {
  it("is known and silent where every reply has its number and its day", () => {
    const sheet = list("BPS 234/DPMPTSP/V/2024 6 Mei 2024", "KPP 235/DPMPTSP/V/2024, 7 Mei 2024");
    expect(tablesOf(sheet)).toEqual(["data-requests A2:D4"]);
    expect(factsOf(sheet)).toEqual([]);
  });

  it("may have number and day in columns of their own", () => {
    const sheet = draw(`
      PERMINTAAN DATA TAHUN 2024
      No | Pengirim | No. Surat | Tgl Surat | Perihal | No Surat Balasan | Tgl Balasan
      1  | BPS | 12/BPS/IV/2024 | 02-04-2024 | Data izin | 234/DPMPTSP/IV/2024 | 06-05-2024
      2  | KPP | 13/KPP/V/2024  | 02-05-2024 | Data PMA  | 235/DPMPTSP/V/2024  | .`);
    expect(factsOf(sheet)).toEqual([
      "error F3 letter-month: number 234/DPMPTSP/IV/2024, date 06-05-2024, roman IV, month April, expected V",
      "error F4 reply-incomplete: missing date, rows [4]",
    ]);
  });

  it("wants number and day of each reply, and tells once for what is missing", () => {
    expect(told("BPS 234/DPMPTSP/V/2024", "BPS 235/DPMPTSP/V/2024", "Badan Pusat Statistik", "BPS 6 Mei 2024")).toEqual(
      [
        "error D3 reply-incomplete: missing date, rows [3, 4]",
        "error D5 reply-incomplete: missing both, rows [5]",
        "error D6 reply-incomplete: missing number, rows [6]",
      ],
    );
  });

  it("tells of letters that came without number and day once, as a warning", () => {
    const sheet = draw(`
      Permintaan Data Triwulan II Tahun 2024
      ${HEADER}
      1 | Badan Pusat Statistik | Data izin | 234/DPMPTSP/V/2024 6 Mei 2024
      2 | Kantor Pajak          | Data izin | 235/DPMPTSP/V/2024 6 Mei 2024`);
    expect(factsOf(sheet)).toEqual(["warning B3 incoming-incomplete: rows [3, 4]"]);
  });

  it.each([
    "Dijawab langsung",
    "Secara lisan",
    "via WA",
    "Dikirim melalui email 6 Mei 2024",
    "Masih dalam proses",
    "-",
  ])("takes %s for an answer without a letter", (reply) => {
    expect(told(reply)).toEqual([]);
  });

  it.each(["503.1/235/DPMPTSP", "236", "B-124", "800/237", "'236"])("takes %s for a number of a letter", (number) => {
    const sheet = draw(`
      PERMINTAAN DATA TAHUN 2024
      No | Pengirim | No. Surat | Tgl Surat | Perihal | No Surat Balasan | Tgl Balasan
      1  | BPS | ${number} | 45385 | Data izin | ${number} | 45420`);
    expect(factsOf(sheet)).toEqual([]);
  });

  it("may be a register of requests for information", () => {
    const sheet = draw(`
      REGISTER PERMOHONAN INFORMASI PUBLIK TAHUN 2024
      No | Tanggal | Nama Pemohon | Nomor Kontak | Informasi yang Diminta | Keputusan | Nomor Surat Jawaban | Tanggal Jawaban
      1  | 02/04/2024 | Adi | 0812 | Data izin | Diberikan | 503/12/DPMPTSP/IV/2024 | 05/05/2024`);
    expect(tablesOf(sheet)).toEqual(["data-requests A2:H3"]);
    expect(factsOf(sheet)).toEqual([expect.stringMatching(/^error G3 letter-month/)]);
  });

  it("does not hold the day on which a letter came in against its number", () => {
    const received = (header: string) =>
      factsOf(
        draw(`PERMINTAAN DATA TAHUN 2024\nNo | Pengirim | No. Surat | ${header} | Perihal
          1 | BPS | 12/BPS/IV/2024 | 02-05-2024 | Data izin`),
      );
    expect(received("Tgl Surat Masuk")).toEqual([]);
    expect(received("Tgl Surat")).toEqual([expect.stringMatching(/^error C3 letter-month/)]);
  });

  it("tells of a request without a reply", () => {
    expect(told("234/DPMPTSP/V/2024 6 Mei 2024", ".")).toEqual([
      "warning D4 case-blank: column Balasan Surat (No. Surat & Tgl), rows [4]",
    ]);
  });
});

describe("the number of a letter", () => {
  it("has the month and the year of its day", () => {
    expect(told("234/DPMPTSP/PIPM/IV/2024 6 Mei 2024")).toEqual([
      "error D3 letter-month: number 234/DPMPTSP/PIPM/IV/2024, date 06-05-2024, roman IV, month April, expected V",
    ]);
    expect(told("234/DPMPTSP/I/2023 6 Januari 2024")).toEqual([
      "error D3 letter-year: number 234/DPMPTSP/I/2023, date 06-01-2024, year 2023",
    ]);
    expect(told("503/234/DPMPTSP-II/2024 6 Mei 2024")).toEqual([]);
  });

  it("is that of one letter", () => {
    const [first, again] = ["A 250/DPMPTSP/V/2024 6 Mei 2024", "B 250 / DPMPTSP/V/2024 7 Mei 2024"];
    expect(told(first, again)).toEqual(["error D4 repeated-letter: number 250 / DPMPTSP/V/2024, firstSeen D3"]);
    expect(told(first, first)).toEqual([]);
    const apart = (sender: string) =>
      factsOf(
        draw(`PERMINTAAN DATA TAHUN 2024\nNo | Pengirim | Perihal | No Surat Balasan
          1 | BPS       | Data izin | 250/DPMPTSP/V/2024
          2 | ${sender} | Data PMA  | 250/DPMPTSP/V/2024`),
      );
    expect(apart("KPP")).toEqual([expect.stringMatching(/^error D4 repeated-letter/)]);
    expect(apart("BPS")).toEqual([]);
  });

  it("rises with the days, within a year", () => {
    expect(told("284/PM/VI/2024 7 Juni 2024", "282/PM/VI/2024 7 Juni 2024")).toEqual([
      "info D4 letters-out-of-order: number 282/PM/VI/2024, before 284/PM/VI/2024",
    ]);
    expect(told("284/PM/VI/2024 7 Juni 2024", "282/PM/VI/2024 6 Juni 2024")).toEqual([]);
    expect(told("984/PM/XII/2023 7 Desember 2023", "2/PM/I/2024 6 Januari 2024")).toEqual([]);
  });
});

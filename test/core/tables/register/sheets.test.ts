import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const recap = (june: number | string) =>
  draw(
    `REKAP IZIN TRIWULAN II TAHUN 2024
     No | Jenis Izin | April | Mei | Juni | Jumlah
     1  | PBG        | 2     | 1   | 0    | 3
     2  | SLF        | 1     | 1   | ${String(june)} | ${june === "" ? "" : String(Number(june) + 2)}
     3  | Reklame    | 4     | 0   | 2    | 6
     .  | Jumlah     | 7     | 2   | ${june === "" ? "" : String(Number(june) + 2)} | ${june === "" ? "" : String(Number(june) + 11)}`,
    "Rekap",
  );
const wrong = (found: readonly string[]) => found.filter((error) => error.includes("permits-register"));

describe("a register with a sheet for each jenis izin, which no column names", () => {
  const sheets = [
    draw(
      `DAFTAR IZIN TERBIT TAHUN 2024
       No | Nama Pemohon | Nomor SK | Tanggal Terbit
       1  | Andi         | 001      | 45385
       2  | Budi         | 002      | 45394
       3  | Citra        | 003      | 45432`,
      "PBG",
    ),
    draw(
      `DAFTAR SERTIFIKAT LAIK FUNGSI (SLF) TERBIT TAHUN 2024
       No | Nama Pemohon | Nomor SK | Tanggal Terbit
       1  | Dewi         | 001      | 45390
       2  | Eka          | 002      | 45430
       3  | Fajar        | 003      | 45450`,
      "Laik fungsi",
    ),
  ];

  test("is counted by the sheet's name or its title", () => {
    expect(tablesOf(sheets[0] ?? draw(""))).toEqual([]);
    expect(wrong(findingsOf([...sheets, recap(1)], "error"))).toEqual([]);
    expect(wrong(findingsOf([...sheets, recap(4)], "error"))).toEqual(["error E4 permits-register 1"]);
  });

  test("may call its days by the short name of what it lists", () => {
    const sip = draw(
      `DAFTAR SIP BIDAN TAHUN 2024
       No | Nama  | Nomor SIP | Tanggal SIP
       1  | Dewi  | 001       | 45390
       2  | Eka   | 002       | 45430`,
      "Bidan",
    );
    const counts = (april: number) => draw(`Jenis Izin | April | Mei\nSIP Bidan | ${april} | 1`, "Rekap");
    expect(findingsOf([sip, counts(1)], "error")).toEqual([]);
    expect(findingsOf([sip, counts(2)], "error")).toEqual(["error B2 permits-register 1"]);
  });

  test("fills what is blank with a formula that asks for no jenis izin", () => {
    expect(fillsOf([...sheets, recap("")])[0]).toMatch(
      /^E4 =COUNTIFS\('Laik fungsi'!\$D\$3:\$D\$\d+,">="&DATE\(2024,6,1\),'Laik fungsi'!\$D\$3:\$D\$\d+,"<"&DATE\(2024,7,1\)\) 1$/,
    );
  });

  test("says nothing of what has no sheet, nor of lists that no recap names", () => {
    const others = draw(`No | Nama Pemohon | Nomor SK | Tanggal Terbit\n1 | Andi | 001 | 45385`, "Pegawai");
    expect(findingsOf([...sheets, others, recap(1)]).filter((found) => !found.startsWith("info"))).toEqual([]);
  });
});

describe("a register with a sheet for each month", () => {
  const month = (name: string, rows: string) =>
    draw(`REGISTER IZIN BULAN ${name.toUpperCase()} 2024\nNo | Nama | Jenis Izin | Tanggal Terbit\n${rows}`, name);
  const sheets = [
    month(
      "April",
      "1 | A | PBG | 45385\n2 | B | PBG | 45394\n3 | C | SLF | 45390\n4 | D | Reklame | 45390\n5 | E | Reklame | 45391\n6 | F | Reklame | 45392\n7 | G | Reklame | 45392",
    ),
    month("Mei", "1 | H | PBG | 45432\n2 | I | SLF | 45430"),
    month("Juni", "1 | J | SLF | 45450\n2 | K | Reklame | 45451\n3 | L | Reklame | 45452"),
  ];

  test("is counted month by month", () => {
    expect(findingsOf([...sheets, recap(1)], "error")).toEqual([]);
    expect(wrong(findingsOf([...sheets, recap(4)], "error"))).toEqual(["error E4 permits-register 1"]);
    expect(fillsOf([...sheets, recap("")])[0]).toMatch(/^E4 =COUNTIFS\(Juni!.* 1$/);
  });
});

describe("a register whose dates are half texts, half dates", () => {
  const rows = (june: string) =>
    draw(
      `No | Nama | Jenis Izin | Tanggal Terbit
       1 | A | PBG | 45385
       2 | B | PBG | '12/04/2024
       3 | C | SLF | '8 April 2024
       4 | D | Reklame | 45390
       5 | E | Reklame | '2024-04-10
       6 | F | Reklame | 45392
       7 | G | Reklame | '11-04-2024
       8 | H | PBG | '20 Mei 2024
       9 | I | SLF | 45430
       10 | J | SLF | ${june}
       11 | K | Reklame | 45451
       12 | L | Reklame | '9-Jun-24`,
      "Register",
    );

  test("is counted by both, with numbers where no formula would", () => {
    expect(wrong(findingsOf([rows("'07/06/2024"), recap(1)], "error"))).toEqual([]);
    expect(wrong(findingsOf([rows("'07/06/2024"), recap(4)], "error"))).toEqual(["error E4 permits-register 1"]);
    expect(fillsOf([rows("45450"), recap("")])[0]).toBe("E4 1");
  });
});

describe("an export of OSS without its header", () => {
  const ROWS = [
    ["21/08/23", "03/04/24", "PBG", "Izin terbit/SS terverifikasi"],
    ["30/04/24", "12/04/24", "PBG", "Terbit Otomatis"],
    ["05/06/24", "08/04/24", "SLF", "Terbit Otomatis"],
    ["24/03/20", "20/05/24", "PBG", "Izin terbit/SS terverifikasi"],
    ["29/02/24", "18/05/24", "SLF", "Menunggu verifikasi persyaratan"],
    ["29/02/24", "19/05/24", "SLF", "Terbit Otomatis"],
  ];
  const bare = (above = "") =>
    draw(
      above +
        ROWS.map(
          ([nib, day, kind, status], at) =>
            `'${String(at + 1)} | I-0000${String(at)} | USAHA ${String(at)} | '990000000000${String(at)} | ${String(nib)} | PMDN | R-0000${String(at)} | '10710 | ${String(day)} | ${String(kind)} | ${String(status)} | Wali Kota`,
        ).join("\n"),
      "Sheet 1",
    );

  test("is read by what its columns hold, and says that the header is missing", () => {
    expect(tablesOf(bare())).toEqual(["permit-register A1:L6"]);
    const found = findingsOf(bare());
    expect(found).toEqual(expect.arrayContaining(["warning A1 register-without-header -"]));
    expect(found).toEqual(expect.arrayContaining([expect.stringContaining("K5 register-refused")]));
    expect(found).toEqual(expect.arrayContaining([expect.stringMatching(/^info N1 register-without-table/)]));
  });

  test("is counted by the permit's date, not the NIB's", () => {
    const own = (slf: number) =>
      draw(
        `REKAP IZIN TAHUN 2024
         No | Jenis Izin | April | Mei | Jumlah
         1  | PBG        | 2     | 1   | 3
         2  | SLF        | 1     | ${String(slf)} | ${String(slf + 1)}
         .  | Jumlah     | 3     | ${String(slf + 1)} | ${String(slf + 4)}`,
        "Rekap",
      );
    expect(wrong(findingsOf([bare(), own(1)], "error"))).toEqual([]);
    expect(wrong(findingsOf([bare(), own(3)], "error"))).toEqual(["error D4 permits-register 1"]);
  });

  test("is none where its dates, its NIBs or its verdicts are not told apart", () => {
    const without = (column: number) =>
      draw(
        ROWS.map((row, at) =>
          ["'1", `'990000000000${String(at)}`, row[0], row[1], row[2], row[3]]
            .filter((_, own) => own !== column)
            .join(" | "),
        ).join("\n"),
      );
    expect([1, 3, 5].map((column) => tablesOf(without(column)))).toEqual([[], [], []]);
  });
});

import { fillsOf } from "../../support/checked";
import { FORM, recap, register, REGISTER } from "../../support/registers";

const counting = (label: string, from: string, to: string, sheet = "Register") =>
  `=COUNTIFS(${sheet}!$D$2:$D$500,$B${label},${sheet}!$B$2:$B$500,">="&DATE(${from},1),${sheet}!$B$2:$B$500,"<"&DATE(${to},1))`;

describe("blank counts", () => {
  it("get formulas that count the register, and their totals sums", () => {
    expect(fillsOf([register(), recap(FORM)])).toEqual([
      `C3 ${counting("3", "2024,4", "2024,5")} 1`,
      `D3 ${counting("3", "2024,5", "2024,6")} 1`,
      `E3 ${counting("3", "2024,6", "2024,7")} 1`,
      `C4 ${counting("4", "2024,4", "2024,5")} 0`,
      `D4 ${counting("4", "2024,5", "2024,6")} 1`,
      `E4 ${counting("4", "2024,6", "2024,7")} 0`,
      "C5 =SUM(C3:C4) 1",
      "D5 =SUM(D3:D4) 2",
      "E5 =SUM(E3:E4) 1",
      "F3 =SUM(C3:E3) 3",
      "F4 =SUM(C4:E4) 1",
      "F5 =SUM(F3:F4) 4",
    ]);
  });

  it("leave out what the register says was refused, or waits", () => {
    const lines = REGISTER.trim().split("\n");
    const verdicts = ["Status", "Terbit", "Ditolak", "DITOLAK", 'Dibatalkan "lama"'];
    const sheet = register(lines.map((line, at) => `${line} | ${verdicts[at] ?? ""}`).join("\n"));
    const status = (text: string) => `,Register!$E$2:$E$500,"<>${text}"`;
    const own = counting("3", "2024,4", "2024,5").slice(0, -1);
    expect(fillsOf([sheet, recap(FORM)])[0]).toBe(`C3 ${own}${status("Ditolak")}${status('Dibatalkan ""lama""')}) 1`);
  });

  it("are the number itself where more is refused than a formula should say", () => {
    const refused = ["Batal", "Dicabut", "Ditolak", "Draft", "Pending", "Proses", "Verifikasi"];
    const rows = refused.map((verdict, at) => `${String(at + 5)} | 45414 | X | Reklame | ${verdict}`);
    const sheet = register(REGISTER.replace("Jenis Izin", "Jenis Izin | Status") + "\n" + rows.join("\n"));
    expect(fillsOf([sheet, recap(FORM)])[0]).toBe("C3 1");
  });

  it("name a sheet as Excel does, and the next year after December", () => {
    const sheet = register("No | Tgl SK | Pemohon | Jenis Izin\n1 | 45650 | A | Reklame", "Register 2024");
    const form = recap("Tahun 2024\nNo | Jenis Izin | Desember | Jumlah\n1 | Reklame | |");
    expect(fillsOf([sheet, form])[0]).toBe(`C3 ${counting("3", "2024,12", "2025,1", "'Register 2024'")} 1`);
  });

  it.each([
    ["dates are typed as text", REGISTER.replace("45400", "18-04-2024")],
    ["names differ in more than their case", REGISTER.replace("A | Reklame", "A | Reklame (RKL)")],
  ])("get the number itself where %s", (_, picture) => {
    expect(fillsOf([register(picture), recap(FORM)]).slice(0, 2)).toEqual(["C3 1", "D3 1"]);
  });

  it("get the number itself where a name has signs that COUNTIFS reads otherwise", () => {
    const [sheet, form] = [REGISTER, FORM].map((picture) => picture.replace(/Reklame/g, "Reklame * besar"));
    expect(fillsOf([register(sheet), recap(form)])[0]).toBe("C3 1");
  });

  it("get a formula whatever the case", () => {
    expect(fillsOf([register(REGISTER.replace(/Reklame/g, "REKLAME")), recap(FORM)])[0]).toContain("=COUNTIFS(");
  });

  it("count no further than the register where something stands below it", () => {
    const signed = register(`${REGISTER}\n.\n.\n.\n. | Kepala Dinas`);
    expect(fillsOf([signed, recap(FORM)])[0]).toContain("COUNTIFS(Register!$D$2:$D$5,$B3,Register!$B$2:$B$5,");
  });

  it("ask for the channel of the table", () => {
    const channels = register("Tanggal | Jenis Izin | Kanal\n45400 | Reklame | SiCantik\n45401 | Reklame | OSS");
    const form = recap("Rekap Melalui SiCantik Tahun 2024\nJenis Izin | April | Jumlah\nReklame | |");
    expect(fillsOf([channels, form])[0]).toMatch(/^B3 =COUNTIFS\(.*,Register!\$C\$2:\$C\$500,"SiCantik"\) 1$/);
  });

  it("are filled in a row that is new in a table", () => {
    const table = recap(`
      Tahun 2024
      No | Jenis Izin | April | Mei | Juni | Jumlah
      1  | Reklame    | 1     | 1   | 1    | 3
      2  | Pendidikan |       |     |      |
         | Jumlah     |       |     |      |`);
    const cells = fillsOf([register(), table]).map((fill) => fill.split(" ")[0]);
    expect(cells).toEqual(expect.arrayContaining(["D4", "F4", "C5", "D5", "E5", "F5"]));
  });

  it("are left in months that the register does not speak for", () => {
    const form = recap("Tahun 2024\nNo | Jenis Izin | Juli | Jumlah\n1 | Reklame | |");
    expect(fillsOf([register(), form])).toEqual([]);
  });
});

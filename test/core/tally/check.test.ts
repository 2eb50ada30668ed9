import { check } from "../../../src/core/check";
import { speak, textsOf } from "../../../src/text/speak";
import { findingsOf } from "../../support/checked";
import { COUNTED, FORM, recap, register, REGISTER } from "../../support/registers";

describe("a permit table and its register", () => {
  it("are silent where every count is right", () => {
    expect(findingsOf([register(), recap()])).toEqual([]);
  });

  it("name the count that the register contradicts, and the totals that follow from it", () => {
    const wrong = recap(`
      Tahun 2024
      No | Jenis Izin | April | Mei | Juni | Jumlah
      1  | Reklame    | 1     | 2   | 1    | 4
      2  | Pendidikan | 0     | 1   | 0    | 1
         | Jumlah     | 1     | 3   | 1    | 5`);
    expect(findingsOf([register(), wrong])).toEqual([
      "error D3 permits-register 1",
      "error F3 permits-row 3 follows",
      "error D5 permits-column 2 follows",
      "error F5 permits-column 4 follows",
    ]);
  });

  it("name the count alone where its totals are right, and say what was counted", () => {
    const sheets = [register(), recap(COUNTED.replace("Reklame    | 1     | 1 ", "Reklame    | 1     | 7 "))];
    expect(findingsOf(sheets)).toEqual(["error D3 permits-register 1"]);
    const [finding] = check({ sheets }).findings;
    expect(finding && speak(finding.message, textsOf("id"))).toBe(
      "Reklame, Mei tertulis 7, seharusnya 1 (1 baris di lembar Register). Ganti dengan nilai yang benar.",
    );
  });

  it("find each other whatever the case, the abbreviation and the number of a jenis izin", () => {
    const other = REGISTER.replace("A | Reklame", "A | REKLAME (RKL)").replace("Pendidikan", "2. pendidikan");
    expect(findingsOf([register(other), recap(COUNTED.replace("Reklame  ", "Reklame (RK)"))])).toEqual([]);
    const short = COUNTED.replace("Pendidikan", "Izin Pendidikan (Pendidikan)").replace("| 0     | 1 ", "| 0     | 3 ");
    expect(findingsOf([register(), recap(short)], "error")).toContain("error D4 permits-register 1");
  });

  it("find each other with the word izin or without", () => {
    const izin = register(REGISTER.replace("Pemohon B | Reklame", "Pemohon B | Izin Reklame"));
    expect(findingsOf([izin, recap()])).toEqual([]);
  });

  it("do not belong together where the register lists other things", () => {
    const other = COUNTED.replace("Reklame   ", "Izin Apotek").replace("Pendidikan", "Izin Klinik");
    expect(findingsOf([register(), recap(other)], "error")).toEqual([]);
  });

  it("are not compared where most counts differ; that is said once", () => {
    const other = recap(`
      Tahun 2024
      Jenis Izin | April | Mei | Juni | Jumlah
      Reklame    | 11    | 12  | 13   | 36
      Pendidikan | 10    | 1   | 9    | 20`);
    expect(findingsOf([register(), other])).toEqual(["warning B3 register-differs -"]);
  });

  it("are compared only in the months that the register speaks for", () => {
    const semester = recap(`
      Semester I Tahun 2024
      Jenis Izin | Jan | Feb | Mar | Apr | Mei | Jun
      Reklame    | 5   | 6   | 7   | 1   | 1   | 1
      Pendidikan | 4   | 4   | 4   | 0   | 1   | 0`);
    expect(findingsOf([register(), semester])).toEqual([]);
    const titled = register(`Register Izin Semester I Tahun 2024${REGISTER}`);
    expect(findingsOf([titled, semester], "error")).toHaveLength(6);
  });

  it("are not compared in another year, or in one that nothing tells", () => {
    expect(findingsOf([register(), recap(COUNTED.replace("2024", "2023"))], "error")).toEqual([]);
    const years = register(REGISTER.replace("45473", "45838"));
    expect(findingsOf([years, recap(COUNTED.replace(" Tahun 2024", ""))], "error")).toEqual([]);
  });

  it("leave a jenis izin alone that the table lists twice", () => {
    const twice = COUNTED.replace("2  | Pendidikan | 0     | 1   | 0    | 1", "2  | Reklame | 0 | 1 | 0 | 1");
    expect(findingsOf([register(), recap(twice)], "error")).toEqual([]);
    const further = COUNTED.replace("2  | Pend", "2  | Reklame    | 0     | 0   | 0    | 0\n  3  | Pend");
    expect(findingsOf([register(), recap(further)])).toEqual(["warning B4 repeated-permit -"]);
  });

  it("tell a jenis izin from the one that is called the same with the word izin", () => {
    const both = register(REGISTER.replace("Pemohon B | Reklame", "Pemohon B | Izin Reklame"));
    const table = (may: number) =>
      recap(`
        Rekap Izin Triwulan II Tahun 2024
        Jenis Izin   | April | Mei    | Juni
        Reklame      | 1     | 0      | 1
        Izin Reklame | 0     | ${may} | 0
        Pendidikan   | 0     | 1      | 0`);
    expect(findingsOf([both, table(1)])).toEqual([]);
    expect(findingsOf([both, table(9)])).toEqual(["error C4 permits-register 1"]);
  });

  it("take a blank for zero where the column is filled in otherwise", () => {
    expect(findingsOf([register(), recap(COUNTED.replace("Pendidikan | 0 ", "Pendidikan |   "))])).toEqual([]);
    expect(findingsOf([register(), recap(COUNTED.replace("Reklame    | 1 ", "Reklame    |   "))])).toEqual([
      "warning C3 blank-figure 1",
    ]);
  });

  it("tell apart what one register for each month lists", () => {
    const header = "Tanggal SK | Nama Izin";
    const april = register(`${header}\n45400 | Reklame`, "April");
    const may = register(`${header}\n45414 | Reklame\n45415 | Pendidikan`, "Mei");
    const june = register(`${header}\n45473 | Reklame`, "Juni");
    const wrong = COUNTED.replace("Reklame    | 1     | 1 ", "Reklame    | 1     | 2 ");
    expect(findingsOf([april, may, june, recap(wrong)])).toEqual(["error D3 permits-register 1"]);
  });
});

describe("a register with channels", () => {
  const CHANNELS = `
    Tanggal Izin | Jenis Izin | Melalui
    45400        | Reklame    | SiCantik
    45414        | Reklame    | MPP Digital
    45415        | Reklame    | MPP Digital`;
  const table = (title: string, april: number, may: number) =>
    recap(
      `${title} Tahun 2024\nJenis Izin | April | Mei | Jumlah\nReklame | ${april} | ${may} | ${april + may}`,
      title,
    );

  it("is compared with each table by its own channel", () => {
    const right = [table("Melalui SiCantik", 1, 0), table("Melalui MPP Digital", 0, 2)];
    expect(findingsOf([register(CHANNELS), ...right])).toEqual([]);
    const wrong = [table("Melalui SiCantik", 1, 2), table("Melalui MPP Digital", 0, 2)];
    expect(findingsOf([register(CHANNELS), ...wrong], "error")).toEqual([
      "error C3 permits-register 0",
      "error D3 permits-row 1 follows",
    ]);
  });

  it("is compared only with the table of its channel where it is of one", () => {
    const own = register("Tanggal | Jenis Izin\n45400 | Reklame\n45414 | Reklame", "Register SiCantik");
    expect(findingsOf([own, table("Melalui SiCantik", 1, 1), table("Melalui OSS", 8, 9)])).toEqual([]);
  });

  it("is not compared where its channel is none that is known", () => {
    const other = register(CHANNELS.replace("SiCantik", "SIMBG"));
    expect(findingsOf([other, table("Melalui SiCantik", 0, 0)], "error")).toEqual([]);
  });

  it("is not compared where a jenis izin has two channels and the rows name none", () => {
    const silent = register("Tanggal | Jenis Izin\n45400 | Reklame\n45414 | Reklame");
    expect(findingsOf([silent, table("Melalui SiCantik", 1, 0), table("Melalui OSS", 0, 1)])).toEqual([]);
  });
});

test("a form without its register is no table of figures", () => {
  expect(check({ sheets: [recap(FORM)] }).tables).toEqual([]);
});

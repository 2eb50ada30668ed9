import { check } from "../../../src/core/check";
import { speak, textsOf } from "../../../src/text/speak";
import { fillsOf, findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";
import { FORM, recap, register, REGISTER } from "../../support/registers";

const further = (...rows: readonly string[]) => register([REGISTER, ...rows].join("\n"));
const said = (sheet: ReturnType<typeof register>) =>
  check({ sheets: [sheet, recap()] }).findings.map(({ message }) => speak(message, textsOf("id")));

describe("rows that are not counted", () => {
  it("are named once for each reason", () => {
    const sheet = further(
      "5 | . | E | Reklame",
      "6 | 19/13/2024 | F | Reklame",
      "7 | 1 Mei 2024 / 2 Mei 2024 | G | Reklame",
      "8 | 45414 | H |",
      "9 | . | I | Reklame",
    );
    expect(findingsOf([sheet, recap()])).toEqual([
      "warning B6 register-without-date -",
      "warning B7 register-unreadable-date -",
      "warning B8 register-ambiguous-date -",
      "warning D9 register-without-kind -",
    ]);
    expect(said(sheet)[0]).toBe("2 baris (6, 10) tanpa tanggal, jadi tidak dihitung. Isi tanggalnya.");
  });

  it("are of permits that were refused, which is no fault", () => {
    const status = ["Terbit", "Selesai", "Terbit", "Terbit"];
    const lines = REGISTER.trim()
      .split("\n")
      .map((line, at) => `${line} | ${at === 0 ? "Status" : status[at - 1]}`);
    const sheet = register(
      [...lines, "5 | 45414 | E | Reklame | DITOLAK", "6 | . | F | Reklame | Masih diproses"].join("\n"),
    );
    expect(findingsOf([sheet, recap()])).toEqual(["info E6 register-refused -"]);
    expect(said(sheet)).toEqual(['2 baris (6, 7) tidak dihitung karena izinnya tidak atau belum terbit ("DITOLAK").']);
    expect(fillsOf([sheet, recap(FORM)])).toContainEqual(
      expect.stringMatching(/^D3 =COUNTIFS.*"<>DITOLAK".*"<>Masih diproses"\) 1$/),
    );
  });

  it("explain no count where they were refused", () => {
    const sheet = register("Tanggal | Jenis Izin | Status\n45400 | Reklame | .\n. | Reklame | Ditolak\n45401 | B | .");
    const more = recap("Rekap 2024\nJenis Izin | April\nReklame | 2\nB | 1");
    expect(findingsOf([sheet, more], "error")).toEqual(["error B3 permits-register 1"]);
  });

  it("leave counts alone that they may explain, not others", () => {
    const sheet = register(REGISTER.replace("45415", "."));
    expect(findingsOf([sheet, recap()])).toEqual(["warning B4 register-without-date -"]);
    const more = recap("Rekap 2024\nJenis Izin | April | Mei | Juni\nReklame | 1 | 1 | 1\nPendidikan | 0 | 1 | 3");
    expect(findingsOf([sheet, more], "error")).toEqual(["error D4 permits-register 0"]);
  });

  it("are not called outside of the period where the cell that would count them is merged into another", () => {
    const picture = `
      Rekap Izin Triwulan II Tahun 2024
      No | Jenis Izin | April | Mei | Juni | Jumlah
      1  | Reklame    | 1     | 2   | 1    | 3
      2  | Pendidikan | 0     | .   | 0    | 1`;
    const merged = draw(picture, "Rekap", ["D3:D4"]);
    expect(findingsOf([register(), merged]).filter((one) => one.includes("outside-period"))).toEqual([]);
    const later = register(REGISTER.replace("45415", "45490"));
    expect(findingsOf([later, recap()])).toContainEqual("warning B4 register-outside-period -");
  });

  it("explain no more counts than there are such rows", () => {
    const sheet = further("5 | . | E | Reklame");
    const table = (counts: string) =>
      recap(`Rekap 2024\nJenis Izin | April | Mei | Juni\nReklame | ${counts}\nPendidikan | 0 | 1 | 0`);
    expect(findingsOf([sheet, table("1 | 2 | 1")], "error")).toEqual([]);
    expect(findingsOf([sheet, table("2 | 2 | 2")], "error")).toEqual([
      "error B3 permits-register 1",
      "error C3 permits-register 1",
      "error D3 permits-register 1",
    ]);
  });

  it("may be what a table names otherwise", () => {
    const sheet = register("Tanggal | Jenis Izin\n45400 | Reklame\n45401 | Izin Apotek\n45402 | Izin Bidan");
    const table = (health: number) => recap(`Rekap 2024\nJenis Izin | April\nReklame | 1\nKesehatan | ${health}`);
    expect(findingsOf([sheet, table(2)])).toEqual(["warning B3 register-unknown-kind -"]);
    expect(findingsOf([sheet, table(3)], "error")).toEqual(["error B4 permits-register 0"]);
    const two = recap("Rekap 2024\nJenis Izin | April\nReklame | 2\nKesehatan | 2");
    expect(findingsOf([sheet, two], "error")).toEqual(["error B3 permits-register 1", "error B4 permits-register 0"]);
  });

  it("explain together what neither the undated nor the unknown explain alone", () => {
    const sheet = further("5 | . | E | Reklame", "6 | 45414 | F | Rekalme", "7 | 45474 | G | Pendidikan");
    const table = (april: number, may: number) =>
      recap(`Rekap 2024\nJenis Izin | April | Mei | Juni\nReklame | ${april} | ${may} | 1\nPendidikan | 0 | 1 | 0`);
    expect(findingsOf([sheet, table(1, 3)], "error")).toEqual([]);
    expect(findingsOf([sheet, table(2, 2)], "error")).toEqual([]);
    expect(findingsOf([sheet, table(1, 4)], "error")).toEqual(["error C3 permits-register 1"]);
  });

  it("make way for each other, and leave only those counts wrong that compete for too few", () => {
    const hotels = "45400 | Hotel\n45400 | Hotel\n45414 | Hotel\n45414 | Hotel\n45473 | Hotel\n45473 | Hotel";
    const unknown = "45400 | Lain\n45414 | Lain\n45473 | Lain\n45473 | Lain";
    const sheet = register(`Tanggal | Jenis Izin\n${hotels}\n. | Reklame\n. | Reklame\n${unknown}`);
    const table = (pharmacies: number) =>
      recap(`
        Jenis Izin 2024 | April | Mei | Juni
        Hotel           | 2     | 2   | 2
        Reklame         | 1     | 1   | 1
        Pendidikan      | 1     | 0   | 1
        Apotek          | ${pharmacies} | 0 | 0`);
    expect(findingsOf([sheet, table(0)], "error")).toEqual([]);
    expect(findingsOf([sheet, table(1)], "error")).toEqual([
      "error B4 permits-register 0",
      "error B5 permits-register 0",
    ]);
  });

  it("leave counts wrong that agree in their zeros only, where there are no such rows", () => {
    const sheet = register("Tanggal | Jenis Izin\n45400 | Reklame\n45414 | Apotek");
    const table = recap("Rekap 2024\nJenis Izin | April | Mei\nReklame | 5 | 7\nApotek | 9 | 11\nA | 0 | 0\nB | 0 | 0");
    expect(findingsOf([sheet, table], "error")).toHaveLength(4);
  });

  it("confirm nothing", () => {
    const unlisted = Array.from({ length: 20 }, () => "45401 | Lain\n45415 | Lain").join("\n");
    const sheet = register(`Tanggal | Jenis Izin\n45400 | Reklame\n45414 | Reklame\n45402 | Apotek\n${unlisted}`);
    const table = (counts: readonly string[]) =>
      recap(`Rekap 2024\nJenis Izin | April | Mei | Juni\nReklame | ${counts[0]} | 0\nApotek | ${counts[1]} | 0`);
    const differs = expect.arrayContaining([expect.stringContaining("register-differs")]) as unknown;
    expect(findingsOf([sheet, table(["15 | 17", "9 | 11"])])).toEqual(differs);
    expect(findingsOf([sheet, table(["5 | 7", "9 | 11"])])).toEqual(differs);
    expect(findingsOf([sheet, table(["1 | 7", "9 | 11"])])).not.toEqual(differs);
  });

  it("are of a month that no table has", () => {
    const sheet = further("5 | 45300 | E | Reklame", "6 | 45301 | F | Pendidikan");
    expect(findingsOf([sheet, recap()])).toEqual(["warning B6 register-outside-period -"]);
    expect(said(sheet)).toEqual([
      "2 baris (6, 7) bertanggal di luar periodenya, jadi tidak dihitung. Periksa tanggalnya.",
    ]);
  });

  it("are of a channel that no table is for", () => {
    const channels = register("Tanggal | Jenis Izin | Kanal\n45400 | Reklame | SiCantik\n45401 | Reklame | OSS-RBA");
    const table = recap("Rekap Melalui SiCantik Tahun 2024\nJenis Izin | April | Jumlah\nReklame | 1 | 1");
    expect(findingsOf([channels, table])).toEqual(["warning C3 register-unknown-channel -"]);
  });

  it("are of a jenis izin that no table has", () => {
    const sheet = further("5 | 45414 | E | Izin Apotek", "6 | 45414 | F | Rekalme", "7 | 45415 | G | izin apotek");
    expect(findingsOf([sheet, recap()])).toEqual(["warning D6 register-unknown-kind -"]);
    expect(said(sheet)[0]).toContain(
      '3 baris tidak dihitung karena jenis izinnya tidak ada di tabel mana pun: "Izin Apotek" (2), "Rekalme" (1).',
    );
  });
});

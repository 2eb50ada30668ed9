import { fillsOf, findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

const OSS = `
  Daftar Izin Terbit OSS Triwulan II 2024
  Jenis Izin | Kecamatan | Tanggal Terbit
  PBG        | Baamang   | 45391
  PBG        | Ketapang  | 45421
  SLF        | Baamang   | 45422
  SLF        | Baamang   | 45452`;

const SICANTIK = `
  Daftar Izin Terbit SiCantik Triwulan II 2024
  Jenis Izin | Kecamatan | Tanggal Terbit
  PBG        | Ketapang  | 45392
  SLF        | Ketapang  | 45393
  SLF        | Baamang   | 45453`;

const lists = () => [draw(OSS, "OSS"), draw(SICANTIK, "SiCantik")];

const recap = (rows: string) =>
  draw(`Rekap Izin Terbit Triwulan II 2024\n${rows.trim().replace(/^ +/gm, "")}`, "Rekap");

const BOTH = `
  Jenis Izin | April | Mei | Juni
  PBG        | 2     | 1   | 0
  SLF        | 1     | 1   | 2`;

describe("a recap of what two registers list", () => {
  it("is silent where it counts both, and its wrong count is named", () => {
    expect(findingsOf([...lists(), recap(BOTH)])).toEqual([]);
    expect(findingsOf([...lists(), recap(BOTH.replace("SLF        | 1  ", "SLF        | 4  "))])).toEqual([
      "error B4 permits-register 1",
    ]);
  });

  it("is filled from both, where each is of a channel of its own", () => {
    const blank = BOTH.replace(/ \d/g, " .");
    expect(fillsOf([...lists(), recap(blank)])[0]).toBe(
      'B3 =COUNTIFS(OSS!$A$3:$A$500,$A3,OSS!$C$3:$C$500,">="&DATE(2024,4,1),OSS!$C$3:$C$500,"<"&DATE(2024,5,1))' +
        '+COUNTIFS(SiCantik!$A$3:$A$500,$A3,SiCantik!$C$3:$C$500,">="&DATE(2024,4,1),SiCantik!$C$3:$C$500,"<"&DATE(2024,5,1)) 2',
    );
    const unnamed = [draw(OSS.replace("OSS", "Lama"), "A"), draw(SICANTIK.replace("SiCantik", "Baru"), "B")];
    expect(fillsOf([...unnamed, recap(blank)])).toEqual([]);
  });

  it("may be of one alone, whose permits the other repeats", () => {
    const ofOss = recap(`
      Jenis Izin | April | Mei | Juni
      PBG        | 1     | 1   | 0
      SLF        | 0     | 1   | 1`);
    expect(findingsOf([...lists(), ofOss], "error")).toEqual([]);
  });
});

describe("a recap by another column of a register", () => {
  const KECAMATAN = `
    No | Kecamatan | April | Mei | Juni | Jumlah
    1  | Baamang   | 1     | 1   | 1    | .
    2  | Ketapang  | 0     | 1   | 0    | .
    .  | Jumlah    | .     | .   | .    | .`;

  const counts = (picture: string, list = OSS) =>
    findingsOf([draw(list, "OSS"), recap(picture)]).filter((found) => !found.includes("blank-figure"));

  it("is counted from that column", () => {
    expect(counts(KECAMATAN)).toEqual([]);
    expect(counts(KECAMATAN.replace("Ketapang  | 0     | 1", "Ketapang  | 0     | 7"))).toEqual([
      "error D4 permits-register 1",
    ]);
    expect(fillsOf([draw(OSS, "OSS"), recap(KECAMATAN.replace(/ \d(?= +\|(?! [BK]))/g, " ."))])[0]).toBe(
      'C3 =COUNTIFS(OSS!$B$3:$B$500,$B3,OSS!$C$3:$C$500,">="&DATE(2024,4,1),OSS!$C$3:$C$500,"<"&DATE(2024,5,1)) 1',
    );
  });

  it("is left alone where most of it is of something else, or the column is none that permits are counted by", () => {
    const others = KECAMATAN.replace("| 1     | 1   | 1", "| 31    | 27  | 14").replace(
      "| 0     | 1   | 0",
      "| 8     | 12  | 9",
    );
    expect(counts(others).filter((found) => found.startsWith("error"))).toEqual([]);
    const remarks = OSS.replace("Kecamatan", "Keterangan");
    expect(
      counts(KECAMATAN.replace("Ketapang  | 0", "Ketapang  | 5"), remarks).filter((found) => found.startsWith("error")),
    ).toEqual([]);
  });
});

import { draw } from "../../../support/draw";
import { alarms, fills, filled } from "../../../support/survey";

/** NRR 3,75 and 3,25: the IKM is 87,50. */
const answers = `
  No | U1 | U2
  1 | 4 | 3
  2 | 4 | 4
  3 | 3 | 3
  4 | 4 | 3
  NRR | 3.75 | 3.25`;

const survey = (summary: string, title = "") => `${title === "" ? "" : `\n${title}`}${answers}\n${summary}`;
const row = (label: string, figure = "") => `${label} | | | ${figure}`;

/** Labels of an IKM that is not the one of these answers. */
const OTHERS = [
  "Target IKM",
  "Target IKM Tahun 2024",
  "IKM yang ditargetkan",
  "Sasaran Nilai IKM",
  "Standar IKM minimal",
  "IKM Tahun 2023",
  "IKM tahun lalu",
  "IKM TW I",
  "IKM Triwulan II",
  "IKM Semester I",
  "IKM periode sebelumnya",
  "IKM Bulan Januari",
  "IKM Provinsi",
  "IKM Nasional",
  "IKM Laki-laki",
  "IKM Perempuan",
  "IKM Online",
  "IKM Loket A",
  "Nilai Indeks Kepuasan Masyarakat Kecamatan",
  "IKM Renstra",
  "Kenaikan IKM",
  "Hasil Konversi IKM Tahun 2022",
];

describe("an IKM that is another's", () => {
  test.each(OTHERS)("%s, typed below or above the IKM, is no copy of it", (label) => {
    expect(alarms(survey(`${row("IKM", "87.5")}\n${row(label, "81.2")}`))).toEqual([]);
    expect(alarms(survey(`${row(label, "81.2")}\n${row("IKM", "87.5")}`))).toEqual([]);
  });

  test.each(OTHERS)("%s is left blank, and the IKM filled", (label) => {
    expect(Object.keys(fills(survey(`${row(label)}\n${row("IKM")}`)))).toEqual(["D8"]);
    expect(Object.keys(fills(survey(`${row("IKM")}\n${row(label)}`)))).toEqual(["D7"]);
  });

  test("does not keep a wrong IKM from being found", () => {
    expect(alarms(survey(`${row("Target IKM", "85")}\n${row("IKM", "86.5")}`))).toEqual([
      "error cause D8 skm-ikm: 86.5 → 87.5",
    ]);
  });

  test("is one that another scale has", () => {
    expect(alarms(survey(`${row("IKM (skala 4)", "3.5")}\n${row("IKM", "87.5")}`))).toEqual([]);
    expect(Object.keys(fills(survey(`${row("IKM skala 1-4")}\n${row("IKM")}`)))).toEqual(["D8"]);
    expect(fills(survey(row("IKM (skala 4)")))).toEqual({});
    expect(alarms(survey(row("IKM (skala 4)", "3.5")))).toEqual([]);
  });

  test("is the total where it is not converted yet", () => {
    const blank = `${row("IKM sebelum konversi")}\n${row("IKM setelah konversi")}`;
    expect(filled(draw(survey(blank))).value(6, 3)).toBe(3.5);
    expect(filled(draw(survey(blank))).value(7, 3)).toBe(87.5);
    expect(alarms(survey(`${row("IKM sebelum konversi", "3.5")}\n${row("IKM setelah konversi", "87.5")}`))).toEqual([]);
  });

  test("has other figures of its kind beside it", () => {
    expect(alarms(survey(`Target NRR | 3.5 | 3.5\n${row("IKM", "87.5")}`))).toEqual([]);
    expect(fills(survey(`Target NRR | | \n${row("IKM", "87.5")}`))).toEqual({});
    expect(alarms(survey(`NRR tahun lalu | 3.1 | 3.2\n${row("IKM", "87.5")}`))).toEqual([]);
  });

  test("is not written where nothing is called the IKM", () => {
    expect(fills(survey(row("Target IKM")))).toEqual({});
    expect(alarms(survey(row("Target IKM", "85")))).toEqual([]);
    for (const label of ["Target", "Tahun 2023", "Triwulan I", "Nasional", "Responden online"]) {
      const weighted = "NRR tertimbang | 1.875 | 1.625 | 3.5";
      expect(alarms(survey(`${weighted}\n${row(label, "85")}`))).toEqual([]);
    }
  });

  test("may have a grade of its own below it", () => {
    expect(alarms(survey("IKM tahun lalu | | | 81.2\nMutu | | | C\nIKM | | | 87.5\nMutu | | | B"))).toEqual([]);
    expect(alarms(survey("IKM tahun lalu | | | 70\nMutu | | | C\nIKM | | | 87.5"))).toEqual([]);
    expect(alarms(survey("IKM | | | 87.5\nTarget IKM | | | 90\nMutu | | | A"))).toEqual([
      "error cause D9 skm-mutu: A → B",
    ]);
    expect(Object.keys(fills(survey("IKM | | | 87.5\nTarget IKM | | | 90\nMutu | | |")))).toEqual(["D9"]);
  });

  test("may be stated in a sentence", () => {
    const sentence = "Nilai IKM tahun 2023 adalah 81,33 dengan mutu B";
    expect(alarms(survey(`${row("IKM", "87.5")}\n${sentence}`))).toEqual([]);
    expect(alarms(survey(`${row("IKM", "87.5")}\nIKM periode sebelumnya sebesar 81,33`))).toEqual([]);
    expect(alarms(survey(`${row("IKM", "87.5")}\nTarget IKM : 90,00 = Sangat Baik`))).toEqual([]);
    expect(alarms(survey(`${row("IKM", "87.5")}\nIKM UNIT PELAYANAN : 81,33 = Baik`))).toHaveLength(1);
    expect(alarms(survey(sentence, "SURVEI KEPUASAN MASYARAKAT TAHUN 2024"))).toEqual([]);
    expect(alarms(survey(sentence, "SURVEI KEPUASAN MASYARAKAT TAHUN 2023"))).toHaveLength(1);
  });

  test("may stand above the table", () => {
    expect(alarms(survey(row("IKM", "87.5"), "Target IKM | 85"))).toEqual([]);
    const block = "Jumlah Responden | 4\nTarget IKM | 85\nNilai IKM |\n.";
    expect(Object.keys(fills(survey("", block)))).toEqual(["B3"]);
    const last = "Jumlah Responden | 4\nIKM Tahun 2023 | 81.2\nNilai IKM | 87.5\n.";
    expect(alarms(survey("", last))).toEqual([]);
  });
});

describe("of several IKM with words of their own", () => {
  const years = (first: string, second: string) => `${row("IKM Tahun 2023", first)}\n${row("IKM Tahun 2024", second)}`;

  test("the one that the title names is the answers'", () => {
    const title = "SURVEI KEPUASAN MASYARAKAT TAHUN 2024";
    expect(Object.keys(fills(survey(years("", ""), title)))).toEqual(["D9"]);
    expect(alarms(survey(years("81.2", "86.5"), title))).toEqual(["error cause D9 skm-ikm: 86.5 → 87.5"]);
  });

  test("else the one that states what the answers give", () => {
    expect(alarms(survey(years("81.2", "87.5")))).toEqual([]);
    expect(alarms(survey(years("87.5", "")))).toEqual([]);
    expect(fills(survey(years("", "87.5")))).toEqual({});
  });

  test("none is, where neither says so", () => {
    expect(alarms(survey(years("81.2", "86.5")))).toEqual([]);
    expect(fills(survey(years("", "")))).toEqual({});
    expect(fills(survey(years("", ""), "PERBANDINGAN SURVEI KEPUASAN TAHUN 2023 DAN 2024"))).toEqual({});
  });

  test("the only one is the answers', whatever it is called", () => {
    for (const label of ["IKM Tahun 2024", "IKM DPMPTSP Kab. Kotim", "IKM Semester I 2024", "Nilai IKM Loket A"]) {
      expect(Object.keys(fills(survey(row(label))))).toEqual(["D7"]);
      expect(alarms(survey(row(label, "86.5")))).toEqual(["error cause D7 skm-ikm: 86.5 → 87.5"]);
    }
  });
});

test.each(["IKM DPMPTSP Kabupaten X", "IKM Dinas Penanaman Modal Kab. X", "IKM"])(
  "that of the region stands beside the office's own: %s",
  (own) => {
    const picture = survey([row(own, "87.5"), row("IKM Kabupaten X", "81.2")].join("\n"), "SKM DPMPTSP KABUPATEN X");
    expect(alarms(picture).filter((alarm) => alarm.startsWith("error"))).toEqual([]);
    expect(alarms(picture.replace("87.5", "78.5"))).toContainEqual(
      expect.stringMatching(/^error .*skm-ikm: 78.5 → 87.5/),
    );
  },
);

import { cellName } from "../../../../src/core/grid/address";
import { peopleIn, profileHeadersAt } from "../../../../src/core/tables/profile/header";
import { draw } from "../../../support/draw";

function letters(columns: readonly number[]): string {
  return columns.map((column) => cellName({ row: 0, column }).replace("1", "")).join("");
}

/** The headers of the first row: "names BC counts D shares E of D". */
function headersIn(picture: string): readonly string[] {
  return profileHeadersAt(draw(picture), 0).map(({ left, right, names, counts, shares, total, bottom }) =>
    [
      `${letters([left])}-${letters([right])}`,
      `names ${letters(names)}`,
      `counts ${letters(counts.map(({ column }) => column))}`,
      ...(counts.some(({ part }) => part !== "") ? [`of ${counts.map(({ part }) => part).join("+")}`] : []),
      ...(total ? [`total ${letters([total.column])}`] : []),
      ...shares.map(({ column, of }) => `share ${letters([column])} of ${letters([of.column])}`),
      ...(bottom > 0 ? ["two rows"] : []),
    ].join(", "),
  );
}

describe("the header of a profile", () => {
  it.each([
    ["No | Usia | Jumlah | %", "A-D, names B, counts C, share D of C"],
    ["Usia | Jumlah", "A-B, names A, counts B"],
    ["No | Karakteristik | Indikator | Frekuensi | Persentase", "A-E, names BC, counts D, share E of D"],
    ["Usia | L | P", "A-C, names A, counts BC, of L+P"],
    ["Usia | L | P | Jumlah | %", "A-E, names A, counts BC, of L+P, total D, share E of D"],
    ["Usia | L | % | P | %", "A-E, names A, counts BD, of L+P, share C of B, share E of D"],
    ["Usia | TW I | TW II | Total", "A-D, names A, counts BC, of TW I+TW II, total D"],
    ["Usia | Jumlah | .\n. | Orang | %", "A-C, names A, counts B, share C of B, two rows"],
    ["Usia | Jenis Kelamin | .\n. | L | P", "A-C, names A, counts BC, of L+P, two rows"],
    [
      "Usia | Laki-laki | . | Perempuan | .\n. | Jumlah | % | Jumlah | %",
      "A-E, names A, counts BD, of Laki-laki+Perempuan, share C of B, share E of D, two rows",
    ],
  ])("tells what names, counts and shares: %s", (picture, header) => {
    expect(headersIn(picture)).toEqual([header]);
  });

  it.each([
    "Jumlah",
    "Jml.",
    "Total",
    "Frekuensi",
    "Frek.",
    "frek",
    "Banyak",
    "Banyaknya",
    "Orang",
    "Responden",
    "F",
    "n",
    "Jumlah (Orang)",
    "Jumlah (n)",
    "Jumlah/Org",
    "Jumlah Responden",
    "Frekuensi (f)",
    "Banyaknya (jiwa)",
    "Jumlah Responden (orang)",
  ])("has its counts under %s", (word) => {
    expect(headersIn(`Usia | ${word}`)).toEqual(["A-B, names A, counts B"]);
  });

  it.each(["Jumlah Izin", "Nilai", "Total Biaya", "Skor Jumlah"])("counts nobody under %s", (word) => {
    expect(headersIn(`Usia | ${word}`)).toEqual([]);
  });

  it("may stand beside another", () => {
    expect(headersIn("No | Usia | Jumlah | . | No | Pekerjaan | Jumlah | %")).toEqual([
      "A-C, names B, counts C",
      "E-H, names F, counts G, share H of G",
    ]);
  });

  it.each([
    ["figures stand in it", "Usia | 12"],
    ["people stand in it", "Usia | 12 orang"],
    ["nothing is counted", "No | Usia | Keterangan"],
    ["nothing is named", "No | Jumlah | %"],
    ["three columns name", "Nama | Alamat | Usia | Jumlah"],
    ["two columns count all", "Usia | Jumlah | Total"],
    ["men are counted alone", "Usia | L"],
    ["each column is a person's", "Jenis Kelamin | L | P | P | L"],
    ["a name is a whole sentence", `${"Usia responden yang menjawab ".repeat(3)} | Jumlah`],
  ])("is none where %s", (_, picture) => {
    expect(headersIn(picture)).toEqual([]);
  });

  it.each([
    ["names of rows", "Usia | Jumlah\n. | Dewasa"],
    ["figures", "Usia | Jumlah | .\n. | 12 | 50"],
    ["words that begin at its left", "Usia | Jumlah\nMuda | Orang"],
  ])("has no second row where below it stand %s", (_, picture) => {
    expect(headersIn(picture)).not.toContainEqual(expect.stringContaining("two rows"));
  });
});

it.each([
  ["80 orang", 80],
  [" 80 Org. ", 80],
  ["80 responden", 80],
  ["80 jiwa", 80],
  ["80orang", 80],
  ["1.250 orang", 1250],
  ["12.345.678 jiwa", 12345678],
  ["12.5 orang", null],
  ["1.25.000 orang", null],
  ["1250.000 orang", null],
  ["80", null],
  ["80 izin", null],
  ["80 orang lagi", null],
  ["sekitar 80 orang", null],
  [".80 orang", null],
])("how many people %s are: %s", (text, people) => {
  expect(peopleIn(text)).toBe(people);
});

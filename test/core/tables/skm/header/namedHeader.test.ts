import { columnName } from "../../../../../src/core/grid/address";
import { findNamedHeaders } from "../../../../../src/core/tables/skm/header/namedHeader";
import { atOnce } from "../../../../../src/core/steps";
import { draw } from "../../../../support/draw";

/** Every header as "2-3 U1 B, U2 C+D", rows counted from 1; a "?" behind it where other tables have such headers. */
function headers(picture: string): string[] {
  return atOnce(findNamedHeaders(draw(picture))).map(({ top, bottom, unsur, isTelling }) => {
    const columns = unsur.map((one) => `${one.label} ${one.columns.map(columnName).join("+")}`).join(", ");
    return `${top + 1}-${bottom + 1} ${columns}${isTelling ? "" : "?"}`;
  });
}

describe("codes side by side", () => {
  test("head a matrix, wherever they stand", () => {
    expect(headers("No | U1 | U2 | U3")).toEqual(["1-1 U1 B, U2 C, U3 D"]);
    expect(headers(".\n.\n | | | U1 | U2")).toEqual(["3-3 U1 D, U2 E"]);
    expect(headers("U1")).toEqual(["1-1 U1 A"]);
  });

  test("begin with the first unsur", () => {
    expect(headers("U2 | U3")).toEqual([]);
    expect(headers("U3 | U1 | U2")).toEqual(["1-1 U1 B, U2 C"]);
  });

  test("head two matrices where they begin again", () => {
    expect(headers("U1 | U2 | | U1 | U2")).toEqual(["1-1 U1 A, U2 B", "1-1 U1 D, U2 E"]);
    expect(headers("U1 | U2 | U1")).toEqual(["1-1 U1 A, U2 B", "1-1 U1 C"]);
  });

  test("are sure signs of a survey, unless other tables use them as well", () => {
    expect(headers("P1 | P2")).toEqual(["1-1 P1 A, P2 B?"]);
    expect(headers("Soal 1 | Soal 2")).toEqual(["1-1 Soal 1 A, Soal 2 B?"]);
    expect(headers("Pertanyaan 1 | Pertanyaan 2")).toEqual(["1-1 Pertanyaan 1 A, Pertanyaan 2 B"]);
  });

  test("have the columns between two codes for their questions", () => {
    expect(headers("U1 | | U2 | | | U3")).toEqual(["1-1 U1 A+B, U2 C+D+E, U3 F"]);
    expect(headers("U1.1 | U1.2 | U2 | U3.1 | U3.2")).toEqual(["1-1 U1 A+B, U2 C, U3 D+E"]);
  });

  test("are not numbers", () => {
    expect(headers("1 | 2 | 3")).toEqual([]);
  });
});

describe("names side by side", () => {
  test("head a matrix, three of them and surely from five on", () => {
    expect(headers("Persyaratan | Prosedur")).toEqual([]);
    expect(headers("Persyaratan | Prosedur | Waktu")).toEqual(["1-1 Persyaratan A, Prosedur B, Waktu C?"]);
    expect(headers("Persyaratan | Prosedur | Waktu | Biaya")[0]).toMatch(/\?$/);
    expect(headers("Persyaratan | Prosedur | Waktu | Biaya | Produk")[0]).toMatch(/Produk E$/);
  });

  test("take the columns between them in", () => {
    expect(headers("No | Persyaratan | Kenyamanan | Prosedur | Waktu | Saran")).toEqual([
      "1-1 Persyaratan B, Kenyamanan C, Prosedur D, Waktu E?",
    ]);
    expect(headers("Persyaratan | | Prosedur | Waktu")).toEqual(["1-1 Persyaratan A+B, Prosedur C, Waktu D?"]);
  });

  test("are none where one stands twice", () => {
    expect(headers("Persyaratan | Prosedur | Waktu | Waktu tunggu")).toEqual([]);
  });

  test("give way to codes in the same row", () => {
    expect(headers("U1 Persyaratan | U2 Prosedur | U3 Waktu")).toEqual(["1-1 U1 A, U2 B, U3 C"]);
  });
});

describe("a header of two rows", () => {
  test("has the codes, whether they stand above or below the names", () => {
    expect(headers("U1 | U2 | U3\nPersyaratan | Prosedur | Waktu")).toEqual(["1-2 U1 A, U2 B, U3 C"]);
    expect(headers("Persyaratan | Prosedur | Waktu\nU1 | U2 | U3")).toEqual(["1-2 U1 A, U2 B, U3 C"]);
    expect(headers("Persyaratan | Prosedur | Waktu\nP1 | P2 | P3")).toEqual(["1-2 P1 A, P2 B, P3 C?"]);
  });

  test("may have a blank row between", () => {
    expect(headers("U1 | U2 | U3\n.\nPersyaratan | Prosedur | Waktu")).toEqual(["1-3 U1 A, U2 B, U3 C"]);
    expect(headers("U1 | U2\n.\n.\nU1 | U2")).toEqual(["1-1 U1 A, U2 B", "4-4 U1 A, U2 B"]);
  });

  test("has a question for each code below", () => {
    expect(headers("U1 | | U2\nU1.1 | U1.2 | U2.1")).toEqual(["1-2 U1 A+B, U2 C"]);
    expect(headers("U1 | U2 |\nU1.1 | U2.1 | U2.2")).toEqual(["1-2 U1 A, U2 B+C"]);
    expect(headers("U1 | | U2\nU1 | U2 |")).toEqual(["1-2 U1 A+B, U2 C"]);
  });

  test("may have questions beyond its last code", () => {
    expect(headers("U1 | U2\nU1.1 | U2.1 | U2.2 | U2.3")).toEqual(["1-2 U1 A, U2 B+C+D"]);
    expect(headers("U1\nU1.1")).toEqual(["1-2 U1 A"]);
    expect(headers(" | U1\n | U1.1 | U1.2")).toEqual(["1-2 U1 B+C"]);
  });

  test("stands over its own columns: one beside it is another", () => {
    expect(headers("U1 | U2\n | | | | U1 | U2")).toEqual(["1-1 U1 A, U2 B", "2-2 U1 E, U2 F"]);
    expect(headers(" | | | | U1 | U2\nU1 | U2")).toEqual(["1-1 U1 E, U2 F", "2-2 U1 A, U2 B"]);
  });
});

describe("the first row of a header", () => {
  test("is the banner's, or that of a name, up to two rows above", () => {
    expect(headers("UNSUR PELAYANAN\nU1 | U2")).toEqual(["1-2 U1 A, U2 B"]);
    expect(headers(" | UNSUR PELAYANAN\nU1 | U2")).toEqual(["1-2 U1 A, U2 B"]);
    expect(headers("Persyaratan | Prosedur\n.\nU1 | U2")).toEqual(["1-3 U1 A, U2 B"]);
    expect(headers("Persyaratan | Prosedur\n.\n.\nU1 | U2")).toEqual(["4-4 U1 A, U2 B"]);
  });

  test("is not that of a text beside it, or of a title", () => {
    expect(headers(" | | UNSUR PELAYANAN\nU1 | U2")).toEqual(["2-2 U1 A, U2 B"]);
    expect(headers("UNSUR PELAYANAN\n | U1 | U2")).toEqual(["2-2 U1 B, U2 C"]);
    expect(headers("SURVEI KEPUASAN\nU1 | U2")).toEqual(["2-2 U1 A, U2 B"]);
  });
});

test.each([
  ["u1", "U1"],
  ["U-1", "U1"],
  ["U 1", "U1"],
  ["U1 (Persyaratan)", "U1"],
  ["Unsur 1", "Unsur 1"],
  ["Unsur Pelayanan 1", "Unsur Pelayanan 1"],
  ["Pertanyaan-1", "Pertanyaan 1"],
  ["p1", "P1"],
])("%s is called %s", (text, label) => {
  expect(headers(text)[0]?.replace("?", "")).toBe(`1-1 ${label} A`);
});

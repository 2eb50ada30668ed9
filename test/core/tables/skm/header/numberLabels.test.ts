import { numberLabels, unsurByNumber, unsurByPlace } from "../../../../../src/core/tables/skm/header/numberLabels";
import { draw } from "../../../../support/draw";

/** The unsur under the numbers in a row, from its second column on: "U1 1+2, U2 3". */
function unsur(row: string, numberColumn: number | null = 0): string | null {
  const labels = numberLabels(draw(row), 0, 1, numberColumn);
  return (
    labels &&
    unsurByNumber(labels)
      .map(({ label, columns }) => `${label} ${columns.join("+")}`)
      .join(", ")
  );
}

describe("numbers over the columns", () => {
  test.each([
    ["No | 1 | 2 | 3", "U1 1, U2 2, U3 3"],
    ["No | '1 | '2", "U1 1, U2 2"],
    ["No | ' 1 | '2 ", "U1 1, U2 2"],
    ["No | 1.1 | 1.2 | 2.1", "U1 1+2, U2 3"],
    ["No | '1,1 | '1,2 | '2", "U1 1+2, U2 3"],
    ["No | '1 | '2.1 | '2.2 | '3", "U1 1, U2 2+3, U3 4"],
    ["No | 1 | 2 | Saran", "U1 1, U2 2"],
    [" | 1.1 | 1.2 | 2.1 | 2.2", "U1 1+2, U2 3+4"],
  ])("%j: %s", (row, expected) => {
    expect(unsur(row)).toBe(expected);
  });

  test.each([
    ["one alone", "No | 1"],
    ["none", "No | U1 | U2"],
    ["from another number on", "No | 2 | 3 | 4"],
    ["from another question on", "No | 1.2 | 1.3"],
    ["with one left out", "No | 1 | 3 | 4"],
    ["with a question left out", "No | 1.1 | 1.3 | 2.1"],
    ["with a question of another unsur", "No | 1.1 | 2.2 | 2.3"],
    ["that stay the same", "No | 1 | 1 | 1"],
    ["that go back", "No | 1 | 2 | 1"],
    ["of three digits", "No | 100 | 101"],
    ["behind a respondent's number", "1 | 1 | 2 | 3"],
  ])("are none: %s", (_, row) => {
    expect(unsur(row)).toBeNull();
  });

  test("may be answers where no column numbers the respondents, unless there are more than four", () => {
    expect(unsur(" | 1 | 2 | 3 | 4", null)).toBeNull();
    expect(unsur(" | 1 | 2 | 3 | 4 | 5", null)).toBe("U1 1, U2 2, U3 3, U4 4, U5 5");
    expect(unsur(" | 1.1 | 1.2", null)).toBe("U1 1+2");
  });
});

describe("the columns without numbers", () => {
  const named = (row: string) => unsurByPlace(draw(row), [0, 1], 0).map(({ label, columns }) => [label, ...columns]);

  test("are named by what stands over them", () => {
    expect(named("Kenyamanan | Keramahan")).toEqual([
      ["Kenyamanan", 0],
      ["Keramahan", 1],
    ]);
  });

  test.each(["(1) | (2)", "A1 | A2", " | ", "UNSUR PELAYANAN | ", `${"kata ".repeat(13)} | `])(
    "are counted where %j names none",
    (row) => {
      expect(named(row).map(([label]) => label)).toEqual(["U1", "U2"]);
    },
  );

  test("may have names of up to sixty letters", () => {
    const name = "Kenyamanan ".repeat(6).slice(0, 60).trim().padEnd(60, "n");
    expect(named(`${name} | ${name}n`).map(([label]) => label)).toEqual([name, "U2"]);
  });
});

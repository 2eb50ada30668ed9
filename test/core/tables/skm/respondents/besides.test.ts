import { beside, alarms, fills, outlines } from "../../../../support/survey";
import { answerOf } from "../../../../support/madeSurvey";

/** Two instruments answered by the same people: their codes, how many questions each has, and a summary of both. */
function pair(codes: readonly [string, string], sizes: readonly [number, number], isBlank = false): string {
  const people = [1, 2, 3, 4, 5, 6];
  const columns = [...codes].flatMap((code, at) =>
    Array.from({ length: sizes[at] ?? 0 }, (_, index) => ({
      code: `${code}${index + 1}`,
      at,
      unsur: index + 1 + at * 20,
    })),
  );
  const sum = (unsur: number) => people.reduce((total, person) => total + answerOf(person, unsur, 4), 0);
  const row = (label: string, figure: (unsur: number) => number) =>
    [label, ...columns.map(({ unsur }) => (isBlank ? "" : figure(unsur)))].join(" | ");
  const ikm = (at: number) => {
    const own = columns.filter((column) => column.at === at);
    return ((own.reduce((total, { unsur }) => total + sum(unsur), 0) / own.length / people.length) * 25).toFixed(2);
  };
  return [
    ["No", ...columns.map(({ code }) => code)].join(" | "),
    ...people.map((person) => [person, ...columns.map(({ unsur }) => answerOf(person, unsur, 4))].join(" | ")),
    row("Jumlah", sum),
    row("Rata-rata", (unsur) => sum(unsur) / people.length),
    `IKM | ${isBlank ? "" : ikm(0)} ${"|".repeat(sizes[0])} ${isBlank ? "" : ikm(1)}`,
  ].join("\n");
}

describe.each<[string, readonly [string, string], readonly [number, number]]>([
  ["kinerja and harapan", ["U", "H"], [9, 9]],
  ["SPKP and SPAK", ["U", "K"], [9, 5]],
  ["two series of the same codes", ["U", "U"], [9, 9]],
  ["a long code", ["U", "SPAK-"], [11, 4]],
])("%s side by side", (_, codes, sizes) => {
  const picture = pair(codes, sizes);
  const second = String.fromCharCode(66 + sizes[0]);

  test("are two surveys, each with its own IKM", () => {
    const found = outlines(picture);
    expect(found.map(({ number, ikm }) => [number, ikm])).toEqual([
      ["A", "B10"],
      ["A", `${second}10`],
    ]);
    expect(found.map(({ unsur }) => unsur.split(",").length)).toEqual([...sizes]);
    expect(alarms(picture)).toEqual([]);
  });

  test("have a wrong IKM named in its own survey alone", () => {
    expect(alarms(picture.replace(/[\d.]+$/, "50.11"))).toEqual([
      expect.stringMatching(`^error cause ${second}10 skm-ikm: 50.11 →`),
    ]);
  });

  test("are filled each in its own columns", () => {
    expect(fills(pair(codes, sizes, true))).toMatchObject({
      B8: "=SUM(B2:B7)",
      [`${second}8`]: `=SUM(${second}2:${second}7)`,
      B10: expect.stringContaining("B9") as string,
      [`${second}10`]: expect.stringContaining(`${second}9`) as string,
    });
  });
});

test("a matrix with numbers of its own is no second instrument", () => {
  const own = "No | U1 | U2\n1 | 3 | 4\n2 | 4 | 4\nNRR | 3.5 | 4";
  expect(outlines(beside(own, own, 4)).map(({ number }) => number)).toEqual(["A", "E"]);
});

import { Lines } from "../../../src/core/sums/lines";
import { outline } from "../../../src/core/sums/outline";

/** Rows of numbers drawn as text; the totals among them as "4 = 1 2 3", rows counted from 1. */
function sumsOf(picture: string, across = false): readonly string[] {
  const rows = picture
    .trim()
    .split("\n")
    .map((row) => row.trim().split(/ +/).map(figure));
  const lines = Lines.ofRows(rows);
  return outline(across ? lines.turned() : lines).map(
    ({ line, parts }) =>
      `${String(line + 1)} = ${[...parts]
        .sort((a, b) => a - b)
        .map((part) => part + 1)
        .join(" ")}`,
  );
}

function figure(text: string) {
  return text === "." ? null : { value: Number(text), decimals: text.split(".")[1]?.length ?? 0 };
}

describe("which lines add up which", () => {
  test("a total below its parts, and above them", () => {
    expect(sumsOf("120 310 450\n200 170 520\n320 480 970")).toEqual(["3 = 1 2"]);
    expect(sumsOf("320 480 970\n120 310 450\n200 170 520")).toEqual(["1 = 2 3"]);
  });

  test("columns as well as rows", () => {
    expect(sumsOf("120 200 320\n310 170 480\n450 520 970", true)).toEqual(["3 = 1 2"]);
  });

  test("subtotals, and a total of these, not of the lines that they add up", () => {
    const picture = "120 310 450\n200 170 520\n320 480 970\n410 110 250\n130 770 160\n540 880 410\n860 1360 1380";
    expect(sumsOf(picture)).toEqual(["3 = 1 2", "6 = 4 5", "7 = 3 6"]);
  });

  test("every other line", () => {
    expect(sumsOf("120 310 450\n311 822 127\n200 170 520\n905 414 618\n320 480 970\n1216 1236 745")).toEqual([
      "5 = 1 3",
      "6 = 2 4",
    ]);
  });

  test("one figure that is wrong leaves the others to speak", () => {
    expect(sumsOf("120 310 450 170\n200 170 520 250\n320 480 970 430")).toEqual(["3 = 1 2"]);
  });

  test("sums of rounded figures", () => {
    expect(sumsOf("12.4 31.4 45.2\n20.4 17.4 52.9\n32.9 48.9 98.1")).toEqual(["3 = 1 2"]);
  });

  test("no line where nothing adds up, and none from one small figure alone", () => {
    expect(sumsOf("120 310 450\n200 170 520\n440 480 900")).toEqual([]);
    expect(sumsOf("1 . .\n2 . .\n3 . .")).toEqual([]);
  });

  test("a total of a subtotal and of lines beside it, below them and above", () => {
    const [a, b, c, d] = ["120 310 450", "200 170 520", "111 222 333", "444 555 667"];
    expect(sumsOf(`${a}\n${b}\n320 480 970\n${c}\n${d}\n875 1257 1970`)).toEqual(["3 = 1 2", "6 = 3 4 5"]);
    expect(sumsOf(`875 1257 1970\n${c}\n${d}\n320 480 970\n${a}\n${b}`)).toEqual(["1 = 2 3 4", "4 = 5 6"]);
  });

  test("totals above their parts, and a total of these above all", () => {
    const picture = "860 1360 1380\n320 480 970\n120 310 450\n200 170 520\n540 880 410\n410 110 250\n130 770 160";
    expect(sumsOf(picture)).toEqual(["1 = 2 5", "2 = 3 4", "5 = 6 7"]);
  });

  test("lines of zeros and blanks among the parts", () => {
    expect(sumsOf("120 310 450\n0 0 0\n. . .\n200 170 520\n320 480 970")).toEqual(["5 = 1 2 4"]);
  });

  test("the nearest run where two come to the same", () => {
    expect(sumsOf("120 310 450\n200 170 520\n320 480 970\n120 310 450\n200 170 520")).toEqual(["3 = 1 2"]);
  });

  test("a whole that is split in two ways", () => {
    const bySex = "9 14 12\n11 9 17";
    const byAge = "7 3 11\n5 8 10\n8 12 8";
    const whole = "20 23 29 41 36";
    const more = (lines: string, by: string) =>
      lines
        .split("\n")
        .map((line, at) => `${line} ${by.split("\n")[at] ?? ""}`)
        .join("\n");
    const picture = `${whole}\n${more(bySex, "30 17\n11 19")}\n${more(byAge, "20 9\n6 21\n15 6")}`;
    expect(sumsOf(picture)).toEqual(["1 = 2 3", "1 = 4 5 6"]);
  });

  test("a whole that is the sum of its groups is not told again as that of their parts", () => {
    const picture = "370 427 512\n210 255 290\n101 140 160\n109 115 130\n160 172 222\n71 90 99\n89 82 123";
    expect(sumsOf(picture)).toEqual(["1 = 2 5", "2 = 3 4", "5 = 6 7"]);
  });

  test("the parts of a total that comes to as much as another, once", () => {
    const [assets, cash, stock] = ["570 627 712", "310 255 490", "260 372 222"];
    const [debt, capital] = ["171 190 299", "399 437 413"];
    expect(sumsOf(`${cash}\n${stock}\n${assets}\n1 2 3\n${debt}\n${capital}\n${assets}`)).toEqual([
      "3 = 1 2",
      "7 = 5 6",
    ]);
  });

  test("a total with another between it and its parts: with and without what is not counted", () => {
    const picture = "5431 5052 5735\n507 468 438\n662 623 582\n-1599 -2953 -2267\n5001 3190 4488\n6600 6143 6755";
    expect(sumsOf(picture)).toEqual(["5 = 1 2 3 4", "6 = 1 2 3"]);
  });

  test("two lines that are no run, though the cell with most figures is mistyped", () => {
    const picture = "512 817 933 602 441\n17 31 22 11 9\n205 390 611 178 123\n41 52 8 13 77\n308 427 322 424 318";
    expect(sumsOf(picture)).toEqual(["1 = 3 5"]);
  });

  test("no pair that is no run where every fourth cell speaks against it", () => {
    const rows = ["512 817 933 602 441 339 512 710", "17 31 22 11 9 5 3 44", "204 390 611 178 123 99 500 1"];
    const far = "308 427 322 424 318 240 77 5";
    expect(sumsOf(`${rows.join("\n")}\n41 52 8 13 77 6 12 9\n${far}`)).toEqual([]);
  });

  test("no line that most of its figures speak against", () => {
    expect(sumsOf("1200 3100 450 77\n2000 1700 520 66\n3200 4800 111 99")).toEqual([]);
  });

  test("a line between a total and what it adds up", () => {
    expect(sumsOf("120 310 450\n200 170 520\n77 12 903\n320 480 970")).toEqual(["4 = 1 2"]);
  });

  test("two lines that are no run, and what is left of the first", () => {
    const picture = "512 817 933\n17 31 22\n204 390 611\n41 52 8\n308 427 322";
    expect(sumsOf(picture)).toEqual(["1 = 3 5"]);
  });

  test("a total between others, above what it adds up itself", () => {
    const [a, b, c] = ["411 210 305", "233 118 94", "127 466 871"];
    expect(sumsOf(`771 794 1270\n${c}\n644 328 399\n${a}\n${b}`)).toEqual(["1 = 2 3", "3 = 4 5"]);
  });

  test("a statement in which each result goes on to the next line, also where one is a rate of another", () => {
    const statement =
      "1000 900 1100\n-450 -375 -525\n550 525 575\n-100 -110 -120\n450 415 455\n-180 -166 -182\n270 249 273";
    expect(sumsOf(statement)).toEqual(["3 = 1 2", "5 = 3 4", "7 = 5 6"]);
  });

  test("a total of totals where one of these is wrong in a cell", () => {
    const first = "120 310 450 771 520\n200 170 520 311 408\n320 480 970 1082 928";
    const second = "410 110 250 640 217\n130 770 160 550 119\n540 880 410 1190 333";
    expect(sumsOf(`${first}\n${second}\n860 1360 1380 2272 1264`)).toEqual(["3 = 1 2", "6 = 4 5", "7 = 3 6"]);
  });

  test("nothing from columns that repeat each other, or are each other times a rate", () => {
    expect(sumsOf("1200 1200 2400\n800 800 1600\n2000 2000 4000")).toEqual([]);
    expect(sumsOf("1200 1210 2400\n800 790 1600\n2000 2000 4000")).toEqual(["3 = 1 2"]);
    const rates = Array.from({ length: 24 }, (_, at) => at + 1);
    const months = [3, 1, 2].map((times) => rates.map((rate) => rate * times * 100).join(" "));
    const [a = "", b = "", c = ""] = months;
    expect(sumsOf(`${a} 300 500 700\n${b} 200 100 600\n${c} 100 400 100`)).toEqual([]);
  });

  test("no rows of zeros that stand apart", () => {
    const lines = Lines.ofRows([[0, 0, 0], [], [120, 310, 450], [200, 170, 520], [320, 480, 970]].map(figures));
    expect(outline(lines).map(({ parts }) => parts)).toEqual([[2, 3]]);
    const beside = Lines.ofRows(
      [
        [0, 0, 0],
        [120, 310, 450],
        [200, 170, 520],
        [320, 480, 970],
      ].map(figures),
    );
    expect(outline(beside).map(({ parts }) => parts)).toEqual([[0, 1, 2]]);
  });

  test("a total of groups, each below its own line, the first one too", () => {
    const first = "15 11 13.5 10.5\n7 1.5 1.5 1.5\n5 3 9 6\n3 6.5 3 3";
    const second = "14 28 20 10\n6 3 1.5 2\n5 22 15.5 5\n3 3 3 3";
    const last = "11.5 10 22.5 11.5\n4.5 3.5 4.5 4\n0 0 0 0\n7 6.5 18 7.5\n0 0 0 0";
    expect(sumsOf(`${first}\n${second}\n${last}\n40.5 49 56 32`)).toEqual([
      "1 = 2 3 4",
      "5 = 6 7 8",
      "9 = 10 11 12 13",
      "14 = 1 5 9",
    ]);
  });

  test("nothing from prices that are each other times a rate, rounded", () => {
    const prices = "1835 2983 4818\n1744 2834 4578\n1841 2992 4833\n1844 2997 4841\n1815 2950 4765\n1871 3041 4912";
    expect(sumsOf(prices, true)).toEqual([]);
  });

  test("no pair that is no run where one of both says the same everywhere: that moves a figure, and adds nothing up", () => {
    const rows = ["121.18 53.2 21.18 61.7 9.1 5.3 100", "108.44 77.1 8.44 12.9 7.7 3.8 100"];
    const more = ["94.07 61.9 -5.93 33.1 6.4 4.9 100", "117.5 48.3 17.5 44.2 8.3 6.1 100"];
    const index = [...rows, ...more].join("\n");
    expect(sumsOf(index, true)).toEqual([]);
  });

  test("a line without a figure where the total has one is no part of it", () => {
    expect(sumsOf("320 480 970 311 .\n. . . . 2023\n120 310 450 170 .\n200 170 520 141 .")).toEqual(["1 = 3 4"]);
  });

  test("a line that says the same as a total in three cells does so by chance, in four it adds up as much", () => {
    expect(sumsOf("120 310 450\n200 170 520\n320 480 970\n320 480 970")).toEqual(["3 = 1 2"]);
    expect(sumsOf("120 310 450 170\n200 170 520 141\n320 480 970 311\n320 480 970 311")).toHaveLength(2);
  });
});

function figures(values: readonly number[]) {
  return values.map((value) => ({ value, decimals: 0 }));
}

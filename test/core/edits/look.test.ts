import { formatFor, lookOf } from "../../../src/core/edits/look";
import { exact } from "../../../src/core/numbers/exact";
import { COUNT, money } from "../../../src/core/numbers/kind";

const IKM = { least: exact(25), most: exact(100), isWhole: false, decimals: 2 };
const SHARE = { ...IKM, isPercent: true };

describe("a figure reads", () => {
  test("with the decimals of its row, else with those of its kind", () => {
    expect(lookOf(IKM, null).format).toBe("0.00");
    expect(lookOf(IKM, 3).format).toBe("0.000");
    expect(lookOf(IKM, 0).format).toBe("General");
    expect(lookOf(SHARE, null).format).toBe("0.00%");
  });

  test("as it is typed where it counts things or money", () => {
    expect(lookOf(COUNT, null).format).toBe("General");
    expect(lookOf(money(2), 2).format).toBe("General");
  });

  test.each([
    ["General", "0.00"],
    ["@", "0.00"],
    ["0.00%", "0.00"],
    ["0.0000", "0.0000"],
    ['0.00" %"', '0.00" %"'],
    ["#,##0.0", "#,##0.0"],
  ])("in a cell formatted %s as %s", (own, format) => {
    expect(formatFor(own, lookOf(IKM, 2))).toBe(format);
  });

  test.each([
    ["General", ["0.0000", "0.0000", "0.000"], "0.0000"],
    ["@", ['"*) "0.000'], '"*) "0.000'],
    ["0.0", ["0.0000"], "0.0"],
    ["General", ["0.0000", "General", "General"], "0.00"],
    ["General", ["0.0000", "0.000"], "0.00"],
    ["General", ["0%", "0%"], "0.00"],
  ])("in a cell formatted %s beside such as %j as %s", (own, formats, format) => {
    expect(formatFor(own, lookOf(IKM, 2), formats)).toBe(format);
  });

  test("as a percentage only where it is a share", () => {
    expect(formatFor("0%", lookOf(SHARE, null))).toBe("0%");
    expect(formatFor("0.00", lookOf(SHARE, null))).toBe("0.00%");
    expect(formatFor("0%", lookOf(COUNT, null))).toBe("General");
    expect(formatFor("0%", undefined)).toBe("0%");
  });
});

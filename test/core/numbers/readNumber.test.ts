import fc from "fast-check";
import { decimalMarkIn, readNumber } from "../../../src/core/numbers/readNumber";

/** What a text says: a number with its decimals, two numbers, or nothing. */
function said(text: string): unknown {
  const reading = readNumber(text);
  if (reading === null) return null;
  if (reading.kind === "ambiguous") return [reading.grouped.value.valueOf(), reading.decimal.value.valueOf()];
  return reading.value.valueOf();
}

describe("number text", () => {
  test.each([
    ["469", 469],
    ["103.249,80", 103249.8],
    ["1234,567", 1234.567],
    ["0,111", 0.111],
    ["84,93", 84.93],
    ["1.234.567", 1234567],
    ["1.234.567,8", 1234567.8],
    ["1 234 567,8", 1234567.8],
    ["1\u00a0234", 1234],
    ["12 345", 12345],
    ["123 456,75", 123456.75],
    ["1,234.50", 1234.5],
    ["1,234,567", 1234567],
    ["4, 00", 4],
    ["4 ,5", 4.5],
    ["007", 7],
  ])("%j is %d", (text, number) => {
    expect(said(text)).toBe(number);
  });

  test.each([
    ["**) 84,93", 84.93],
    ["*) 3,39", 3.39],
    ["Rp 1.200,00", 1200],
    ["Rp. 1.200,00", 1200],
    ["Rp1.200,-", 1200],
    ["Rp 5.000.-", 5000],
    ["Rp 1200,--", 1200],
    ["IDR 12,5", 12.5],
    ["US$ 1,234.50", 1234.5],
    ["12,5 %", 0.125],
    ["12%", 0.12],
  ])("the marks around %j are taken off: %d", (text, number) => {
    expect(said(text)).toBe(number);
  });

  test.each([
    ["-12", -12],
    ["− 12", -12],
    ["–12,5", -12.5],
    ["(12)", -12],
    ["(-12)", -12],
    ["(Rp 1.200,00)", -1200],
    ["Rp (1.200,00)", -1200],
    ["-Rp 1.200,00", -1200],
    ["–Rp 1.200,00", -1200],
    ["+3,5", 3.5],
  ])("%j is negative or not: %d", (text, number) => {
    expect(said(text)).toBe(number);
  });

  test.each(["-", "–", "—", "--", " - ", "Rp -", "Rp. -,-", "*) -"])("%j says that there is nothing: 0", (text) => {
    expect(said(text)).toBe(0);
  });

  test.each([
    ["1.895", [1895, 1.895]],
    ["3,512", [3512, 3.512]],
    ["*) 3,397", [3397, 3.397]],
    ["(1.895)", [-1895, -1.895]],
    ["12,500 %", [125, 0.125]],
  ])("%j may be two numbers", (text, both) => {
    expect(said(text)).toEqual(both);
  });

  test.each([
    "",
    " ",
    "abc",
    "U1",
    "1.2.3",
    "1.23.456",
    "12-5",
    "24-01-2024",
    "24.01.2024",
    "24/01/2024",
    "12 34",
    "1234 567",
    "1 2345",
    "1 234 5",
    "5.",
    "5,",
    ",5",
    "1.234,567.8",
    "1.234,",
    "0.123.456",
    "3,5,-",
    "3 orang",
    "Rp",
    "%",
    "()",
    ",-",
    "1e5",
  ])("%j is no number", (text) => {
    expect(said(text)).toBeNull();
  });

  test("the decimals are those that are written", () => {
    const decimals = ["3", "3,5", "4,00", "103.249,80", "12,5 %", "1.234.567"].map((text) => {
      const reading = readNumber(text);
      return reading?.kind === "number" ? reading.decimals : null;
    });
    expect(decimals).toEqual([0, 1, 2, 2, 3, 0]);
  });
});

describe("the decimal mark of a text", () => {
  test.each([
    ["103.249,80", ","],
    ["0,11", ","],
    ["1.234.567", ","],
    ["Rp1.200.000,-", ","],
    ["Rp. 1.200,00", ","],
    ["1.234.567 %", ","],
    ["1,234.50", "."],
    ["3.5", "."],
    ["1,234,567", "."],
  ])("%j speaks for %j", (text, mark) => {
    expect(decimalMarkIn(text)).toBe(mark);
  });

  test.each(["469", "1.895", "Rp. 1200", "12 %", "-", "U1", ""])("%j says nothing", (text) => {
    expect(decimalMarkIn(text)).toBeNull();
  });
});

describe("any text", () => {
  const amount = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: 0, max: 99 }), fc.boolean());

  test("an amount written with dots and two decimals is read back as it was", () => {
    fc.assert(
      fc.property(amount, ([whole, cents, negative]) => {
        const digits = whole.toString().replace(/\B(?=(\d{3})+$)/g, ".");
        const reading = readNumber(`${negative ? "-" : ""}${digits},${String(cents).padStart(2, "0")}`);
        if (reading?.kind !== "number") throw new Error("not one number");
        const expected = whole * 100n + BigInt(cents);
        expect(reading.value.mul(100).toString()).toBe(String(negative ? -expected : expected));
      }),
    );
  });

  test("a whole number with dots is among what is read", () => {
    fc.assert(
      fc.property(fc.nat({ max: 2_000_000_000 }), (whole) => {
        const read = said(String(whole).replace(/\B(?=(\d{3})+$)/g, "."));
        expect(Array.isArray(read) ? read[0] : read).toBe(whole);
      }),
    );
  });

  test("is read without a complaint", () => {
    const digits = fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,-–()% Rp*")), maxLength: 14 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), digits), (text) => {
        expect(() => readNumber(text)).not.toThrow();
        expect(() => decimalMarkIn(text)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});

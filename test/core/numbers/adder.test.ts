import { Adder } from "../../../src/core/numbers/adder";
import { exact, ratio, ZERO } from "../../../src/core/numbers/exact";

function sumOf(...numbers: readonly number[]) {
  const adder = new Adder();
  for (const number of numbers) adder.add(number);
  return adder;
}

describe("an adder", () => {
  it("comes to nothing where nothing was added", () => {
    expect(sumOf().sum).toEqual(ZERO);
    expect(sumOf().count).toBe(0);
  });

  it("adds short decimals without the noise of doubles", () => {
    expect(sumOf(0.1, 0.2).sum.equals(ratio(3, 10))).toBe(true);
    expect(sumOf(...Array<number>(10).fill(0.1)).sum.equals(exact(1))).toBe(true);
  });

  it("adds whole numbers beyond what doubles hold", () => {
    const most = 999_999_999_999_999;
    const sum = sumOf(...Array<number>(20).fill(most)).sum;
    expect(sum.equals(exact(most).mul(20))).toBe(true);
  });

  it("tells that it comes to nothing, also where large and long numbers cancel out", () => {
    const told = [[], [0.5, 0.5, -1], [1e14, 0.1, -0.1, -1e14], [1 / 3, -1 / 3], [1, -0.9999], [2e15, -2e15, 1]];
    expect(told.map((numbers) => sumOf(...numbers).isNothing)).toEqual([true, true, true, true, false, false]);
  });

  it("counts the numbers of a sum that is added as one", () => {
    const adder = sumOf(1, 2);
    adder.addExact(exact(7.5), 3);
    expect([adder.count, adder.sum.valueOf()]).toEqual([5, 10.5]);
  });

  it("gives what exact numbers added one by one give, whatever their size and decimals", () => {
    let state = 7;
    const next = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
    for (let round = 0; round < 200; round++) {
      const numbers = Array.from({ length: 8 }, () => {
        const size = 10 ** Math.floor(next() * 14);
        const decimals = 10 ** Math.floor(next() * 7);
        return (Math.round((next() - 0.5) * size * decimals) || 1) / decimals;
      });
      const adder = new Adder();
      numbers.forEach((number, at) => {
        if (at % 2 === 0) adder.add(number);
        else adder.addExact(exact(number));
      });
      const one = numbers.reduce((sum, number) => sum.add(exact(number)), ZERO);
      expect(adder.sum.equals(one)).toBe(true);
    }
  });
});

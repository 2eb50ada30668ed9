import { inBreaths } from "../../src/core/breaths";
import type { Steps } from "../../src/core/steps";

/** Work of several steps, each of which takes so many milliseconds of a clock that stands still otherwise. */
function work(steps: number, milliseconds: number) {
  let now = 0;
  function* inSteps(): Steps<string> {
    for (let step = 0; step < steps; step++) {
      now += milliseconds;
      yield;
    }
    return "selesai";
  }
  return { steps: inSteps(), clock: () => now };
}

const go = jest.fn(() => Promise.resolve(true));

beforeEach(() => go.mockClear());

describe("work in breaths", () => {
  test("lets the page have its turn after a stretch, however many steps that are", async () => {
    const { steps, clock } = work(100, 3);
    expect(await inBreaths(steps, go, clock)).toBe("selesai");
    expect(go).toHaveBeenCalledTimes(20);
  });

  test("is done in one go where it is short", async () => {
    const { steps, clock } = work(7, 2);
    expect(await inBreaths(steps, go, clock)).toBe("selesai");
    expect(go).not.toHaveBeenCalled();
  });

  test("ends at the next pause where it is to end", async () => {
    const { steps, clock } = work(100, 20);
    const pauses = [true, true, false];
    expect(await inBreaths(steps, () => Promise.resolve(pauses.shift() === true), clock)).toBeNull();
    expect(clock()).toBe(60);
  });
});

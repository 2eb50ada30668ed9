import { checkAll, type Hand } from "../../src/banyak/checkAll";
import type { Asked } from "../../src/banyak/protocol";

/** A worker that says of each file how it is called; it fails on one that is called so, and never ends with another. */
class FakeHand extends EventTarget implements Hand {
  isEnded = false;

  postMessage(asked: Asked): void {
    setTimeout(() => {
      if (this.isEnded || asked.name === "berat.xlsx") return;
      const data = { ok: false, message: `Isi ${asked.name}` };
      this.dispatchEvent(asked.name === "besar.xlsx" ? new Event("error") : new MessageEvent("message", { data }));
    }, 0);
  }

  terminate(): void {
    this.isEnded = true;
  }
}

async function check(names: readonly string[], processors: number, stopAfter = Infinity) {
  const [hands, told, stop]: [FakeHand[], string[], AbortController] = [[], [], new AbortController()];
  await checkAll({
    asked: names.map((name) => ({ name, file: new File([], name), language: "id" })),
    processors,
    newHand: () => {
      const hand = new FakeHand();
      hands.push(hand);
      return hand;
    },
    failed: (name) => `Gagal ${name}`,
    onDone: ({ outcome }) => {
      told.push(outcome.ok ? "" : outcome.message);
      if (told.length === stopAfter) stop.abort();
    },
    signal: stop.signal,
  });
  return { told, hands };
}

test("files are checked side by side, a worker for each processor but one, and every worker ends", async () => {
  const names = Array.from({ length: 9 }, (_, at) => `${at}.xlsx`);
  const { told, hands } = await check(names, 4);
  expect([...told].sort()).toEqual(names.map((name) => `Isi ${name}`));
  expect(hands.map(({ isEnded }) => isEnded)).toEqual([true, true, true]);
});

test.each([
  [1, 1],
  [2, 1],
  [16, 4],
])("with %i processors there are %i workers", async (processors, many) => {
  const names = Array.from({ length: 9 }, (_, at) => `${at}.xlsx`);
  expect((await check(names, processors)).hands).toHaveLength(many);
});

test("a file on which a worker fails is told of, and does not stop the rest", async () => {
  const { told, hands } = await check(["besar.xlsx", "a.xlsx", "b.xlsx"], 1);
  expect(told).toEqual(["Gagal besar.xlsx", "Isi a.xlsx", "Isi b.xlsx"]);
  expect(hands.map(({ isEnded }) => isEnded)).toEqual([true, true]);
});

test("once stopped nothing more is told, also of a file that takes for ever", async () => {
  const { told, hands } = await check(["a.xlsx", "b.xlsx", "berat.xlsx", "c.xlsx", "d.xlsx"], 3, 2);
  expect(told).toEqual(["Isi a.xlsx", "Isi b.xlsx"]);
  expect(hands.every(({ isEnded }) => isEnded)).toBe(true);
});

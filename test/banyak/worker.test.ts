/** @jest-environment jsdom */
import type { Asked } from "../../src/banyak/protocol";
import "../../src/banyak/worker";

test("a worker that fails on a file throws, for the page hears of nothing else", async () => {
  // A text of half a gigabyte is more than a browser makes.
  const file = { arrayBuffer: () => Promise.reject(new RangeError("Invalid string length")) };
  const thrown = new Promise<unknown>((resolve) => {
    window.addEventListener("error", (event) => {
      event.preventDefault();
      resolve(event.error);
    });
  });
  const data = { name: "besar.xlsx", file, language: "id" } as unknown as Asked;
  self.dispatchEvent(new MessageEvent("message", { data }));
  expect(await thrown).toEqual(new RangeError("Invalid string length"));
});

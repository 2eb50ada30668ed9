import { onDemand } from "../../src/core/onDemand";

it("works out once what is asked for, and nothing before", () => {
  let times = 0;
  const asked = onDemand(() => {
    times++;
    return null;
  });
  expect(times).toBe(0);
  expect([asked(), asked()]).toEqual([null, null]);
  expect(times).toBe(1);
});

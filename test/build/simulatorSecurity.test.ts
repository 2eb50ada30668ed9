import { simulatorSecurityPolicy } from "../../build/simulatorSecurity";

test("the simulator's pages may load from their own server only", () => {
  const sources = simulatorSecurityPolicy()
    .split("; ")
    .flatMap((rule) => rule.split(" ").slice(1));
  expect([...new Set(sources)].sort()).toEqual(["'none'", "'self'", "'unsafe-inline'", "data:"]);
  expect(simulatorSecurityPolicy()).toContain("script-src 'self';");
});

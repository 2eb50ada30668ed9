import { check } from "../../../src/core/check";
import { fingerprintOf } from "../../../src/core/findings/fingerprint";
import { ignoredAmong } from "../../../src/core/findings/ignored";
import { cellName } from "../../../src/core/grid/address";
import { draw } from "../../support/draw";

const survey = (nrr: string, second = "2") =>
  check({
    sheets: [
      draw(`
        No  | U1 | U2 | U3
        1   | 3  | 4  | 4
        2   | 4  | ${second}  | 4
        NRR | ${nrr} | 3 | 4
        IKM | 95 |`),
    ],
  }).findings.filter(({ severity }) => severity === "error");
const cells = (findings: Iterable<ReturnType<typeof survey>[number]>) =>
  [...findings].map(({ cell }) => cellName(cell));

it("a finding is known again as long as its figures are the same", () => {
  const [first] = survey("3.9");
  const [again] = survey("3.9");
  const [changed] = survey("3.8");
  expect(first && again && fingerprintOf(first) === fingerprintOf(again)).toBe(true);
  expect(first && changed && fingerprintOf(first) === fingerprintOf(changed)).toBe(false);
});

it("what follows from what is left is left with it, and nothing else is", () => {
  const findings = survey("3.9");
  const cause = findings.find(({ role }) => role === "cause");
  expect(cells(findings)).toEqual(["B4", "B5"]);
  expect(cells(ignoredAmong(findings, new Set(cause ? [fingerprintOf(cause)] : [])))).toContain("B4");
  expect(cells(ignoredAmong(findings, new Set(["other"])))).toEqual([]);
});

import fc from "fast-check";
import { arrange } from "../../../src/core/findings/arrange";
import { findingId, type Finding, type Role, type Severity } from "../../../src/core/findings/finding";
import { note } from "../../../src/core/findings/note";
import { parseCell } from "../../../src/core/grid/address";

interface Some {
  readonly severity?: Severity;
  readonly role?: Role;
  readonly sheet?: string;
  readonly rule?: string;
  readonly cause?: string;
}

/** `finding("B4")`, an error in B4 of sheet "A" unless told otherwise; its cause is named as "rule@cell". */
function finding(name: string, some: Some = {}): Finding {
  const { severity = "error", role = "single", sheet = "A", rule = "rule", cause } = some;
  const cell = parseCell(name) ?? { row: 0, column: 0 };
  const [causeRule = "", causeCell = ""] = (cause ?? "").split("@");
  return {
    ...note({ severity, sheet, cell, message: { key: "blank-answer", subject: "U1" } }),
    id: findingId(rule, sheet, name),
    rule,
    role,
    cause: cause === undefined ? null : findingId(causeRule, sheet, causeCell),
  };
}

const ids = (findings: readonly Finding[], sheets = ["A", "B"]) => arrange(findings, sheets).map(({ id }) => id);

describe("the order of findings", () => {
  test("is that of the sheets, then of reading", () => {
    const found = [finding("A1", { sheet: "B" }), finding("B10"), finding("C9"), finding("A9")];
    expect(ids(found)).toEqual(["rule@A!A9", "rule@A!C9", "rule@A!B10", "rule@B!A1"]);
  });

  test("puts errors before warnings, and warnings before notices", () => {
    const found = [finding("A1", { severity: "info" }), finding("A2", { severity: "warning" }), finding("A3")];
    expect(ids(found)).toEqual(["rule@A!A3", "rule@A!A2", "rule@A!A1"]);
  });

  test("puts every consequence behind its own cause, wherever they stand", () => {
    const found = [
      finding("A1", { role: "consequence", rule: "ikm", cause: "nrr@D9" }),
      finding("C9", { role: "cause", rule: "nrr" }),
      finding("D9", { role: "cause", rule: "nrr" }),
      finding("C10", { role: "consequence", rule: "sub", cause: "nrr@C9" }),
    ];
    expect(ids(found)).toEqual(["nrr@A!C9", "sub@A!C10", "nrr@A!D9", "ikm@A!A1"]);
  });

  test("puts the consequences of one cause in reading order", () => {
    const found = [
      finding("K12", { role: "consequence", cause: "nrr@B9" }),
      finding("B11", { role: "consequence", cause: "nrr@B9" }),
      finding("B9", { role: "cause", rule: "nrr" }),
    ];
    expect(ids(found)).toEqual(["nrr@A!B9", "rule@A!B11", "rule@A!K12"]);
  });

  test("is the same in whatever order they were found", () => {
    const found = [
      finding("A1", { role: "consequence", rule: "ikm", cause: "nrr@D9" }),
      finding("D9", { role: "cause", rule: "nrr" }),
      finding("B11", { role: "consequence", cause: "nrr@D9" }),
      finding("D9", { severity: "warning", rule: "w" }),
      finding("A2", { severity: "info" }),
      finding("A1", { sheet: "B", role: "cause" }),
    ];
    const inOrder = ["nrr@A!D9", "ikm@A!A1", "rule@A!B11", "w@A!D9", "rule@A!A2", "rule@B!A1"];
    fc.assert(
      fc.property(fc.shuffledSubarray(found, { minLength: found.length }), (shuffled) => {
        expect(ids(shuffled)).toEqual(inOrder);
      }),
    );
  });
});

describe("one error for a cell", () => {
  test("a cause counts for more than a consequence, and both for more than a single finding", () => {
    const found = [
      finding("B4", { rule: "single" }),
      finding("B4", { rule: "follows", role: "consequence" }),
      finding("B4", { rule: "cause", role: "cause" }),
    ];
    expect(ids(found)).toEqual(["cause@A!B4"]);
    expect(ids(found.slice(0, 2))).toEqual(["follows@A!B4"]);
  });

  test("of two that weigh the same, the first stays", () => {
    expect(ids([finding("B4", { rule: "one" }), finding("B4", { rule: "two" })])).toEqual(["one@A!B4"]);
  });

  test("the same cell of another sheet is another cell", () => {
    expect(ids([finding("B4"), finding("B4", { sheet: "B" })])).toHaveLength(2);
  });

  test("warnings and notices may stand beside it", () => {
    const found = [finding("B4"), finding("B4", { rule: "w", severity: "warning" })];
    expect(ids(found)).toEqual(["rule@A!B4", "w@A!B4"]);
  });

  test("what followed from a finding that gave way follows from the one that stays", () => {
    const found = [
      finding("B4", { rule: "one", role: "cause" }),
      finding("B4", { rule: "two", role: "cause" }),
      finding("B5", { role: "consequence", cause: "two@B4" }),
    ];
    expect(arrange(found, ["A"]).map(({ cause }) => cause)).toEqual([null, "one@A!B4"]);
  });

  test("nothing is said twice", () => {
    const twice = finding("B4", { severity: "warning" });
    expect(ids([twice, { ...twice }])).toEqual(["rule@A!B4"]);
  });
});

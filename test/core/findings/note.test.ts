import { note } from "../../../src/core/findings/note";

describe("a note of a rule", () => {
  const cell = { row: 3, column: 1 };
  const message = { key: "blank-answer", subject: "U1" } as const;

  test("is named after its message and its place, the same in every check", () => {
    const one = note({ severity: "warning", sheet: "SKM", cell, message });
    expect([one.id, one.rule]).toEqual(["blank-answer@SKM!B4", "blank-answer"]);
  });

  test("follows from nothing, and offers nothing unless told so", () => {
    expect(note({ severity: "warning", sheet: "SKM", cell, message })).toMatchObject({
      role: "single",
      cause: null,
      actual: null,
      expected: null,
      fix: null,
    });
  });

  test("carries its fix along", () => {
    const fix = { safe: false, edits: [{ sheet: "SKM", cell, value: 4 }] };
    expect(note({ severity: "error", sheet: "SKM", cell, message, fix }).fix).toBe(fix);
  });
});

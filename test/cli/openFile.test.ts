import { displayName, problemOf } from "../../src/cli/openFile";

describe("what the disk says", () => {
  test.each([
    ["ENOENT", "not-found"],
    ["ENOTDIR", "not-found"],
    ["EISDIR", "is-folder"],
    ["EACCES", "not-readable"],
    ["EBUSY", "not-readable"],
    ["ERR_FS_FILE_TOO_LARGE", "too-large"],
  ])("%s means %s to a person", (code, problem) => {
    expect(problemOf(Object.assign(new Error(code), { code }))).toBe(problem);
  });

  test("anything else is a fault of the program and is not hidden", () => {
    const fault = new TypeError("x is not a function");
    expect(() => problemOf(fault)).toThrow(fault);
    expect(() => problemOf(Object.assign(new Error(), { code: "ERR_INVALID_ARG_TYPE" }))).toThrow();
  });

  test("a file is known by its name, not its path", () => {
    expect(displayName("laporan/tw2/rekap.xlsx")).toBe("rekap.xlsx");
  });
});

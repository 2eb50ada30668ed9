import { associateFunctions } from "../../src/functions/associate";
import { FUNCTION_IDS } from "../../src/functions/ids";
import { run } from "../../src/functions/run";
import type { Language } from "../../src/text/texts";

/** As much of Excel's object as functions need; test/browser/functions.test.ts has the genuine one. */
class ExcelError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

let associated: Record<string, (...given: unknown[]) => Promise<unknown>>;
const world = globalThis as { CustomFunctions?: object };

beforeEach(() => {
  associated = {};
  world.CustomFunctions = {
    associate: (id: string, compute: (typeof associated)[string]) => (associated[id] = compute),
    Error: ExcelError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
});

afterEach(() => {
  delete world.CustomFunctions;
});

const loading = (load: () => Promise<typeof run>) => ({
  load,
  unloaded: (language: Language) => `unloaded ${language}`,
});

test("every function is known before any of them is loaded", () => {
  const load = jest.fn(() => Promise.resolve(run));
  associateFunctions(loading(load), () => "id");
  expect(Object.keys(associated)).toEqual(FUNCTION_IDS);
  expect(load).not.toHaveBeenCalled();
});

test("a client without functions has nothing done to it", () => {
  delete world.CustomFunctions;
  expect(() => {
    associateFunctions(
      loading(() => Promise.resolve(run)),
      () => "id",
    );
  }).not.toThrow();
});

test("a refusal is Excel's own error, in the language that is spoken by then", async () => {
  let language: Language = "id";
  associateFunctions(
    loading(() => Promise.resolve(run)),
    () => language,
  );
  await expect(associated.MUTU?.(3.35)).rejects.toEqual(
    new ExcelError("#VALUE!", expect.stringMatching(/^3,35 tampaknya/) as string),
  );
  language = "en";
  await expect(associated.MUTU?.(3.35)).rejects.toEqual(
    new ExcelError("#VALUE!", expect.stringMatching(/^3\.35 looks/) as string),
  );
  expect(await associated.MUTU?.(84.48)).toBe("B");
});

test("where the functions do not come a sentence says so, and the next formula asks again", async () => {
  const load = jest.fn().mockRejectedValueOnce(new Error("offline")).mockResolvedValue(run);
  associateFunctions(loading(load), () => "id");
  await expect(associated.SAMPEL?.(220)).rejects.toEqual(new ExcelError("#N/A", "unloaded id"));
  expect(await associated.SAMPEL?.(220)).toBe(140);
});

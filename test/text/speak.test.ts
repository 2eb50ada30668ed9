import type { Message } from "../../src/core/findings/message";
import { exact, ratio } from "../../src/core/numbers/exact";
import { speak, textsOf, writeNumber, writeShown } from "../../src/text/speak";
import { SAMPLES } from "./samples";

const id = textsOf("id");
const en = textsOf("en");
const messages = Object.entries(SAMPLES).map(([key, [params]]) => ({ key, ...params }) as Message);

describe.each([
  ["id", id],
  ["en", en],
])("in the language %s", (_, texts) => {
  test.each(messages.map((message) => [message.key, message] as const))("%s is a whole sentence", (_key, message) => {
    const said = speak(message, texts);
    expect(said).not.toMatch(/undefined|null|NaN|\[object| {2}|=>|\$\{/);
    expect(said).toMatch(/^\S.*[.)]$/);
  });

  test("everything that a message knows is said", () => {
    for (const key of ["respondent-count", "legend-weight", "constant-column", "repeated-respondent"] as const) {
      const said = speak({ key, ...SAMPLES[key][0] } as Message, texts);
      const facts = Object.values(SAMPLES[key][0]).filter((fact) => typeof fact !== "object");
      expect(facts.filter((fact) => !said.includes(String(fact)))).toEqual([]);
    }
  });
});

describe("a wrong figure", () => {
  const wrong = { key: "wrong-figure", ...SAMPLES["wrong-figure"][0] } as const;

  test("is said with what it is, what it should be, how that is computed, and what to do", () => {
    expect(speak(wrong, id)).toBe(
      "NRR U1 tertulis 3,512, seharusnya 3,350 (469 ÷ 140). Ganti dengan nilai yang benar.",
    );
    expect(speak(wrong, en)).toBe(
      "NRR U1 says 3.512, but should be 3.350 (469 ÷ 140). Replace it with the right value.",
    );
  });

  test("carries its evidence within", () => {
    const evidence = { key: "nrr-not-reachable", ...SAMPLES["nrr-not-reachable"][0] } as const;
    expect(speak({ ...wrong, evidence }, id)).toContain(` ${speak(evidence, id)} Ganti`);
  });

  test("is named by its rule where no language has a name for it", () => {
    const unnamed = { ...wrong, figure: { rule: "izin-jumlah", subject: "" } };
    expect(speak(unnamed, id)).toMatch(/^izin-jumlah tertulis/);
  });

  test("names ranges by what is done to them, and weights as fractions", () => {
    const pieces = [{ of: "sum", area: "B4:B143" }, { sign: "×" }, { number: ratio(1, 9) }] as const;
    expect(speak({ ...wrong, working: pieces }, id)).toContain("(jumlah B4:B143 × 1/9)");
    expect(speak({ ...wrong, working: [{ number: exact(0.25) }] }, id)).toContain("(0,25)");
    expect(speak({ ...wrong, working: [{ number: exact(0.0625) }] }, id)).toContain("(0,0625)");
    expect(speak({ ...wrong, working: [{ number: ratio(2, 3) }] }, id)).toContain("(0,6667)");
  });
});

describe("a consequence", () => {
  test("names every cell that it follows from", () => {
    const follows = { key: "follows-wrong-figure", ...SAMPLES["follows-wrong-figure"][0] } as const;
    expect(speak(follows, id)).toContain("karena B145 dan K148.");
  });
});

describe("an answer outside the scale", () => {
  const outside = { key: "answer-outside-scale", ...SAMPLES["answer-outside-scale"][0] } as const;

  test("is said with the answer that the column asks for, where it asks for one", () => {
    expect(speak(outside, id)).toContain("atau 4. Menurut ΣNilai dan NRR kolom itu, jawabannya 3. Cocokkan");
    expect(speak({ ...outside, expected: null }, id)).toContain("atau 4. Cocokkan");
  });
});

describe("numbers", () => {
  test("are written with the language's own marks", () => {
    expect(writeNumber(exact(103249.8), 2, id)).toBe("103.249,80");
    expect(writeNumber(exact(103249.8), 2, en)).toBe("103,249.80");
  });

  test.each([
    [-1234.5, 1, "−1.234,5"],
    [0.05, 1, "0,1"],
    [0.05, 2, "0,05"],
    [-0.001, 2, "0,00"],
    [999_999.5, 0, "1.000.000"],
    [469, 0, "469"],
    [3.35, 3, "3,350"],
  ])("%d with %i decimals is %s", (number, decimals, written) => {
    expect(writeNumber(exact(number), decimals, id)).toBe(written);
  });

  test("a blank is a word, a text is itself", () => {
    expect([writeShown(null, id), writeShown(null, en), writeShown("B (Baik)", id)]).toEqual([
      "kosong",
      "blank",
      "B (Baik)",
    ]);
  });
});

describe("what explains some words", () => {
  /** The same message about names and figures that end in parentheses: "PBG (IMB)". */
  function bracketed<T>(told: T, key = ""): T {
    if (typeof told === "string") return (KEPT.test(key) || !/\p{L}$/u.test(told) ? told : `${told} (Rp)`) as T;
    if (Array.isArray(told)) return told.map((one: unknown) => bracketed(one, key)) as T;
    if (typeof told !== "object" || told === null || "n" in told) return told;
    return Object.fromEntries(Object.entries(told).map(([name, one]) => [name, bracketed<unknown>(one, name)])) as T;
  }
  const KEPT = /^(key|rule|sign|of|basis|sektor|under|area|formula|missed|reached|finding)$/;

  it.each(["id", "en"] as const)("stands in no second parentheses behind others, in %s", (language) => {
    const all = Object.entries(SAMPLES).flatMap(([key, samples]) =>
      samples.map((params) => ({ key, ...bracketed<object>(params) }) as Message),
    );
    const said = all.map((message) => speak(message, textsOf(language)));
    expect(said.filter((sentence) => /\)["”]?,? ?\(/.test(sentence))).toEqual([]);
  });
});

/** What the last letter of a short answer stands for, and what stands before it. */
const SAID = { b: "baik", p: "puas", s: "sesuai", m: "mudah", c: "cepat" };
const BEFORE = { t: "tidak", k: "kurang", c: "cukup", s: "sangat" };

/**
 * The answers that the letters over some columns stand for, where all of one question are among them: "SB" alone may be
 * anything, "SB │ B │ KB │ TB" are how many said "sangat baik", "baik", "kurang baik" and "tidak baik".
 */
export function shortAnswers(words: readonly string[]): ReadonlyMap<string, string> {
  const letters = new Set(words.map((word) => word.toLowerCase()));
  const spelled = Object.entries(SAID).flatMap(([letter, said]) => {
    const own = Object.entries(BEFORE).map(([short, before]) => [short + letter, `${before} ${said}`] as const);
    const used = [[letter, said] as const, ...own].filter(([short]) => letters.has(short));
    return used.length >= FEWEST && letters.has(letter) ? [used] : [];
  });
  const [only, ...more] = spelled;
  return new Map(only && more.length === 0 ? only : []);
}

const FEWEST = 4;

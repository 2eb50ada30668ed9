import { speakProblem } from "../../src/text/functions/functionTexts";
import type { Problem, Problems } from "../../src/text/functions/texts";
import type { Language } from "../../src/text/texts";

const IN_COLUMN = { row: 3, column: null };
const IN_ROW = { row: null, column: 2 };
const INSIDE = { row: 3, column: 2 };
const ALONE = { row: null, column: null };

/** Every reason why a function gives no figure, with something to tell of it. The compiler asks for those missing. */
const SAMPLES: { readonly [K in keyof Problems]: readonly Problems[K][] } = {
  cellError: [IN_COLUMN, IN_ROW, INSIDE, ALONE].map((spot) => ({ spot, code: "#N/A" })),
  noAnswer: [
    { spot: INSIDE, value: "hadir" },
    { spot: IN_COLUMN, value: true },
  ],
  offScale: [
    { spot: IN_COLUMN, value: 5, most: 4, isOnOther: true },
    { spot: IN_ROW, value: 1234.5, most: 4, isOnOther: false },
    { spot: ALONE, value: "e", most: 4, isOnOther: true },
  ],
  noAnswers: [{}],
  severalUnsur: [{}],
  unanswered: [{ column: 5, header: "Biaya" }],
  lettersUndecided: [{}],
  wordsUndecided: [{ most: 4 }],
  otherWords: [{ most: 5, given: 4 }],
  noScale: [{ value: "Likert" }, { value: 100 }],
  noWeight: [{ spot: IN_ROW, value: "1/9" }],
  weightCount: [
    { weights: 2, unsur: 9 },
    { weights: 1, unsur: 9 },
  ],
  weightSum: [{ sum: 0.8 }],
  blank: [{ asked: "ikm" }, { asked: "population" }],
  severalCells: [{ asked: "ikm" }, { asked: "population" }],
  inputError: [
    { asked: "ikm", code: "#DIV/0!" },
    { asked: "population", code: "#REF!" },
  ],
  noNumber: [
    { asked: "ikm", value: "Baik" },
    { asked: "population", value: false },
  ],
  nrrForIkm: [{ value: 3.35 }],
  noIkm: [{ value: 0.8448 }, { value: 45_292 }],
  noPopulation: [{ value: -3 }, { value: 1.5 }],
};

/** Each of them as a sentence behind its key: "weightSum: Jumlah bobot …". */
export function problemsIn(language: Language): string[] {
  return Object.entries(SAMPLES).flatMap(([key, samples]) =>
    samples.map((told) => `${key}: ${speakProblem({ key, ...told } as Problem, language)}`),
  );
}

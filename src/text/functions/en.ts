import type { Asked, FunctionTexts, Spot } from "./texts";

const ASKED: Readonly<Record<Asked, string>> = { ikm: "The IKM", population: "The population" };

const SCALE = {
  name: "scale",
  description:
    'The best answer; 4 where it is left out. For answers in letters: "d" if a = 1 and d = 4, "a" if a is the best.',
};
const IKM = {
  name: "ikm",
  description: "An IKM from 25 to 100, not an NRR. It is rounded to two decimals before it is graded.",
};

/** The functions of the formula bar, in English. */
export const en: FunctionTexts = {
  help: {
    NRR: {
      description: "The NRR of one unsur: the mean of the answers that were given, not rounded.",
      parameters: {
        answers: {
          name: "answers",
          description:
            'One column or one row of answers: numbers, letters or words ("4 - Sangat mudah"). Blank cells, 0 and a heading above them are passed over.',
        },
        scale: SCALE,
      },
    },
    IKM: {
      description: "The IKM: the sum of NRR × weight, times 100 ÷ the best answer (25 on a scale of 1–4), not rounded.",
      parameters: {
        answers: {
          name: "answers",
          description: "The answers of all respondents, one column for each unsur; or the NRRs of all unsur.",
        },
        weights: {
          name: "weights",
          description:
            "One weight for all unsur (0.111) or one for each; 1 ÷ the number of unsur where it is left out.",
        },
        scale: SCALE,
      },
    },
    MUTU: {
      description: "The mutu, A to D, of an IKM by PermenPANRB 14/2017.",
      parameters: { ikm: IKM },
    },
    KINERJA: {
      description: "The kinerja (Sangat Baik to Tidak Baik) of an IKM by PermenPANRB 14/2017.",
      parameters: { ikm: IKM },
    },
    SAMPEL: {
      description: "How many of a population have to be asked by the table of Krejcie and Morgan.",
      parameters: {
        population: { name: "population", description: "How many people were served, 220 for example." },
      },
    },
  },
  helpPage: "bantuan.html#functions",
  problems: {
    cellError: ({ spot, code }) => `${place(spot)} holds the error ${code}. Put that cell right first.`,
    noAnswer: ({ spot, value }, shown) =>
      `${place(spot)} holds ${shown(value)}, which is no answer. Choose the cells with answers only.`,
    offScale: ({ spot, value, most, isOnOther }, shown) =>
      `${place(spot)} holds ${shown(value)}, which is not on the scale of 1–${most}. ` +
      (isOnOther
        ? "Put it right, or give the best answer as the scale if that is another one."
        : "Choose the cells with answers only."),
    noAnswers: () =>
      "No answers can be read in the range. Fill them in, as numbers for example, or choose another range.",
    severalUnsur: () => "An NRR is of one unsur. Choose one column or one row of answers; for all unsur use PTSP.IKM.",
    unanswered: ({ column, header }, shown) =>
      `Column ${column} of the range (${shown(header)}) holds no answers yet. Fill them in, or leave the column out.`,
    lettersUndecided: () =>
      'Which letter is the best is not certain. Give it as the scale: "d" if a = 1 and d = 4, "a" if a is the best.',
    wordsUndecided: ({ most }) =>
      `What the words count is not certain. Write the answers as numbers 1–${most}, or choose more answers.`,
    otherWords: ({ most, given }) =>
      `The words are on a scale of 1–${most}, but the scale is given as ${given}. Give ${most} as the scale, or leave it out.`,
    noScale: ({ value }, shown) =>
      `${shown(value)} is no scale. Give the best answer: a number from 2 to 10, or a letter from "a" to "f".`,
    noWeight: ({ spot, value }, shown) =>
      `${place(spot, "the weights")} holds ${shown(value)}, which is no weight. Choose the cells with weights only, 0.111 for example.`,
    weightCount: ({ weights, unsur }) =>
      `There ${weights === 1 ? "is 1 weight" : `are ${weights} weights`} for ${unsur} unsur. Choose one for each, or one for all of them.`,
    weightSum: ({ sum }, shown) =>
      `The weights of all unsur add up to ${shown(sum)} instead of 1. Put them right, or leave them out to have them all alike.`,
    blank: ({ asked }) => `${ASKED[asked]} is still blank. Fill in the cell that it is read from.`,
    severalCells: ({ asked }) => `${ASKED[asked]} is read from one cell. Choose a single cell.`,
    inputError: ({ asked, code }) =>
      `${ASKED[asked]} holds the error ${code}. Put right the cell that it is read from.`,
    noNumber: ({ asked, value }, shown) =>
      `${ASKED[asked]} holds ${shown(value)}, which is no number. Choose a cell with a number.`,
    nrrForIkm: ({ value }, shown) =>
      `${shown(value)} looks like an NRR, not an IKM. Multiply it by 25 first, or choose the cell with the IKM.`,
    noIkm: ({ value }, shown) =>
      `${shown(value)} is no IKM, which lies between 25 and 100. Choose the cell with the IKM.`,
    noPopulation: ({ value }, shown) =>
      `${shown(value)} is no number of people. Give the population as a whole number from 1 on.`,
  },
};

function place({ row, column }: Spot, range = "the range"): string {
  if (row === null && column === null) return "The cell";
  if (row === null) return `Column ${column} of ${range}`;
  return column === null ? `Row ${row} of ${range}` : `Row ${row}, column ${column} of ${range}`;
}

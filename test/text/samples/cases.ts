import type { CaseMessages } from "../../../src/core/tables/cases/messages";
import { cell, type Samples } from "./facts";

const letter = { number: "234/DPMPTSP/PIPM/IV/2024", date: "06-05-2024" };

/** What is said of lists of complaints and requests. */
export const cases: Samples<CaseMessages> = {
  "case-outside-period": [{ actual: "Rabu, 24-01-2024 09.00 wib", period: "April – Juni 2024" }],
  "event-after-case": [{ stated: "22-09-2024", reported: "24-01-2024" }],
  "wrong-weekday": [
    { actual: "Senin, 19 April 2024", weekday: 5 },
    { actual: "Senin, 21 April 2024", weekday: 7 },
  ],
  "letter-month": [{ ...letter, roman: "IV", month: "April", expected: "V" }],
  "letter-year": [{ ...letter, year: 2023 }],
  "reply-incomplete": [
    { missing: "number", rows: [4] },
    { missing: "date", rows: [4, 5] },
    { missing: "both", rows: [4] },
  ],
  "incoming-incomplete": [{ rows: [4, 5, 6, 7] }],
  "repeated-letter": [{ number: "250/DPMPTSP/PM/V/2024", firstSeen: cell }],
  "letters-out-of-order": [{ number: "282/DPMPTSP/PM/VI/2024", before: "284/DPMPTSP/PIPM/VI/2024" }],
  "case-blank": [{ column: "status", rows: [5, 9] }],
  "unlike-dates": [{ one: "24-01-2024", other: "19 April 2024" }],
  "open-cases": [
    { end: "30-06-2024", open: [{ row: 4, age: 158 }] },
    {
      end: "30-06-2024",
      open: [
        { row: 4, age: 1 },
        { row: 5, age: 1_234 },
      ],
    },
  ],
};

/** Rupiah per US$ that the state budget (APBN) of a year assumes; NSWI states a year's investment with it. */
export const APBN_RATES: Readonly<Record<number, number>> = {
  2022: 14_350,
  2023: 14_800,
  2024: 15_000,
  2025: 16_000,
  2026: 16_500,
};

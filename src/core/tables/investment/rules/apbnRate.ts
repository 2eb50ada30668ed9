import { shownNumber } from "../../../findings/shown";
import { exact } from "../../../numbers/exact";
import { APBN_RATES } from "../apbn";
import { exchangesOf } from "../series";
import { yearOf } from "../year";
import { investmentRule } from "./rule";

/** NSWI states a year's investment with the rate of that year's state budget (APBN). */
export const apbnRate = investmentRule({
  says: ["apbn-rate"],
  severity: "info",
  fix: "none",
  ground: "bkpm",
  find(recap) {
    const { rate, columns } = recap;
    const [exchange] = exchangesOf(columns);
    const year = yearOf(recap);
    const usual = year === null ? undefined : APBN_RATES[year];
    if (!rate || !exchange || year === null || usual === undefined || usual === rate.rupiah) return [];
    const [actual, expected] = [shownNumber(exact(rate.rupiah)), shownNumber(exact(usual))];
    const message = { key: "apbn-rate", year, actual, expected } as const;
    return [{ cell: exchange.rupiah.cell, actual, expected, message }];
  },
});

import Fraction from "fraction.js";
import { check } from "../../src/core/check";
import type { Message } from "../../src/core/findings/message";
import { cellName, type Cell } from "../../src/core/grid/address";
import type { Sheet } from "../../src/core/grid/sheet";

/**
 * Findings in a line each, with how severe they are and every fact their sentences are made of:
 *
 *     warning A5 skipped-row-number: expected 2, actual 3
 *
 * Cells are written "B4", what is missing "-", lists within brackets.
 */
export function factsOf(sheets: Sheet | readonly Sheet[]): string[] {
  const { findings } = check({ sheets: "name" in sheets ? [sheets] : sheets });
  return findings.map(({ severity, cell, message }) => `${severity} ${cellName(cell)} ${sentence(message)}`);
}

function sentence({ key, ...facts }: Message): string {
  const said = written(facts);
  return said === "" ? key : `${key}: ${said}`;
}

function written(fact: unknown): string {
  if (Array.isArray(fact)) return `[${fact.map(written).join(", ")}]`;
  if (fact instanceof Fraction) return String(fact.valueOf());
  if (typeof fact === "object" && fact !== null) return writtenObject(fact);
  return typeof fact === "string" ? fact : JSON.stringify(fact ?? "-").replaceAll('"', "");
}

function writtenObject(fact: object): string {
  if ("number" in fact && "decimals" in fact) return written(fact.number);
  if (isCell(fact)) return cellName(fact);
  return Object.entries(fact)
    .map(([name, value]) => `${name} ${written(value)}`)
    .join(", ");
}

function isCell(fact: object): fact is Cell {
  return Object.keys(fact).join() === "row,column";
}

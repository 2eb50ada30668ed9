import type { FunctionId } from "../text/functions/texts";
import { kinerjaOf, mutuOf } from "./grade";
import { ikmOf } from "./ikm";
import { nrrOf } from "./nrr";
import { sampleOf } from "./sample";

/*
 * The functions of the formula bar. Microsoft's generator reads their metadata from the signatures below; what a person
 * reads of them is in src/text/functions. Excel hands over null for what is left out, whatever the types say.
 */

/**
 * The mean of one unsur's answers.
 * @customfunction NRR
 */
export function nrr(answers: unknown[][], scale?: unknown): number {
  return nrrOf(answers, scale);
}

/**
 * The IKM of all answers, a column for each unsur.
 * @customfunction IKM
 */
export function ikm(answers: unknown[][], weights?: unknown[][], scale?: unknown): number {
  return ikmOf(answers, weights, scale);
}

/**
 * The mutu of an IKM.
 * @customfunction MUTU
 */
export function mutu(ikm: unknown): string {
  return mutuOf(ikm);
}

/**
 * The kinerja of an IKM.
 * @customfunction KINERJA
 */
export function kinerja(ikm: unknown): string {
  return kinerjaOf(ikm);
}

/**
 * How many of a population have to be asked.
 * @customfunction SAMPEL
 */
export function sampel(population: unknown): number {
  return sampleOf(population);
}

export const FUNCTIONS: Readonly<Record<FunctionId, (...given: never[]) => number | string>> = {
  NRR: nrr,
  IKM: ikm,
  MUTU: mutu,
  KINERJA: kinerja,
  SAMPEL: sampel,
};

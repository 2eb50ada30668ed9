import type { Digest, PeriodDigest } from "../core/digest";
import type { Texts } from "../text/texts";
import { votesOf, type Known } from "./known";

/** In what offices differ whose figures are to be put together: the period, the unsur, the scale, the tables that they have. */
export function differences(files: readonly Known[], texts: Texts): readonly string[] {
  const { overview } = texts;
  const period = (of: PeriodDigest | null | undefined) => (of ? overview.period(of.months, of.year) : null);
  const asked: readonly (readonly [string, (digest: Digest) => string | null])[] = [
    [overview.traits.surveyPeriod, ({ surveys }) => period(surveys[0]?.period)],
    [overview.traits.permitsPeriod, ({ permits }) => period(permits[0]?.period)],
    [overview.traits.unsur, ({ surveys }) => numberOf(surveys[0]?.unsur)],
    [overview.traits.best, ({ surveys }) => numberOf(surveys[0]?.best)],
    [overview.traits.weight, ({ surveys }) => surveys[0]?.weight?.replace(".", texts.decimalMark) ?? null],
  ];
  const kinds = [...new Set(files.flatMap(({ digest }) => digest.kinds))];
  return [
    ...asked.flatMap(([name, valueOf]) => {
      const [most, ...others] = votesOf(files, valueOf);
      return most && others.length > 0 ? [overview.differs(name, most.value, others)] : [];
    }),
    ...standsElsewhere(files, texts),
    ...kinds.flatMap((kind) => missing(files, kind, texts)),
  ];
}

function numberOf(number: number | null | undefined): string | null {
  return number == null ? null : String(number);
}

/** Where the survey stands in most files, and elsewhere in some: who puts cells of all of them together has to know. */
function standsElsewhere(files: readonly Known[], { overview }: Texts): readonly string[] {
  const [most, ...others] = votesOf(files, ({ surveys }) => surveys[0]?.place ?? null);
  const isUsual = most && most.names.length * 2 > files.length;
  return isUsual && others.length > 0 ? [overview.differs(overview.traits.place, most.value, others)] : [];
}

/** A kind of table that most have and some do not. */
function missing(files: readonly Known[], kind: string, { overview, tableKinds }: Texts): readonly string[] {
  const without = files.filter(({ digest }) => !digest.kinds.includes(kind)).map(({ name }) => name);
  const isUsual = without.length > 0 && without.length * 2 < files.length;
  return isUsual ? [overview.without(tableKinds[kind] ?? kind, without)] : [];
}

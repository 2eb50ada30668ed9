import { BLANKS, catalogue, type Section } from "./catalogue";
import type { Severity } from "../findings/finding";
import { SEVERITIES, type Level } from "../findings/levels";

/** A rule as a person chooses how its findings are told. */
export interface ListedRule {
  readonly name: string;
  /** As it is declared, the worst first; a rule may be declared twice, for more and less. */
  readonly severities: readonly Severity[];
  /** What may be chosen. */
  readonly levels: readonly Level[];
}

/** Rules under what they are about, in the order of the catalogue. */
export interface ListedSection {
  readonly of: readonly string[];
  readonly rules: readonly ListedRule[];
}

/** Every rule of the program once, where it is declared first. */
export function listedRules(): readonly ListedSection[] {
  const known = new Set<string>();
  return catalogue.map((section) => ({
    of: section.of,
    rules: rulesOf(section).filter(({ name }) => !known.has(name) && known.add(name)),
  }));
}

/** A rule by its name; null where there is none. */
export function listedRule(name: string): ListedRule | null {
  return (
    listedRules()
      .flatMap(({ rules }) => rules)
      .find((rule) => rule.name === name) ?? null
  );
}

/** Figures that are filled and not judged otherwise have no findings of their own name. */
function rulesOf({ of, figures, rules }: Section): readonly ListedRule[] {
  const blanks = of.includes("any") ? BLANKS : [];
  const keys = [...new Set(rules.flatMap(({ says }) => says))];
  return [
    ...blanks.map((name) => listed(name, ["warning"])),
    ...figures.map((name) => listed(name, ["error"])),
    ...keys.map((name) => listed(name, severitiesOf(name))),
  ];
}

function severitiesOf(name: string): readonly Severity[] {
  const declared = catalogue.flatMap(({ rules }) =>
    rules.filter(({ says }) => (says as readonly string[]).includes(name)),
  );
  return SEVERITIES.filter((severity) => declared.some((rule) => rule.severity === severity));
}

/** What names a wrong figure is told whatever is chosen. */
function listed(name: string, severities: readonly Severity[]): ListedRule {
  return { name, severities, levels: severities.includes("error") ? SEVERITIES : [...SEVERITIES, "off"] };
}

import type { Level } from "../core/findings/levels";
import { CHOICES, type Preferences } from "../core/preferences/preferences";
import { listedRule } from "../core/catalogue/ruleList";
import type { PreferenceTexts } from "../text/preferences/texts";

/** What a call asks for otherwise than the workbook itself says. */
export type Wanted = Partial<Preferences>;

/** The options for it, as `parseArgs` is told of them. */
export const WANTED_KINDS = {
  weight: { type: "string" },
  rounding: { type: "string" },
  writing: { type: "string" },
  scale: { type: "string" },
  rule: { type: "string", multiple: true },
} as const;

/** Severities as they are written on the command line. */
const LEVELS: Readonly<Record<string, Level>> = { error: "error", warning: "warning", notice: "info", off: "off" };

/** True for a value that the option may have; whether there is a rule of that name is said in a sentence of its own. */
export function isWanted(name: string, value: string | undefined): boolean {
  if (value === undefined) return false;
  if (name === "rule") return levelIn(value) !== null;
  return choiceOf(name as keyof typeof CHOICES, value) !== undefined;
}

export function wantedIn(values: Readonly<Record<string, unknown>>): Wanted {
  const names = Object.keys(CHOICES) as (keyof typeof CHOICES)[];
  const choices = names.flatMap((name) => {
    const choice = choiceOf(name, values[name]);
    return choice === undefined ? [] : [[name, choice] as const];
  });
  const written: readonly unknown[] = Array.isArray(values.rule) ? values.rule : [];
  const rules = written.flatMap((rule) => (typeof rule === "string" ? (levelIn(rule) ?? []) : []));
  const levels = Object.fromEntries(rules.map(({ name, level }) => [name, level]));
  return { ...Object.fromEntries(choices), ...(rules.length > 0 && { levels }) };
}

/** Why a call cannot be done as it is: a rule that is not there, or whose findings are always told; null where it can. */
export function objectionTo({ levels = {} }: Wanted, texts: PreferenceTexts): string | null {
  for (const [name, level] of Object.entries(levels)) {
    const rule = listedRule(name);
    if (!rule) return texts.unknownRule(name);
    if (!rule.levels.includes(level)) return texts.cannotBeOff(name);
  }
  return null;
}

/** What a workbook says, with what a call asks for instead. */
export function together(kept: Preferences, wanted: Wanted): Preferences {
  return { ...kept, ...wanted, levels: { ...kept.levels, ...wanted.levels } };
}

/** `null`, that nobody says how far a scale goes, is what is meant without the option. */
function choiceOf(name: keyof typeof CHOICES, value: unknown): string | number | undefined {
  const choices: readonly (string | number | null)[] = CHOICES[name];
  return choices.find((choice) => choice !== null && String(choice) === value) ?? undefined;
}

function levelIn(text: string): { readonly name: string; readonly level: Level } | null {
  const [name = "", written = "", ...more] = text.split("=");
  const level = LEVELS[written];
  return level && more.length === 0 ? { name, level } : null;
}

import type { Levels } from "../findings/levels";
import { MARKS, type Hint } from "./hint";
import { CHOICES, DEFAULTS, LEVELS, type Preferences } from "./preferences";

/** The name of the setting that keeps them. */
export const PREFERENCES = "pengaturan";

/** Preferences as a workbook keeps them; null where nothing is otherwise. */
export function keptText(preferences: Preferences): string | null {
  const { levels, hints, ...choices } = preferences;
  const others = Object.entries(choices).filter(([name, value]) => value !== DEFAULTS[name as keyof Preferences]);
  const own = [
    ...(Object.keys(levels).length > 0 ? [["levels", levels] as const] : []),
    ...(hints.length > 0 ? [["hints", hints] as const] : []),
  ];
  return others.length + own.length === 0 ? null : JSON.stringify(Object.fromEntries([...others, ...own]));
}

/** The preferences that a workbook keeps. What another program, or a later version, may have left there is passed over. */
export function preferencesFrom(text: string | null): Preferences {
  const kept = parsed(text);
  return {
    weight: chosen(CHOICES.weight, kept.weight),
    rounding: chosen(CHOICES.rounding, kept.rounding),
    writing: chosen(CHOICES.writing, kept.writing),
    scale: chosen(CHOICES.scale, kept.scale),
    levels: levelsFrom(kept.levels),
    hints: Array.isArray(kept.hints) ? kept.hints.flatMap(hintFrom) : [],
  };
}

function chosen<T>(choices: readonly [T, ...T[]], kept: unknown): T {
  return choices.find((choice) => choice === kept) ?? choices[0];
}

function levelsFrom(kept: unknown): Levels {
  return Object.fromEntries(
    Object.entries(fieldsOf(kept)).flatMap(([rule, value]) => {
      const level = LEVELS.find((one) => one === value);
      return level ? [[rule, level]] : [];
    }),
  );
}

function hintFrom(kept: unknown): readonly Hint[] {
  const { sheet, area, kind, period, scale } = fieldsOf(kept);
  const { top, left, bottom, right } = fieldsOf(area);
  const mark = MARKS.find((one) => one === kind);
  if (typeof sheet !== "string" || !mark || ![top, left, bottom, right].every(Number.isSafeInteger)) return [];
  return [
    {
      sheet,
      area: { top: Number(top), left: Number(left), bottom: Number(bottom), right: Number(right) },
      kind: mark,
      period: typeof period === "string" ? period : null,
      scale: chosen(CHOICES.scale, scale),
    },
  ];
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    return fieldsOf(JSON.parse(text ?? "null"));
  } catch {
    return {};
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

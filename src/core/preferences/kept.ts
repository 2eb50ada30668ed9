import type { Levels } from "../findings/levels";
import { MARKS, type Hint, type SaidColumn } from "./hint";
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
  const { sheet, area, kind, period, scale, header, columns } = fieldsOf(kept);
  const region = numbersIn(area, ["top", "left", "bottom", "right"]);
  const mark = MARKS.find((one) => one === kind);
  if (typeof sheet !== "string" || !mark || !region) return [];
  const said = numbersIn(header, ["top", "bottom", "body"]);
  const named = Array.isArray(columns) ? columns.flatMap(columnFrom) : [];
  return [
    {
      sheet,
      area: region,
      kind: mark,
      period: typeof period === "string" ? period : null,
      scale: chosen(CHOICES.scale, scale),
      ...(said && { header: said }),
      ...(named.length > 0 && { columns: named }),
    },
  ];
}

function columnFrom(kept: unknown): readonly SaidColumn[] {
  const { column, word } = fieldsOf(kept);
  const isSaid = Number.isSafeInteger(column) && (typeof word === "string" || word === null);
  return isSaid ? [{ column: Number(column), word }] : [];
}

/** Whole numbers by their names; null where one of them is none. */
function numbersIn<K extends string>(kept: unknown, names: readonly K[]): Readonly<Record<K, number>> | null {
  const fields = fieldsOf(kept);
  if (!names.every((name) => Number.isSafeInteger(fields[name]))) return null;
  return Object.fromEntries(names.map((name) => [name, Number(fields[name])])) as Record<K, number>;
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

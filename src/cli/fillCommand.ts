import { fixedCellsRead } from "../core/edits/reads";
import { fillGroups } from "../core/fill";
import { cellName } from "../core/grid/address";
import { fileTextsOf } from "../text/files/fileTexts";
import { cliTextsOf } from "../text/cli/cliTexts";
import { cellList } from "../text/cellList";
import { preferenceTextsOf, saidOf } from "../text/preferences/preferenceTexts";
import { textsOf } from "../text/speak";
import type { FileProblem } from "../text/files/texts";
import type { Preferences } from "../core/preferences/preferences";
import type { Language, Texts } from "../text/texts";
import type { UnreadSheet } from "../xlsx/read/readSheets";
import { writeWorkbook, type Written } from "../xlsx/writeWorkbook";
import { answeredAtOnce } from "./answeredAtOnce";
import { editJson } from "./json";
import { keptLines } from "./keptLines";
import { displayName, openFile } from "./openFile";
import { readOptions } from "./options";
import { unreadSheets } from "../many/examine";
import { endingLike, isSameFile, saveFile } from "./saveFile";
import { usageOf } from "./usage";
import { together, type Wanted } from "./wanted";

/** Fills the blank figures of a workbook into a new file; returns the exit code: 0, or 2 for an unusable call or file. */
export async function main(args: readonly string[], write: (text: string) => void): Promise<number> {
  const options = readOptions(args, []);
  const texts = textsOf(options.language);
  const say = cliTextsOf(options.language);
  const usage = usageOf("fill", say);
  const answer = answeredAtOnce(options, usage);
  if (answer) {
    write(answer.text);
    return answer.code;
  }
  const [from, to, ...more] = options.files;
  if (from === undefined || to === undefined || more.length > 0) {
    write(usage);
    return 2;
  }
  const outcome = await fillFile(from, to, options.wanted);
  if ("problem" in outcome) {
    const message = fileTextsOf(options.language).problems[outcome.problem](displayName(outcome.path));
    write(options.json ? json(from, to, { code: outcome.problem, message }, null) : message);
    return 2;
  }
  write(options.json ? json(from, to, null, outcome) : sentences(outcome, to, texts, options.language));
  return 0;
}

interface Filled {
  readonly written: Written;
  readonly unread: readonly UnreadSheet[];
  /** What it was filled by. */
  readonly preferences: Preferences;
  /** Where an earlier file of the output's name was kept. */
  readonly kept: string | null;
}

async function fillFile(
  from: string,
  to: string,
  wanted: Wanted,
): Promise<Filled | { readonly problem: FileProblem; readonly path: string }> {
  const opened = await openFile(from);
  if (!opened.ok) return { problem: opened.problem, path: from };
  if (await isSameFile(from, to)) return { problem: "same-file", path: from };
  const preferences = together(opened.preferences, wanted);
  const groups = fillGroups(opened.file.workbook, preferences);
  const edits = groups.flatMap((group) => group.edits);
  const written = writeWorkbook(opened.file, edits, groups);
  const saved = await saveFile(to, written.bytes, endingLike(from));
  return saved.ok
    ? { written, unread: opened.file.unread, preferences, kept: saved.kept }
    : { problem: saved.problem, path: to };
}

function sentences(
  { written, unread, preferences, kept }: Filled,
  to: string,
  texts: Texts,
  language: Language,
): string {
  const out = displayName(to);
  const say = cliTextsOf(language);
  const isFull = written.made.length + written.refused.length === 0;
  const lines = [isFull ? say.nothingToFill(out) : say.filled(written.made.length, out)];
  for (const edit of written.made) {
    const { sheet, cell, fixed } = edit;
    if (fixed !== undefined && fixed !== "chosen") lines.push(`${sheet}!${cellName(cell)}: ${texts.fixed[fixed]}.`);
  }
  const read = fixedCellsRead(written.made);
  if (read.length > 0) lines.push(texts.readsFixed(cellList(read, "")));
  for (const { edit, reason } of written.refused)
    lines.push(texts.refused[reason](`${edit.sheet}!${cellName(edit.cell)}`));
  lines.push(...unreadSheets(unread, texts));
  const otherwise = saidOf(preferences, language);
  if (otherwise.length > 0) lines.push(preferenceTextsOf(language).used(otherwise));
  lines.push(...keptLines(kept, language));
  return lines.join("\n");
}

function json(
  from: string,
  to: string,
  error: { code: string; message: string } | null,
  filled: Filled | null,
): string {
  return JSON.stringify(
    {
      file: from,
      out: error ? null : to,
      kept: filled?.kept ?? null,
      error,
      unread: filled?.unread.map(({ name: sheet, reason }) => ({ sheet, reason })) ?? [],
      edits: filled?.written.made.map(editJson) ?? [],
      refused: filled?.written.refused.map(({ edit, reason }) => ({ ...editJson(edit), reason })) ?? [],
    },
    null,
    2,
  );
}

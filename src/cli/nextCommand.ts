import { asSaid, checkTables, recognise } from "../core/check";
import { DECISIONS, readDecisions } from "../core/findings/decisions";
import { decisionsLater } from "../core/nextQuarter/decisionsLater";
import { counts } from "../core/nextQuarter/counts";
import { nextQuarter, type NextQuarter, type Wishes } from "../core/nextQuarter/nextQuarter";
import { regionName } from "../core/nextQuarter/regions";
import { monthsOf, termOfMonth } from "../core/nextQuarter/term";
import { turnedFile } from "../core/nextQuarter/turnedFile";
import { cellName } from "../core/grid/address";
import { areaName } from "../core/grid/area";
import { parseRegion } from "../core/grid/sheetPrefix";
import { atOnce } from "../core/steps";
import { cellText } from "../text/cellText";
import { fileTextsOf } from "../text/files/fileTexts";
import { cliTextsOf } from "../text/cli/cliTexts";
import type { FileProblem } from "../text/files/texts";
import { becomes } from "../text/nextQuarter/becomes";
import { textsOf } from "../text/speak";
import type { Texts } from "../text/texts";
import type { UnreadSheet } from "../xlsx/read/readSheets";
import type { Written } from "../xlsx/writeWorkbook";
import { keptText } from "../xlsx/settings/keptSettings";
import { writeTurned } from "../xlsx/writeTurned";
import { answeredAtOnce } from "./answeredAtOnce";
import { keptLines } from "./keptLines";
import { displayName, openFile } from "./openFile";
import { readOptions, type Options } from "./options";
import { unreadSheets } from "../many/examine";
import { quarterIn, stepIn } from "./quarterOption";
import { endingLike, isSameFile, saveFile } from "./saveFile";
import { usageOf } from "./usage";
import { together } from "./wanted";

/** Makes the next quarter of a workbook as a new file; returns the exit code: 0, or 2 for an unusable call or file. */
export async function main(args: readonly string[], write: (text: string) => void): Promise<number> {
  const options = readOptions(args, ["quarter", "step", "empty", "keep"]);
  const texts = textsOf(options.language);
  const usage = usageOf("next", cliTextsOf(options.language));
  const answer = answeredAtOnce(options, usage);
  if (answer) {
    write(answer.text);
    return answer.code;
  }
  const refuse = (message: string) => {
    write(`${message}\n${usage}`);
    return 2;
  };
  const [from, to, ...more] = options.files;
  if (options.quarter !== null && quarterIn(options.quarter) === null)
    return refuse(texts.nextQuarter.notAQuarter(options.quarter));
  if (options.step !== null && stepIn(options.step) === null) return refuse(texts.nextQuarter.notAStep(options.step));
  if (from === undefined || to === undefined || more.length > 0) {
    write(usage);
    return 2;
  }
  const outcome = await makeFile(from, to, options, texts);
  if ("problem" in outcome) {
    const { problem, path } = outcome;
    const message = messageOf(problem, path, texts);
    write(options.json ? jsonOfNone(from, { code: problem, message }) : message);
    return 2;
  }
  write(options.json ? json(from, to, outcome) : sentences(outcome, to, texts));
  return 0;
}

interface MadeFile {
  readonly next: NextQuarter;
  readonly written: Written;
  readonly unread: readonly UnreadSheet[];
  /** Where an earlier file of the output's name was kept. */
  readonly kept: string | null;
}

/** `path` is the file; for `no-region` the region that was named, for `no-sheet` the term that no sheet is of. */
interface NotMade {
  readonly problem: FileProblem | "no-quarter" | "no-region" | "no-sheet";
  readonly path: string;
}

function messageOf(problem: NotMade["problem"], path: string, texts: Texts): string {
  if (problem === "no-quarter") return texts.nextQuarter.unknown;
  if (problem === "no-sheet") return texts.nextQuarter.none(path);
  if (problem === "no-region") return texts.nextQuarter.noRegion(path);
  return fileTextsOf(texts.language).problems[problem](displayName(path));
}

async function makeFile(
  path: string,
  to: string,
  options: Options,
  { nextQuarter: say }: Texts,
): Promise<MadeFile | NotMade> {
  const opened = await openFile(path);
  if (!opened.ok) return { problem: opened.problem, path };
  if (await isSameFile(path, to)) return { problem: "same-file", path };
  const { workbook, unread } = opened.file;
  const preferences = together(opened.preferences, options.wanted);
  const said = asSaid(workbook, preferences);
  const tables = recognise(said, preferences);
  const next = nextQuarter(said, tables, { placement: "instead", ...wishesIn(options) });
  if (!next) return { problem: "no-quarter", path };
  // A file in which nothing has moved on would be taken for the next term's.
  if (next.sheets.length === 0) return { problem: "no-sheet", path: say.term(next.from) };
  const known = new Set(next.sheets.flatMap(({ sheet, regions }) => regions.map((one) => regionName(sheet.name, one))));
  const missing = [...options.empty, ...options.keep].find((name) => !known.has(regionIn(name)));
  if (missing !== undefined) return { problem: "no-region", path: missing };
  const decided = readDecisions(keptText(opened.file, DECISIONS));
  const findings = decided.size === 0 ? [] : atOnce(checkTables(said, tables, preferences)).findings;
  const decisions = decisionsLater(decided, findings, new Set(next.sheets.map(({ sheet }) => sheet.name)));
  const written = writeTurned(opened.file, turnedFile(next, opened.preferences, decisions));
  const saved = await saveFile(to, written.bytes, endingLike(path));
  return saved.ok ? { next, written, unread, kept: saved.kept } : { problem: saved.problem, path: to };
}

/** The name of a region as it is known by, however it was typed: "'MPP Digital'!A3:K9". */
function regionIn(text: string): string {
  const read = parseRegion(text);
  return read ? regionName(read.sheet, read) : text;
}

function wishesIn({ quarter, step, empty, keep }: Options): Partial<Wishes> {
  const length = step === null ? null : stepIn(step);
  const from = quarter === null ? null : quarterIn(quarter);
  const said = from && (length === null ? from : termOfMonth(length, monthsOf(from).last, from.year));
  const regions = new Map([
    ...empty.map((name) => [regionIn(name), true] as const),
    ...keep.map((name) => [regionIn(name), false] as const),
  ]);
  return { regions, ...(length !== null && { length }), ...(said && { from: said }) };
}

function sentences({ next, written, unread, kept }: MadeFile, to: string, texts: Texts): string {
  const { nextQuarter: say } = texts;
  const lines = [say.saved(displayName(to), say.term(next.to))];
  for (const { sheet, name, why, changes, kept: left, regions } of next.sheets) {
    const counted = counts(changes).map(([kind, count]) => say.changed[kind](count));
    lines.push("", becomes(sheet.name, name), `  ${counted.join("; ") || say.unchanged}`);
    if (why === "leftover" || why === "tables") lines.push(`  ${say.belongs[why]}`);
    for (const { kind, cell, from: before, to: after } of changes) {
      const [was, is] = [before, after].map((value) => cellText(value, sheet, cell, texts));
      if (kind !== "emptied") lines.push(`  ${cellName(cell)}  ${was} → ${is}`);
    }
    for (const one of regions.filter(({ kind, isEmptied }) => kind !== "table" || !isEmptied))
      lines.push(`  [${one.isEmptied ? "x" : " "}] ${say.region[one.kind](areaName(one.area), one.entries)}`);
    for (const { reason, cells } of left) lines.push(`  ${say.kept[reason](firstOf(cells.map(cellName), texts))}`);
  }
  if (next.sheets.some(({ regions }) => regions.some(({ isEmptied }) => !isEmptied))) lines.push("", say.emptyHint);
  const { others } = next;
  if (others.length > 0) lines.push("", say.others);
  for (const { sheet, why } of others) lines.push(`  ${sheet.name}: ${say.stays[why]}`);
  for (const { edit, reason } of written.refused)
    lines.push(texts.refused[reason](`${edit.sheet}!${cellName(edit.cell)}`));
  lines.push(...unreadSheets(unread, texts));
  lines.push(...keptLines(kept, texts.language));
  return lines.join("\n");
}

/** So many cells are named; of more, how many. */
const NAMED = 6;

function firstOf(cells: readonly string[], { nextQuarter: say }: Texts): string {
  const more = cells.length - NAMED;
  return [...cells.slice(0, NAMED), ...(more > 0 ? [say.more(more)] : [])].join(", ");
}

/** The same fields where nothing was written. */
function jsonOfNone(file: string, error: { readonly code: string; readonly message: string }): string {
  const nothing = { unread: [], from: null, to: null, sheets: [], others: [], refused: [] };
  return JSON.stringify({ file, out: null, kept: null, error, ...nothing }, null, 2);
}

function json(file: string, out: string, { next, written, unread, kept: earlier }: MadeFile): string {
  const sheets = next.sheets.map(({ sheet, name, why, changes, kept, regions }) => ({
    sheet: sheet.name,
    name,
    why,
    changes: changes.map((change) => ({ ...change, cell: cellName(change.cell) })),
    kept: kept.map(({ reason, cells }) => ({ reason, cells: cells.map(cellName) })),
    regions: regions.map((one) => ({ ...one, area: areaName(one.area) })),
  }));
  const others = next.others.map(({ sheet, why }) => ({ sheet: sheet.name, why }));
  const refused = written.refused.map(({ edit, reason }) => ({ sheet: edit.sheet, cell: cellName(edit.cell), reason }));
  const left = unread.map(({ name: sheet, reason }) => ({ sheet, reason }));
  const { from, to } = next;
  return JSON.stringify(
    { file, out, kept: earlier, error: null, unread: left, from, to, sheets, others, refused },
    null,
    2,
  );
}

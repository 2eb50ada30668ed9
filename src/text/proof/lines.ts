import type { Checked } from "../../core/check";
import { countsOf } from "../../core/findings/counts";
import type { Decision } from "../../core/findings/decisions";
import type { Finding } from "../../core/findings/finding";
import { fingerprintOf } from "../../core/findings/fingerprint";
import { areaName, contains } from "../../core/grid/area";
import { cellName, type SheetCell } from "../../core/grid/address";
import type { CellValue } from "../../core/grid/sheet";
import { isFilled, type Entry, type MadeChange } from "../../core/proof/made";
import { keepable } from "../../core/proof/printedSheet";
import { writeCounts } from "../counts";
import { speak, writeShown } from "../speak";
import type { Texts } from "../texts";

/** A line of a proof: how severe, where, what is said, what is stated, what should be, what was decided. */
export type Line = readonly [
  severity: string,
  place: string,
  says: string,
  actual: string,
  expected: string,
  decided: string,
];

/** What was decided in a workbook, by the fingerprint of the finding. */
export type Decisions = ReadonlyMap<string, Decision>;

/** Every table that was checked, with what was found in it. */
export function tableLines({ tables, findings }: Checked, texts: Texts): readonly Line[] {
  return tables.map(({ table: { kind, sheet, area, title } }) => {
    const own = findings.filter((one) => one.sheet === sheet.name && contains(area, one.cell));
    const name = texts.tableKinds[kind] ?? kind;
    const says = title === null ? name : `${name}: ${title}`;
    return line("", `${sheet.name}!${areaName(area)}`, says, "", "", writeCounts(countsOf(own), texts));
  });
}

/** Every finding with what was decided of it. */
export function findingLines(findings: readonly Finding[], decisions: Decisions, texts: Texts): readonly Line[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return findings.map((finding) =>
    line(
      texts.severities[finding.severity],
      placeOf(finding),
      speak(finding.message, texts),
      finding.actual === null ? "" : writeShown(finding.actual, texts),
      finding.expected === null ? "" : writeShown(finding.expected, texts),
      decided(finding, byId.get(finding.cause ?? ""), decisions, texts),
    ),
  );
}

/** How many findings nobody has decided about, and how many were left; what follows from others is theirs. */
export function standing(
  findings: readonly Finding[],
  decisions: Decisions,
): { readonly open: number; readonly left: number } {
  const asking = findings.filter(({ severity, cause }) => severity !== "info" && cause === null);
  const left = findings.filter((finding) => decisions.has(fingerprintOf(finding)));
  return { open: asking.filter((finding) => !left.includes(finding)).length, left: left.length };
}

/** What the program has changed: what replaced something, or what filled a blank cell. */
export function changeLines(changes: readonly MadeChange[], which: "fixed" | "filled", texts: Texts): readonly Line[] {
  const { proof } = texts;
  return changes
    .filter((change) => isFilled(change) === (which === "filled"))
    .map((change) => {
      const { before, after, shows } = change;
      const formula = "formula" in after ? after.formula : "";
      const value = shows ? valueText(shows.value, texts) : "value" in after ? valueText(after.value, texts) : "";
      const done = shows ? proof[which] : proof.since(proof[which]);
      return line("", placeOf(change), formula, entryText(before, texts), value, done);
    });
}

function decided(
  finding: Finding,
  cause: Finding | undefined,
  decisions: Decisions,
  { proof, decisions: say }: Texts,
): string {
  const own = decisions.get(fingerprintOf(finding));
  if (own) return say.because(own.reason, own.date);
  if (cause) return proof.follows(placeOf(cause));
  return finding.severity === "info" ? proof.note : proof.open;
}

function line(...texts: Line): Line {
  return texts.map(keepable) as unknown as Line;
}

function placeOf({ sheet, cell }: SheetCell): string {
  return `${sheet}!${cellName(cell)}`;
}

function entryText(entry: Entry, texts: Texts): string {
  return "formula" in entry ? entry.formula : valueText(entry.value, texts);
}

function valueText(value: CellValue, texts: Texts): string {
  if (value === null || value === "") return texts.nothing;
  return typeof value === "number" ? String(value).replace(".", texts.decimalMark) : String(value);
}

import { BLANKS, catalogue, groundOf, type RuleKey, type Section } from "../../src/core/catalogue/catalogue";
import type { RuleTexts } from "../../src/text/rules/texts";
import { grouped } from "../../src/text/grouped";
import type { Texts } from "../../src/text/texts";

/** The lists of rules stand between these lines of a page. */
export const [BEGIN, END] = ["<!-- aturan: awal -->", "<!-- aturan: akhir -->"];

/** The list of all rules as Markdown, a table for each section, headed at the given level. */
export function listOf(texts: RuleTexts, kinds: Texts["tableKinds"], level: "##" | "###"): string {
  const sections = catalogue.map((section) =>
    [`${level} ${headOf(section, texts, kinds)}`, ...groundsOf(section, texts), tableOf(section, texts)].join("\n\n"),
  );
  return [texts.intro, ...sections].join("\n\n");
}

function headOf({ of }: Section, { sections }: RuleTexts, kinds: Texts["tableKinds"]): string {
  return of
    .map((name) => (name in sections ? sections[name as keyof typeof sections] : (kinds[name] ?? name)))
    .join(" · ");
}

/** What the rules of a section rest on, each ground once: that of most of them first, and of the others which they are. */
function groundsOf(section: Section, texts: RuleTexts): readonly string[] {
  const names = rowsOf(section, texts).map(({ rule }) => rule);
  const byGround = grouped(names, (name) => groundOf(name) ?? section.ground);
  const [first, ...others] = [...byGround].sort(([, one], [, other]) => other.length - one.length);
  if (!first) return [];
  const more = others.map(
    ([ground, own]) => `${own.map((name) => `\`${name}\``).join(", ")} – ${texts.grounds[ground]}`,
  );
  return [`${texts.columns.ground}: ${[texts.grounds[first[0]], ...more].join(". ")}.`];
}

interface Row {
  readonly rule: string;
  readonly severity: string;
  readonly fix: string;
  readonly says: string;
}

function tableOf(section: Section, texts: RuleTexts): string {
  const rows = rowsOf(section, texts).map(({ rule, severity, fix, says }) => [`\`${rule}\``, severity, fix, says]);
  const { rule, severity, fix, says } = texts.columns;
  return [[rule, severity, fix, says], Array<string>(4).fill("---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function rowsOf({ of, figures, filled, rules }: Section, { severities, fixes, ...texts }: RuleTexts): readonly Row[] {
  const blanks = of.includes("any") ? BLANKS : [];
  const blank = { severity: severities.warning, fix: fixes.safe };
  return [
    ...blanks.map((rule) => ({ rule, ...blank, says: texts.rules[rule] })),
    ...figures.map((rule) => ({
      rule,
      severity: severities.error,
      fix: fixes.ask,
      says: texts.figures[rule] ?? rule,
    })),
    ...filled.map((rule) => ({ rule, ...blank, says: texts.figures[rule] ?? rule })),
    ...[...new Set(rules.flatMap(({ says }) => says))].map((key) => {
      const own = rules.filter(({ says }) => says.includes(key));
      const severity = own.map((one) => severities[one.severity]).join(", ");
      return { rule: key, severity, fix: fixes[own[0]?.fix ?? "none"], says: texts.rules[key as RuleKey] };
    }),
  ];
}

/** A page with what stands between its two marks replaced. */
export function withList(page: string, list: string, [begin, end] = [BEGIN, END] as readonly [string, string]): string {
  const [from, to] = [page.indexOf(begin) + begin.length, page.indexOf(end)];
  return `${page.slice(0, from)}\n\n${list}\n\n${page.slice(to)}`;
}

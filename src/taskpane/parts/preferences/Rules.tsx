import { Stack, Text, TextField } from "office-ui-fabric-react";
import { useMemo, useState } from "react";
import type { Levels } from "../../../core/findings/levels";
import { listedRules, type ListedRule, type ListedSection } from "../../../core/catalogue/ruleList";
import type { AllPreferenceTexts } from "../../../text/preferences/preferenceTexts";
import type { Texts } from "../../../text/texts";
import { Disclosure } from "../Disclosure";
import { Choice } from "./Choice";

interface RulesProps {
  readonly levels: Levels;
  readonly say: AllPreferenceTexts;
  readonly texts: Texts;
  readonly onChange: (levels: Levels) => void;
}

/** Every rule with how its findings are told, under what it is about; or those that have a word. */
export function Rules({ levels, say, texts, onChange }: RulesProps) {
  const [word, search] = useState("");
  const sections = useMemo(() => listedRules().filter(({ rules }) => rules.length > 0), []);
  const wanted = word.trim().toLowerCase();
  const found = sections
    .flatMap(({ rules }) => rules)
    .filter(({ name }) => `${name} ${saidBy(name, say)}`.toLowerCase().includes(wanted));
  const list = (rules: readonly ListedRule[]) => <RuleList {...{ rules, levels, say, onChange }} />;
  return (
    <Stack tokens={{ childrenGap: 8 }} role="group" aria-label={say.rules}>
      <Text as="h2" variant="mediumPlus" styles={{ root: { margin: 0 } }}>
        {say.rules}
      </Text>
      <Text variant="small">{say.rulesHint}</Text>
      <TextField
        label={say.search}
        value={word}
        onChange={(_, text = "") => {
          search(text);
        }}
      />
      <Text variant="small" role="status">
        {wanted !== "" && (found.length === 0 ? say.nothingFound : say.found(found.length))}
      </Text>
      {wanted !== ""
        ? list(found)
        : sections.map((section) => (
            <Disclosure key={section.of.join(" ")} label={headOf(section, levels, say, texts)}>
              {list(section.rules)}
            </Disclosure>
          ))}
    </Stack>
  );
}

/** What a rule has as its choice where nothing else is chosen. */
const DECLARED = "declared";

interface RuleListProps extends Omit<RulesProps, "texts"> {
  readonly rules: readonly ListedRule[];
}

function RuleList({ rules, levels, say, onChange }: RuleListProps) {
  return (
    <Stack tokens={{ childrenGap: 8 }}>
      {rules.map(({ name, severities, levels: choices }) => (
        <Choice
          key={name}
          label={saidBy(name, say)}
          value={levels[name] ?? DECLARED}
          isMarked={name in levels}
          options={[
            { key: DECLARED, text: say.declared(severities) },
            ...choices
              .filter((level) => severities.length > 1 || level !== severities[0])
              .map((level) => ({ key: level, text: say.levels[level] })),
          ]}
          onChoose={(key) => {
            const level = choices.find((one) => one === key);
            const others = Object.entries(levels).filter(([other]) => other !== name);
            onChange(Object.fromEntries(level ? [...others, [name, level]] : others));
          }}
        />
      ))}
    </Stack>
  );
}

function saidBy(name: string, { catalogue: { rules, figures } }: AllPreferenceTexts): string {
  return (rules as Readonly<Record<string, string>>)[name] ?? figures[name] ?? name;
}

function headOf({ of, rules }: ListedSection, levels: Levels, say: AllPreferenceTexts, texts: Texts): string {
  const { sections } = say.catalogue;
  const name = of.map((one) => (sections as Readonly<Record<string, string>>)[one] ?? texts.tableKinds[one] ?? one);
  const changed = rules.filter((rule) => rule.name in levels).length;
  return changed === 0 ? name.join(" · ") : `${name.join(" · ")} (${say.changed(changed)})`;
}

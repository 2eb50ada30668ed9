import { Stack, Text } from "office-ui-fabric-react";
import { speak, writeShown } from "../../../text/speak";
import type { Group } from "../../list/groups";
import { useRuleTexts } from "../../words/useRuleTexts";
import { useWork } from "../../list/workContext";
import { CellLink } from "./CellLink";

/** So many of the cells that change along are named. */
const MOST_NAMED = 5;

/**
 * Why something is wrong: the sentence with the sheet's own numbers, the formula, what changes along with it, why that
 * matters, what the rule looks for, and the regulation that it comes from.
 */
export function Why({ group: { main, consequences } }: { readonly group: Group }) {
  const { texts } = useWork();
  const rules = useRuleTexts(texts.language);
  const { why } = texts;
  const formula = main.fix?.edits.length === 1 ? main.fix.edits[0]?.formula : undefined;
  const says = rules?.sayOf(main.rule) ?? null;
  const ground = rules?.groundOf(main.rule) ?? null;
  const followers = consequences.filter(({ expected }) => expected !== null);
  return (
    <Stack tokens={{ childrenGap: 4, padding: "0 0 0 12px" }}>
      <Text variant="small">{speak(main.message, texts)}</Text>
      {formula !== undefined && <Text variant="small">{why.formula(formula)}</Text>}
      {followers.length > 0 && (
        <div>
          <Text variant="small">{why.follows(followers.length)}</Text>
          {followers.slice(0, MOST_NAMED).map(({ id, sheet, cell, actual, expected }) => (
            <Text key={id} variant="small" block>
              <CellLink sheet={sheet} cell={cell} withSheet={sheet !== main.sheet} /> {writeShown(actual, texts)} →{" "}
              {writeShown(expected, texts)}
            </Text>
          ))}
          {followers.length > MOST_NAMED && <Text variant="small">{why.others(followers.length - MOST_NAMED)}</Text>}
        </div>
      )}
      <Text variant="small">{why.matters[main.severity]}</Text>
      {says !== null && <Text variant="small">{why.rule(says)}</Text>}
      {ground !== null && <Text variant="small">{why.ground(ground)}</Text>}
      {rules === undefined && <Text variant="small">{why.missing}</Text>}
    </Stack>
  );
}

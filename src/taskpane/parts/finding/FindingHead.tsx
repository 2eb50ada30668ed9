import { Icon, Stack, Text, useTheme } from "office-ui-fabric-react";
import type { Finding } from "../../../core/findings/finding";
import type { Shown } from "../../../core/findings/shown";
import { explain, speak, writeFigure, writeShown } from "../../../text/speak";
import type { Texts } from "../../../text/texts";
import { TONES } from "../../look/tones";
import { useWork } from "../../list/workContext";
import { CellLink } from "./CellLink";

interface FindingHeadProps {
  readonly finding: Finding;
  readonly withSheet: boolean;
}

/**
 * A finding as it is read in two seconds: which cell, what it is, from → to, how that is computed. What figures do not say
 * is a sentence below.
 */
export function FindingHead({ finding, withSheet }: FindingHeadProps) {
  const { texts } = useWork();
  const { semanticColors } = useTheme();
  const { sheet, cell, severity, message } = finding;
  const { icon, colour } = TONES[severity];
  const tone = semanticColors[colour];
  const change = changeOf(finding, texts);
  return (
    <Stack tokens={{ childrenGap: 2 }}>
      <Text block>
        <Icon iconName={icon} styles={{ root: { color: tone, fontSize: 16, lineHeight: 16, verticalAlign: "-3px" } }} />{" "}
        <strong style={{ color: tone }}>{texts.severities[severity]}</strong>{" "}
        <CellLink sheet={sheet} cell={cell} withSheet={withSheet} />
        {"figure" in message && ` ${writeFigure(message.figure, texts)}`}
      </Text>
      {change && (
        <Text block>
          {change.from} → <strong>{change.to}</strong>
          {"working" in message && message.working.length > 0 && (
            <Text variant="small" styles={{ root: { marginInlineStart: 12 } }}>
              {explain(message.working, texts)}
            </Text>
          )}
        </Text>
      )}
      {!isTold(finding, change !== null) && (
        <Text variant="small" block>
          {speak(message, texts)}
        </Text>
      )}
    </Stack>
  );
}

/** So much text is still read at a glance. */
const AT_A_GLANCE = 24;

function changeOf({ actual, expected }: Finding, texts: Texts): { readonly from: string; readonly to: string } | null {
  const isShort = (shown: Shown) => writeShown(shown, texts).length <= AT_A_GLANCE;
  if (expected === null || !isShort(actual) || !isShort(expected)) return null;
  return { from: writeShown(actual, texts), to: writeShown(expected, texts) };
}

/** True where cell, figure and working are all that the sentence says. */
function isTold({ message: { key } }: Finding, hasChange: boolean): boolean {
  return hasChange && (key === "wrong-figure" || key === "blank-figure");
}

import { Icon, Link, Stack, Text, useTheme } from "office-ui-fabric-react";
import { writeCounts } from "../../../text/counts";
import { writeShown } from "../../../text/speak";
import type { Texts } from "../../../text/texts";
import type { Review } from "../../session/review";
import { countsElsewhere, isThere, onSheet } from "../../session/scope";
import type { State } from "../../session/state";
import {
  reserveOf,
  verdictOf,
  type Headline,
  type Reserve,
  type Standing,
  type Verdict as Facts,
} from "../../words/verdict";

/** A drawing and two of the theme's colours; what is right is calm. */
const LOOKS = {
  wrong: { icon: "ErrorBadge", colour: "errorIcon", background: "errorBackground" },
  look: { icon: "Warning", colour: "warningIcon", background: "warningBackground" },
  blank: { icon: "Warning", colour: "warningIcon", background: "warningBackground" },
  fine: { icon: "Completed", colour: "successIcon", background: "successBackground" },
  "nothing-known": { icon: "Info", colour: "infoIcon", background: "infoBackground" },
} as const satisfies Record<Standing, unknown>;

/** So many sheets are named. */
const MOST_NAMED = 2;

interface VerdictProps {
  readonly state: State;
  readonly texts: Texts;
  readonly onWhole: () => void;
}

/**
 * What a check comes to, before everything else: one sentence, the figure that matters most, and how fresh that is. A
 * screen reader says it as soon as it is there, and anew after each check, also one with the same result.
 */
export function Verdict({ state: { review, checkedAt, sheet, confirmed }, texts, onWhole }: VerdictProps) {
  return (
    <div role="status">
      {review && checkedAt && (
        <Box
          key={`${checkedAt.getTime()} ${sheet ?? ""}`}
          {...{ review, checkedAt, sheet, confirmed, texts, onWhole }}
        />
      )}
    </div>
  );
}

interface BoxProps {
  readonly review: Review;
  readonly checkedAt: Date;
  readonly sheet: string | null;
  readonly confirmed: ReadonlySet<string>;
  readonly texts: Texts;
  readonly onWhole: () => void;
}

function Box({ review, checkedAt, sheet, confirmed, texts, onWhole }: BoxProps) {
  const { semanticColors } = useTheme();
  const shown = onSheet(review, sheet);
  const verdict = verdictOf(shown);
  const reserve = reserveOf(shown, confirmed);
  const { icon, colour, background } = LOOKS[verdict.standing];
  const say = texts.verdict;
  return (
    <Stack
      horizontal
      tokens={{ childrenGap: 8, padding: "8px 10px" }}
      styles={{
        root: { background: semanticColors[background], borderLeft: `4px solid ${semanticColors[colour]}` },
      }}
    >
      <Icon iconName={icon} styles={{ root: { color: semanticColors[colour], fontSize: 20, lineHeight: 24 } }} />
      <Stack tokens={{ childrenGap: 2 }} styles={{ root: { minWidth: 0, flex: 1 } }}>
        <Text variant="mediumPlus" block styles={{ root: { fontWeight: 600 } }}>
          {sentenceOf(verdict, reserve, texts)}
        </Text>
        {verdict.headline && <Figure headline={verdict.headline} texts={texts} />}
        <Text variant="small" block>
          {say.checked(checkedAt.getHours(), checkedAt.getMinutes(), shown.tables.length)}
        </Text>
        {reserve.isAsked && (
          <Text variant="small" block>
            {say.asked}
          </Text>
        )}
        {reserve.left > 0 && (
          <Text variant="small" block>
            {say.left(reserve.left)}
          </Text>
        )}
        {reserve.open.length > 0 && (
          <Text variant="small" block>
            {say.open(reserve.open[0] ?? "", reserve.open.at(-1) ?? "")}
          </Text>
        )}
        {reserve.unchecked > 0 && (
          <Text variant="small" block>
            {say.unchecked(reserve.unchecked)}
          </Text>
        )}
        {isThere(review, sheet) && (
          <Text variant="small" block>
            {say.onlySheet(sheet, writeCounts(countsElsewhere(review, sheet), texts))}{" "}
            <Link underline onClick={onWhole}>
              {say.wholeWorkbook}
            </Link>
          </Text>
        )}
        {review.seen.isManual && (
          <Text variant="small" block>
            {texts.pane.manual}
          </Text>
        )}
      </Stack>
    </Stack>
  );
}

/** "IKM 84,93 → 84,48 (B, Baik)": as it is stated, where that is wrong, and as it should be. */
function Figure({
  headline: { of, stated, right, grade },
  texts,
}: {
  readonly headline: Headline;
  readonly texts: Texts;
}) {
  return (
    <Text block>
      {texts.verdict.headline[of]} {stated !== null && `${writeShown(stated, texts)} → `}
      <strong>{writeShown(right, texts)}</strong>
      {grade && ` (${grade.mutu}, ${grade.kinerja})`}
    </Text>
  );
}

function sentenceOf({ standing, count, sheets }: Facts, { left, open }: Reserve, { verdict: say }: Texts): string {
  const isRight = left === 0;
  if (standing === "fine") return !isRight ? say.settled : open.length > 0 ? say.soFar : say.fine;
  if (standing === "nothing-known") return say.nothingKnown;
  if (standing === "blank") return say.blank(count, isRight);
  const places = say.places(sheets.slice(0, MOST_NAMED), Math.max(0, sheets.length - MOST_NAMED));
  return standing === "wrong" ? say.wrong(count, places) : say.look(count, places, isRight);
}

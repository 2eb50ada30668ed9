import { Text } from "office-ui-fabric-react";
import type { Cause } from "../../../core/findings/cause";
import type { Finding } from "../../../core/findings/finding";
import { cellName } from "../../../core/grid/address";
import { speak } from "../../../text/speak";
import { useWork } from "../../list/workContext";
import { CellLink } from "./CellLink";

interface SentenceProps {
  readonly finding: Finding;
  /** The sheet of the list that it stands in, where that may be another than its own. */
  readonly beside?: string;
}

/** What is said of a cell, with ways to it and to what makes it wrong on other sheets. */
export function Sentence({ finding, beside = finding.sheet }: SentenceProps) {
  const { texts } = useWork();
  const { sheet, cell, severity, message } = finding;
  return (
    <Text variant="small" block>
      <strong>{texts.severities[severity]}</strong> <CellLink sheet={sheet} cell={cell} withSheet={sheet !== beside} />{" "}
      {speak(message, texts)}
      {causesElsewhere(finding).map((cause) =>
        cause.elsewhere && cause.elsewhere.sheet !== beside ? (
          <span key={`${cause.elsewhere.sheet} ${cellName(cause)}`}>
            {" "}
            <CellLink sheet={cause.elsewhere.sheet} cell={cause} withSheet />
          </span>
        ) : null,
      )}
    </Text>
  );
}

function causesElsewhere({ message }: Finding): readonly Cause[] {
  return message.key === "follows-wrong-figure" ? message.causes : [];
}

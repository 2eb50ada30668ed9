import type { Finding } from "../../../core/findings/finding";
import { useWork } from "../../list/workContext";
import { Disclosure } from "../Disclosure";
import { Sentence } from "./Sentence";

interface ConsequencesProps {
  readonly findings: readonly Finding[];
  /** The sheet of what they follow from. */
  readonly beside: string;
}

/** What is wrong only because of a finding, folded away below it. */
export function Consequences({ findings, beside }: ConsequencesProps) {
  const { texts } = useWork();
  if (findings.length === 0) return null;
  return (
    <Disclosure label={texts.pane.consequences(findings.length)}>
      {findings.map((finding) => (
        <Sentence key={finding.id} finding={finding} beside={beside} />
      ))}
    </Disclosure>
  );
}

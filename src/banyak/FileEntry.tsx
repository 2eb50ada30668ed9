import { memo, useState } from "react";
import { isWrong, verdictOf } from "../many/overview";
import type { ManyFile } from "../many/known";
import { isFine } from "../core/findings/counts";
import type { BanyakTexts } from "../text/banyak/texts";
import type { Summary } from "../text/proof/summary";
import type { Texts } from "../text/texts";

/** So many findings of a file are listed; all of them are in the workbook of results. */
const MOST_LISTED = 200;
/** A sign beside each word, for who does not tell the colours apart. */
const SIGNS = { unusable: "✕", wrong: "✕", look: "!", fine: "✓" } as const;

interface FileEntryProps {
  readonly file: ManyFile;
  readonly texts: Texts;
  readonly page: BanyakTexts;
}

/** A file with its verdict, open for its findings. What is closed is not drawn: there may be a thousand. */
export const FileEntry = memo(function FileEntry({ file, texts, page }: FileEntryProps) {
  const [isOpen, setOpen] = useState(false);
  const { name, outcome } = file;
  const state = stateOf(file);
  const head = (
    <>
      <span className={`sign ${state}`} role="img" aria-label={page.states[state]}>
        {SIGNS[state]}
      </span>
      <span className="name">{name}</span>
      <span className="verdict">{verdictOf(file, texts)}</span>
    </>
  );
  if (!outcome.ok) return <li className="file">{head}</li>;
  return (
    <li className="file">
      <details
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary>{head}</summary>
        {isOpen && <Findings summary={outcome.summary} texts={texts} page={page} />}
      </details>
    </li>
  );
});

function stateOf({ outcome }: ManyFile): keyof typeof SIGNS {
  if (!outcome.ok) return "unusable";
  const { digest, unread } = outcome.summary;
  if (isWrong(digest)) return "wrong";
  // What was not checked is not fine.
  const isAllChecked = digest.kinds.length > 0 && unread.length === 0;
  return isAllChecked && isFine(digest.counts) ? "fine" : "look";
}

function Findings({ summary, texts, page }: { readonly summary: Summary } & Omit<FileEntryProps, "file">) {
  const { findings, tables, unread } = summary;
  const { columns } = texts.proof;
  return (
    <div className="findings">
      {unread.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {findings.length === 0 ? (
        <p>{page.noFindings}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.severity}</th>
              <th scope="col">{columns.place}</th>
              <th scope="col">{columns.says}</th>
              <th scope="col">{columns.decision}</th>
            </tr>
          </thead>
          <tbody>
            {gravestFirst(findings, texts)
              .slice(0, MOST_LISTED)
              .map(([severity, place, says, , , decided], at) => (
                <tr key={at}>
                  <td>{severity}</td>
                  <td>{place}</td>
                  <td>{says}</td>
                  <td>{decided}</td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
      {findings.length > MOST_LISTED && <p>{page.more(findings.length - MOST_LISTED)}</p>}
      <h4>{page.tables}</h4>
      <ul>
        {tables.map(([, place, says]) => (
          <li key={place}>
            {place} – {says}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** As severe as they are, else in the order of the workbook. */
function gravestFirst(findings: Summary["findings"], { severities }: Texts): Summary["findings"] {
  const order = [severities.error, severities.warning, severities.info];
  return [...findings].sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
}

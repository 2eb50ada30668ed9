import { Text } from "office-ui-fabric-react";
import { useEffect, useState, type ComponentType } from "react";
import type { Texts } from "../../../text/texts";
import type { Session } from "../../session/session";
import { Disclosure } from "../Disclosure";

interface PreferencesProps {
  readonly session: Session;
  readonly texts: Texts;
}

type Page = ComponentType<PreferencesProps>;

/** How the workbook is checked and filled: behind a line, and loaded once somebody opens it. */
export function Preferences(props: PreferencesProps) {
  return (
    <Disclosure label={props.texts.settings.preferences}>
      <Loaded load={loadPreferences} {...props} />
    </Disclosure>
  );
}

/** What a person says of regions, likewise. */
export function TableMarks(props: PreferencesProps) {
  return (
    <Disclosure label={props.texts.tableMarks.open}>
      <Loaded load={loadTableMarks} {...props} />
    </Disclosure>
  );
}

async function loadPreferences(): Promise<Page> {
  return (await import(/* webpackChunkName: "preferences" */ "./Preferences")).Preferences;
}

async function loadTableMarks(): Promise<Page> {
  return (await import(/* webpackChunkName: "preferences" */ "./TableMarks")).TableMarks;
}

function Loaded({ load, ...props }: PreferencesProps & { readonly load: () => Promise<Page> }) {
  const [page, setPage] = useState<{ readonly Page: Page } | "loading" | "failed">("loading");
  useEffect(() => {
    let isThere = true;
    load().then(
      (Page) => {
        if (isThere) setPage({ Page });
      },
      () => {
        if (isThere) setPage("failed");
      },
    );
    return () => {
      isThere = false;
    };
  }, [load]);
  if (typeof page === "object") return <page.Page {...props} />;
  const { settings } = props.texts;
  return (
    <Text variant="small" role="status">
      {page === "loading" ? settings.opening : settings.notOpened}
    </Text>
  );
}

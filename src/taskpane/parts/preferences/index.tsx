import { Text } from "office-ui-fabric-react";
import { useEffect, useState } from "react";
import type { Texts } from "../../../text/texts";
import type { Session } from "../../session";
import { Disclosure } from "../Disclosure";
import type { Preferences as Page } from "./Preferences";

interface PreferencesProps {
  readonly session: Session;
  readonly texts: Texts;
}

/** How the workbook is checked and filled: behind a line, and loaded once somebody opens it. */
export function Preferences(props: PreferencesProps) {
  return (
    <Disclosure label={props.texts.settings.preferences}>
      <Loaded {...props} />
    </Disclosure>
  );
}

function Loaded({ session, texts }: PreferencesProps) {
  const [page, setPage] = useState<{ readonly Page: typeof Page } | "loading" | "failed">("loading");
  useEffect(() => {
    let isThere = true;
    import(/* webpackChunkName: "preferences" */ "./Preferences").then(
      (loaded) => {
        if (isThere) setPage({ Page: loaded.Preferences });
      },
      () => {
        if (isThere) setPage("failed");
      },
    );
    return () => {
      isThere = false;
    };
  }, []);
  if (typeof page === "object") return <page.Page session={session} texts={texts} />;
  return (
    <Text variant="small" role="status">
      {page === "loading" ? texts.settings.opening : texts.settings.notOpened}
    </Text>
  );
}

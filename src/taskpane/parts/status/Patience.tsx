import { Text } from "office-ui-fabric-react";
import { useEffect, useState } from "react";

/** Excel answers sooner than this, in milliseconds, unless something keeps it from answering. */
const USUAL = 4000;

/** A sentence for who waits longer than usual, and that a screen reader says then. */
export function Patience({ sentence }: { readonly sentence: string }) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setLate, USUAL, true);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return <div role="status">{isLate && <Text variant="small">{sentence}</Text>}</div>;
}

import { Link, Stack } from "office-ui-fabric-react";
import { useState, type ReactNode } from "react";

/** A line that folds what is below it in and out. */
export function Disclosure({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Stack tokens={{ childrenGap: 8 }} horizontalAlign="stretch">
      <div>
        <Link
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <span aria-hidden>{isOpen ? "▾" : "▸"}</span> {label}
        </Link>
      </div>
      {isOpen && <Stack tokens={{ childrenGap: 8, padding: "0 0 0 12px" }}>{children}</Stack>}
    </Stack>
  );
}

import { registerIcons } from "office-ui-fabric-react";
import type { ReactElement } from "react";

/**
 * The icons that Fabric's components ask for by name, as drawings of the pane's own: Fabric would fetch them as a font
 * from Microsoft's servers. It warns on the console about a name that is missing here.
 */
export function registerPaneIcons(): void {
  registerIcons({
    icons: {
      Info: drawing("M10 9v5.5M10 6.2v.1", circle),
      Warning: drawing("M10 8v4.5M10 15v.1M10 2.5 18 17H2z"),
      ErrorBadge: drawing("m7 7 6 6m0-6-6 6", circle),
      CheckMark: drawing("m4.5 10.5 3.5 3.5 7.5-8"),
      Clear: drawing("m5 5 10 10m0-10L5 15"),
      Undo: drawing("M7 4 3.5 7.5 7 11M4 7.5h8a4 4 0 0 1 0 8H8"),
      More: drawing("M5 10v.1M10 10v.1M15 10v.1"),
      Search: drawing("m13 13 4 4", <circle cx="8.5" cy="8.5" r="5.5" />),
      Up: drawing("m5 12 5-5 5 5"),
      Down: drawing("m5 8 5 5 5-5"),
      Completed: drawing("m6.5 10.2 2.5 2.5 4.7-5", circle),
    },
  });
}

const circle = <circle cx="10" cy="10" r="7.5" />;

/** Lines on a field of 20 × 20, in the colour and size of the text beside it. */
function drawing(lines: string, around?: ReactElement): ReactElement {
  return (
    <svg viewBox="0 0 20 20" width="1em" height="1em" fill="none" stroke="currentColor" strokeWidth="1.5">
      {around}
      <path d={lines} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

import { DefaultButton, MessageBar, MessageBarType, Stack } from "office-ui-fabric-react";
import { Component, type ReactNode } from "react";
import type { Texts } from "../text/texts";

interface BoundaryProps {
  readonly texts: Texts;
  readonly children: ReactNode;
}

/** What is within fails to be drawn: the pane says so, where React would leave it white. The error is logged by React. */
export class Boundary extends Component<BoundaryProps, { readonly detail: string | null }> {
  override readonly state: { readonly detail: string | null } = { detail: null };

  static getDerivedStateFromError(error: unknown): { readonly detail: string } {
    return { detail: String(error) };
  }

  override render(): ReactNode {
    const { texts, children } = this.props;
    const { detail } = this.state;
    if (detail === null) return children;
    return (
      <Stack horizontalAlign="start" tokens={{ childrenGap: 8 }}>
        <MessageBar isMultiline messageBarType={MessageBarType.error}>
          {texts.pane.fault(detail)}
        </MessageBar>
        {/* What it does is in early.ts. */}
        <DefaultButton id="reload" text={texts.pane.reload} />
      </Stack>
    );
  }
}

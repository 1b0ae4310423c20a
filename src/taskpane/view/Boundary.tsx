import { Button } from "@fluentui/react-components";
import { Component } from "react";
import type { ReactNode } from "react";
import type { Words } from "../words";
import { Notice } from "./parts/Notice";

interface BoundaryProps {
  readonly words: Words;
  readonly children: ReactNode;
}

/** Keeps a fault of one view from taking the whole pane down. React itself prints the error to the console. */
export class Boundary extends Component<BoundaryProps, { readonly broken: boolean; readonly detail: string }> {
  override state = { broken: false, detail: "" };

  static getDerivedStateFromError(error: unknown): { broken: boolean; detail: string } {
    return { broken: true, detail: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const words = this.props.words.start;
    return (
      <Notice title={words.brokenTitle} testId="broken-view">
        <p>{words.broken}</p>
        <p>{this.state.detail}</p>
        <Button onClick={() => this.setState({ broken: false, detail: "" })}>{words.brokenAgain}</Button>
      </Notice>
    );
  }
}

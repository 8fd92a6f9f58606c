import { Component, type ReactNode } from 'react';
import { ProblemNotice } from './ProblemNotice';

type Props = {
  readonly children: ReactNode;
  /** What is drawn: a fault is forgotten as soon as it is something else. */
  readonly of: unknown;
  /** What "Try again" does, besides drawing anew. */
  readonly onRetry: () => void;
};

type State = { readonly of: unknown; readonly detail: string | null };

/**
 * Shows a fault of a view as one, in place of an empty window: React takes away whatever threw while it was drawn. React
 * logs the fault by itself.
 */
export class FaultBoundary extends Component<Props, State> {
  override state: State = { of: this.props.of, detail: null };

  static getDerivedStateFromError(fault: unknown): Partial<State> {
    return { detail: String(fault) };
  }

  static getDerivedStateFromProps({ of }: Props, state: State): State | null {
    return of === state.of ? null : { of, detail: null };
  }

  override render(): ReactNode {
    const { children, onRetry } = this.props;
    const { detail } = this.state;
    if (detail === null) return children;
    const retry = () => {
      this.setState({ detail: null });
      onRetry();
    };
    return <ProblemNotice problem={{ code: 'bug', detail }} onRetry={retry} />;
  }
}

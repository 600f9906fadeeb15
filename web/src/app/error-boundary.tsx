import { Component, type ReactNode } from 'react';
import { Button } from '../design/button.js';
import { Notice } from '../design/notice.js';

interface Props {
  children: ReactNode;
}

/** Catches what a page throws while it renders, so that the bar and the other pages stay usable. */
export class ErrorBoundary extends Component<Props, { failure: Error | null }> {
  override state: { failure: Error | null } = { failure: null };

  static getDerivedStateFromError(failure: Error): { failure: Error } {
    return { failure };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <>
        <h1>This page could not be shown</h1>
        <Notice tone="failure" title={failure.message}>
          <p>
            Nothing in the dossier is lost. Load the page again; if it keeps happening, tell whoever
            runs the server.
          </p>
          <Button onClick={() => window.location.reload()}>Load again</Button>
        </Notice>
      </>
    );
  }
}

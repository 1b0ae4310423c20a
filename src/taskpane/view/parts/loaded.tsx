import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ComponentType, ReactNode } from "react";
import { useWords } from "../../words";
import { Notice } from "./Notice";

/** A view in a file of its own, which is fetched once: when it is first shown, or before that by `load`. */
export interface LoadedPart<P> {
  /** Rejects where the file could not be fetched; the next call tries again. */
  readonly load: () => Promise<unknown>;
  readonly View: (props: P) => ReactNode;
}

/** A view that `fetch` gives. Once it is there it is drawn at once; where it cannot be fetched, that is said. */
export function loadedPart<P extends object>(fetch: () => Promise<ComponentType<P>>): LoadedPart<P> {
  let loaded: ComponentType<P> | undefined;
  const load = async (): Promise<unknown> => (loaded ??= await fetch());
  const View = (props: P): ReactNode => {
    const [state, setState] = useState<"fetching" | "there" | "failed">(loaded === undefined ? "fetching" : "there");
    useEffect(() => {
      if (state !== "fetching") return undefined;
      let wanted = true;
      const tell = (now: "there" | "failed"): void => (wanted ? setState(now) : undefined);
      load().then(
        () => tell("there"),
        () => tell("failed"),
      );
      return () => {
        wanted = false;
      };
    }, [state]);
    if (state === "failed") return <NotLoaded again={() => setState("fetching")} />;
    const Loaded = loaded;
    return Loaded === undefined ? <Loading /> : <Loaded {...props} />;
  };
  return { load, View };
}

function Loading(): ReactNode {
  return <Spinner size="small" label={useWords().start.loading} />;
}

function NotLoaded({ again }: { readonly again: () => void }): ReactNode {
  const words = useWords().start;
  return (
    <Notice title={words.notLoadedTitle} testId="not-loaded">
      <p>{words.notLoaded}</p>
      <div>
        <Button onClick={again}>{words.retry}</Button>
      </div>
    </Notice>
  );
}

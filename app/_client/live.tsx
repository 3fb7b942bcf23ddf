"use client";

import type { inferProcedureOutput } from "@trpc/server";
import { useSubscription } from "@trpc/tanstack-react-query";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import type { AppRouter } from "@/server/api/root";
import { useTRPC } from "./trpc";

type Stream = inferProcedureOutput<AppRouter["live"]["events"]>;
type LiveEvent = Stream extends AsyncIterable<infer Event> ? Event : never;

type Props = {
  /** What the page shows: it reads itself again when one of these changes. */
  topics: readonly LiveEvent["topic"][];
  /** Of which ones; of all when left out. */
  ids?: readonly string[];
  /** What else is read again then. */
  onChange?: () => void;
};

/** So long a connection may be away before the page says so: most come back sooner. */
const patienceMs = 4_000;
/** Changes come in handfuls; the page is read once for all of them. */
const gatherMs = 120;

/** Keeps a page up to date without reloading. A page that nobody looks at lets go, and catches up when it is seen. */
export function Live({ topics, ids, onChange }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const isSeen = useIsSeen();
  const gathering = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { status } = useSubscription(
    trpc.live.events.subscriptionOptions(undefined, {
      enabled: isSeen,
      onData: ({ topic, id }) => {
        const concerns = topic === "everything" || (topics.includes(topic) && (!ids || ids.includes(id)));
        if (!concerns) return;
        clearTimeout(gathering.current);
        gathering.current = setTimeout(() => {
          onChange?.();
          router.refresh();
        }, gatherMs);
      },
    }),
  );
  useEffect(() => () => clearTimeout(gathering.current), []);
  const isLost = useLasting(isSeen && status === "connecting", patienceMs);

  return (
    <p
      role="status"
      className="fixed inset-x-4 bottom-20 z-20 mx-auto w-fit rounded-md bg-overlay px-3 py-2 text-sm text-due shadow-overlay empty:hidden md:bottom-4 print:hidden"
    >
      {isLost && "The connection is lost. This page catches up by itself when it is back."}
    </p>
  );
}

function useIsSeen() {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const look = () => setSeen(document.visibilityState === "visible");
    look();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  return isSeen;
}

/** True once something has been so for a while. */
function useLasting(isSo: boolean, forMs: number) {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isSo) return setLasts(false);
    const timer = setTimeout(() => setLasts(true), forMs);
    return () => clearTimeout(timer);
  }, [isSo, forMs]);
  return lasts;
}

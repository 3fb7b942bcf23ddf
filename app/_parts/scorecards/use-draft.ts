"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { useTRPCClient } from "@/app/_client/trpc";
import { copiesFor, type Draft } from "./draft";
import { DraftKeeper } from "./draft-keeper";

interface Given {
  panelId: string;
  memberId: string;
  competencyIds: readonly string[];
  revision: number;
  saved: Draft;
}

/** A scorecard that saves itself while it is written, for as long as its page is open. */
export function useDraft({ panelId, memberId, competencyIds, revision, saved }: Given) {
  const { scorecards } = useTRPCClient();
  const [keeper] = useState(
    () =>
      new DraftKeeper(
        {
          ...{ panelId, competencyIds },
          send: (input) => scorecards.saveDraft.mutate(input),
          read: () => scorecards.mine.query({ panelId }),
          copies: copiesFor(panelId, memberId),
        },
        revision,
        saved,
      ),
  );
  const { draft, saving } = useSyncExternalStore(keeper.subscribe, keeper.getSnapshot, keeper.getSnapshot);

  useEffect(() => {
    keeper.open();
    const leave = () => document.visibilityState === "hidden" && void keeper.save();
    document.addEventListener("visibilitychange", leave);
    window.addEventListener("online", keeper.save);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      window.removeEventListener("online", keeper.save);
      void keeper.save();
    };
  }, [keeper]);

  return { draft, saving, keeper };
}

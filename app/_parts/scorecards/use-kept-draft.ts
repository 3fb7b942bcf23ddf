"use client";

import { useEffect, useState } from "react";
import { copiesFor, type Draft } from "./draft";

/** What is being written and is nobody's scorecard until it is handed in: kept in this browser, for this version. */
export function useKeptDraft(name: { panelId: string; of: string }, version: number, given: Draft) {
  const [draft, setDraft] = useState(given);
  const [copies] = useState(() => copiesFor(name.panelId, name.of));
  useEffect(() => {
    const copy = copies.read();
    if (copy?.revision === version) setDraft(copy.draft);
    else copies.forget();
  }, [copies, version]);

  function change(next: Draft) {
    setDraft(next);
    copies.keep({ revision: version, draft: next });
  }
  return { draft, change, forget: copies.forget };
}

"use client";

import { useMutation } from "@tanstack/react-query";
import type { inferProcedureOutput } from "@trpc/server";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Live } from "@/app/_client/live";
import { useTRPC } from "@/app/_client/trpc";
import { SelectionBar } from "@/app/_parts/decisions/selection-bar";
import { toast } from "@/app/_ui/toast";
import type { AppRouter } from "@/server/api/root";
import { BoardColumn } from "./board-column";

export type BoardStage = inferProcedureOutput<AppRouter["applications"]["board"]>["columns"][number];
export type BoardCardData = BoardStage["cards"][number];

type Props = {
  organisation: string;
  jobId: string;
  columns: readonly BoardStage[];
  today: string;
  timeZone: string;
  mayMove: boolean;
  /** Where many are told at once; null for those who may not. */
  tellHref: string | null;
};

/** Columns are stages, cards are applications. What somebody else moves, moves here too. */
export function Board({ organisation, jobId, columns, today, timeZone, mayMove, tellHref }: Props) {
  const router = useRouter();
  const trpc = useTRPC();
  const [shown, setShown] = useState(columns);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [read, setRead] = useState(columns);
  // What the server has read anew counts; until then the card stands where it was dropped.
  if (columns !== read) {
    setRead(columns);
    setShown(columns);
  }
  const move = useMutation(
    trpc.applications.move.mutationOptions({
      onSettled: () => router.refresh(),
      onError: () => setShown(read),
    }),
  );

  function drop(applicationId: string, to: BoardStage) {
    const from = shown.find(({ cards }) => cards.some(({ id }) => id === applicationId));
    const card = from?.cards.find(({ id }) => id === applicationId);
    if (!from || !card || from.id === to.id) return;
    if (card.state !== "active")
      return toast(`${card.name} has an answer already and stays where it stands.`);
    if (to.kind === "final") return router.push(`/o/${organisation}/applications/${applicationId}#decision`);
    setShown(moved(shown, card, from.id, to.id));
    move.mutate(
      { applicationId, toStageId: to.id, version: card.version },
      { onSuccess: () => toast(`${card.name} is in ${to.name} now.`) },
    );
  }

  return (
    <>
      <Live topics={["application", "outcome", "message"]} />
      <div className="relative -mx-4 flex snap-x scroll-px-4 gap-3 overflow-x-auto px-4 pb-4 sm:-mx-8 sm:scroll-px-8 sm:px-8">
        {shown.map((stage) => (
          <BoardColumn
            key={stage.id}
            organisation={organisation}
            stage={stage}
            today={today}
            timeZone={timeZone}
            mayMove={mayMove}
            tellHref={tellHref}
            chosen={chosen}
            onChoose={setChosen}
            onDrop={(applicationId) => drop(applicationId, stage)}
          />
        ))}
      </div>
      {tellHref && <SelectionBar {...{ jobId, tellHref, chosen }} onClear={() => setChosen(new Set())} />}
    </>
  );
}

function moved(stages: readonly BoardStage[], card: BoardCardData, from: string, to: string) {
  return stages.map((stage) => {
    if (stage.id === from) {
      return { ...stage, total: stage.total - 1, cards: stage.cards.filter(({ id }) => id !== card.id) };
    }
    if (stage.id === to) return { ...stage, total: stage.total + 1, cards: [card, ...stage.cards] };
    return stage;
  });
}

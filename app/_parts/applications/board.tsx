"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { inferProcedureOutput } from "@trpc/server";
import { useRouter } from "next/navigation";
import { useDeferredValue, useEffect, useState } from "react";
import { Live } from "@/app/_client/live";
import { useTRPC } from "@/app/_client/trpc";
import { useReached } from "@/app/_client/use-reached";
import { SelectionBar } from "@/app/_parts/decisions/selection-bar";
import { toast } from "@/app/_ui/toast";
import type { AppRouter } from "@/server/api/root";
import { BoardColumn } from "./board-column";
import type LiveCards from "./live-cards";

export type BoardStage = inferProcedureOutput<AppRouter["applications"]["board"]>["columns"][number];
export type BoardCardData = BoardStage["cards"][number];

type Props = {
  organisation: string;
  jobId: string;
  /** Every column with its first cards: they are seen at once, and the rest follows. */
  first: readonly BoardStage[];
  today: string;
  timeZone: string;
  mayMove: boolean;
  /** Where many are told at once; null for those who may not. */
  tellHref: string | null;
};

/** Columns are stages, cards are applications. What somebody else moves, moves here too. */
export function Board({ organisation, jobId, first, today, timeZone, mayMove, tellHref }: Props) {
  const router = useRouter();
  const { isReached, reaching } = useReached();
  const { shown, Cards, move, readAgain } = useBoard(jobId, first, isReached);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());

  function drop(applicationId: string, to: BoardStage) {
    const from = shown.find(({ cards }) => cards.some(({ id }) => id === applicationId));
    const card = from?.cards.find(({ id }) => id === applicationId);
    if (!from || !card || from.id === to.id) return;
    if (card.state !== "active")
      return toast(`${card.name} has an answer already and stays where it stands.`);
    if (to.kind === "final") return router.push(`/o/${organisation}/applications/${applicationId}#decision`);
    move.mutate(
      { applicationId, toStageId: to.id, version: card.version },
      { onSuccess: () => toast(`${card.name} is in ${to.name} now.`) },
    );
  }

  return (
    <>
      <Live topics={["application", "careers", "outcome", "message"]} onChange={readAgain} />
      <div
        {...reaching}
        className="relative -mx-4 flex snap-x scroll-px-4 gap-3 overflow-x-auto px-4 pb-4 sm:-mx-8 sm:scroll-px-8 sm:px-8"
      >
        {shown.map((stage) => (
          <BoardColumn
            key={stage.id}
            organisation={organisation}
            stage={stage}
            Cards={Cards}
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

/**
 * The board as the server has it, and at once as it is when a card is dropped. Until somebody reaches for it, it is the
 * first cards as the page brought them; all of them come with what moves them.
 */
function useBoard(jobId: string, first: readonly BoardStage[], isReached: boolean) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const Loaded = useLiveCards(isReached);
  // Never one of an earlier visit: between two visits cards move.
  const read = trpc.applications.board.queryOptions(
    { jobId },
    { staleTime: 0, gcTime: 0, enabled: isReached },
  );
  const { data } = useQuery(read);
  // Hundreds of cards are drawn without holding up what is pressed or typed meanwhile.
  const whole = useDeferredValue(Loaded && data ? data.columns : null, null);
  const shown = whole ?? first;
  const Cards = whole && Loaded;
  const readAgain = () => queries.invalidateQueries({ queryKey: read.queryKey });
  const move = useMutation(
    trpc.applications.move.mutationOptions({
      async onMutate({ applicationId, toStageId }) {
        await queries.cancelQueries({ queryKey: read.queryKey });
        const before = queries.getQueryData(read.queryKey);
        if (before) {
          const columns = moved(before.columns, applicationId, toStageId);
          queries.setQueryData(read.queryKey, { ...before, columns });
        }
        return before;
      },
      onError: (_error, _move, before) => queries.setQueryData(read.queryKey, before),
      onSettled: readAgain,
    }),
  );
  return { shown, Cards, move, readAgain };
}

/** Where it does not come, the cards stay as they are: to be read and opened. */
function useLiveCards(isWanted: boolean) {
  const [Cards, setCards] = useState<typeof LiveCards | null>(null);
  useEffect(() => {
    if (isWanted)
      import("./live-cards").then(
        ({ default: loaded }) => setCards(() => loaded),
        () => {},
      );
  }, [isWanted]);
  return Cards;
}

/** The columns once a card stands in another one, on top. */
function moved(stages: BoardStage[], applicationId: string, to: string): BoardStage[] {
  const card = stages.flatMap(({ cards }) => cards).find(({ id }) => id === applicationId);
  if (!card) return stages;
  return stages.map((stage) => {
    const cards = stage.cards.filter(({ id }) => id !== applicationId);
    const total = stage.total - (stage.cards.length - cards.length);
    return stage.id === to
      ? { ...stage, total: total + 1, cards: [card, ...cards] }
      : { ...stage, total, cards };
  });
}

"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import type { inferProcedureOutput } from "@trpc/server";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { DefinitionList } from "@/app/_ui/definition-list";
import { figure } from "@/app/_ui/figure";
import { Progress } from "@/app/_ui/progress";
import { toast } from "@/app/_ui/toast";
import type { AppRouter } from "@/server/api/root";

type Release = inferProcedureOutput<AppRouter["outcomes"]["bulkRelease"]>;

/** While something still leaves, the figures are asked for anew so often. */
const everyMs = 2_000;

export function BulkProgress({ release: first, mayCancel }: { release: Release; mayCancel: boolean }) {
  const trpc = useTRPC();
  const router = useRouter();
  const isUnderWay = (one: Release) => one.leaving > 0 && one.leavesAt.getTime() <= Date.now();
  const asked = useQuery(
    trpc.outcomes.bulkRelease.queryOptions(
      { bulkReleaseId: first.id },
      { initialData: first, refetchInterval: ({ state }) => state.data && isUnderWay(state.data) && everyMs },
    ),
  );
  const cancel = useMutation(
    trpc.outcomes.cancelMany.mutationOptions({
      onSuccess: ({ calledBack }) => toast(`${figure(calledBack)} called back. They were told nothing.`),
      onSettled: () => {
        asked.refetch();
        router.refresh();
      },
    }),
  );
  const { total, told, undelivered, cancelled, leaving, waiting, id } = asked.data;
  const gone = told + undelivered;
  return (
    <div className="flex max-w-prose flex-col gap-5" aria-live="polite">
      <Progress
        label="Outcomes that have left"
        value={gone}
        max={total - cancelled}
        text={
          cancelled === total ? "All called back" : `${figure(told)} of ${figure(total - cancelled)} told`
        }
        tone={leaving === 0 ? "done" : "live"}
      />
      <DefinitionList
        facts={[
          { term: "Waiting to leave", detail: figure(leaving) },
          { term: "Told", detail: figure(told) },
          { term: "Not delivered", detail: figure(undelivered) },
          { term: "Called back", detail: figure(cancelled) },
        ]}
      />
      {mayCancel && waiting > 0 && (
        <Button
          className="w-fit"
          isPending={cancel.isPending}
          onPress={() => cancel.mutate({ bulkReleaseId: id })}
        >
          Call back {waiting === 1 ? "the one" : `all ${figure(waiting)}`} that{" "}
          {waiting === 1 ? "has" : "have"} not left
        </Button>
      )}
    </div>
  );
}

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/app/_client/trpc";
import { toast } from "@/app/_ui/toast";
import type { Arrival } from "./agenda-panel";

/** What reception writes down about one visitor. What was a slip is taken back from the toast. */
export function useReception({ panelId, visitorName }: Pick<Arrival, "panelId" | "visitorName">) {
  const trpc = useTRPC();
  const router = useRouter();
  const after = (say: () => void) => ({
    onSuccess: () => {
      say();
      router.refresh();
    },
    // Somebody at another desk was first: the list shows what they did.
    onError: () => router.refresh(),
  });
  const takeBack = useMutation(
    trpc.visits.takeBackAbsence.mutationOptions(after(() => toast(`${visitorName}: taken back.`))),
  );
  const undo = () => takeBack.mutate({ panelId });
  const noShow = useMutation(
    trpc.visits.noShow.mutationOptions(after(() => toast(`${visitorName} did not come.`, { undo }))),
  );
  const walkedOut = useMutation(
    trpc.visits.walkedOut.mutationOptions(after(() => toast(`${visitorName} left.`, { undo }))),
  );
  const sendIn = useMutation(
    trpc.visits.sendIn.mutationOptions(after(() => toast(`${visitorName} is with the panel.`))),
  );
  const acting = (mutation: typeof takeBack | typeof noShow | typeof walkedOut | typeof sendIn) => ({
    isPending: mutation.isPending,
    now: () => mutation.mutate({ panelId }),
  });
  return {
    takeBack: acting(takeBack),
    noShow: acting(noShow),
    walkedOut: acting(walkedOut),
    sendIn: acting(sendIn),
  };
}

import type { api } from "@/server/api/caller";

type Caller = Pick<Awaited<ReturnType<typeof api>>, "panels" | "scorecards">;

/** Whether somebody has panels of their own to prepare or to score: the list of theirs is there for them alone. */
export async function hasOwnPanels(caller: Caller): Promise<boolean> {
  const [mine, toScore] = await Promise.all([caller.panels.mine(), caller.scorecards.toScore()]);
  return mine.length > 0 || toScore.length > 0;
}

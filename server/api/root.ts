import { entrance } from "./routers/entrance";
import { members } from "./routers/members";
import { organisations } from "./routers/organisations";
import { session } from "./routers/session";
import { router } from "./trpc";

export const appRouter = router({
  entrance,
  members,
  organisations,
  session,
});

export type AppRouter = typeof appRouter;

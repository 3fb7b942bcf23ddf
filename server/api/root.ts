import { applications } from "./routers/applications";
import { candidates } from "./routers/candidates";
import { careers } from "./routers/careers";
import { entrance } from "./routers/entrance";
import { jobs } from "./routers/jobs";
import { members } from "./routers/members";
import { messages } from "./routers/messages";
import { organisations } from "./routers/organisations";
import { session } from "./routers/session";
import { router } from "./trpc";

export const appRouter = router({
  applications,
  candidates,
  careers,
  entrance,
  jobs,
  members,
  messages,
  organisations,
  session,
});

export type AppRouter = typeof appRouter;

import { memberStream } from "../doors";
import { liveEvents } from "../live";
import { router } from "../trpc";

export const live = router({
  events: memberStream("organisations.read").subscription(({ ctx, signal }) => liveEvents(ctx.again, signal)),
});

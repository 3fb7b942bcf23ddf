import { findMe } from "@/server/domain/organisations/reads";
import { member } from "../doors";
import { router } from "../trpc";

export const session = router({
  me: member("organisations.read").query(({ ctx }) => findMe(ctx.scope)),
});

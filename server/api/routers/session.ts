import { proveCode, requestCode } from "@/server/auth/codes";
import { codeInput, codePurposeInput, sessionIdInput } from "@/server/auth/input";
import { endSession, listSessions } from "@/server/auth/sessions";
import { findMe } from "@/server/domain/organisations/reads";
import { candidatePerson, member, person } from "../doors";
import { router } from "../trpc";

export const session = router({
  me: member("organisations.read").query(({ ctx }) => findMe(ctx.scope)),
  list: person.query(({ ctx }) => listSessions(ctx.person, "member", ctx.cookies)),
  end: person.input(sessionIdInput).mutation(({ ctx, input }) => endSession(ctx.person, input.sessionId)),
  listInPortal: candidatePerson.query(({ ctx }) => listSessions(ctx.person, "candidate", ctx.cookies)),
  endInPortal: candidatePerson
    .input(sessionIdInput)
    .mutation(({ ctx, input }) => endSession(ctx.person, input.sessionId)),
  requestCode: candidatePerson
    .input(codePurposeInput)
    .mutation(({ ctx, input }) => requestCode(ctx.person.email, input.purpose)),
  proveCode: candidatePerson
    .input(codeInput)
    .mutation(({ ctx, input }) => proveCode(ctx.cookies, "candidate", input)),
});

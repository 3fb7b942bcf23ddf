import { browserOf } from "@/server/auth/cookies";
import { hasMailbox, listDemoPeople } from "@/server/auth/demo";
import { linkInput, linkQuestion, renewalInput } from "@/server/auth/input";
import { renewLink, requestMail, stateOfLink } from "@/server/auth/links";
import { hasProvider } from "@/server/auth/provider";
import { invitationsFor } from "@/server/auth/session";
import { newId } from "@/server/domain/ids";
import { acceptInvitation } from "@/server/domain/organisations/accept-invitation";
import { foundOrganisation } from "@/server/domain/organisations/found";
import { acceptInput, organisationInput } from "@/server/domain/organisations/input";
import { listRegions } from "@/server/domain/organisations/rules";
import { person } from "../doors";
import { procedure, router } from "../trpc";

export const entrance = router({
  requestLink: procedure.input(linkInput).mutation(({ input }) => requestMail(input)),
  renewLink: procedure.input(renewalInput).mutation(({ input }) => renewLink(input.token)),
  linkState: procedure
    .input(linkQuestion)
    .query(({ ctx, input }) => stateOfLink(input.token, input.audience, browserOf(ctx.cookies))),
  demoPeople: procedure.query(() => listDemoPeople()),
  hasMailbox: procedure.query(() => hasMailbox()),
  hasProvider: procedure.query(() => hasProvider()),
  regions: person.query(() => listRegions()),
  found: person.input(organisationInput).mutation(({ ctx, input }) =>
    ctx.enter(newId(), (scope) =>
      foundOrganisation(scope, {
        ...input,
        personId: ctx.person.personId,
        ownerEmail: ctx.person.email,
      }),
    ),
  ),
  invitations: person.query(({ ctx }) => invitationsFor(ctx.person.email)),
  acceptInvitation: person.input(acceptInput).mutation(({ ctx, input }) =>
    ctx.enter(input.organisationId, (scope) =>
      acceptInvitation(scope, {
        ...input,
        personId: ctx.person.personId,
        personEmail: ctx.person.email,
      }),
    ),
  ),
});

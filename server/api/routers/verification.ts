import { sealInput } from "@/server/domain/contracts/input";
import { findCertificateOf } from "@/server/domain/engagements/reads/certificate";
import { holder } from "../doors";
import { router } from "../trpc";

/** For anybody with a signed document in their hands. Only its hash comes here. */
export const verification = router({
  certificate: holder
    .input(sealInput)
    .query(({ ctx }) =>
      ctx.sealed ? ctx.sealed((scope, document) => findCertificateOf(scope, document)) : null,
    ),
});

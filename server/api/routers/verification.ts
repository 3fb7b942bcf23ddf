import { sealInput } from "@/server/domain/contracts/input";
import { findCertificate } from "@/server/domain/contracts/reads/certificate";
import { holder } from "../doors";
import { router } from "../trpc";

/** For anybody with a signed document in their hands. Only its hash comes here. */
export const verification = router({
  certificate: holder
    .input(sealInput)
    .query(({ ctx }) => (ctx.sealed ? ctx.sealed((scope, id) => findCertificate(scope, id)) : null)),
});

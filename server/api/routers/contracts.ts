import { contractIdInput, signatureInput } from "@/server/domain/contracts/input";
import { findContractPage, listContractsToSign } from "@/server/domain/contracts/reads";
import { signContract } from "@/server/domain/offers/sign-contract";
import { memberOf } from "@/server/domain/scope";
import { member } from "../doors";
import { router } from "../trpc";

export const contracts = router({
  get: member("contracts.read")
    .input(contractIdInput)
    .query(({ ctx, input }) => findContractPage(ctx.scope, input.contractId)),
  toSign: member("contracts.sign").query(({ ctx }) => listContractsToSign(ctx.scope, memberOf(ctx.scope))),
  sign: member("contracts.sign")
    .input(signatureInput)
    .mutation(({ ctx, input }) =>
      signContract(ctx.scope, {
        ...input,
        address: ctx.clientAddress,
        userAgent: ctx.userAgent,
        provedAt: null,
      }),
    ),
});

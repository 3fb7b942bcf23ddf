import { eq } from "drizzle-orm";
import { offers } from "@/db/schema";
import { audit } from "../audit/record";
import { announce } from "../queue";
import { candidateOf, type Scope } from "../scope";
import { lockOffer } from "./reads";

/** Notes that the candidate has seen an offer; only the first time counts. */
export async function viewOffer(scope: Scope, { offerId }: { offerId: string }) {
  candidateOf(scope);
  const offer = await lockOffer(scope, offerId);
  if (!offer.viewedAt)
    await scope.tx.update(offers).set({ viewedAt: scope.now }).where(eq(offers.id, offerId));
  await audit(scope, "offer.viewed", { id: offerId, applicationId: offer.applicationId });
  await announce(scope, "offer", offerId);
}

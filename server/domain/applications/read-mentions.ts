import { and, eq, isNull } from "drizzle-orm";
import { noteMentions } from "@/db/schema";
import { audit } from "../audit/record";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { findApplication } from "./reads";

/** Notes that the member who asks has read the notes of an application that name them. */
export async function readMentions(scope: Scope, { applicationId }: { applicationId: string }) {
  const application = await findApplication(scope, applicationId);
  await scope.tx
    .update(noteMentions)
    .set({ readAt: scope.now })
    .where(
      and(
        eq(noteMentions.applicationId, applicationId),
        eq(noteMentions.memberId, memberOf(scope)),
        isNull(noteMentions.readAt),
      ),
    );
  await audit(scope, "note.mentions-read", { id: application.id, applicationId });
  await announce(scope, "application", applicationId);
}

import { eq, sql } from "drizzle-orm";
import { members, organisations, outbox } from "@/db/schema";
import { audit } from "../audit/record";
import { NotFound } from "../errors";
import { newId } from "../ids";
import { memberOf, type Scope } from "../scope";
import type { PreviewInput } from "./input";
import { previewTemplate } from "./reads/preview";
import { testKey } from "./rules/sending";

/** Sends a template, as it stands in the editor, to oneself. */
export async function sendTest(scope: Scope, input: PreviewInput) {
  const [me] = await scope.tx
    .select()
    .from(members)
    .where(eq(members.id, memberOf(scope)));
  const [organisation] = await scope.tx.select().from(organisations);
  if (!me || !organisation) throw new NotFound("This member");
  const { subject, html, text } = await previewTemplate(scope, input);
  const id = newId();
  await scope.tx.insert(outbox).values({
    id,
    kind: input.kind,
    idempotencyKey: testKey(id),
    memberId: me.id,
    toName: me.name,
    toAddress: me.email,
    subject: `Test: ${subject}`,
    html,
    text,
    dueAt: scope.now,
  });
  await scope.tx.execute(sql`select pg_notify('outbox', '')`);
  await audit(scope, "template.tested", { id }, { after: { kind: input.kind } });
  return { outboxId: id, to: me.email };
}

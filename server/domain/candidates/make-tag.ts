import { eq } from "drizzle-orm";
import { tags } from "@/db/schema";
import { Conflict } from "../errors";
import type { Scope } from "../scope";
import { nameNorm } from "./rules";

/** The tag of this name, made when the organisation has none yet. */
export async function makeTag(scope: Scope, name: string) {
  const norm = nameNorm(name);
  if (!norm) throw new Conflict("Name the tag with letters or figures.", "name");
  await scope.tx.insert(tags).values({ name, nameNorm: norm, createdAt: scope.now }).onConflictDoNothing();
  const [tag] = await scope.tx.select().from(tags).where(eq(tags.nameNorm, norm));
  if (!tag) throw new Error("A tag neither could be added nor is there.");
  return { id: tag.id, name: tag.name };
}

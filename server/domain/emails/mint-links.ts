import { signInLinks } from "@/db/schema";
import { insertMany } from "@/db/tenant";
import type { Scope } from "../scope";
import { type LinkWanted, linkRow } from "./rules/minting";

/** Makes the tokens of many links that nobody asked for, in the order they are wanted. */
export async function mintLinks(
  { tx, now }: Pick<Scope, "tx" | "now">,
  wanted: Pick<LinkWanted, "email" | "audience">[],
): Promise<string[]> {
  const made = wanted.map((one) => linkRow(one, now));
  await insertMany(
    tx,
    signInLinks,
    made.map(({ row }) => row),
  );
  return made.map(({ token }) => token);
}

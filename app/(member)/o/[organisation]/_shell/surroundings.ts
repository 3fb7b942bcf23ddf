import { TRPCError } from "@trpc/server";
import { notFound, redirect } from "next/navigation";
import { api, whoIsHere } from "@/server/api/caller";

/** Who is here, and where else they work. Strangers are led to the door. */
export async function findSurroundings(slug: string) {
  const caller = await api(slug);
  const mine = await caller.organisations.mine().catch((error: unknown) => {
    if (error instanceof TRPCError && error.code === "UNAUTHORIZED") {
      redirect(`/sign-in?next=${encodeURIComponent(`/o/${slug}`)}`);
    }
    throw error;
  });
  if (!mine.some((one) => one.slug === slug)) notFound();
  const { organisation, ...me } = await whoIsHere(slug);
  return { organisation, me, others: mine.filter((other) => other.slug !== slug) };
}

import { TRPCError } from "@trpc/server";
import { redirect } from "next/navigation";
import { api } from "@/server/api/caller";

type Caller = Awaited<ReturnType<typeof api>>;

/** Reads for a page of the portal. Whoever has no session any more is led to where they get a new link. */
export async function readPortal<T>(
  organisation: string | null,
  path: string,
  read: (caller: Caller) => Promise<T>,
): Promise<T> {
  try {
    return await read(await api(organisation));
  } catch (error) {
    if (!(error instanceof TRPCError) || error.code !== "UNAUTHORIZED") throw error;
    redirect(`/portal/open?to=${encodeURIComponent(path)}`);
  }
}

/** Whether whoever asks has a session in the portal. */
export async function isInPortal(): Promise<boolean> {
  try {
    await (await api()).portal.home();
    return true;
  } catch (error) {
    if (!(error instanceof TRPCError) || error.code !== "UNAUTHORIZED") throw error;
    return false;
  }
}

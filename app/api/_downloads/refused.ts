import { TRPCError } from "@trpc/server";

/** What was asked for, or null where whoever asks is refused: a download tells nobody whether there is anything. */
export async function nothingWhenRefused<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof TRPCError && error.code !== "INTERNAL_SERVER_ERROR") return null;
    throw error;
  }
}

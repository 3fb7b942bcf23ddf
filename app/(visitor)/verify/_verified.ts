import type { inferProcedureOutput } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

/** What a form of this page is answered with. */
export interface Verified {
  certificate: inferProcedureOutput<AppRouter["verification"]["certificate"]>;
  /** The fingerprint that was looked for, once one was. */
  sha256: string | null;
  error: string | null;
  status: number | null;
}

export const NOTHING_YET: Verified = { certificate: null, sha256: null, error: null, status: null };

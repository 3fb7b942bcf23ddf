import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

/** What the portal tells of one application. */
export type PageData = inferRouterOutputs<AppRouter>["portal"]["application"];

import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

type Page = inferRouterOutputs<AppRouter>["debriefs"]["get"];

export type WaitingDebrief = Extract<Page, { stands: "waiting" }>;
export type OpenDebrief = Extract<Page, { stands: "open" }>;
export type Grid = OpenDebrief["grids"][number];

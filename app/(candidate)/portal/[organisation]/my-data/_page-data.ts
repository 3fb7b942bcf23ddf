import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

type Outputs = inferRouterOutputs<AppRouter>["myData"];

/** What a candidate's page about their own data shows. */
export type MyDataPage = Outputs["page"];

/** All that "my data" hands out. */
export type MyData = Outputs["take"];

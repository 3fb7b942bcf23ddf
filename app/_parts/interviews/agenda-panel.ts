import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

type Outputs = inferRouterOutputs<AppRouter>;

/** A panel as lists and pages show it. */
export type AgendaPanel = Outputs["panels"]["mine"][number];
export type Kit = Outputs["panels"]["kit"];
export type Arrivals = Outputs["visits"]["today"];
export type Arrival = Arrivals["arrivals"][number];
export type Plan = Outputs["plans"]["get"];
export type Scheduling = Outputs["panels"]["scheduling"];
export type Slots = Outputs["panels"]["slots"];
export type Availability = Outputs["panels"]["availability"];
export type Arranging = Outputs["proposals"]["of"];
export type MyHours = Outputs["hours"]["mine"];
export type WholePanel = Outputs["panels"]["whole"];

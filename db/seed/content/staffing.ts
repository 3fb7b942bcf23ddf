import type { PersonKey } from "./company";
import type { JobKey } from "./shapes";

/** Who decides about a job, and who sits on its panels. The first of them holds the longest conversation. */
export const staffing: Record<JobKey, { manager: PersonKey; panel: readonly PersonKey[]; room: string }> = {
  strategist: { manager: "manager", panel: ["panelist1", "panelist2", "panelist3"], room: "Room 3" },
  firmware: { manager: "engineering", panel: ["engineering", "firmware", "science"], room: "Workshop" },
  care: { manager: "care", panel: ["care", "operations", "panelist1"], room: "Room 1" },
  scientist: { manager: "science", panel: ["science", "firmware", "panelist2"], room: "Roof garden" },
  designer: { manager: "design", panel: ["design", "panelist2", "panelist3"], room: "Room 2" },
  backend: { manager: "engineering", panel: ["engineering", "firmware", "design"], room: "Online" },
  planner: { manager: "manager", panel: ["manager", "operations", "panelist3"], room: "Room 4" },
};

import { ROLE_WORDS } from "@/server/domain/organisations/input";

const hints = {
  owner: "Everything, and the only role that makes owners",
  admin: "Everything but making owners",
  recruiter: "Runs jobs, candidates, panels and outcomes",
  hiring_manager: "Reads candidates, debriefs, decides, signs",
  panelist: "Prepares and scores the panels they sit on",
  front_desk: "Receives visitors, and sees nothing else",
} as const;

const roles = ["owner", "admin", "recruiter", "hiring_manager", "panelist", "front_desk"] as const;

/** The roles somebody can give. */
export function roleOptions(isOwner: boolean) {
  return roles
    .filter((role) => isOwner || role !== "owner")
    .map((role) => ({ id: role, label: ROLE_WORDS[role], hint: hints[role] }));
}

import type { Role } from "@/db/schema";

const everyone = ["owner", "admin", "recruiter", "hiring_manager", "panelist", "front_desk"] as const;
const administrators = ["owner", "admin"] as const;
const recruiting = ["owner", "admin", "recruiter"] as const;
const deciding = ["owner", "admin", "recruiter", "hiring_manager"] as const;
const interviewing = ["owner", "admin", "recruiter", "hiring_manager", "panelist"] as const;
const receiving = ["owner", "admin", "recruiter", "front_desk"] as const;

/**
 * The only table of who may do what. What a member may see of a row (a panelist only their own panels, nobody another's
 * scorecard before their own) is said where the row is read, and by the database's policies.
 */
export const PERMISSIONS = {
  "organisations.read": everyone,
  "organisations.change": administrators,
  "members.read": everyone,
  "members.manage": administrators,
  "notifications.mine": everyone,
  "audit.read": administrators,
  "today.read": interviewing,

  "jobs.read": deciding,
  "jobs.write": recruiting,
  "jobs.approve": deciding,
  "candidates.read": deciding,
  "candidates.views": deciding,
  "candidates.write": recruiting,
  "candidates.merge": recruiting,
  "candidates.import": recruiting,
  "candidates.export": recruiting,
  "files.read": interviewing,
  "applications.read": deciding,
  "applications.move": deciding,
  "applications.write": deciding,
  "messages.read": deciding,
  "messages.write": recruiting,

  "plans.read": interviewing,
  "plans.write": deciding,
  "panels.read": interviewing,
  "panels.schedule": recruiting,
  "panels.mine": interviewing,
  "hours.mine": interviewing,
  "visits.read": receiving,
  "visits.write": receiving,
  "scorecards.mine": interviewing,
  "scorecards.on_behalf": recruiting,
  "debriefs.read": interviewing,
  "debriefs.open": interviewing,
  "debriefs.discuss": interviewing,
  "debriefs.close": deciding,
  "shortlists.read": deciding,
  "shortlists.choose": deciding,

  "decisions.read": deciding,
  "decisions.record": deciding,
  "outcomes.read": deciding,
  "outcomes.release": recruiting,
  "templates.read": recruiting,
  "templates.write": recruiting,
  "emails.read": recruiting,

  "terms.read": deciding,
  "terms.write": deciding,
  "approvals.delegate": deciding,
  "terms.approve": deciding,
  "contracts.read": deciding,
  "contracts.sign": ["owner", "admin", "hiring_manager"],
  "engagements.read": deciding,
  "engagements.run": deciding,
  "references.check": deciding,
  "offers.read": deciding,
  "offers.write": deciding,
  "offers.approve": deciding,
  "offers.rescind": administrators,
  "reports.read": deciding,
  "privacy.answer": administrators,
  "privacy.erase": administrators,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Whether a role may do something. */
export function may(role: Role, permission: Permission): boolean {
  return (PERMISSIONS[permission] as readonly Role[]).includes(role);
}

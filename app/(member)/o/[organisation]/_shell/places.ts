import {
  BriefcaseBusiness,
  CalendarDays,
  ChartColumn,
  ConciergeBell,
  FileSignature,
  FileText,
  Handshake,
  History,
  type LucideIcon,
  Send,
  Settings,
  ShieldCheck,
  Sun,
  UserRoundCog,
  UsersRound,
} from "lucide-react";
import type { Permission } from "@/server/auth/permissions";

export type Place = {
  /** The first part of the address below the organisation; empty for Today. */
  segment: string;
  label: string;
  icon: LucideIcon;
  permission: Permission;
  /** Pressed after "g". */
  key?: string;
  group: "work" | "organisation";
};

/** Where members go, in the order of the rail. The first three of a role stand at the foot of its phone. */
export const places: readonly Place[] = [
  { segment: "", label: "Today", icon: Sun, permission: "today.read", key: "t", group: "work" },
  {
    segment: "jobs",
    label: "Jobs",
    icon: BriefcaseBusiness,
    permission: "jobs.read",
    key: "j",
    group: "work",
  },
  {
    segment: "candidates",
    label: "Candidates",
    icon: UsersRound,
    permission: "candidates.read",
    key: "c",
    group: "work",
  },
  {
    segment: "interviews",
    label: "Interviews",
    icon: CalendarDays,
    permission: "panels.read",
    key: "i",
    group: "work",
  },
  {
    segment: "front-desk",
    label: "Arrivals",
    icon: ConciergeBell,
    permission: "visits.read",
    key: "f",
    group: "work",
  },
  {
    segment: "outcomes",
    label: "Outcomes",
    icon: Send,
    permission: "outcomes.read",
    key: "o",
    group: "work",
  },
  { segment: "offers", label: "Offers", icon: FileSignature, permission: "offers.read", group: "work" },
  {
    segment: "engagements",
    label: "Engagements",
    icon: Handshake,
    permission: "engagements.read",
    key: "e",
    group: "work",
  },
  {
    segment: "reports",
    label: "Reports",
    icon: ChartColumn,
    permission: "reports.read",
    key: "r",
    group: "work",
  },
  {
    segment: "members",
    label: "Members",
    icon: UserRoundCog,
    permission: "members.manage",
    key: "m",
    group: "organisation",
  },
  {
    segment: "templates",
    label: "Templates",
    icon: FileText,
    permission: "templates.read",
    group: "organisation",
  },
  {
    segment: "audit",
    label: "Audit",
    icon: History,
    permission: "audit.read",
    key: "a",
    group: "organisation",
  },
  {
    segment: "privacy",
    label: "Privacy",
    icon: ShieldCheck,
    permission: "privacy.answer",
    group: "organisation",
  },
  {
    segment: "settings",
    label: "Settings",
    icon: Settings,
    permission: "organisations.change",
    key: "s",
    group: "organisation",
  },
];

export const addressOf = (organisation: string, { segment }: Pick<Place, "segment">) =>
  segment ? `/o/${organisation}/${segment}` : `/o/${organisation}`;

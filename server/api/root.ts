import { agreementTemplates } from "./routers/agreement-templates";
import { applications } from "./routers/applications";
import { approvals } from "./routers/approvals";
import { audit } from "./routers/audit";
import { candidates } from "./routers/candidates";
import { careers } from "./routers/careers";
import { contracts } from "./routers/contracts";
import { debriefs } from "./routers/debriefs";
import { decisions } from "./routers/decisions";
import { emails } from "./routers/emails";
import { engagements } from "./routers/engagements";
import { entrance } from "./routers/entrance";
import { hours } from "./routers/hours";
import { imports } from "./routers/imports";
import { incoming } from "./routers/incoming";
import { jobs } from "./routers/jobs";
import { live } from "./routers/live";
import { members } from "./routers/members";
import { messages } from "./routers/messages";
import { myData } from "./routers/my-data";
import { offers } from "./routers/offers";
import { organisations } from "./routers/organisations";
import { outcomes } from "./routers/outcomes";
import { panels } from "./routers/panels";
import { planTemplates } from "./routers/plan-templates";
import { plans } from "./routers/plans";
import { pool } from "./routers/pool";
import { portal } from "./routers/portal";
import { privacy } from "./routers/privacy";
import { proposals } from "./routers/proposals";
import { reports } from "./routers/reports";
import { scorecards } from "./routers/scorecards";
import { session } from "./routers/session";
import { shortlists } from "./routers/shortlists";
import { stages } from "./routers/stages";
import { tasks } from "./routers/tasks";
import { templates } from "./routers/templates";
import { terms } from "./routers/terms";
import { today } from "./routers/today";
import { verification } from "./routers/verification";
import { visits } from "./routers/visits";
import { router } from "./trpc";

export const appRouter = router({
  agreementTemplates,
  approvals,
  audit,
  contracts,
  engagements,
  offers,
  pool,
  portal,
  terms,
  applications,
  candidates,
  careers,
  debriefs,
  entrance,
  hours,
  imports,
  incoming,
  jobs,
  live,
  members,
  messages,
  myData,
  organisations,
  panels,
  plans,
  planTemplates,
  privacy,
  proposals,
  reports,
  scorecards,
  session,
  verification,
  visits,
  decisions,
  emails,
  outcomes,
  shortlists,
  stages,
  tasks,
  templates,
  today,
});

export type AppRouter = typeof appRouter;

import { jsonb, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, belongsTo, oneOf, tenantTable, word } from "../columns";
import { members } from "./organisations";

const AGREEMENT_KINDS = ["terms", "offer"] as const;

/** What a template of either kind may begin with; words may hold merge fields, and what is not said stays open. */
export interface AgreementContent {
  scope?: string;
  deliverables?: string;
  dayQuarters?: number | null;
  rateMinorUnits?: number | null;
  title?: string;
  level?: string;
  conditions?: string;
  currency: string;
}

/** What terms or an offer can be started from. */
export const agreementTemplates = tenantTable(
  "agreement_templates",
  {
    kind: word("kind", AGREEMENT_KINDS).notNull(),
    name: text("name").notNull(),
    content: jsonb("content").$type<AgreementContent>().notNull(),
    savedBy: uuid("saved_by").notNull(),
    savedAt: at("saved_at").notNull(),
  },
  (t) => [
    oneOf("agreement_templates_kind", t.kind, AGREEMENT_KINDS),
    belongsTo("agreement_templates_member", t, t.savedBy, members),
    uniqueIndex("agreement_templates_name").on(t.organisationId, t.kind, t.name),
  ],
);

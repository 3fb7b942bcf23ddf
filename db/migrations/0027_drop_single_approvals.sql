DROP POLICY "terms_approvals_tenant" ON "terms_approvals" CASCADE;--> statement-breakpoint
DROP POLICY "terms_approvals_reach" ON "terms_approvals" CASCADE;--> statement-breakpoint
DROP TABLE "terms_approvals" CASCADE;--> statement-breakpoint
DROP POLICY "offer_approvals_tenant" ON "offer_approvals" CASCADE;--> statement-breakpoint
DROP POLICY "offer_approvals_reach" ON "offer_approvals" CASCADE;--> statement-breakpoint
DROP TABLE "offer_approvals" CASCADE;
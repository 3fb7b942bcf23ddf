import { Copied } from "./copy";

const columns = {
  candidates: "id name name_norm email email_norm phone location locale created_at",
  files:
    "id candidate_id application_id kind name content_type size_bytes sha256 storage_key text text_state created_at",
  applications:
    "id job_id candidate_id candidate_created_at stage_id owner_id state source open_to_engagement next_step applied_at stage_entered_at promised_on answered_at version cv_id consent_text",
  stage_moves: "id application_id from_stage_id to_stage_id moved_by moved_at",
  promises: "id application_id candidate_id promised_on reason set_by set_at",
  withdrawals: "id application_id candidate_id reason withdrawn_at",
  notes: "id application_id member_id body written_at",
  messages: "id application_id candidate_id member_id body sent_at read_at",
  decisions: "id application_id kind reason_id rationale decided_by decided_at",
  outcomes:
    "id application_id candidate_id decision_id kind state outbox_id fields released_by released_at leaves_at told_at",
  outbox:
    "id kind idempotency_key application_id candidate_id to_name to_address subject html text attachments state due_at attempts sent_at created_at",
  audit_entries: "id at actor member_id verb subject_type subject_id application_id digest",
  audit_values: "id entry_id salt after",
  panels:
    "id application_id candidate_id plan_id name starts_at ends_at time_zone place state sequence kit scheduled_by scheduled_at",
  panelists: "id panel_id member_id required starts_at ends_at",
  visits: "id panel_id candidate_id code room checked_in_at checked_in_by",
  scorecards:
    "id panel_id application_id member_id overall summary revision started_at submitted_at submitted_by late",
  ratings: "id scorecard_id competency_id rating evidence not_assessed_reason",
  proposals:
    "id application_id candidate_id panel_id time_zone duration_minutes place link panelist_ids alternate_ids optional_ids state proposed_by proposed_at expires_at",
  proposed_times: "id proposal_id candidate_id starts_at ends_at",
  finalists: "id application_id job_id chosen_by chosen_at",
  terms:
    "id application_id candidate_id decision_id version author scope deliverables starts_on ends_on day_quarters rate_minor_units currency sponsor_id signatory_id answer_by measure_name measure_unit measure_target state created_by created_at",
  contracts: "id application_id candidate_id kind title body body_sha256 drawn_up_at signed_at",
  contract_signers: "id contract_id candidate_id position party member_id name",
  signatures:
    "id contract_id signer_id candidate_id method mark consent_text body_sha256 address user_agent signed_at",
  engagements:
    "id application_id candidate_id terms_id contract_id sponsor_id title state starts_on ends_on began_at closed_at closed_by closing_note",
  milestones:
    "id engagement_id candidate_id position title due_on delivered_at delivery_note approved_at approved_by",
  results: "id engagement_id candidate_id name unit target",
  readings: "id result_id candidate_id read_on value note recorded_at confirmed_at confirmed_by",
  pool_entries: "id candidate_id why until_on added_by added_at",
  debriefs: "id application_id opened_by opened_at sealed_score sealed_inputs missing closed_at closed_by",
} as const;

export type TableName = keyof typeof columns;
export type Tables = Record<TableName, Copied>;

/** Every table that grows with an organisation, open for COPY at once. */
export async function openTables(superuserUrl: string): Promise<Tables> {
  const open = async ([name, list]: [string, string]) =>
    [name, await Copied.into(superuserUrl, name, ["organisation_id", ...list.split(" ")])] as const;
  return Object.fromEntries(await Promise.all(Object.entries(columns).map(open))) as Tables;
}

export const tableNames = Object.keys(columns);

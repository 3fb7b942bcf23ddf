import { z } from "zod";

/**
 * The mails that a member may do without: all of it stands in the product, too. What carries an entry for their calendar,
 * a signed document or an invitation is not among them.
 */
export const NOTIFICATIONS = {
  message: { name: "A candidate writes", about: "applications" },
  mail_returned: { name: "A mail to a candidate came back", about: "applications" },
  mentioned: { name: "A note mentions me", about: "applications" },
  promise_due: { name: "A promised date is near or past", about: "applications" },
  time_chosen: { name: "A candidate chose a time", about: "applications" },
  other_times_asked: { name: "A candidate asks for other times", about: "applications" },
  adjustments_stated: { name: "A candidate says what they need on the day", about: "applications" },
  approval_asked: { name: "A job, an offer or terms wait for my approval", about: "applications" },
  approval_answered: { name: "What I asked for was approved or sent back", about: "applications" },
  work_waits: { name: "Work of a consultant waits for my word", about: "applications" },
  interview_reminder: { name: "The day before a panel of mine", about: "panels" },
  visitor_here: { name: "Somebody has arrived for a panel of mine", about: "panels" },
  scorecard_due: { name: "A scorecard of mine is due", about: "panels" },
} as const;
export type Notification = keyof typeof NOTIFICATIONS;

const kinds = Object.keys(NOTIFICATIONS) as [Notification, ...Notification[]];

/** All that a member wants to be told by mail. What is not named is not sent to them any more. */
export const notificationsInput = z.object({ wanted: z.array(z.enum(kinds)).max(kinds.length) });

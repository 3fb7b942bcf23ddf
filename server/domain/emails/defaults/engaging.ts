import type { DefaultTexts } from "./texts";

/** What is written while an engagement is under way, and at its end. */
export const ENGAGING = {
  terms_unanswered: {
    subject: "Your answer until {{ answer_by }}: our offer of an engagement",
    body: `Dear {{ candidate_first_name }},

A short reminder, and the only one: the terms of the engagement that we offered you wait for your answer until **{{ answer_by }}**.

You can accept, propose other terms, ask a question or decline. Declining costs you nothing, now or if you apply again.

[Read the terms and answer]({{ portal_link }})

{{ organisation_name }}`,
  },
  milestone_due: {
    subject: "Due {{ due_on }}: {{ milestone }}",
    body: `Dear {{ candidate_first_name }},

A short reminder of what we agreed: **{{ milestone }}** is due on **{{ due_on }}**.

Deliver it in your portal, with a note or a file. If it needs longer, write to us there, and we find another day.

[Open your engagement]({{ portal_link }})

{{ organisation_name }}`,
  },
  reference_issued: {
    subject: "Your reference from {{ organisation_name }}",
    body: `Dear {{ candidate_first_name }},

Your engagement is over, and we have written a reference for you. It is a sealed PDF, and yours to keep: anybody you show it to can find out that it is genuine.

[Open your reference]({{ portal_link }})

Thank you for your work.

{{ organisation_name }}`,
  },
  work_waits: {
    subject: "{{ candidate_name }} waits for your word",
    body: `Dear {{ recipient_name }},

You sponsor the engagement of {{ candidate_name }}. This waits for you since a few days:

{{ items }}

What is not approved is not paid, and what is not confirmed is not counted.

[Look at it]({{ engagement_link }})

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;

import type { DefaultTexts } from "./texts";

export const OUTCOMES = {
  outcome_hired: {
    subject: "Good news about the {{ job_title }} job",
    body: `Dear {{ candidate_first_name }},

{% if told_by_phone_on %}This is what we told you by phone on {{ told_by_phone_on }}, in writing. {% endif %}We would like you to join {{ organisation_name }} as {{ job_title }}. Congratulations.

{% if feedback %}{{ feedback }}

{% endif %}Your offer, with everything it says about pay and start, comes by mail and stands in your portal. Read it in peace and ask us whatever you want to know.

[Open your portal]({{ portal_link }})

We are looking forward to working with you.

{{ organisation_name }}`,
  },
  outcome_not_now: {
    subject: "Our answer to your application for {{ job_title }}",
    body: `Dear {{ candidate_first_name }},

{% if told_by_phone_on %}This is what we told you by phone on {{ told_by_phone_on }}, in writing. {% endif %}We will not be offering you the {{ job_title }} job. We know that this is not the answer you hoped for, and we wanted you to have it plainly and without waiting any longer.

Thank you for the time and the thought you gave us.{% if feedback %} We also want you to have this:

{{ feedback }}{% endif %}

This answer is about this job at this time. If another of our jobs fits you, we would be glad to hear from you again.

If you have a question, write to us in your portal and a person will answer:

[Open your portal]({{ portal_link }})

We wish you well.

{{ organisation_name }}`,
  },
  outcome_consult_instead: {
    subject: "Our answer to your application for {{ job_title }}, and an offer",
    body: `Dear {{ candidate_first_name }}, we will not be offering you the {{ job_title }} job. {% if chose_another %}We chose another candidate. {% endif %}Thank you for the time and the thought you gave us.

We would, however, like to work with you, and offer you a short, paid consulting engagement with {{ sponsor_name }} as its sponsor.\\
**Scope:** {{ scope }}\\
**Deliverables:** {{ deliverables }}\\
**Start:** {{ starts_on }}\\
**End:** {{ ends_on }}\\
**Paid days:** {{ days }}\\
**Rate:** {{ rate }} a day\\
**Sponsor:** {{ sponsor_name }}

Accepting is an intention, not yet a contract: nothing binds you or us until both have signed. Declining costs you nothing. It will not be held against you, now or if you apply again.

{% if feedback %}Why we ask you:

{{ feedback }}

{% endif %}In your portal you can accept, decline, ask a question or propose other terms. Please answer by **{{ answer_by }}**.

[Read the terms and answer]({{ portal_link }})

{{ organisation_name }}`,
  },
  decision_reversed: {
    subject: "We have to correct our answer to your application for {{ job_title }}",
    body: `Dear {{ candidate_first_name }},

On {{ told_on }} we told you {{ told }}. That no longer holds: we have taken the decision back, and are considering your application for {{ job_title }} again.

{{ words }}

We know what such a letter does to somebody's plans, and we are sorry. You will hear from us by **{{ promised_on }}**. If you would rather not be considered any more, you can say so in your portal, and that is the end of it.

[Open your portal]({{ portal_link }})

{{ organisation_name }}`,
  },
  offer: {
    subject: "Your offer from {{ organisation_name }}: {{ title }}",
    body: `Dear {{ candidate_first_name }},

We are glad to offer you the job of **{{ title }}** at {{ organisation_name }}.

- **Pay:** {{ salary }}
- **Start:** {{ starts_on }}
- **Please answer by:** {{ answer_by }}

The full offer stands in your portal. There you can read it, ask about it, and accept or decline it.

[Read your offer]({{ portal_link }})

{{ organisation_name }}`,
  },
  signed: {
    subject: "Signed by everyone: {{ document_title }}",
    body: `Dear {{ recipient_name }},

The {{ document_title }} between {{ candidate_name }} and {{ organisation_name }} is now signed by both sides. The sealed document, with the page that shows who signed it and when, is yours to keep.

{% if portal_link %}[Open the document]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;

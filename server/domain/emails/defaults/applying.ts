import type { DefaultTexts } from "./texts";

export const APPLYING = {
  application_received: {
    subject: "We have your application for {{ job_title }}",
    body: `Dear {{ candidate_first_name }},

Thank you for applying to {{ organisation_name }} for the {{ job_title }} job. Your application has arrived safely, and a person will read it.

**You will hear from us by {{ promised_on }}**, whatever the answer is.

Until then you can see where you stand, write to us, correct your details or withdraw at any time:

[See your application]({{ portal_link }})

The link is yours alone. It works once and then keeps you signed in for 30 days.

{{ organisation_name }}`,
  },
  still_deciding: {
    subject: "We need a little longer: {{ job_title }}",
    body: `Dear {{ candidate_first_name }},

We promised you an answer about the {{ job_title }} job, and we do not have one yet. We are sorry to keep you waiting.

{% if reason %}{{ reason }}

{% endif %}**You will now hear from us by {{ promised_on }}.** You need not do anything, and the wait says nothing about how you did.

[See where you stand]({{ portal_link }})

{{ organisation_name }}`,
  },
  portal_link: {
    subject: "Your link to {{ organisation_name }}",
    body: `{% if candidate_first_name %}Dear {{ candidate_first_name }},{% else %}Hello,{% endif %}

Here is your link to your applications at {{ organisation_name }}:

[Open your portal]({{ portal_link }})

It works once, within seven days, and then keeps you signed in for 30 days. If you did not ask for it, you can leave this mail alone: nobody can get in without it.

{{ organisation_name }}`,
  },
  message: {
    subject: "{{ sender_name }} wrote to you{% if job_title %} about {{ job_title }}{% endif %}",
    body: `Dear {{ recipient_name }},

{{ body }}

{{ sender_name }}

{% if portal_link %}[Read and answer in your portal]({{ portal_link }}){% endif %}{% if application_link %}[Read and answer]({{ application_link }}){% endif %}`,
  },
} satisfies DefaultTexts;

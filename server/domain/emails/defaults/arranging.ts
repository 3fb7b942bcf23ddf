import type { DefaultTexts } from "./texts";

export const ARRANGING = {
  times_proposed: {
    subject:
      "{% if is_move %}Choose a new time for your interview: {{ job_title }}{% else %}Choose a time for your interview: {{ job_title }}{% endif %}",
    body: `Dear {{ candidate_first_name }},

{% if is_move %}We would like to move your interview for the {{ job_title }} job. Until you have chosen a new time, the one we agreed on stands.{% else %}We would like to meet you about the {{ job_title }} job, and you choose when.{% endif %} It takes {{ duration }}{% if panel_place %}, at {{ panel_place }}{% endif %}{% if panel_link %}, online{% endif %}. These times are open:

{{ times }}

[Choose a time]({{ portal_link }})

Please choose by **{{ choose_by }}**. A time is yours once you have chosen it; until then somebody else may be quicker, and you will see those that are left. If none of them suits you, say so on the same page and we will look for others. It will not count against you.

{{ organisation_name }}`,
  },
  times_withdrawn: {
    subject: "The times for your interview no longer hold: {{ job_title }}",
    body: `Dear {{ candidate_first_name }},

The times we proposed for {{ panel_name }}, about the {{ job_title }} job, no longer hold. We are sorry for the trouble. This is not an answer to your application, and you need not do anything: what happens next stands in your portal, and we write to you when there are new times.

[See where you stand]({{ portal_link }})

{{ organisation_name }}`,
  },
  time_chosen: {
    subject: "{{ candidate_name }} chose a time: {{ panel_when }}",
    body: `Dear {{ recipient_name }},

{{ candidate_name }} chose one of the times you proposed for {{ panel_name }}, about the {{ job_title }} job.

**When:** {{ panel_when }}\\
**The panel:** {{ panelist_names }}

Everybody is invited, with a calendar entry.

[Open the application]({{ application_link }})

{{ organisation_name }}`,
  },
  other_times_asked: {
    subject: "{{ candidate_name }} asks for other times: {{ panel_name }}",
    body: `Dear {{ recipient_name }},

{{ candidate_name }} asks for another time for {{ panel_name }}, about the {{ job_title }} job.

{% if words %}{{ words }}

{% endif %}Nothing has changed yet: propose new times, or answer in the conversation.

[Open the application]({{ application_link }})

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;

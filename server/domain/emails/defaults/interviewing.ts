import type { DefaultTexts } from "./texts";

// The same kinds go to the candidate and to the panelists: only a panelist's mail has a link to the kit.
const facts = `**When:** {{ panel_when }}{% if panel_place %}\\
**Where:** {{ panel_place }}{% endif %}{% if panel_link %}\\
**Online:** [{{ panel_link }}]({{ panel_link }}){% endif %}`;

const forPanelist = `[Open your kit]({{ kit_link }})

The kit has the questions, the CV and your scorecard. Please score before you talk to the others: they cannot see your scorecard until they have sent theirs, nor you theirs.`;

export const INTERVIEWING = {
  interview_invitation: {
    subject:
      "{% if kit_link %}{{ panel_name }} with {{ candidate_name }}: {{ panel_when }}{% else %}Your interview for {{ job_title }}: {{ panel_when }}{% endif %}",
    body: `Dear {{ recipient_name }},

{% if kit_link %}You are on a panel that meets {{ candidate_name }} for the {{ job_title }} job.{% else %}{% if you_chose %}Thank you for choosing a time. We look forward to talking with you about the {{ job_title }} job.{% else %}We would like to meet you about the {{ job_title }} job.{% endif %} You will talk with {{ panelist_names }}.{% endif %}

${facts}

{% if kit_link %}With you: {{ panelist_names }}.

${forPanelist}{% else %}{% if check_in_code %}When you arrive, give the front desk your name or this code: **{{ check_in_code }}**.

{% endif %}The interview is in the calendar file with this mail. Each of the panel will have read your application, will ask every candidate the same prepared questions, and will score on their own.

**Is there anything you need on the day?** Step-free access, more time, an interpreter, a break: tell us in your portal, and we arrange it. Only those who arrange the day and the front desk read it. The panel does not, and it never counts against you.

If the time does not suit you, tell us there too.

[See the interview in your portal]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
  interview_rescheduled: {
    subject:
      "{% if kit_link %}New time: {{ panel_name }} with {{ candidate_name }}, {{ panel_when }}{% else %}New time for your interview: {{ panel_when }}{% endif %}",
    body: `Dear {{ recipient_name }},

{% if kit_link %}The panel that meets {{ candidate_name }} for the {{ job_title }} job has a new time or place.{% else %}{% if you_chose %}Thank you for choosing another time for your interview for the {{ job_title }} job.{% else %}Your interview for the {{ job_title }} job has a new time or place. We are sorry for the trouble.{% endif %}{% endif %} What counts now is:

${facts}

The calendar file with this mail replaces the earlier one.

{% if kit_link %}[Open your kit]({{ kit_link }}){% else %}{% if check_in_code %}Your code for the front desk: **{{ check_in_code }}**.

{% endif %}If this does not suit you, tell us in your portal and we will look for another time.

[See the interview in your portal]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
  interview_cancelled: {
    subject:
      "{% if kit_link %}Cancelled: {{ panel_name }} with {{ candidate_name }}, {{ panel_when }}{% else %}Your interview is cancelled: {{ panel_when }}{% endif %}",
    body: `Dear {{ recipient_name }},

{% if kit_link %}{% if has_withdrawn %}{{ candidate_name }} has withdrawn their application for the {{ job_title }} job, so this panel will not take place.{% else %}The panel that was to meet {{ candidate_name }} for the {{ job_title }} job will not take place.{% endif %}{% elsif has_withdrawn %}You have withdrawn your application for the {{ job_title }} job, so this interview will not take place. The panel has been told.{% else %}Your interview for the {{ job_title }} job will not take place at the time we had agreed. We are sorry. This is not an answer to your application: what happens next stands in your portal.{% endif %}

${facts}

The calendar file with this mail removes it from your calendar.

{% if portal_link %}[Open your portal]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
  interview_reminder: {
    subject:
      "{% if kit_link %}Tomorrow: {{ panel_name }} with {{ candidate_name }}{% else %}Your interview at {{ organisation_name }}: {{ panel_when }}{% endif %}",
    body: `Dear {{ recipient_name }},

{% if kit_link %}A reminder of your panel with {{ candidate_name }} for the {{ job_title }} job. Five minutes with the kit are enough.{% else %}A reminder of your interview for the {{ job_title }} job. We look forward to meeting you.{% endif %}

${facts}

{% if kit_link %}[Open your kit]({{ kit_link }}){% else %}You will talk with {{ panelist_names }}. {% if check_in_code %}At the front desk, give your name or this code: **{{ check_in_code }}**.{% endif %}

[See the interview in your portal]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
  scorecard_due: {
    subject: "Your scorecard is due: {{ panel_name }}",
    body: `Dear {{ recipient_name }},

Your scorecard for {{ panel_name }}{% if candidate_name %} with {{ candidate_name }}{% endif %} has not been sent yet. It takes about five minutes, and what you have written is kept.

[Open your scorecard]({{ kit_link }})

The candidate's answer waits for it. If you were not there, say so on the same page and you will not be asked again.

{{ organisation_name }}`,
  },
  visitor_here: {
    subject: "{{ candidate_name }} is here: {{ room }}",
    body: `Dear {{ recipient_name }},

{{ candidate_name }} has arrived for {{ panel_name }} and waits in {{ room }}.

[Say that you are coming]({{ kit_link }})

The front desk, {{ organisation_name }}`,
  },
  adjustments_stated: {
    subject: "What {{ candidate_name }} needs on the day: {{ panel_when }}",
    body: `Dear {{ recipient_name }},

{{ candidate_name }} has told you what they need for {{ panel_name }}, {{ panel_when }}.

[Read it and arrange it]({{ day_link }})

Only you, the other recruiters and the front desk can read it. The panel cannot: it never stands beside scores.

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;

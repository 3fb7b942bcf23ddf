import type { DefaultTexts } from "./texts";

export const WORKING = {
  member_invitation: {
    subject: "{{ inviter_name }} invites you to {{ organisation_name }}",
    body: `Hello {{ recipient_name }},

{{ inviter_name }} would like you to join {{ organisation_name }} in Second Door, as {{ role }}. It is where the organisation reads applications, holds its interviews and answers everybody who applies.

[Accept the invitation]({{ invitation_link }})

You will be asked to sign in with this address. If you do not know {{ inviter_name }}, you can leave this mail alone.

{{ organisation_name }}`,
  },
  mail_returned: {
    subject: "Your mail to {{ candidate_name }} came back",
    body: `Dear {{ recipient_name }},

A mail to {{ candidate_name }}, about the {{ job_title }} job, did not arrive. The other mail server said: {{ answer }}

Whatever it was meant to tell them, they have not been told. Look for another way to reach them, a telephone perhaps.

[Open the application]({{ application_link }})

{{ organisation_name }}`,
  },
  mentioned: {
    subject: "{{ sender_name }} mentions you in a note about {{ candidate_name }}",
    body: `Dear {{ recipient_name }},

{{ sender_name }} mentions you in a note about {{ candidate_name }}, who applied for the {{ job_title }} job.

[Read the note]({{ application_link }})

{{ organisation_name }}`,
  },
  approval_asked: {
    subject: "For your approval: {{ about }}",
    body: `Dear {{ recipient_name }},

{% if asked_by %}{{ asked_by }} asks for your approval{% else %}The candidate has proposed terms, and they wait for your approval{% endif %}{% if in_place_of %} in the absence of {{ in_place_of }}{% endif %}:

**{{ about }}**

Approve it, or send it back and say what has to change. Nothing goes out before that.

[Read it and answer]({{ approval_link }})

{{ organisation_name }}`,
  },
  approval_answered: {
    subject: "{% if reason %}Sent back: {{ about }}{% else %}Approved: {{ about }}{% endif %}",
    body: `Dear {{ recipient_name }},

{% if reason %}{{ answered_by }} has sent back **{{ about }}**, and says what has to change:

{{ reason }}

It goes to the whole chain again once it is changed.{% else %}**{{ about }}** is approved by everybody whose approval it needed, {{ answered_by }} the last of them. It can go out now.{% endif %}

[Open it]({{ approval_link }})

{{ organisation_name }}`,
  },
  promise_due: {
    subject: "Promised an answer, due {{ when_due }}",
    body: `Dear {{ recipient_name }},

These people were promised an answer by a day that is due {{ when_due }}, and have none yet:

{{ people }}

Decide and release, or tell them that you are still deciding. Whatever it is, they hear it from you and not from silence.

[See who is waiting]({{ today_link }})

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;

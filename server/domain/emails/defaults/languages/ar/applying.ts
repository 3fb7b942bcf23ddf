import type { DefaultTexts } from "../../texts";

export const APPLYING = {
  application_received: {
    subject: "وصلنا طلبكم لوظيفة {{ job_title }}",
    body: `مرحبًا {{ candidate_first_name }}،

شكرًا لتقدّمكم إلى {{ organisation_name }} لوظيفة {{ job_title }}. وصل طلبكم سالمًا، وسيقرؤه شخص من فريقنا.

**سنرد عليكم في موعد أقصاه {{ promised_on }}**، أيًّا كان الجواب.

حتى ذلك الحين يمكنكم في أي وقت أن تروا أين وصل طلبكم، أو تكتبوا إلينا، أو تصحّحوا بياناتكم، أو تسحبوا طلبكم:

[عرض طلبكم]({{ portal_link }})

هذا الرابط لكم وحدكم. يعمل مرة واحدة، ثم تبقى جلستكم مفتوحة لمدة 30 يومًا.

{{ organisation_name }}`,
  },
  still_deciding: {
    subject: "نحتاج إلى وقت أطول قليلًا: {{ job_title }}",
    body: `مرحبًا {{ candidate_first_name }}،

وعدناكم بجواب بشأن وظيفة {{ job_title }}، وليس لدينا جواب بعد. نأسف لأننا نجعلكم تنتظرون.

{% if reason %}{{ reason }}

{% endif %}**سنرد عليكم الآن في موعد أقصاه {{ promised_on }}.** لا يلزمكم فعل شيء، ولا يدل الانتظار على شيء بشأن أدائكم.

[عرض حالة طلبكم]({{ portal_link }})

{{ organisation_name }}`,
  },
  portal_link: {
    subject: "رابطكم إلى {{ organisation_name }}",
    body: `مرحبًا{% if candidate_first_name %} {{ candidate_first_name }}{% endif %}،

هذا هو الرابط إلى طلباتكم لدى {{ organisation_name }}:

[فتح بوابتكم]({{ portal_link }})

يعمل مرة واحدة خلال سبعة أيام، ثم تبقى جلستكم مفتوحة لمدة 30 يومًا. إن لم تطلبوه فيمكنكم تجاهل هذه الرسالة: لا يستطيع أحد الدخول من دونها.

{{ organisation_name }}`,
  },
  message: {
    subject: "كتب إليكم {{ sender_name }}{% if job_title %} بشأن {{ job_title }}{% endif %}",
    body: `مرحبًا {{ recipient_name }}،

{{ body }}

{{ sender_name }}

{% if portal_link %}[القراءة والرد في بوابتكم]({{ portal_link }}){% endif %}{% if application_link %}[القراءة والرد]({{ application_link }}){% endif %}`,
  },
} satisfies DefaultTexts;

import type { DefaultTexts } from "../../texts";

// The same kinds go to the candidate and to the panelists: only a panelist's mail has a link to the kit.
const facts = `**متى:** {{ panel_when }}{% if panel_place %}\\
**أين:** {{ panel_place }}{% endif %}{% if panel_link %}\\
**عبر الإنترنت:** [{{ panel_link }}]({{ panel_link }}){% endif %}`;

const forPanelist = `[فتح ملف المقابلة]({{ kit_link }})

تجدون فيه الأسئلة والسيرة الذاتية وبطاقة تقييمكم. يرجى أن تقيّموا قبل أن تتحدثوا إلى الآخرين: لا يرون بطاقتكم إلا بعد أن يرسلوا بطاقاتهم، ولا ترون بطاقاتهم إلا بعد أن ترسلوا بطاقتكم.`;

export const INTERVIEWING = {
  interview_invitation: {
    subject:
      "{% if kit_link %}{{ panel_name }} مع {{ candidate_name }}: {{ panel_when }}{% else %}مقابلتكم لوظيفة {{ job_title }}: {{ panel_when }}{% endif %}",
    body: `مرحبًا {{ recipient_name }}،

{% if kit_link %}أنتم عضو في اللجنة التي تلتقي {{ candidate_name }} بشأن وظيفة {{ job_title }}.{% else %}{% if you_chose %}شكرًا لاختياركم موعدًا. نتطلع إلى الحديث معكم عن وظيفة {{ job_title }}.{% else %}نود أن نلتقي بكم بشأن وظيفة {{ job_title }}.{% endif %} ستتحدثون مع {{ panelist_names }}.{% endif %}

${facts}

{% if kit_link %}اللجنة: {{ panelist_names }}.

${forPanelist}{% else %}{% if check_in_code %}عند وصولكم، أعطوا الاستقبال اسمكم أو هذا الرمز: **{{ check_in_code }}**.

{% endif %}تجدون المقابلة في ملف التقويم المرفق بهذه الرسالة. سيكون كل عضو في اللجنة قد قرأ طلبكم، وتُطرح على الجميع الأسئلة المعدّة نفسها، ويقيّم كل عضو على حدة.

**هل تحتاجون إلى شيء في ذلك اليوم؟** مدخل بلا درجات، وقت إضافي، مترجم، استراحة: أخبرونا في بوابتكم وسنرتّب ذلك. لا يقرؤه إلا من يرتبون اليوم والاستقبال. لا تقرؤه اللجنة، ولا يُحسب عليكم أبدًا.

إن لم يناسبكم الموعد فأخبرونا هناك أيضًا.

[عرض المقابلة في بوابتكم]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
  interview_rescheduled: {
    subject:
      "{% if kit_link %}موعد جديد: {{ panel_name }} مع {{ candidate_name }}، {{ panel_when }}{% else %}موعد جديد لمقابلتكم: {{ panel_when }}{% endif %}",
    body: `مرحبًا {{ recipient_name }}،

{% if kit_link %}للجنة التي تلتقي {{ candidate_name }} بشأن وظيفة {{ job_title }} موعد جديد أو مكان جديد.{% else %}{% if you_chose %}شكرًا لاختياركم موعدًا آخر لمقابلتكم بشأن وظيفة {{ job_title }}.{% else %}لمقابلتكم بشأن وظيفة {{ job_title }} موعد جديد أو مكان جديد. نعتذر عن الإزعاج.{% endif %}{% endif %} المعتمد الآن هو:

${facts}

يحل ملف التقويم المرفق بهذه الرسالة محل الملف السابق.

{% if kit_link %}[فتح ملف المقابلة]({{ kit_link }}){% else %}{% if check_in_code %}رمزكم للاستقبال: **{{ check_in_code }}**.

{% endif %}إن لم يناسبكم ذلك فأخبرونا في بوابتكم وسنبحث عن موعد آخر.

[عرض المقابلة في بوابتكم]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
  interview_cancelled: {
    subject:
      "{% if kit_link %}أُلغيت: {{ panel_name }} مع {{ candidate_name }}، {{ panel_when }}{% else %}أُلغيت مقابلتكم: {{ panel_when }}{% endif %}",
    body: `مرحبًا {{ recipient_name }}،

{% if kit_link %}{% if has_withdrawn %}سُحب طلب {{ candidate_name }} لوظيفة {{ job_title }}، ولذلك لن تنعقد هذه اللجنة.{% else %}لن تنعقد اللجنة التي كانت ستلتقي {{ candidate_name }} بشأن وظيفة {{ job_title }}.{% endif %}{% elsif has_withdrawn %}سحبتم طلبكم لوظيفة {{ job_title }}، ولذلك لن تُعقد هذه المقابلة. أُبلغت اللجنة بذلك.{% else %}لن تُعقد مقابلتكم بشأن وظيفة {{ job_title }} في الموعد الذي اتفقنا عليه. نحن آسفون. ليس هذا جوابًا على طلبكم: تجدون الخطوة التالية في بوابتكم.{% endif %}

${facts}

يزيل ملف التقويم المرفق بهذه الرسالة المقابلة من تقويمكم.

{% if portal_link %}[فتح بوابتكم]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
  interview_reminder: {
    subject:
      "{% if kit_link %}غدًا: {{ panel_name }} مع {{ candidate_name }}{% else %}مقابلتكم لدى {{ organisation_name }}: {{ panel_when }}{% endif %}",
    body: `مرحبًا {{ recipient_name }}،

{% if kit_link %}تذكير بلجنتكم مع {{ candidate_name }} بشأن وظيفة {{ job_title }}. تكفي خمس دقائق مع ملف المقابلة.{% else %}تذكير بمقابلتكم بشأن وظيفة {{ job_title }}. نتطلع إلى لقائكم.{% endif %}

${facts}

{% if kit_link %}[فتح ملف المقابلة]({{ kit_link }}){% else %}ستتحدثون مع {{ panelist_names }}. {% if check_in_code %}في الاستقبال، أعطوا اسمكم أو هذا الرمز: **{{ check_in_code }}**.{% endif %}

[عرض المقابلة في بوابتكم]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;

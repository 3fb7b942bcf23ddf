import type { Language } from "../../input";
import type { DefaultTexts } from "../texts";

/** What consultants are reminded of, in the languages beside English. */
export const ENGAGING_ELSEWHERE: Record<Exclude<Language, "en">, DefaultTexts> = {
  fr: {
    terms_unanswered: {
      subject: "Votre réponse avant le {{ answer_by }} : notre proposition de mission",
      body: `Bonjour {{ candidate_first_name }},

Un bref rappel, et le seul : les conditions de la mission que nous vous avons proposée attendent votre réponse jusqu'au **{{ answer_by }}**.

Vous pouvez accepter, proposer d'autres conditions, poser une question ou refuser. Refuser ne vous coûte rien, ni maintenant ni si vous postulez à nouveau.

[Lire les conditions et répondre]({{ portal_link }})

{{ organisation_name }}`,
    },
    milestone_due: {
      subject: "Pour le {{ due_on }} : {{ milestone }}",
      body: `Bonjour {{ candidate_first_name }},

Un bref rappel de ce que nous avons convenu : **{{ milestone }}** est attendu pour le **{{ due_on }}**.

Livrez-le dans votre espace, avec une note ou un fichier. S'il faut plus de temps, écrivez-nous là, et nous trouverons un autre jour.

[Ouvrir votre mission]({{ portal_link }})

{{ organisation_name }}`,
    },
  },
  de: {
    terms_unanswered: {
      subject: "Ihre Antwort bis {{ answer_by }}: unser Angebot für einen Auftrag",
      body: `Guten Tag {{ candidate_first_name }},

eine kurze Erinnerung, und die einzige: Die Bedingungen des Auftrags, den wir Ihnen angeboten haben, warten bis **{{ answer_by }}** auf Ihre Antwort.

Sie können annehmen, andere Bedingungen vorschlagen, eine Frage stellen oder ablehnen. Abzulehnen kostet Sie nichts, weder jetzt noch bei einer späteren Bewerbung.

[Bedingungen lesen und antworten]({{ portal_link }})

{{ organisation_name }}`,
    },
    milestone_due: {
      subject: "Fällig am {{ due_on }}: {{ milestone }}",
      body: `Guten Tag {{ candidate_first_name }},

eine kurze Erinnerung an das, was wir vereinbart haben: **{{ milestone }}** ist am **{{ due_on }}** fällig.

Liefern Sie in Ihrem Portal, mit einer Notiz oder einer Datei. Wenn es länger braucht, schreiben Sie uns dort, und wir finden einen anderen Tag.

[Ihren Auftrag öffnen]({{ portal_link }})

{{ organisation_name }}`,
    },
  },
  es: {
    terms_unanswered: {
      subject: "Su respuesta antes del {{ answer_by }}: nuestra propuesta de encargo",
      body: `Hola, {{ candidate_first_name }}:

Un breve recordatorio, el único: las condiciones del encargo que le ofrecimos esperan su respuesta hasta el **{{ answer_by }}**.

Puede aceptar, proponer otras condiciones, hacer una pregunta o rechazarlas. Rechazarlas no le cuesta nada, ni ahora ni si vuelve a presentarse.

[Leer las condiciones y responder]({{ portal_link }})

{{ organisation_name }}`,
    },
    milestone_due: {
      subject: "Para el {{ due_on }}: {{ milestone }}",
      body: `Hola, {{ candidate_first_name }}:

Un breve recordatorio de lo que acordamos: **{{ milestone }}** vence el **{{ due_on }}**.

Entréguelo en su portal, con una nota o un archivo. Si necesita más tiempo, escríbanos allí y buscaremos otro día.

[Abrir su encargo]({{ portal_link }})

{{ organisation_name }}`,
    },
  },
  pt: {
    terms_unanswered: {
      subject: "A sua resposta até {{ answer_by }}: a nossa proposta de colaboração",
      body: `Olá, {{ candidate_first_name }},

Um breve lembrete, e o único: as condições da colaboração que lhe propusemos aguardam a sua resposta até **{{ answer_by }}**.

Pode aceitar, propor outras condições, fazer uma pergunta ou recusar. Recusar não lhe custa nada, nem agora nem se voltar a candidatar-se.

[Ler as condições e responder]({{ portal_link }})

{{ organisation_name }}`,
    },
    milestone_due: {
      subject: "Para {{ due_on }}: {{ milestone }}",
      body: `Olá, {{ candidate_first_name }},

Um breve lembrete do que combinámos: **{{ milestone }}** deve ser entregue até **{{ due_on }}**.

Entregue no seu portal, com uma nota ou um ficheiro. Se precisar de mais tempo, escreva-nos lá e encontramos outro dia.

[Abrir a sua colaboração]({{ portal_link }})

{{ organisation_name }}`,
    },
  },
  ar: {
    terms_unanswered: {
      subject: "ردّك حتى {{ answer_by }}: عرضنا لمهمة استشارية",
      body: `مرحبًا {{ candidate_first_name }}،

تذكير قصير، وهو الوحيد: شروط المهمة التي عرضناها عليك تنتظر ردّك حتى **{{ answer_by }}**.

يمكنك أن تقبل أو تقترح شروطًا أخرى أو تطرح سؤالًا أو ترفض. الرفض لا يكلّفك شيئًا، لا الآن ولا إن تقدّمت مرة أخرى.

[اقرأ الشروط وأجب]({{ portal_link }})

{{ organisation_name }}`,
    },
    milestone_due: {
      subject: "موعد التسليم {{ due_on }}: {{ milestone }}",
      body: `مرحبًا {{ candidate_first_name }}،

تذكير قصير بما اتفقنا عليه: موعد تسليم **{{ milestone }}** هو **{{ due_on }}**.

سلّمه في صفحتك مع ملاحظة أو ملف. إن احتاج الأمر وقتًا أطول فاكتب إلينا هناك، وسنجد يومًا آخر.

[افتح مهمتك]({{ portal_link }})

{{ organisation_name }}`,
    },
  },
};

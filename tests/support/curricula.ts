/** The beginnings of CVs in many scripts, by the language they are in. */
export const CURRICULA = {
  English:
    "Theodora Marchetti, Senior Marketing Strategist. Led the autumn relaunch – 40% more leads at “Glasshouse”.",
  German:
    "Lebenslauf: Jürgen Größmann, Köln. Führte die Überarbeitung der Maßnahmen für Vertrieb und Öffentlichkeit.",
  French:
    "Curriculum de Zoé Lefèvre, diplômée à Besançon. Chargée d’études, gérait les déplacements à l’étranger.",
  Spanish:
    "Íñigo Muñoz, dirección de campañas en España. Formación: Máster en Comunicación, año de la investigación.",
  Danish: "Søren Kjærgård, læge på Ærø. Arbejdede som overlæge og rådgiver, født på Læsø i august.",
  Polish:
    "Życiorys: Łukasz Świątek, Łódź. Doświadczenie zawodowe: kierownik działu, wykształcenie wyższe, języki obce.",
  Czech:
    "Životopis: Jiří Dvořák, Plzeň. Pracovní zkušenosti: vedoucí oddělení, vysokoškolské vzdělání, řidičský průkaz.",
  Turkish:
    "Özgeçmiş: Emre Kılıç, İstanbul. İş deneyimi: satış müdürü, öğrenim durumu, yabancı dil bilgisi çok iyi.",
  Vietnamese: "Sơ yếu lý lịch: Nguyễn Thị Hằng, kỹ sư phần mềm ở Đà Nẵng, nhiều năm kinh nghiệm.",
  Russian:
    "Резюме: Анна Иванова, инженер по качеству, Москва. Опыт работы: десять лет на заводе, руководила отделом.",
  Ukrainian: "Резюме: Їжакевич Оксана, Київ. Досвід роботи: інженерка з якості, керувала відділом ґатунку.",
  Greek: "Βιογραφικό σημείωμα: Νίκος Παπαδόπουλος, μηχανικός, Αθήνα. Εμπειρία δέκα ετών σε εργοστάσιο.",
  Hebrew: "קורות חיים: נועה לוי, מהנדסת תוכנה, תל אביב. ניסיון של עשר שנים בניהול צוותים גדולים.",
  Arabic: "السيرة الذاتية: ليلى حداد، مهندسة برمجيات، بيروت. خبرة عشر سنوات في إدارة الفرق الكبيرة.",
  Japanese: "履歴書 山田花子 東京都 マーケティングの仕事を十年しました。チームを率いて成果を出しました。",
  Chinese: "简历 王小明 上海 市场营销经理 工作经验十年 负责团队管理和客户关系。",
  Taiwanese: "履歷表 陳大文 台北市 行銷經理 工作經驗十年 負責團隊管理與客戶關係。",
  Korean: "이력서 김민수 서울특별시 마케팅 관리자 경력 십년 팀을 이끌고 성과를 냈습니다.",
} as const;
export type Tongue = keyof typeof CURRICULA;

/** What of them a single byte can write down, or one of two, and in which encodings people do. */
export const WRITTEN_IN: [encoding: string, tongue: Tongue][] = [
  ["windows-1252", "English"],
  ["windows-1252", "German"],
  ["windows-1252", "French"],
  ["windows-1252", "Spanish"],
  ["windows-1252", "Danish"],
  ["windows-1250", "Polish"],
  ["windows-1250", "Czech"],
  ["windows-1251", "Russian"],
  ["windows-1251", "Ukrainian"],
  ["windows-1253", "Greek"],
  ["windows-1255", "Hebrew"],
  ["windows-1256", "Arabic"],
  ["shift_jis", "Japanese"],
  ["gbk", "Chinese"],
  ["big5", "Taiwanese"],
  ["euc-kr", "Korean"],
];

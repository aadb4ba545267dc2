/** Another invented release, full of people and names, and faithful versions of it. Tests damage these. */
export const SECOND_ORIGINAL = `Mehr Ausbildungsplätze: Gesprächsrunde „Lindenfurt.verbindet – Miteinander zum Abschluss“

12.03.2027

Am Mittwoch, 10. März, eröffnete Oberbürgermeister Jonas Hartwig im Rathaussaal die Gesprächsrunde „Lindenfurt.verbindet – Miteinander zum Abschluss“. Die Initiative bringt Betriebe, Schulen und Vereine zusammen, um jungen Zugewanderten den Weg in eine Ausbildung zu erleichtern.

An dem Gespräch nahmen Dr. Selma Aydin, Leiterin des Amts für Integration, Pfarrer Ludger Bensmann und rund 40 Unternehmer*innen aus der Region teil. Hartwig verwies auf die Beratungsstelle Textilwirtschaft, die Ausbildungsagentur Lindenfurt und das Kommunale Bildungsbüro, die zusammen zwölf Lotsen beschäftigen.

„Wir brauchen jede Hand“, sagte Aydin. Die Anlaufstelle für Auszubildende in der Weberstraße 8 ist donnerstags von 8.30 bis 12 Uhr geöffnet. Eine Anmeldung ist nicht erforderlich. Der Zuschuss beträgt 1.200 Euro; er muss nicht zurückgezahlt werden. Anträge sind bis zum 30.4.2027 beim Jobcenter Lindenfurt einzureichen. Auskünfte: 030 23125-410.

Zum Abschluss dankte Hartwig allen Beteiligten.`;

export const SECOND_PLAIN = `Mehr Plätze für eine Ausbildung: „Lindenfurt.verbindet – Miteinander zum Abschluss“

12. März 2027

Am Mittwoch, 10. März, gab es eine Gesprächsrunde im Rathaussaal. Sie heißt „Lindenfurt.verbindet – Miteinander zum Abschluss“. Oberbürgermeister Jonas Hartwig hat sie eröffnet. Betriebe, Schulen und Vereine arbeiten hier zusammen. Sie wollen jungen Zugewanderten helfen. Diese sollen leichter eine Ausbildung finden.

Dr. Selma Aydin war dabei. Sie leitet das Amt für Integration. Auch Pfarrer Ludger Bensmann war dabei. Und es kamen rund 40 Unternehmerinnen und Unternehmer aus der Region. Oberbürgermeister Hartwig nannte drei Stellen, die helfen: die Beratungsstelle Textilwirtschaft, die Ausbildungsagentur Lindenfurt und das Kommunale Bildungsbüro. Dort arbeiten zusammen 12 Lotsen.

Selma Aydin sagte: Wir brauchen jede Hand. Für Auszubildende gibt es eine Anlaufstelle. Sie ist in der Weberstraße 8. Sie ist jeden Donnerstag von 8:30 Uhr bis 12:00 Uhr geöffnet. Sie müssen sich nicht anmelden. Sie können Geld bekommen: 1200 Euro. Das Geld müssen Sie nicht zurückzahlen. Den Antrag geben Sie bis zum 30. April 2027 beim Jobcenter Lindenfurt ab. Haben Sie Fragen? Rufen Sie an: 030 23125-410.

Am Ende dankte Hartwig allen.`;

/** Faithful translations of {@link SECOND_ORIGINAL}. */
export const SECOND_TRANSLATIONS: Record<string, string> = {
  en: `More training places: the panel “Lindenfurt.verbindet – Miteinander zum Abschluss”

12 March 2027

On Wednesday, 10 March, Lord Mayor Jonas Hartwig opened the panel “Lindenfurt.verbindet – Miteinander zum Abschluss” (Lindenfurt connects) in the town hall. The initiative brings together companies, schools and clubs to make it easier for young newcomers to find vocational training.

Dr Selma Aydin, head of the Amt für Integration (integration office), Pastor Ludger Bensmann and around 40 entrepreneurs from the region took part. Hartwig pointed to the Beratungsstelle Textilwirtschaft (advice centre for textiles), the Ausbildungsagentur Lindenfurt (training agency) and the Kommunales Bildungsbüro (municipal education office), which together employ twelve guides.

“We need every hand,” said Aydin. The contact point for trainees at Weberstraße 8 is open on Thursdays from 8:30 am to 12 noon. Registration is not required. The grant is 1,200 euros; it does not have to be paid back. Applications must be handed in to the Jobcenter Lindenfurt by 30 April 2027. Information: 030 23125-410.

Finally, Hartwig thanked everyone.`,
  es: `Más plazas de formación: la mesa redonda «Lindenfurt.verbindet – Miteinander zum Abschluss»

12 de marzo de 2027

El miércoles 10 de marzo, el alcalde Jonas Hartwig inauguró en el ayuntamiento la mesa redonda «Lindenfurt.verbindet – Miteinander zum Abschluss» (Lindenfurt une). La iniciativa reúne a empresas, escuelas y asociaciones para facilitar a los jóvenes inmigrantes el camino a una formación profesional.

Participaron la Dra. Selma Aydin, directora del Amt für Integration (oficina de integración), el párroco Ludger Bensmann y unos 40 empresarios de la región. Hartwig habló de la Beratungsstelle Textilwirtschaft (asesoramiento textil), la Ausbildungsagentur Lindenfurt (agencia de formación) y el Kommunales Bildungsbüro (oficina municipal de educación), donde trabajan en total doce guías.

«Necesitamos todas las manos», dijo Aydin. El punto de atención para aprendices en Weberstraße 8 está abierto los jueves de 8:30 a 12 horas. No es necesario inscribirse. La ayuda es de 1200 euros; no se tiene que devolver. Las solicitudes se presentan hasta el 30 de abril de 2027 en el Jobcenter Lindenfurt (oficina de empleo). Información: 030 23125-410.

Al final, Hartwig dio las gracias a todas las personas.`,
  sq: `Më shumë vende formimi: biseda “Lindenfurt.verbindet – Miteinander zum Abschluss”

12 mars 2027

Të mërkurën, 10 mars, kryetari i qytetit Jonas Hartwig hapi në bashki bisedën “Lindenfurt.verbindet – Miteinander zum Abschluss” (Lindenfurt bashkon). Nisma i bashkon firmat, shkollat dhe shoqatat, që të rinjtë e ardhur ta kenë më të lehtë rrugën drejt formimit profesional.

Morën pjesë Dr. Selma Aydin, drejtuese e Amt für Integration (zyra e integrimit), prifti Ludger Bensmann dhe rreth 40 sipërmarrës nga rajoni. Hartwig përmendi Beratungsstelle Textilwirtschaft (këshillim për tekstilin), Ausbildungsagentur Lindenfurt (agjenci formimi) dhe Kommunales Bildungsbüro (zyra e arsimit), ku punojnë bashkë dymbëdhjetë udhërrëfyes.

“Na duhet çdo dorë”, tha Aydin. Të enjteve nga ora 8:30 deri në 12 është e hapur në Weberstraße 8 pika e kontaktit për nxënësit e profesioneve. Regjistrimi nuk është i nevojshëm. Ndihma është 1.200 euro; ajo nuk kthehet. Kërkesat dorëzohen deri më 30 prill 2027 te Jobcenter Lindenfurt (zyra e punës). Informacione: 030 23125-410.

Në fund, Hartwig i falënderoi të gjithë.`,
  tr: `Daha çok eğitim yeri: “Lindenfurt.verbindet – Miteinander zum Abschluss” paneli

12 Mart 2027

10 Mart Çarşamba günü Büyükşehir Belediye Başkanı Jonas Hartwig, belediye salonunda “Lindenfurt.verbindet – Miteinander zum Abschluss” (Lindenfurt buluşturuyor) panelini açtı. Girişim, genç göçmenlerin meslek eğitimine ulaşmasını kolaylaştırmak için işletmeleri, okulları ve dernekleri bir araya getiriyor.

Panele Amt für Integration (uyum dairesi) müdürü Dr. Selma Aydin, papaz Ludger Bensmann ve bölgeden yaklaşık 40 girişimci katıldı. Hartwig; Beratungsstelle Textilwirtschaft (tekstil danışma merkezi), Ausbildungsagentur Lindenfurt (eğitim ajansı) ve Kommunales Bildungsbüro'yu (belediye eğitim bürosu) anlattı. Bu kurumlarda toplam on iki rehber çalışıyor.

Aydin “Her ele ihtiyacımız var” dedi. Weberstraße 8 adresindeki çırak danışma noktası perşembe günleri saat 8.30'dan 12'ye kadar açıktır. Kayıt gerekli değildir. Destek 1.200 avrodur; geri ödenmesi gerekmez. Başvurular 30 Nisan 2027'ye kadar Jobcenter Lindenfurt'a (iş merkezi) verilmelidir. Bilgi: 030 23125-410.

Sonunda Hartwig herkese teşekkür etti.`,
  uk: `Більше місць для навчання: розмова «Lindenfurt.verbindet – Miteinander zum Abschluss»

12 березня 2027 року

У середу, 10 березня, обербургомістр Йонас Гартвіг (Jonas Hartwig) відкрив у ратуші розмову «Lindenfurt.verbindet – Miteinander zum Abschluss» (Лінденфурт єднає). Ініціатива об’єднує підприємства, школи та спілки, щоб полегшити молодим новоприбулим шлях до професійного навчання.

У розмові взяли участь д-р Сельма Айдін (Selma Aydin), керівниця Amt für Integration (відомство інтеграції), пастор Лудґер Бенсманн (Ludger Bensmann) і близько 40 підприємців регіону. Гартвіг назвав Beratungsstelle Textilwirtschaft (консультація з текстилю), Ausbildungsagentur Lindenfurt (агентство навчання) і Kommunales Bildungsbüro (освітнє бюро), де разом працюють дванадцять провідників.

«Нам потрібна кожна рука», — сказала Айдін. Консультаційний пункт для учнів на Weberstraße 8 працює щочетверга з 8:30 до 12 години. Запис не потрібен. Допомога становить 1200 євро; її не треба повертати. Заяви подають до 30 квітня 2027 року до Jobcenter Lindenfurt (центр зайнятості). Довідки: 030 23125-410.

Наприкінці Гартвіг подякував усім.`,
  ar: `مزيد من أماكن التدريب: ندوة «Lindenfurt.verbindet – Miteinander zum Abschluss»

١٢ مارس ٢٠٢٧

افتتح العمدة يوناس هارتفيغ (Jonas Hartwig) يوم الأربعاء ١٠ مارس في قاعة البلدية ندوة «Lindenfurt.verbindet – Miteinander zum Abschluss» (ليندنفورت تجمعنا). تجمع المبادرة الشركات والمدارس والجمعيات لتسهيل طريق الشباب الوافدين إلى التدريب المهني.

شاركت في الندوة الدكتورة سلمى أيدين (Selma Aydin)، مديرة Amt für Integration (مكتب الاندماج)، والقس لودغر بنسمان (Ludger Bensmann) ونحو ٤٠ من أصحاب الأعمال في المنطقة. وأشار هارتفيغ إلى Beratungsstelle Textilwirtschaft (مركز استشارات النسيج) و Ausbildungsagentur Lindenfurt (وكالة التدريب) و Kommunales Bildungsbüro (مكتب التعليم)، ويعمل فيها معًا اثنا عشر مرشدًا.

قالت أيدين: «نحتاج إلى كل يد». نقطة الاتصال للمتدربين في Weberstraße 8 مفتوحة كل يوم خميس من الساعة ٨:٣٠ إلى الساعة ١٢. التسجيل ليس ضروريًا. تبلغ المساعدة ١٢٠٠ يورو، ولا يجب ردها. تُقدم الطلبات حتى ٣٠ أبريل ٢٠٢٧ إلى Jobcenter Lindenfurt (مركز العمل). للاستفسار: 030 23125-410.

وفي الختام شكر هارتفيغ الجميع.`,
};

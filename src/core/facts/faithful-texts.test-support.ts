/**
 * One invented release and faithful versions of it, made as translators make them: names in German with an explanation
 * in brackets, numbers and times in the language's own way. Tests damage these.
 */
export const ORIGINAL = `Informationstag „Berufe.Lindenfurt – Wege in Arbeit“ im Bürgerhaus am Markt

Die Stadt Lindenfurt veranstaltet am Donnerstag, 4. März, von 9.30 bis 15 Uhr den Informationstag „Berufe.Lindenfurt – Wege in Arbeit“ im Bürgerhaus am Markt, Gartenstraße 14, 00815 Lindenfurt. Mit dabei sind die Beratungsstelle Gründerökonomie, die Jugendberufsagentur und das Kommunale Integrationszentrum; Einlass ist jeweils ab 9 Uhr.

Zur Verfügung stehen 120 Plätze. Die Teilnahme kostet 5 Euro, für Familien insgesamt höchstens 12,50 Euro; Kinder unter sechs Jahren zahlen nichts. Anmeldungen sind vom 1. bis zum 19.2. unter 030 23125-777 oder tag@example.org möglich.

Von den 2.300 Befragten einer Umfrage aus dem Jahr 2025 suchen 40 Prozent eine Stelle. „Diese Menschen wollen arbeiten“, sagt Bürgermeisterin Amina Brandt. Nach § 60 Absatz 2 Aufenthaltsgesetz beraten zwei Fachleute auf dem Niveau B1 montags von 14 bis 16 Uhr. Nur wer mindestens drei Monate in Lindenfurt wohnt, erhält den Zuschuss; ausgenommen sind Studierende. Weitere Auskünfte: www.example.org/berufe`;

export const PLAIN = `Informationstag „Berufe.Lindenfurt – Wege in Arbeit“: Hilfe bei der Suche nach Arbeit

Die Stadt Lindenfurt macht einen Informationstag. Er heißt „Berufe.Lindenfurt – Wege in Arbeit“. Er ist am Donnerstag, 4. März, von 9:30 Uhr bis 15:00 Uhr. Sie können schon um 9 Uhr in das Haus gehen. Der Ort ist das Bürgerhaus am Markt. Die Adresse ist Gartenstraße 14, 00815 Lindenfurt. Drei Einrichtungen helfen Ihnen dort: die Beratungsstelle Gründerökonomie, die Jugendberufsagentur und das Kommunale Integrationszentrum. Das Kommunale Integrationszentrum ist ein Büro der Stadt. Es hilft Menschen, die neu in Lindenfurt sind.

Es gibt 120 Plätze. Ein Platz kostet 5 Euro. Eine Familie zahlt höchstens 12,50 Euro. Ein Kind unter 6 Jahren zahlt nichts. Sie müssen sich anmelden. Das geht vom 1. Februar bis zum 19. Februar. Rufen Sie an: 030 23125-777. Oder schreiben Sie an tag@example.org.

Im Jahr 2025 gab es eine Umfrage. 2.300 Menschen haben geantwortet. 40 % von ihnen suchen Arbeit. Bürgermeisterin Amina Brandt sagt: Diese Menschen wollen arbeiten. Am Montag gibt es Beratung von 14 bis 16 Uhr. Zwei Fachleute beraten Sie nach § 60 Absatz 2 Aufenthaltsgesetz. Sie brauchen Deutsch auf dem Niveau B1. Wohnen Sie seit mindestens 3 Monaten in Lindenfurt? Nur dann bekommen Sie den Zuschuss. Ein Zuschuss ist Geld, das Sie nicht zurückzahlen. Studierende bekommen ihn nicht. Sie sind ausgenommen. Lesen Sie mehr: www.example.org/berufe`;

/** Faithful translations of {@link ORIGINAL}. */
export const TRANSLATIONS: Record<string, string> = {
  en: `Information day “Berufe.Lindenfurt – Wege in Arbeit” (Jobs in Lindenfurt) at the Bürgerhaus am Markt

The city of Lindenfurt is holding the information day “Berufe.Lindenfurt – Wege in Arbeit” on Thursday, 4 March, from 9:30 am to 3 pm at the Bürgerhaus am Markt (community hall), Gartenstraße 14, 00815 Lindenfurt. The Beratungsstelle Gründerökonomie (advice for founders), the Jugendberufsagentur and the Kommunales Integrationszentrum (municipal integration centre) will take part; doors open at 9 o’clock.

There are 120 places. Participation costs €5, and no more than €12.50 in total for families; children under six pay nothing. Registration is possible from 1 to 19 February on 030 23125-777 or at tag@example.org.

Of the 2,300 people asked in a 2025 survey, forty per cent are looking for a job. “These people want to work,” says Mayor Amina Brandt. Under § 60 Absatz 2 Aufenthaltsgesetz (Residence Act), two experts advise at level B1 on Mondays from 2 to 4 pm. Only those who have lived in Lindenfurt for at least three months receive the grant; students are not eligible, with no exceptions. Further information: www.example.org/berufe`,
  fr: `Journée d’information « Berufe.Lindenfurt – Wege in Arbeit » au Bürgerhaus am Markt

La ville de Lindenfurt organise le jeudi 4 mars, de 9 h 30 à 15 h, la journée d’information « Berufe.Lindenfurt – Wege in Arbeit » au Bürgerhaus am Markt (maison des citoyens), Gartenstraße 14, 00815 Lindenfurt. Y participent la Beratungsstelle Gründerökonomie, la Jugendberufsagentur (agence pour les jeunes) et le Kommunales Integrationszentrum ; l’entrée est possible dès 9 heures.

120 places sont disponibles. La participation coûte 5 euros, pour les familles au maximum 12,50 euros ; les enfants de moins de six ans ne paient rien. Les inscriptions sont possibles du 1er au 19 février au 030 23125-777 ou à tag@example.org.

Sur les 2 300 personnes interrogées en 2025, 40 % cherchent un emploi. « Ces personnes veulent travailler », dit la maire Amina Brandt. Conformément au § 60 Absatz 2 Aufenthaltsgesetz (loi sur le séjour), deux spécialistes conseillent au niveau B1 le lundi de 14 h à 16 h. Seules les personnes qui habitent Lindenfurt depuis au moins trois mois reçoivent l’aide, sauf les étudiants, si elles en font la demande. Informations : www.example.org/berufe`,
  es: `Jornada informativa «Berufe.Lindenfurt – Wege in Arbeit» en el Bürgerhaus am Markt

La ciudad de Lindenfurt organiza el jueves 4 de marzo, de 9:30 a 15 horas, la jornada informativa «Berufe.Lindenfurt – Wege in Arbeit» en el Bürgerhaus am Markt (casa de la ciudadanía), Gartenstraße 14, 00815 Lindenfurt. Participan la Beratungsstelle Gründerökonomie, la Jugendberufsagentur (agencia para jóvenes) y el Kommunales Integrationszentrum; se puede entrar a partir de las 9.

Hay 120 plazas. La participación cuesta 5 euros, para familias como máximo 12,50 euros; los niños menores de seis años no pagan nada. La inscripción es posible del 1 al 19 de febrero en el 030 23125-777 o en tag@example.org.

De las 2300 personas encuestadas en 2025, el 40 por ciento busca empleo. «Estas personas quieren trabajar», dice la alcaldesa Amina Brandt. Según el § 60 Absatz 2 Aufenthaltsgesetz (ley de residencia), dos especialistas asesoran en el nivel B1 los lunes de 14 a 16 horas. Solo quien vive en Lindenfurt desde hace al menos tres meses recibe la ayuda, excepto los estudiantes. Información: www.example.org/berufe`,
  sq: `Dita e informimit “Berufe.Lindenfurt – Wege in Arbeit” në Bürgerhaus am Markt

Qyteti Lindenfurt organizon të enjten, 4 mars, nga ora 9:30 deri në orën 15 ditën e informimit “Berufe.Lindenfurt – Wege in Arbeit” në Bürgerhaus am Markt (shtëpia e qytetarëve), Gartenstraße 14, 00815 Lindenfurt. Marrin pjesë Beratungsstelle Gründerökonomie, Jugendberufsagentur (agjencia për të rinjtë) dhe Kommunales Integrationszentrum; hyrja është e hapur nga ora 9.

Ka 120 vende. Pjesëmarrja kushton 5 euro, për familje më së shumti 12,50 euro; fëmijët nën gjashtë vjeç nuk paguajnë asgjë. Regjistrimi bëhet nga 1 deri më 19 shkurt në 030 23125-777 ose në tag@example.org.

Nga 2.300 të pyeturit në vitin 2025, 40 për qind kërkojnë punë. “Këta njerëz duan të punojnë”, thotë kryetarja e qytetit Amina Brandt. Sipas § 60 Absatz 2 Aufenthaltsgesetz (ligji i qëndrimit), dy specialistë këshillojnë në nivelin B1 të hënave nga ora 14 deri në 16. Vetëm kush jeton në Lindenfurt prej së paku tre muajsh e merr ndihmën, përveç studentëve. Informacione: www.example.org/berufe`,
  pl: `Dzień informacyjny „Berufe.Lindenfurt – Wege in Arbeit” w Bürgerhaus am Markt

Miasto Lindenfurt organizuje w czwartek, 4 marca, od 9:30 do 15 dzień informacyjny „Berufe.Lindenfurt – Wege in Arbeit” w Bürgerhaus am Markt (domu mieszkańców), Gartenstraße 14, 00815 Lindenfurt. Obecne będą Beratungsstelle Gründerökonomie, Jugendberufsagentur (agencja dla młodzieży) i Kommunales Integrationszentrum; wejście od godziny 9.

Dostępnych jest 120 miejsc. Udział kosztuje 5 euro, dla rodzin najwyżej 12,50 euro; dzieci poniżej sześciu lat nie płacą. Zgłoszenia od 1 do 19 lutego pod numerem 030 23125-777 lub tag@example.org.

Z 2300 ankietowanych w 2025 roku 40 procent szuka pracy. „Ci ludzie chcą pracować” – mówi burmistrzyni Amina Brandt. Zgodnie z § 60 Absatz 2 Aufenthaltsgesetz dwoje specjalistów doradza na poziomie B1 w poniedziałki od 14 do 16. Tylko ten, kto mieszka w Lindenfurcie co najmniej trzy miesiące, otrzyma dotację; wyjątkiem są studenci. Informacje: www.example.org/berufe`,
  ro: `Zi de informare „Berufe.Lindenfurt – Wege in Arbeit” la Bürgerhaus am Markt

Orașul Lindenfurt organizează joi, 4 martie, între orele 9:30 și 15, ziua de informare „Berufe.Lindenfurt – Wege in Arbeit” la Bürgerhaus am Markt (casa cetățenilor), Gartenstraße 14, 00815 Lindenfurt. Participă Beratungsstelle Gründerökonomie, Jugendberufsagentur (agenția pentru tineri) și Kommunales Integrationszentrum; accesul este posibil de la ora 9.

Sunt disponibile 120 de locuri. Participarea costă 5 euro, pentru familii cel mult 12,50 euro; copiii sub șase ani nu plătesc. Înscrierile se fac de la 1 până la 19 februarie la 030 23125-777 sau tag@example.org.

Din cele 2.300 de persoane întrebate în 2025, 40 la sută caută un loc de muncă. „Acești oameni vor să lucreze”, spune primărița Amina Brandt. Conform § 60 Absatz 2 Aufenthaltsgesetz, doi specialiști oferă consiliere la nivelul B1 lunea între orele 14 și 16. Numai cine locuiește de cel puțin trei luni în Lindenfurt primește ajutorul, cu excepția studenților. Informații: www.example.org/berufe`,
  so: `Maalinta macluumaadka “Berufe.Lindenfurt – Wege in Arbeit” ee Bürgerhaus am Markt

Magaalada Lindenfurt waxay Khamiista, 4 Maarso, 9:30 ilaa 15:00 maalinta macluumaadka “Berufe.Lindenfurt – Wege in Arbeit” ku qabanaysaa Bürgerhaus am Markt (guriga dadweynaha), Gartenstraße 14, 00815 Lindenfurt. Waxaa ka qayb galaya Beratungsstelle Gründerökonomie, Jugendberufsagentur (hay’adda shaqada ee dhallinyarada) iyo Kommunales Integrationszentrum; albaabku wuxuu furmayaa 9:00.

Waxaa jira 120 boos. Ka-qaybgalku wuxuu ku kacayaa 5 euro, qoysaskana ugu badnaan 12,50 euro; carruurta ka yar lix sano waxba ma bixiyaan. Diiwaangelintu waa laga bilaabo 1 ilaa 19 Febraayo, telefoonka 030 23125-777 ama tag@example.org.

2.300 qof oo sannadkii 2025 la weydiiyey, boqolkiiba 40 shaqo ayay raadinayaan. “Dadkani waxay doonayaan inay shaqeeyaan”, ayay tiri duqa magaalada Amina Brandt. Sida ku qoran § 60 Absatz 2 Aufenthaltsgesetz (sharciga deggenaanshaha), laba khabiir ayaa heerka B1 kula taliya Isniin kasta 14:00 ilaa 16:00. Qofka ugu yaraan saddex bilood Lindenfurt deggan oo keliya ayaa kaalmada hela, marka laga reebo ardayda jaamacadda. Macluumaad: www.example.org/berufe`,
  tr: `Bürgerhaus am Markt binasında “Berufe.Lindenfurt – Wege in Arbeit” bilgilendirme günü

Lindenfurt şehri, 4 Mart Perşembe günü saat 9.30'dan 15'e kadar Bürgerhaus am Markt (halk evi), Gartenstraße 14, 00815 Lindenfurt adresinde “Berufe.Lindenfurt – Wege in Arbeit” bilgilendirme gününü düzenliyor. Beratungsstelle Gründerökonomie, Jugendberufsagentur (gençler için meslek ajansı) ve Kommunales Integrationszentrum'un temsilcileri katılıyor; giriş saat 9'dan itibaren.

120 yer var. Katılım ücreti 5 avro, aileler için en fazla 12,50 avrodur; altı yaşından küçük çocuklar ödemez. Kayıtlar 1 Şubat'tan 19 Şubat'a kadar 030 23125-777 veya tag@example.org üzerinden yapılabilir.

2025 yılındaki ankete katılan 2.300 kişinin yüzde 40'ı iş arıyor. Belediye Başkanı Amina Brandt “Bu insanlar çalışmak istiyor” diyor. § 60 Absatz 2 Aufenthaltsgesetz uyarınca iki uzman, B1 düzeyinde pazartesi günleri saat 14'ten 16'ya kadar danışmanlık veriyor. Yalnızca en az üç aydır Lindenfurt'ta oturanlar destek alır; öğrenciler hariç. Bilgi: www.example.org/berufe`,
  ku: `Roja agahdariyê «Berufe.Lindenfurt – Wege in Arbeit» li Bürgerhaus am Markt

Bajarê Lindenfurtê roja pêncşemê, 4ê adarê, ji saet 9:30 heta 15 roja agahdariyê «Berufe.Lindenfurt – Wege in Arbeit» li Bürgerhaus am Markt (mala gel), Gartenstraße 14, 00815 Lindenfurt, li dar dixe. Beratungsstelle Gründerökonomie, Jugendberufsagentur (ajansa ciwanan) û Kommunales Integrationszentrum beşdar dibin; derî ji saet 9 vedibe.

120 cih hene. Beşdarî 5 euro ye, ji bo malbatan herî zêde 12,50 euro; zarokên di bin şeş salî de tiştekî nadin. Qeydkirin ji 1ê heta 19ê sibatê bi 030 23125-777 an tag@example.org mumkin e.

Ji 2.300 kesên ku di 2025an de hatine pirsîn, ji sedî 40 li kar digerin. Şaredar Amina Brandt dibêje: «Ev kes dixwazin bixebitin.» Li gorî § 60 Absatz 2 Aufenthaltsgesetz du pispor di asta B1 de duşeman ji saet 14 heta 16 şêwirmendiyê didin. Tenê kesên ku herî kêm sê meh in li Lindenfurtê dijîn, alîkariyê distînin; ji bilî xwendekaran. Agahî: www.example.org/berufe`,
  bg: `Информационен ден „Berufe.Lindenfurt – Wege in Arbeit“ в Bürgerhaus am Markt

Град Линденфурт (Lindenfurt) организира в четвъртък, 4 март, от 9:30 до 15 часа информационния ден „Berufe.Lindenfurt – Wege in Arbeit“ в Bürgerhaus am Markt (граждански дом), Gartenstraße 14, 00815 Lindenfurt. Участват Beratungsstelle Gründerökonomie, Jugendberufsagentur (агенция за младежи) и Kommunales Integrationszentrum; входът е от 9 часа.

Има 120 места. Участието струва 5 евро, за семейства най-много 12,50 евро; деца под шест години не плащат. Записването е възможно от 1 до 19 февруари на 030 23125-777 или tag@example.org.

От 2300 анкетирани през 2025 година 40 процента търсят работа. „Тези хора искат да работят“, казва кметът Амина Брант (Amina Brandt). Съгласно § 60 Absatz 2 Aufenthaltsgesetz двама специалисти консултират на ниво B1 в понеделник от 14 до 16 часа. Само който живее поне три месеца в Линденфурт, получава помощта, освен студентите. Информация: www.example.org/berufe`,
  sr: `Информативни дан „Berufe.Lindenfurt – Wege in Arbeit“ у згради Bürgerhaus am Markt

Град Линденфурт (Lindenfurt) организује у четвртак, 4. марта, од 9:30 до 15 часова информативни дан „Berufe.Lindenfurt – Wege in Arbeit“ у згради Bürgerhaus am Markt (дом грађана), Gartenstraße 14, 00815 Lindenfurt. Учествују Beratungsstelle Gründerökonomie, Jugendberufsagentur (агенција за младе) и Kommunales Integrationszentrum; улаз је од 9 часова.

Има 120 места. Учешће кошта 5 евра, за породице највише 12,50 евра; деца млађа од шест година не плаћају. Пријаве су могуће од 1. до 19. фебруара на 030 23125-777 или tag@example.org.

Од 2.300 особа које су 2025. године одговориле на анкету, 40 одсто тражи посао. „Ови људи желе да раде“, каже градоначелница Амина Брант (Amina Brandt). Према § 60 Absatz 2 Aufenthaltsgesetz (Закон о боравку) двоје стручњака саветује на нивоу B1 понедељком од 14 до 16 часова. Само ко најмање три месеца живи у Линденфурту, добија помоћ, осим студената. Обавештења: www.example.org/berufe`,
  ru: `Информационный день «Berufe.Lindenfurt – Wege in Arbeit» в Bürgerhaus am Markt

Город Линденфурт (Lindenfurt) проводит в четверг, 4 марта, с 9:30 до 15 часов информационный день «Berufe.Lindenfurt – Wege in Arbeit» в Bürgerhaus am Markt (дом горожан), Gartenstraße 14, 00815 Lindenfurt. Участвуют Beratungsstelle Gründerökonomie, Jugendberufsagentur (агентство для молодёжи) и Kommunales Integrationszentrum; вход с 9 часов.

Есть 120 мест. Участие стоит 5 евро, для семей не более 12,50 евро; дети до шести лет не платят. Запись с 1 по 19 февраля по телефону 030 23125-777 или tag@example.org.

Из 2300 опрошенных в 2025 году 40 процентов ищут работу. «Эти люди хотят работать», — говорит бургомистр Амина Брандт (Amina Brandt). Согласно § 60 Absatz 2 Aufenthaltsgesetz двое специалистов консультируют на уровне B1 по понедельникам с 14 до 16 часов. Только тот, кто живёт в Линденфурте не менее трёх месяцев, получит дотацию, кроме студентов. Информация: www.example.org/berufe`,
  uk: `Інформаційний день «Berufe.Lindenfurt – Wege in Arbeit» у Bürgerhaus am Markt

Місто Лінденфурт (Lindenfurt) проводить у четвер, 4 березня, з 9:30 до 15 години інформаційний день «Berufe.Lindenfurt – Wege in Arbeit» у Bürgerhaus am Markt (будинок громадян), Gartenstraße 14, 00815 Lindenfurt. Беруть участь Beratungsstelle Gründerökonomie, Jugendberufsagentur (агентство для молоді) та Kommunales Integrationszentrum; вхід з 9 години.

Є 120 місць. Участь коштує 5 євро, для родин не більше 12,50 євро; діти до шести років не платять. Запис з 1 до 19 лютого за номером 030 23125-777 або tag@example.org.

Із 2300 опитаних у 2025 році 40 відсотків шукають роботу. «Ці люди хочуть працювати», — каже бургомістерка Аміна Брандт (Amina Brandt). Відповідно до § 60 Absatz 2 Aufenthaltsgesetz двоє фахівців консультують на рівні B1 щопонеділка з 14 до 16 години. Лише той, хто живе в Лінденфурті щонайменше три місяці, отримає допомогу, крім студентів. Інформація: www.example.org/berufe`,
  ar: `يوم إعلامي «Berufe.Lindenfurt – Wege in Arbeit» في Bürgerhaus am Markt

تنظم مدينة ليندنفورت (Lindenfurt) يوم الخميس ٤ مارس من الساعة ٩:٣٠ إلى الساعة ١٥ اليوم الإعلامي «Berufe.Lindenfurt – Wege in Arbeit» في Bürgerhaus am Markt (بيت المواطنين)، Gartenstraße 14، 00815 Lindenfurt. تشارك Beratungsstelle Gründerökonomie و Jugendberufsagentur (وكالة الشباب) و Kommunales Integrationszentrum؛ الدخول من الساعة ٩.

هناك ١٢٠ مكانًا. تكلفة المشاركة ٥ يورو، وللعائلات ١٢٫٥٠ يورو على الأكثر؛ الأطفال دون ست سنوات لا يدفعون شيئًا. التسجيل ممكن من ١ إلى ١٩ فبراير على الرقم 030 23125-777 أو tag@example.org.

من بين ٢٬٣٠٠ شخص سُئلوا في عام ٢٠٢٥ يبحث ٤٠ في المئة عن عمل. تقول العمدة أمينة براندت (Amina Brandt): «هؤلاء الناس يريدون العمل». وفقًا لـ § 60 Absatz 2 Aufenthaltsgesetz (قانون الإقامة) يقدم خبيران المشورة على مستوى B1 أيام الاثنين من الساعة ١٤ إلى الساعة ١٦. لا يحصل على الدعم إلا من يسكن في ليندنفورت منذ ثلاثة أشهر على الأقل، باستثناء الطلاب. المزيد: www.example.org/berufe`,
  fa: `روز اطلاع‌رسانی «Berufe.Lindenfurt – Wege in Arbeit» در Bürgerhaus am Markt

شهر لیندنفورت (Lindenfurt) پنجشنبه ۴ مارس از ساعت ۹:۳۰ تا ۱۵ روز اطلاع‌رسانی «Berufe.Lindenfurt – Wege in Arbeit» را در Bürgerhaus am Markt (خانهٔ شهروندان)، Gartenstraße 14، 00815 Lindenfurt برگزار می‌کند. Beratungsstelle Gründerökonomie، Jugendberufsagentur (مرکز جوانان) و Kommunales Integrationszentrum شرکت می‌کنند؛ ورود از ساعت ۹.

۱۲۰ جا هست. هزینهٔ شرکت ۵ یورو و برای خانواده‌ها حداکثر ۱۲٫۵۰ یورو است؛ کودکان زیر شش سال چیزی نمی‌پردازند. ثبت‌نام از ۱ تا ۱۹ فوریه با شمارهٔ 030 23125-777 یا tag@example.org ممکن است.

از ۲٬۳۰۰ نفری که در سال ۲۰۲۵ از آن‌ها پرسیده شد، ۴۰ درصد دنبال کار هستند. شهردار آمینا برانت (Amina Brandt) می‌گوید: «این مردم می‌خواهند کار کنند.» طبق § 60 Absatz 2 Aufenthaltsgesetz (قانون اقامت) دو کارشناس در سطح B1 دوشنبه‌ها از ساعت ۱۴ تا ۱۶ مشاوره می‌دهند. فقط کسی که دست‌کم سه ماه در لیندنفورت زندگی می‌کند کمک می‌گیرد، به جز دانشجویان. اطلاعات: www.example.org/berufe`,
  'fa-AF': `روز معلوماتی «Berufe.Lindenfurt – Wege in Arbeit» در Bürgerhaus am Markt

شاروالی لیندنفورت (Lindenfurt) پنجشنبه 4 مارچ از ساعت 9:30 تا 15 روز معلوماتی «Berufe.Lindenfurt – Wege in Arbeit» را در Bürgerhaus am Markt (خانهٔ باشندگان)، Gartenstraße 14، 00815 Lindenfurt دایر می‌کند. Beratungsstelle Gründerökonomie، Jugendberufsagentur (مرکز جوانان) و Kommunales Integrationszentrum اشتراک می‌کنند؛ دروازه از ساعت 9 باز است.

120 جای است. فیس اشتراک 5 یورو و برای فامیل‌ها حداکثر 12٫50 یورو است؛ اطفال زیر شش سال چیزی نمی‌دهند. ثبت نام از 1 الی 19 فبروری با نمبر 030 23125-777 یا tag@example.org ممکن است.

از 2.300 نفری که در سال 2025 پرسان شدند، 40 فیصد کار می‌پالند. شاروال آمینه برانت (Amina Brandt) می‌گوید: «این مردم می‌خواهند کار کنند.» طبق § 60 Absatz 2 Aufenthaltsgesetz (قانون اقامت) دو متخصص در سویهٔ B1 دوشنبه‌ها از ساعت 14 تا 16 مشوره می‌دهند. تنها کسی که حداقل سه ماه در لیندنفورت زندگی می‌کند کمک می‌گیرد، به جز محصلان. معلومات: www.example.org/berufe`,
  ckb: `ڕۆژی زانیاری «Berufe.Lindenfurt – Wege in Arbeit» لە Bürgerhaus am Markt

شارەوانیی لیندنفورت (Lindenfurt) پێنجشەممە، 4ی ئازار، لە کاتژمێر 9:30 تا 15 ڕۆژی زانیاری «Berufe.Lindenfurt – Wege in Arbeit» لە Bürgerhaus am Markt (ماڵی هاووڵاتیان)، Gartenstraße 14، 00815 Lindenfurt ساز دەکات. Beratungsstelle Gründerökonomie، Jugendberufsagentur (ناوەندی لاوان) و Kommunales Integrationszentrum بەشداری دەکەن؛ دەرگا لە کاتژمێر 9 دەکرێتەوە.

120 شوێن هەیە. نرخی بەشداری 5 یۆرۆیە و بۆ خێزان زۆرترین 12٫50 یۆرۆیە؛ منداڵانی خوار شەش ساڵ هیچ نادەن. ناونووسین لە 1ی تا 19ی شوبات بە 030 23125-777 یان tag@example.org دەکرێت.

لە 2.300 کەس کە لە ساڵی 2025 پرسیاریان لێ کرا، لە سەدا 40 بۆ کار دەگەڕێن. سەرۆکی شارەوانی ئامینا برانت (Amina Brandt) دەڵێت: «ئەم خەڵکە دەیانەوێت کار بکەن.» بەپێی § 60 Absatz 2 Aufenthaltsgesetz (یاسای مانەوە) دوو پسپۆڕ لە ئاستی B1 دووشەممان لە کاتژمێر 14 تا 16 ڕاوێژ دەدەن. تەنها ئەوانەی لانیکەم سێ مانگە لە لیندنفورت دەژین یارمەتی وەردەگرن، جگە لە خوێندکاران. زانیاری: www.example.org/berufe`,
  ps: `په Bürgerhaus am Markt کې د معلوماتو ورځ «Berufe.Lindenfurt – Wege in Arbeit»

د لیندنفورت (Lindenfurt) ښار د پنجشنبې په ورځ، د مارچ پر ۴مه، له ۹:۳۰ څخه تر ۱۵ بجو پورې په Bürgerhaus am Markt (د ښاریانو کور)، Gartenstraße 14، 00815 Lindenfurt کې د معلوماتو ورځ «Berufe.Lindenfurt – Wege in Arbeit» جوړوي. Beratungsstelle Gründerökonomie، Jugendberufsagentur (د ځوانانو دفتر) او Kommunales Integrationszentrum ګډون کوي؛ دروازه له ۹ بجو خلاصېږي.

۱۲۰ ځایونه شته. ګډون ۵ یورو دی، د کورنیو لپاره ټولټال تر ۱۲٫۵۰ یورو پورې؛ تر شپږو کلونو کم ماشومان څه نه ورکوي. نوم لیکنه له ۱ څخه تر ۱۹ فبروري پورې په 030 23125-777 یا tag@example.org کېږي.

په ۲۰۲۵ کال کې له ۲٬۳۰۰ پوښتل شویو خلکو څخه ۴۰ سلنه کار لټوي. ښارواله امینه برانت (Amina Brandt) وايي: «دا خلک کار کول غواړي.» د § 60 Absatz 2 Aufenthaltsgesetz (د اقامت قانون) له مخې دوه متخصصین د B1 په کچه هره دوشنبه له ۱۴ څخه تر ۱۶ بجو پورې مشوره ورکوي. یوازې هغه څوک چې لږ تر لږه درې میاشتې په لیندنفورت کې اوسېږي، مرسته اخلي، پرته له محصلینو. معلومات: www.example.org/berufe`,
  ti: `መዓልቲ ሓበሬታ «Berufe.Lindenfurt – Wege in Arbeit» ኣብ Bürgerhaus am Markt

ከተማ ሊንደንፉርት (Lindenfurt) ሓሙስ፣ 4 መጋቢት፣ ካብ ሰዓት 9:30 ክሳብ 15:00 ኣብ Bürgerhaus am Markt (ገዛ ዜጋታት)፣ Gartenstraße 14፣ 00815 Lindenfurt መዓልቲ ሓበሬታ «Berufe.Lindenfurt – Wege in Arbeit» ተካይድ። Beratungsstelle Gründerökonomie፣ Jugendberufsagentur (ማእከል መንእሰያት)ን Kommunales Integrationszentrumን ይሳተፉ፤ ማዕጾ ካብ ሰዓት 9:00 ይኽፈት።

120 ቦታታት ኣሎ። ክፍሊት ተሳትፎ 5 ዩሮ፣ ንስድራቤታት ዝበዝሐ እንተበዝሐ 12.50 ዩሮ እዩ፤ ትሕቲ ሽዱሽተ ዓመት ዘለዉ ቆልዑ ኣይከፍሉን። ምዝገባ ካብ 1 ክሳብ 19 ለካቲት ብ 030 23125-777 ወይ tag@example.org ይከኣል።

ካብቶም ኣብ 2025 ዝተሓተቱ 2.300 ሰባት፣ 40 ሚእታዊት ስራሕ ይደልዩ። ከንቲባ ኣሚና ብራንት (Amina Brandt) ከምዚ ትብል፦ «እዞም ሰባት ክሰርሑ ይደልዩ።» ብመሰረት § 60 Absatz 2 Aufenthaltsgesetz (ሕጊ መንበሪ) ክልተ ክኢላታት ብደረጃ B1 ነፍሲ ወከፍ ሰኑይ ካብ ሰዓት 14:00 ክሳብ 16:00 ይመኽሩ። እንተወሓደ ሰለስተ ወርሒ ኣብ ሊንደንፉርት ዝነብር ጥራይ እዩ ሓገዝ ዝረክብ፣ ብዘይካ ተማሃሮ። ሓበሬታ፦ www.example.org/berufe`,
};

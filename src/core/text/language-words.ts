/**
 * The most frequent words of each language the app offers, and letters that tell it from others in its script. Written
 * down by hand; a word that several languages have counts for each of them in part.
 */
export const FREQUENT_WORDS: Readonly<Record<string, string>> = {
  de: 'der die das und ist sind nicht mit von zu den dem ein eine einen einer eines für auf im am bei auch es sie er wir ihr sich als wie oder aber wenn dann nach aus an in um über bis zum zur werden wird können kann haben hat ihre ihren ihnen dort hier noch nur mehr durch',
  en: 'the and of to is are not with for on at by from this that these those you your they it he she we or but if then there can will have has be been was were which who what when where an as in all their our more only about into do does',
  es: 'el la los las y es son no con de del un una para por en al este esta estos estas usted ustedes su sus se que como o pero si más cuando donde hay está están puede pueden también hasta desde entre sobre le les lo ya todo todos todas cada sin solo ser tiene tienen muchas aquí allí eso',
  fr: 'le la les et est sont ne pas avec de des du un une pour sur dans au aux par ce cette ces vous votre vos ils elle il nous ou mais si qui que où en à se son sa ses leur plus peut peuvent être avoir a ont aussi entre chez y',
  ku: 'û ku li di de bi ji ne e in ye yên ên ya yê vê vî ev ew hûn we me wî wê wan bo dikin dike dikare dikarin heye hene jî yan an lê ger gava dema çi kî her tê têne nîne nîn ser di nav bin dibe divê hemû kesên tenê hewce re ra xwe da',
  pl: 'i w na z do się nie jest są to że dla od po przez o jak ale lub oraz ze za przy co który która które tego tej ten ta te tym może mogą będzie będą pan pani państwo ich jego jej także tylko już czy jeśli można być był u we',
  ro: 'și în de la cu pe nu este sunt un o pentru din care că ce să se al ale a ai lui sau dar dacă prin după până mai fi vor va pot poate dumneavoastră ei ea el lor acest această aceste acolo aici doar numai fie către între au are cei cele',
  so: 'iyo oo ee waa waxaa ayaa ayay ayuu waxay wuxuu waxaad ka ku u ah ama haddii laakiin kasta la aan ma leh jira jirto wax qof dadka loo laga lagu ugu uu ay aad inuu inay inaad kale badan weli keliya halkan halkaas markaas kaddib ilaa sida si adiga waxa mid isku soo yahay tahay yihiin lahayn karaa kartaa karo',
  sq: 'dhe në një të e i për me nga që është janë nuk më se si ose por nëse kur ku ka kanë do duhet mund ju juaj tuaj tuaja ai ajo ata ato ky kjo këtë këto këta pas para deri edhe vetëm atje këtu gjatë te prej sipas çdo u kush mos pa shumë bëhet së ta atëherë ishte tjetër',
  tr: 've bir bu için ile de da değil ne var yok olan olarak daha en çok gibi kadar sonra önce her şu o siz biz onlar veya ya ama eğer ise mi mı mu mü üzere tarafından göre sizin bizim burada orada ancak sadece olur olabilir edebilirsiniz vardır tüm kendi bunun',
  bg: 'и в на за с от се не е са да че по до като или но ако със във този тази това тези които който която което ще може могат има няма вие ви те той тя ни ние си само още при след през към между също къде когато какво бъде са им му я ги трябва така',
  sr: 'и у на за се је су да не са од до из по као или али ако који која које ово ова овај ове овде то те та ће може можете могу има нема ви ваш ваша ваше вам вас ми они она он њих његов само још већ после пре између где када шта су бити био била било код при треба због сте смо више све сви',
  ru: 'и в на с не по для что это как от из к у о за до или но если то при же бы вы вас вам мы они он она его её их который которая которое которые можно может могут есть нет будет будут также только уже после через между где когда чтобы быть был была были все со во об',
  uk: 'і в у на з не для що це як від із до за або але якщо то при та й ви вас вам ми вони він вона його її їх який яка яке які можна може можуть є немає буде будуть також тільки лише вже після через між де коли щоб бути був була були всі зі про це цей ця ці',
  ar: 'في من على إلى عن مع هذا هذه ذلك التي الذي أن إن لا ما هو هي هم أو كل كما قد كان كانت يكون تكون بعد قبل عند بين حتى أيضًا أيضا لكم لهم له لها إذا ثم يمكن يجب هناك الذين كل غير فقط أي لدى منذ ليس لم لن كم نحن أنتم يتم',
  ckb: 'و لە بە بۆ کە ئەم ئەو ئەوە ئەمە یان لەگەڵ تا هەر هەموو هیچ ئێوە ئێمە ئەوان نییە هەیە دەبێت دەکات دەکەن دەدات دەدەن بکەن دەتوانن ناتوانن وەک دوای پێش لەسەر لەم لەو ئەگەر بەڵام تەنها زۆر لێرە لەوێ هەروەها چونکە بەبێ دەربارەی نێوان کەس کەسێک یەک دوو خۆیان خۆتان بووە کراوە دەکرێت دەست',
  fa: 'و در از به که را این آن با برای است هستند هست نیست می‌شود می‌کند می‌کنند می‌توانید تا یا اگر هم شما ما آنها او بر هر یک دو نیز باید شود شده کرد کنید کنند دارد دارند ندارد خود پس بعد قبل چه کسی کسانی فقط همه بین دربارهٔ درباره باشد های ها ای می',
  ps: 'د په او چې له ته تر کې دی ده دي دا هغه سره نه هم به يې یې یو یوه شي کوي کړي کړئ کولای لري لپاره څخه پر باید تاسو مو که یا نو وي وه ول ستاسو دوی هر هره ټول بیا پورې وروسته مخکې څوک چا کېږي شوی شوې شوي شئ یئ دغه خو ځکه وړیا مرسته ورکوي',
  ti: 'እዩ እዚ ኣብ ናይ ካብ ናብ ክሳብ ምስ ከም እቲ እታ እቶም እዛ እዞም ኣሎ ኣለዉ ኣለዎ ኣለኩም የለን ኣይኮነን እውን ድማ ወይ ግን ንስኹም ነቲ ነዚ ኣብቲ ኣብዚ ካብቲ ናይቲ ናይታ ትኽእሉ ይኽእል ኢኹም እንተ ዝኾነ ኩሉ ኩሎም ጥራይ ግዜ ድሕሪ ቅድሚ ብዛዕባ ስለ ሓደ ሓንቲ ክልተ እዮም ነይሩ ክኸውን ይኸውን ዘሎ ዘለዉ ኣብኡ ካልእ',
};

/**
 * Letters that tell a language from others in its script among those the app offers, but for rare words ("Noël"). A word with
 * those of several speaks for the first of them: Sorani has the letters of Persian too, Pashto those of Arabic.
 */
export const OWN_LETTERS: Readonly<Record<string, string>> = {
  de: 'ß',
  es: 'ñáíú',
  pl: 'łąęśźżćń',
  ro: 'șțăţ',
  sq: 'ë',
  tr: 'ğı',
  bg: 'ѝ',
  sr: 'ђћџљњј',
  ru: 'ыэё',
  uk: 'іїєґ',
  ckb: 'ێۆڕڵەڤ',
  ps: 'ټډړښږځڅڼېۍګ',
  ar: 'يةىكأإؤئ',
  fa: 'پچژگیک',
};

/** The scripts, and the languages written in each; Latin, in which German names are written, comes first. */
export const SCRIPTS: readonly { pattern: RegExp; languages: readonly string[] }[] = [
  { pattern: /\p{Script=Latin}/u, languages: ['de', 'en', 'es', 'fr', 'ku', 'pl', 'ro', 'so', 'sq', 'tr'] },
  { pattern: /\p{Script=Cyrillic}/u, languages: ['bg', 'ru', 'sr', 'uk'] },
  { pattern: /\p{Script=Arabic}/u, languages: ['ar', 'ckb', 'fa', 'ps'] },
  { pattern: /\p{Script=Ethiopic}/u, languages: ['ti'] },
];

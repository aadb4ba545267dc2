/**
 * Frequent small words of the languages offered, by which one tells apart those that share a script. Not for finding
 * out an unknown language: only for the question whether a text is in the language it was asked for.
 */
export const STOP_WORDS: Record<string, string> = {
  de: 'der die das den dem des und oder nicht ist sind wird werden ein eine einen einer für mit von zu auf im am bei auch sie es wir ihr können sich',
  en: 'the a an and or not is are will be for with of to on in at by also you it we they can this that from your',
  es: 'el la los las un una y o no es son está para con de del al en por que se su sus como más también usted le lo este esta hay puede si cuando',
  fr: 'le la les un une des et ou ne pas est sont pour avec de du à au aux dans sur par vous il elle nous ils ce cette que qui',
  ku: 'û an ne ye in dê ji bo bi di de li ser ku jî hûn ev ew em wan xwe hene heye yên yê ya kirin dikarin we',
  pl: 'i lub nie jest są będzie dla z ze od do na w we przy także się to ten ta te które można oraz jak po za o państwo',
  ro: 'și sau nu este sunt va vor pentru cu de la pe în din prin și se un o care acest această pot mai dumneavoastră sau ce al ale',
  so: 'iyo oo ee waa waxaa ayaa ayay ayuu waxay wuxuu waxaad ka ku u ah ama haddii laakiin kasta la aan loo laga lagu ugu inuu inay inaad kale',
  sq: 'dhe ose nuk është janë do të në një për me nga që i e ky kjo këto këtë më si edhe ju ai ajo ata mund duhet ka kur nëse te deri tuaj',
  tr: 've veya değil bir bu şu için ile de da den dan olarak olan en çok var yok siz onlar biz gibi daha kadar sonra ne her',
  bg: 'и или не е са ще за с със от до на в във при също се това този тази които може по като да ви вие има',
  sr: 'и или не је су ће за са од до на у при се ово тај ова које који може по као да ви има сте код још све',
  ru: 'и или не это есть будет для с со от до на в во при также что как вы он она мы они его который можно по из к вас',
  uk: 'і й та або не це є буде для з зі від до на в у при також що як ви він вона ми вони його який можна по із до вас',
  ar: 'في من على إلى عن مع أو لا هو هي هذا هذه التي الذي أن كان كل بعد قبل يمكن يمكنك لا ما ثم و تم أيضا',
  ckb: 'لە بۆ و بە کە ئەم ئەو یان لەگەڵ تا هەر هەموو ئێوە ئەوان ئێمە نییە دەبێت دەکات دەکەن هەیە وەک دوای پێش لەسەر لەم ئەگەر',
  ps: 'د په او چې له ته تر کې دی ده دي دا هغه سره هم یې یوه شي کوي کړئ لري لپاره څخه پر باید تاسو که پورې وي ستاسو',
  ti: 'እዩ እዚ ኣብ ናይ ካብ ናብ ክሳብ ምስ እቲ እታ እቶም ኣሎ ኣለኩም የለን እውን ድማ ወይ ግን ንስኹም ነቲ ኣብቲ ትኽእሉ ኢኹም',
  fa: 'در از به با برای که این آن را یا است هستند می نمی شما ما آنها تا بر هم و نیز شود کنید بود هر یک',
};

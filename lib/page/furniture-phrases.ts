/**
 * How the lines around an article begin, by what they are. Only short lines are held against these; each pattern stands at the
 * beginning of a line, in any case. The words are those that news sites use; a language is added by adding its words.
 */
export type FurniturePhrases = { readonly what: string; readonly pattern: RegExp; readonly example: string };

/** Lines of a page that are no part of its article, by language. Source: our own reading, checked 2026-11. */
export const furniturePhrases: readonly FurniturePhrases[] = [
  {
    what: 'another story',
    pattern:
      /^(?:read (?:more|also|next|now)|also read|more (?:on|from|about) |see also|related(?: (?:stories|articles|coverage|content|topics))?$|related ?:|recommended|you may also|you might also|must read|watch(?: now| more| live|:| \||$)|lesen sie auch|lesen sie mehr|mehr zum thema|auch interessant|zum thema ?:|lire aussi|à lire aussi|lee también|lea también|te puede interesar|leia (?:também|mais)|leggi anche|lees ook|les også|läs (?:också|mer|även)|czytaj (?:też|także|więcej)|zobacz (?:też|także)|читайте также|смотрите также|ilgili haber|okumaya devam|関連記事|関連キーワード|あわせて読みたい|相关阅读|延伸阅读|관련기사)/iu,
    example: 'Read more: How the talks began',
  },
  {
    what: 'an offer to subscribe, register or follow',
    pattern:
      /^(?:subscribe|sign (?:up|in)|log ?in|register|create an account|already (?:a subscriber|have an account)|get (?:the latest|our|more from)|join (?:our|us)|follow (?:us|for|@|the)|newsletters?\b|download (?:the|our) app|support (?:our|independent)|donate|become a (?:member|subscriber)|this (?:content|article|story) is (?:reserved|free to read|for subscribers|available)|enjoy the latest|unlock|limited time|our free weekly newsletter|abonnieren|jetzt abonnieren|melden sie sich|folgen sie|aktuelle nachrichten aufs handy|abonnez-vous|article réservé|il vous reste|inscrivez-vous|suivez-nous|suscríbete|síguenos|regístrate|contenido exclusivo|assine|siga (?:o|a|nos)|iscriviti|seguici|abboneer|tilaa|abonner|prenumerera|zaprenumeruj|подпис(?:ывайтесь|аться)|この記事は会員限定|会員登録|登録すると|ご利用には会員登録|关注我们|扫码|扫一扫)/iu,
    example: 'Sign up to our newsletter',
  },
  {
    what: 'a credit or a note of the house',
    pattern:
      /^(?:(?:image|photo|picture|video|graphic|file|featured|cover)s? ?(?:credits?|by|courtesy|source|:|\/)|photo(?:graph)?s? ?:|credits?:|getty images|(?:foto|bild|quelle|fonte|fuente|crédito|crédits?|photos?|źródło|fot\.|kuva|фото) ?:|(?:©|\(c\)|copyright) ?\d{0,4}|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|todos os direitos|our standards: |have a tip\?|if you have (?:an? )?(?:story|news|tip|question)|this article (?:was )?(?:originally )?(?:appeared|first appeared|published)|(?:责任编辑|编辑|来源|责编)[:：])/iu,
    example: 'Image credit: Ana Example / Agency',
  },
  {
    what: 'a sign-off',
    pattern:
      /^\(?(?:additional |with )?(?:reporting|editing|writing|compiled|translated) by (?!(?:the|this|our|its|their|an?)\b)/iu,
    example: 'Reporting by Ana Example in Lisbon; editing by Jan Example',
  },
  {
    what: 'an address to write to',
    pattern: /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\s?(?:\((?:end|ends|more)\))?$/iu,
    example: 'ana@wire.example (END)',
  },
  {
    what: 'a control or a notice of the page',
    pattern:
      /^(?:advertisement|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|annonse|annons|reklama?|реклама|広告|广告|skip to|scroll (?:down|to)|loading|share (?:this|on|via|now)?|share$|comments?$|print$|e-?mail$|close$|caption$|copy link|link copied|save (?:this )?(?:story|article)|table of contents|listen to (?:this )?(?:article|story)|show more|load more|view (?:all|more|comments)|click (?:here|to)|we apologize, but this video|ein klick für den datenschutz|um eingebettete inhalte|(?:an? )?(?:we|our partners) (?:use|store) cookies|this site uses cookies|you are reading|duration \d|\d+ (?:min(?:ute)?s? read|minute read|hours? ago|min\. lesezeit)|lesedauer|lesezeit|temps de lecture|tiempo de lectura)/iu,
    example: 'Advertisement',
  },
];

/** How a line goes on that begins with its author's name and tells who that is: "Ana Example is a reporter in Lisbon". */
export const aboutAuthor =
  /^(?:,? (?:is|was|has|covers|reports|writes|works|joined|contributed|receives|ist|schreibt|est|es|è|é|är|er|jest)\b|, )/u;

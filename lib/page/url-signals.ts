/** What the address alone says about a page; each 0 or 1. */
export type UrlSignals = Readonly<
  Record<
    | 'noUrl'
    | 'urlRoot'
    | 'urlDate'
    | 'urlSlug'
    | 'urlNumber'
    | 'urlList'
    | 'urlNews'
    | 'urlBlog'
    | 'urlReference'
    | 'urlForum'
    | 'urlVideo'
    | 'hostNews',
    number
  >
>;

/** Words of path segments and host labels → what kind of page they stand for. */
const LIST = words(
  'category categories tag tags topic topics section sections author authors page archive archives search suche list index latest home rubrik thema schlagwort etiqueta etiquetas categoria temas',
);
const NEWS = words(
  'news article articles story stories politics world business sport sports nation national international local economy opinion opinions health science tech entertainment lifestyle nachrichten artikel politik wirtschaft panorama noticias noticia economia politica deportes mundo actualite actualites economie monde politique articulo wiadomosci notizie nyheter haber news-story',
);
const BLOG = words(
  'blog blogs guide guides how-to howto tutorial tutorials tips resources insights learn recipe recipes rezepte review reviews',
);
const REFERENCE = words(
  'docs doc documentation wiki wikipedia manual reference help support faq api developer developers dev man library learn kb about contact privacy terms jobs careers events event',
);
const FORUM = words(
  'forum forums thread threads community discussion discussions questions question topic viewtopic showthread comments ask answers r',
);
const VIDEO = words('video videos watch gallery galleries photos live tv podcast podcasts audio slideshow');
/** Words in the names of newspapers and broadcasters, in a few languages. */
const OUTLET =
  /news|times|post|herald|tribune|daily|journal|gazette|guardian|telegraph|chronicle|courier|mirror|observer|standard|reuters|broadcast|radio|(?:^|\W)tv|zeitung|nachrichten|tagblatt|tageblatt|anzeiger|kurier|presse|rundschau|allgemeine|diario|noticia|periodico|jornal|folha|gazeta|dziennik|giornale|corriere|figaro|monde|nieuws|krant|blad(?:et)?$|shimbun|xinhua|press|today|express|report/;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Reads an http(s) address; for any other only `noUrl` is set. `siteName` is the page's own name for the site. */
export function readUrlSignals(address: string, siteName: string): UrlSignals {
  let url: URL | null = null;
  try {
    url = new URL(address);
  } catch {
    // No address: a file read on the command line.
  }
  const path = url?.pathname.toLowerCase().replace(/\/(?:index|default)\.\w+$/, '/') ?? '';
  const segments = path.split('/').filter((segment) => segment !== '');
  const last = segments.at(-1) ?? '';
  const names = new Set(segments.slice(0, 4).flatMap((segment) => [segment, segment.replace(/\.\w+$/, '')]));
  const host = url?.hostname.replace(/^www\./, '') ?? '';
  const labels = new Set(host.split('.'));
  const has = (set: ReadonlySet<string>, ...where: ReadonlySet<string>[]) =>
    Number(where.some((some) => [...some].some((name) => set.has(name))));
  const slug = segments
    .slice(-2)
    .map((segment) => segment.split(/[-_]+/).filter((word) => /[a-z\u0080-\uffff]{2}/.test(decode(word))).length);
  return {
    noUrl: Number(url === null),
    urlRoot: Number(url !== null && (segments.length === 0 || (segments.length === 1 && last.length <= 3))),
    urlDate: Number(
      /(?:^|[/_-])(?:19|20)\d\d[/_-]?(?:0?[1-9]|1[0-2]|[a-z\u0080-\uffff]{3})(?:[/_-]|(?=\d\d\D)|(?=\d\d$))/.test(path),
    ),
    urlSlug: Number(Math.max(0, ...slug) >= 4),
    urlNumber: Number(/\d{5,}|[0-9a-f]{12,}|\d+\.s?html?$/.test(segments.slice(-2).join('/'))),
    urlList: has(LIST, names),
    urlNews: has(NEWS, names),
    urlBlog: has(BLOG, names, labels),
    urlReference: has(REFERENCE, names, labels),
    urlForum: has(FORUM, names, labels),
    urlVideo: has(VIDEO, names),
    hostNews: Number(OUTLET.test(host) || OUTLET.test(siteName.toLowerCase())),
  };
}

function decode(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}

import type { PublisherKind } from '../../model/publisher.js';

/** Countries in which a second level is kept for bodies of one kind: anyone may register gov.de. */
const within = (level: string, countries: string): string[] =>
  countries.split(/\s+/).map((country) => `${level}.${country}`);

const COURTS = [
  'uscourts.gov supremecourt.gov nycourts.gov txcourts.gov flcourts.gov mncourts.gov courts.ca.gov',
  'courts.wa.gov courts.mo.gov courts.in.gov courts.ie judiciary.uk supremecourt.uk jcpc.uk',
  'curia.europa.eu echr.coe.int eftacourt.int icj-cij.org icc-cpi.int itlos.org corteidh.or.cr',
  'african-court.org hcourt.gov.au fedcourt.gov.au courtsofnz.govt.nz scc-csc.ca fct-cf.ca',
  'bundesverfassungsgericht.de bundesgerichtshof.de bverwg.de conseil-constitutionnel.fr',
  'conseil-etat.fr courdecassation.fr cortecostituzionale.it cortedicassazione.it',
  'tribunalconstitucional.es poderjudicial.es rechtspraak.nl hogeraad.nl vfgh.gv.at bger.ch',
  'domstol.no domstol.se sci.gov.in courts.go.jp scourt.go.kr ccourt.go.kr court.gov.cn jus.br',
  'court.gov.il supremecourt.gov.pk judiciary.go.ke concourt.org.za judiciary.hk',
].flatMap((line) => line.split(' '));

const GOVERNMENTS = [
  'gov mil',
  // Bodies that states found by treaty: the registry admits no others to .int.
  'int europa.eu un.org unicef.org undp.org unhcr.org unesco.org ilo.org imf.org worldbank.org',
  'wto.org oecd.org iaea.org icao.org osce.org oas.org adb.org asean.org opcw.org bis.org',
  // Names of single governments and parliaments outside such a level.
  'gc.ca gov.ab.ca gov.bc.ca gov.mb.ca gov.on.ca gov.sk.ca ontario.ca gouv.qc.ca quebec.ca',
  'parl.ca bund.de bundesregierung.de bundestag.de bundesrat.de bundeswehr.de admin.ch',
  'parlament.ch overheid.nl rijksoverheid.nl government.nl tweedekamer.nl belgium.be fgov.be',
  'regeringen.se government.se riksdagen.se regjeringen.no stortinget.no stat.no regeringen.dk',
  'folketinget.dk ft.dk valtioneuvosto.fi eduskunta.fi government.bg vlada.cz kormany.hu',
  'assemblee-nationale.fr senat.fr elysee.fr governo.it camera.it senato.it quirinale.it',
  'congreso.es senado.es lamoncloa.gob.es oireachtas.ie parliament.uk parliament.scot',
  'parliament.nz police.uk nhs.uk mod.uk gov.scot gov.wales parlament.gv.at kremlin.ru',
  'government.ru public.lu etat.lu leg.br mp.br def.br fed.us nsn.us',
].flatMap((line) => line.split(' '));

const GOVERNMENT_LEVELS = [
  ...within(
    'gov',
    `ac ae af ag al am ar as au az ba bb bd bf bh bm bn br bs bt bw by bz cd ck cl cm cn co cu cx
    cy cz dm do dz ec ee eg er et fj fk gd ge gg gh gi gn gr gu gy hk hr hu ie il im in iq ir is it
    je jm jo kg kh ki km kn kp kw ky kz la lb lc lk lr ls lt lv ly ma md me mg mk ml mm mn mo mr ms
    mt mu mv mw my mz na ng np nr om pg ph pk pl pn pr ps pt py qa ro rs rw sa sb sc sd sg sh si sk
    sl so ss sx sy sz tj tl tm tn to tr tt tw ua uk vc ve vn ws ye za zm zw`,
  ),
  ...within(
    'mil',
    `ac ae al ar az ba bd bo br by cl cn co cy do ec eg fj ge gh gt hn id in iq jo kg km kr kz lv mg
    mv my mz ng ni no nz pe ph pl py qa rw sh st sy tj tm to tr tw tz uy ve za zm zw`,
  ),
  ...within('gob', 'ar bo cl do ec es gt hn mx ni pa pe sv ve'),
  ...within('gouv', 'bj cd cg ci dj fr ga ht km mc ml nc sn tg'),
  // In other countries go.… is anybody's: go.it is the province of Gorizia.
  ...within('go', 'ci cr id jp ke kr th tj tz ug'),
  ...within('govt', 'nz'),
  ...within('gub', 'uy'),
  ...within('gv', 'ao at'),
];

const ACADEMIES = [
  'edu',
  ...within(
    'edu',
    `ac af al ar au az ba bb bd bh bi bm bn bo br bs bt bz ci cn co cu cw dm do dz ec ee eg et fj fm
    gd ge gh gi gl gn gr gt gu gy hk hn ht in iq is it jm jo kg kh ki km kn kp kw ky kz la lb lc lk
    lr ls lv ly me mg mk ml mm mn mo ms mt mv mw mx my mz na ng ni np nr om pa pe pf pg ph pk pl pr
    ps pt py qa rs sa sb sc sd sg sl sn so ss st sv sy tj tm to tr tt tw ua uy vc ve vn vu ws ye za
    zm`,
  ),
  ...within(
    'ac',
    `ae at bd be bw ci cn cr cy fj id il in ir jp ke kr lk ls ma mu mw mz ni nz pa pg pr rs rw se sz
    th tj tz ug uk vn za zm zw`,
  ),
];

/** The narrower name decides: a court's, where it stands below a government's. */
const KINDS = new Map<string, PublisherKind>([
  ...ACADEMIES.map((name) => [name, 'academic'] as const),
  ...[...GOVERNMENTS, ...GOVERNMENT_LEVELS].map((name) => [name, 'government'] as const),
  ...COURTS.map((name) => [name, 'court'] as const),
]);

/** Levels below which countries keep their governments, the commonest first. */
const OF_GOVERNMENT = ['gov', 'gob', 'gouv', 'go', 'govt', 'gub', 'gv', 'gc'];

/** The domain that a country keeps for its government, by ISO 3166 code; null where there is none. */
export function governmentDomain(country: string): string | null {
  const code = country === 'gb' ? 'uk' : country;
  const domains = code === 'us' ? ['gov'] : OF_GOVERNMENT.map((level) => `${level}.${code}`);
  return domains.find((domain) => KINDS.get(domain) === 'government') ?? null;
}

/** The states of the United States: state.tx.us, courts.state.mn.us. */
const STATE = /(?:^|\.)state\.[a-z]{2}\.us$/;
const STATE_COURT = /(?:^|\.)(?:courts|judicial|judiciary)\.(?:state\.[a-z]{2}\.us|[a-z]{2}\.gov)$/;

/** A host and all that it lies within, the narrowest first: `news.bbc.co.uk`, `bbc.co.uk`, … */
export const domainsOf = (host: string): string[] => {
  const labels = host.split('.');
  return labels.map((_, at) => labels.slice(at).join('.'));
};

/**
 * The kind of whoever serves a host, as far as the name alone proves it. A name that anyone may
 * register proves nothing: null.
 */
export function kindByHost(host: string): PublisherKind | null {
  if (STATE_COURT.test(host)) return 'court';
  if (STATE.test(host)) return 'government';
  return domainsOf(host).flatMap((domain) => KINDS.get(domain) ?? [])[0] ?? null;
}

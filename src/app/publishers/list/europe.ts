/** Publishers based in Europe; the columns are told in `../listed-publishers.ts`. */
export const EUROPE = `
BBC | bbc.co.uk bbc.com | news | GB | funded mainly by the television licence fee | bbc.com, About the BBC
Channel 4 | channel4.com | news | GB | publicly owned and funded by advertising | channel4.com, About Channel 4
Sky News | news.sky.com | news | GB | owned by Sky Group, a part of Comcast | skygroup.sky, About
ITV News | itv.com | news | GB | | itvplc.com, About ITV
GB News | gbnews.com | news | GB | owned by All Perspectives Ltd | gbnews.com, About us
The Guardian | theguardian.com guardian.co.uk | news | GB | owned by the Scott Trust | theguardian.com, About the Guardian
The Observer | observer.co.uk | news | GB | owned by Tortoise Media | observer.co.uk, About
The Times | thetimes.com thetimes.co.uk | news | GB | owned by News Corp | newscorp.com, Our businesses
The Sun | thesun.co.uk | news | GB | owned by News Corp | newscorp.com, Our businesses
The Telegraph | telegraph.co.uk | news | GB | | telegraph.co.uk, About us
The Independent | independent.co.uk | news | GB | | independent.co.uk, About us
Daily Mail | dailymail.co.uk dailymail.com | news | GB | owned by Daily Mail and General Trust | dmgt.com, Our businesses
Daily Mirror | mirror.co.uk | news | GB | owned by Reach plc | reachplc.com, Our brands
Daily Express | express.co.uk | news | GB | owned by Reach plc | reachplc.com, Our brands
Financial Times | ft.com | news | GB | owned by Nikkei Inc. | ft.com, About us
The Economist | economist.com | news | GB | owned by The Economist Group | economistgroup.com, Results and governance
The Spectator | spectator.co.uk spectator.com | news | GB | owned by Old Queen Street Ventures, the company of Paul Marshall | spectator.co.uk, About
New Statesman | newstatesman.com | news | GB | | newstatesman.com, About us
Morning Star | morningstaronline.co.uk | news | GB | owned by the readers' cooperative People's Press Printing Society | morningstaronline.co.uk, About us
openDemocracy | opendemocracy.net | news | GB | | opendemocracy.net, About
Bellingcat | bellingcat.com | news | NL | funded by grants, donations and workshops | bellingcat.com, About
Full Fact | fullfact.org | fact-check | GB | funded by donations, grants and companies that it lists | fullfact.org, Funding
Reuters | reuters.com | news | GB | owned by Thomson Reuters, which the Woodbridge Company controls | thomsonreuters.com, Company history
PA Media | pamediagroup.com pa.media | news | GB | owned by news publishers | pamediagroup.com, About
RTÉ | rte.ie | news | IE | owned by the Irish state and funded by a licence fee and advertising | about.rte.ie, How RTÉ is run
The Irish Times | irishtimes.com | news | IE | owned by the Irish Times Trust | irishtimes.com, About us
Irish Independent | independent.ie | news | IE | owned by Mediahuis | mediahuis.ie, Our brands
Agence France-Presse | afp.com | news | FR | a public body, funded in part by the French state | afp.com, AFP's status
AFP Fact Check | factcheck.afp.com factuel.afp.com | fact-check | FR | a part of Agence France-Presse | factcheck.afp.com, About us
France 24 | france24.com | news | FR | owned by France Médias Monde, a company of the French state | france24.com, About us
RFI | rfi.fr | news | FR | owned by France Médias Monde, a company of the French state | rfi.fr, About RFI
France Télévisions | francetvinfo.fr franceinfo.fr france.tv | news | FR | owned by the French state | francetelevisions.fr, Groupe
Radio France | radiofrance.fr franceculture.fr | news | FR | owned by the French state | radiofrance.com, L'entreprise
TF1 | tf1info.fr tf1.fr | news | FR | owned by TF1 Group, which Bouygues controls | groupe-tf1.fr, Gouvernance
BFMTV | bfmtv.com | news | FR | owned by CMA CGM | cmacgm-group.com, CMA Media
CNews | cnews.fr | news | FR | owned by Canal+ | canalplusgroup.com, Our activities
Le Monde | lemonde.fr | news | FR | owned by Groupe Le Monde | lemonde.fr, Qui sommes-nous
Le Figaro | lefigaro.fr | news | FR | owned by Groupe Dassault | dassault.fr, Le groupe
Libération | liberation.fr | news | FR | | liberation.fr, Qui sommes-nous
Les Échos | lesechos.fr | news | FR | owned by LVMH | lvmh.com, Our houses
Le Parisien | leparisien.fr | news | FR | owned by LVMH | lvmh.com, Our houses
La Croix | la-croix.com | news | FR | owned by Bayard, the company of the Assumptionist order | groupebayard.com, Le groupe
L'Humanité | humanite.fr | news | FR | | humanite.fr, Qui sommes-nous
Mediapart | mediapart.fr | news | FR | owned by the Fonds pour une presse libre and funded by subscribers | mediapart.fr, Qui sommes-nous
Euronews | euronews.com | news | FR | | euronews.com, About
Deutsche Welle | dw.com | news | DE | funded by the German government from taxes | dw.com, About DW
ARD | tagesschau.de ard.de daserste.de | news | DE | funded mainly by the broadcasting contribution | ard.de, Finanzen
ZDF | zdf.de zdfheute.de | news | DE | funded mainly by the broadcasting contribution | zdf.de, Das ZDF
Deutschlandfunk | deutschlandfunk.de | news | DE | funded by the broadcasting contribution | deutschlandradio.de, Finanzen
Der Spiegel | spiegel.de | news | DE | owned in the main by a company of its employees | spiegelgruppe.de, Gesellschafter
Die Zeit | zeit.de | news | DE | | zeit-verlagsgruppe.de, Unternehmen
Frankfurter Allgemeine Zeitung | faz.net | news | DE | owned in the main by the Fazit-Stiftung | faz.net, Über uns
Süddeutsche Zeitung | sueddeutsche.de sz.de | news | DE | owned by Südwestdeutsche Medienholding | swmh.de, Unternehmen
Die Welt | welt.de | news | DE | owned by Axel Springer | axelspringer.com, Brands
Bild | bild.de | news | DE | owned by Axel Springer | axelspringer.com, Brands
taz | taz.de | news | DE | owned by a cooperative of its readers | taz.de, Genossenschaft
Junge Freiheit | jungefreiheit.de | news | DE | | jungefreiheit.de, Impressum
dpa | dpa.com | news | DE | owned by media companies | dpa.com, Unternehmen
Correctiv | correctiv.org | news | DE | funded by donations and foundations | correctiv.org, Finanzen
Mimikama | mimikama.org | fact-check | AT | | mimikama.org, Über uns
ORF | orf.at | news | AT | funded mainly by the broadcasting contribution | der.orf.at, Unternehmen
Der Standard | derstandard.at derstandard.de | news | AT | | derstandard.at, Impressum
Die Presse | diepresse.com | news | AT | owned by Styria Media Group | styria.com, Marken
SRF | srf.ch | news | CH | a part of SRG SSR, funded mainly by the radio and television fee | srgssr.ch, Who we are
Swissinfo | swissinfo.ch | news | CH | a part of SRG SSR, funded in part by the Swiss government | swissinfo.ch, About us
Neue Zürcher Zeitung | nzz.ch | news | CH | owned by NZZ Group | unternehmen.nzz.ch, Aktionäre
RAI | rai.it rainews.it | news | IT | owned by the Italian state | rai.it, Corporate
ANSA | ansa.it | news | IT | owned by a cooperative of publishers | ansa.it, Chi siamo
Corriere della Sera | corriere.it | news | IT | owned by RCS MediaGroup | rcsmediagroup.it, Brand
La Repubblica | repubblica.it | news | IT | | repubblica.it, Chi siamo
Il Sole 24 Ore | ilsole24ore.com | news | IT | owned by Gruppo 24 Ore, which Confindustria controls | gruppo24ore.ilsole24ore.com, Azionariato
Avvenire | avvenire.it | news | IT | owned by a company of the national bishops' conference | avvenire.it, Chi siamo
Il Giornale | ilgiornale.it | news | IT | | ilgiornale.it, Chi siamo
Il Fatto Quotidiano | ilfattoquotidiano.it | news | IT | owned by SEIF | seif-spa.it, Investor relations
Pagella Politica | pagellapolitica.it | fact-check | IT | | pagellapolitica.it, Chi siamo
Vatican News | vaticannews.va | news | VA | owned by the Holy See | vaticannews.va, About us
RTVE | rtve.es | news | ES | owned by the Spanish state | rtve.es, Corporación
EFE | efe.com | news | ES | owned by the Spanish state through SEPI | efe.com, Quiénes somos
El País | elpais.com | news | ES | owned by PRISA | prisa.com, Brands
El Mundo | elmundo.es | news | ES | owned by Unidad Editorial, a part of RCS MediaGroup | unidadeditorial.com, Quiénes somos
ABC (Spain) | abc.es | news | ES | owned by Vocento | vocento.com, Marcas
La Vanguardia | lavanguardia.com | news | ES | owned by Grupo Godó | grupogodo.com, Marcas
Maldita.es | maldita.es | fact-check | ES | a foundation, funded by grants, companies and donations | maldita.es, Quiénes somos
Newtral | newtral.es | fact-check | ES | | newtral.es, Quiénes somos
RTP | rtp.pt | news | PT | owned by the Portuguese state | rtp.pt, A empresa
Lusa | lusa.pt | news | PT | owned by the Portuguese state | lusa.pt, Sobre a Lusa
Público (Portugal) | publico.pt | news | PT | owned by Sonae | sonaecom.pt, Media
NOS | nos.nl | news | NL | funded by the Dutch government from taxes | over.nos.nl, Organisatie
NRC | nrc.nl | news | NL | owned by Mediahuis | mediahuis.nl, Merken
De Volkskrant | volkskrant.nl | news | NL | owned by DPG Media | dpgmediagroup.com, Brands
De Telegraaf | telegraaf.nl | news | NL | owned by Mediahuis | mediahuis.nl, Merken
VRT | vrt.be | news | BE | owned by the Flemish Community | vrt.be, Over de VRT
RTBF | rtbf.be | news | BE | owned by the French Community of Belgium | rtbf.be, Entreprise
Le Soir | lesoir.be | news | BE | owned by Rossel | rossel.be, Marques
De Standaard | standaard.be | news | BE | owned by Mediahuis | mediahuis.be, Merken
EUobserver | euobserver.com | news | BE | | euobserver.com, About
SVT | svt.se | news | SE | owned by a public foundation and funded by a public service fee | omoss.svt.se, About SVT
Sveriges Radio | sverigesradio.se | news | SE | owned by a public foundation and funded by a public service fee | sverigesradio.se, About us
Dagens Nyheter | dn.se | news | SE | owned by Bonnier News | bonniernews.se, Varumärken
Aftonbladet | aftonbladet.se | news | SE | owned by Schibsted Media | schibstedmedia.com, Brands
NRK | nrk.no | news | NO | owned by the Norwegian state | nrk.no, About NRK
Aftenposten | aftenposten.no | news | NO | owned by Schibsted Media | schibstedmedia.com, Brands
Faktisk.no | faktisk.no | fact-check | NO | owned by media companies | faktisk.no, Om oss
DR | dr.dk | news | DK | owned by the Danish state and funded from taxes | dr.dk, Om DR
Politiken | politiken.dk | news | DK | owned by JP/Politikens Hus | jppol.dk, Brands
Jyllands-Posten | jyllands-posten.dk | news | DK | owned by JP/Politikens Hus | jppol.dk, Brands
Yle | yle.fi | news | FI | owned by the Finnish state and funded by a tax | yle.fi, About Yle
Helsingin Sanomat | hs.fi | news | FI | owned by Sanoma | sanoma.com, Our brands
RÚV | ruv.is | news | IS | owned by the Icelandic state | ruv.is, Um RÚV
ERR | err.ee | news | EE | funded by the Estonian state | err.ee, About
LSM | lsm.lv | news | LV | funded by the Latvian state | lsm.lv, About
LRT | lrt.lt | news | LT | funded by the Lithuanian state | lrt.lt, About LRT
TVP | tvp.pl tvp.info | news | PL | owned by the Polish state | tvp.pl, Centrum informacji
PAP | pap.pl | news | PL | owned by the Polish state | pap.pl, About us
Gazeta Wyborcza | wyborcza.pl | news | PL | owned by Agora | agora.pl, Brands
TVN24 | tvn24.pl | news | PL | | tvn24.pl, O nas
Rzeczpospolita | rp.pl | news | PL | | rp.pl, O nas
Demagog | demagog.org.pl | fact-check | PL | | demagog.org.pl, O nas
Czech Television | ceskatelevize.cz | news | CZ | funded mainly by the licence fee | ceskatelevize.cz, About Czech TV
Czech News Agency | ctk.cz ceskenoviny.cz | news | CZ | a public body, funded by its customers | ctk.cz, About
Telex | telex.hu | news | HU | | telex.hu, Impressum
Magyar Nemzet | magyarnemzet.hu | news | HU | | magyarnemzet.hu, Impresszum
MTI | mti.hu hirado.hu | news | HU | | mtva.hu, About
Agerpres | agerpres.ro | news | RO | a body of the Romanian parliament | agerpres.ro, About
BTA | bta.bg | news | BG | funded by the Bulgarian state | bta.bg, About BTA
ERT | ertnews.gr ert.gr | news | GR | owned by the Greek state | company.ert.gr, About
Kathimerini | kathimerini.gr ekathimerini.com | news | GR | | ekathimerini.com, About us
RTS | rts.rs | news | RS | funded by the Serbian state and a licence fee | rts.rs, About RTS
N1 | n1info.rs n1info.com n1info.hr n1info.ba | news | RS | owned by United Group | united.group, Media
Ukrinform | ukrinform.net ukrinform.ua | news | UA | owned by the Ukrainian state | ukrinform.net, About
Suspilne | suspilne.media | news | UA | owned by the Ukrainian state | corp.suspilne.media, About
The Kyiv Independent | kyivindependent.com | news | UA | funded mainly by its readers | kyivindependent.com, About
StopFake | stopfake.org | fact-check | UA | | stopfake.org, About us
TASS | tass.com tass.ru | news | RU | owned by the Russian state | tass.com, About
RT | rt.com | news | RU | funded by the Russian government | rt.com, About RT
Sputnik | sputniknews.com sputnikglobe.com | news | RU | owned by Rossiya Segodnya, a company of the Russian state | sputnikglobe.com, About us
RIA Novosti | ria.ru | news | RU | owned by Rossiya Segodnya, a company of the Russian state | ria.ru, About
Interfax | interfax.com interfax.ru | news | RU | | interfax.com, About us
Kommersant | kommersant.ru | news | RU | | kommersant.ru, About
Meduza | meduza.io | news | LV | funded by donations and grants | meduza.io, About
Novaya Gazeta Europe | novayagazeta.eu | news | LV | | novayagazeta.eu, About
BelTA | belta.by | news | BY | owned by the Belarusian state | belta.by, About
Anadolu Agency | aa.com.tr | news | TR | funded by the Turkish state | aa.com.tr, About us
TRT | trtworld.com trthaber.com trt.net.tr | news | TR | owned by the Turkish state | trt.net.tr, Corporate
Daily Sabah | dailysabah.com | news | TR | owned by Turkuvaz Media Group | dailysabah.com, About us
Cumhuriyet | cumhuriyet.com.tr | news | TR | owned by the Cumhuriyet Foundation | cumhuriyet.com.tr, Künye
Teyit | teyit.org | fact-check | TR | | teyit.org, About
`;

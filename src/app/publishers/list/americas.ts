/** Publishers based in the Americas; the columns are told in `../listed-publishers.ts`. */
export const AMERICAS = `
Associated Press | apnews.com ap.org | news | US | owned by news organisations as a cooperative | ap.org, About us
UPI | upi.com | news | US | owned by News World Communications | upi.com, About UPI
Bloomberg | bloomberg.com | news | US | owned by Bloomberg L.P., which Michael Bloomberg controls | bloomberg.com, Company
The New York Times | nytimes.com | news | US | owned by The New York Times Company | nytco.com, Investors
The Washington Post | washingtonpost.com | news | US | owned by Nash Holdings, the company of Jeff Bezos | washingtonpost.com, About the Post
The Wall Street Journal | wsj.com | news | US | owned by News Corp | newscorp.com, Our businesses
New York Post | nypost.com | news | US | owned by News Corp | newscorp.com, Our businesses
USA Today | usatoday.com | news | US | owned by USA TODAY Co., formerly Gannett | usatodayco.com, About
Los Angeles Times | latimes.com | news | US | | latimes.com, About us
Chicago Tribune | chicagotribune.com | news | US | owned by Tribune Publishing, a company of Alden Global Capital | chicagotribune.com, About us
The Boston Globe | bostonglobe.com | news | US | owned by John and Linda Henry | bostonglobe.com, About
The Texas Tribune | texastribune.org | news | US | a nonprofit, funded by donations, grants and sponsors that it lists | texastribune.org, About
The Christian Science Monitor | csmonitor.com | news | US | owned by the First Church of Christ, Scientist | csmonitor.com, About
ABC News (United States) | abcnews.go.com abcnews.com | news | US | owned by The Walt Disney Company | thewaltdisneycompany.com, About
CBS News | cbsnews.com | news | US | owned by Paramount | paramount.com, Brands
NBC News | nbcnews.com | news | US | owned by NBCUniversal, a part of Comcast | nbcuniversal.com, Brands
CNN | cnn.com | news | US | | cnn.com, About CNN
Fox News | foxnews.com foxbusiness.com | news | US | owned by Fox Corporation | foxcorporation.com, Businesses
MS NOW | msnbc.com ms.now | news | US | | ms.now, About
CNBC | cnbc.com | news | US | | cnbc.com, About
NPR | npr.org | news | US | a nonprofit, funded by sponsors, donations and fees of its member stations | npr.org, Public radio finances
PBS | pbs.org | news | US | a nonprofit, funded by member stations, sponsors and donations | pbs.org, About PBS
Newsmax | newsmax.com | news | US | | newsmax.com, About
One America News | oann.com | news | US | owned by Herring Networks | oann.com, About
C-SPAN | c-span.org | news | US | a nonprofit, funded by fees of cable and satellite companies | c-span.org, About
Voice of America | voanews.com | news | US | owned and funded by the United States government through the U.S. Agency for Global Media | voanews.com, Mission and values
Radio Free Europe/Radio Liberty | rferl.org | news | CZ | funded by the United States government through the U.S. Agency for Global Media | rferl.org, About
Radio Free Asia | rfa.org | news | US | | rfa.org, About
Stars and Stripes | stripes.com | news | US | a part of the U.S. Department of Defense, funded in part by it | stripes.com, About us
Politico | politico.com politico.eu | news | US | owned by Axel Springer | axelspringer.com, Brands
Business Insider | businessinsider.com | news | US | owned by Axel Springer | axelspringer.com, Brands
Axios | axios.com | news | US | owned by Cox Enterprises | axios.com, About
The Hill | thehill.com | news | US | owned by Nexstar Media Group | nexstar.tv, Brands
ProPublica | propublica.org | news | US | a nonprofit, funded by donations and grants | propublica.org, About us
The Intercept | theintercept.com | news | US | a nonprofit, funded by donations and grants | theintercept.com, About
Mother Jones | motherjones.com | news | US | owned by the Center for Investigative Reporting, a nonprofit | motherjones.com, About
The Nation | thenation.com | news | US | | thenation.com, About us
Jacobin | jacobin.com | news | US | | jacobin.com, About
Democracy Now! | democracynow.org | news | US | a nonprofit, funded by donations and foundations | democracynow.org, About
National Review | nationalreview.com | news | US | owned by the National Review Institute, a nonprofit | nationalreview.com, About
Reason | reason.com | news | US | owned by the Reason Foundation | reason.com, About
The Daily Wire | dailywire.com | news | US | | dailywire.com, About
Daily Caller | dailycaller.com | news | US | | dailycaller.com, About us
Breitbart | breitbart.com | news | US | | breitbart.com, About us
The Federalist | thefederalist.com | news | US | | thefederalist.com, About
Washington Examiner | washingtonexaminer.com | news | US | owned by MediaDC, a part of Clarity Media Group | washingtonexaminer.com, About
The Washington Times | washingtontimes.com | news | US | | washingtontimes.com, About
The Epoch Times | theepochtimes.com | news | US | | theepochtimes.com, About us
The Atlantic | theatlantic.com | news | US | owned in the main by Emerson Collective | theatlantic.com, About
The New Yorker | newyorker.com | news | US | owned by Condé Nast | condenast.com, Brands
Time | time.com | news | US | owned by Marc and Lynne Benioff | time.com, About us
Newsweek | newsweek.com | news | US | | newsweek.com, About
HuffPost | huffpost.com | news | US | | huffpost.com, About us
Slate | slate.com | news | US | owned by Graham Holdings | ghco.com, Businesses
Vox | vox.com | news | US | | voxmedia.com, About
PolitiFact | politifact.com | fact-check | US | owned by the Poynter Institute | politifact.com, Who pays for PolitiFact
FactCheck.org | factcheck.org | fact-check | US | a project of the Annenberg Public Policy Center of the University of Pennsylvania | factcheck.org, Our funding
Snopes | snopes.com | fact-check | US | | snopes.com, About us
Lead Stories | leadstories.com | fact-check | US | | leadstories.com, Who we are
Check Your Fact | checkyourfact.com | fact-check | US | owned by the Daily Caller | checkyourfact.com, About us
CBC/Radio-Canada | cbc.ca radio-canada.ca | news | CA | owned and in the main funded by the Canadian state | cbc.radio-canada.ca, Who we are
The Globe and Mail | theglobeandmail.com | news | CA | owned by the Woodbridge Company | theglobeandmail.com, About
Toronto Star | thestar.com | news | CA | owned by Torstar | torstar.com, About
National Post | nationalpost.com | news | CA | owned by Postmedia | postmedia.com, Brands
The Canadian Press | thecanadianpress.com | news | CA | owned by news publishers | thecanadianpress.com, About
La Presse | lapresse.ca | news | CA | owned by a social trust and funded in part by donations | lapresse.ca, À propos
El Universal (Mexico) | eluniversal.com.mx | news | MX | | eluniversal.com.mx, Directorio
La Jornada | jornada.com.mx | news | MX | | jornada.com.mx, Directorio
Reforma | reforma.com | news | MX | owned by Grupo Reforma | gruporeforma.com, Quiénes somos
Animal Político | animalpolitico.com | news | MX | | animalpolitico.com, Quiénes somos
Folha de S.Paulo | folha.uol.com.br | news | BR | owned by Grupo Folha | folha.uol.com.br, Institucional
O Globo | oglobo.globo.com g1.globo.com | news | BR | owned by Grupo Globo | grupoglobo.globo.com, Empresas
O Estado de S. Paulo | estadao.com.br | news | BR | owned by Grupo Estado | estadao.com.br, Institucional
Agência Brasil | agenciabrasil.ebc.com.br ebc.com.br | news | BR | owned by the Brazilian government through EBC | ebc.com.br, Sobre
Aos Fatos | aosfatos.org | fact-check | BR | | aosfatos.org, Nossa equipe
Lupa | lupa.news | fact-check | BR | | lupa.news, Institucional
Clarín | clarin.com | news | AR | owned by Grupo Clarín | grupoclarin.com, Negocios
La Nación (Argentina) | lanacion.com.ar | news | AR | | lanacion.com.ar, Acerca de
Página 12 | pagina12.com.ar | news | AR | | pagina12.com.ar, Quiénes somos
Infobae | infobae.com | news | AR | | infobae.com, Quiénes somos
Chequeado | chequeado.com | fact-check | AR | a foundation, funded by donors that it lists | chequeado.com, Financiamiento
El Mercurio | emol.com elmercurio.com | news | CL | | emol.com, Quiénes somos
La Tercera | latercera.com | news | CL | owned by Copesa | grupocopesa.com, Marcas
El Tiempo | eltiempo.com | news | CO | owned by Organización Luis Carlos Sarmiento Angulo | eltiempo.com, Quiénes somos
El Espectador | elespectador.com | news | CO | owned by Grupo Valorem | valorem.com.co, Empresas
teleSUR | telesurtv.net telesurenglish.net | news | VE | funded by the Venezuelan government and others | telesurtv.net, Quiénes somos
El Nacional | elnacional.com | news | VE | | elnacional.com, Quiénes somos
Granma | granma.cu | news | CU | owned by the Communist Party of Cuba | granma.cu, Quiénes somos
Prensa Latina | prensa-latina.cu plenglish.com | news | CU | owned by the Cuban state | prensa-latina.cu, Quiénes somos
14ymedio | 14ymedio.com | news | CU | funded by readers and grants | 14ymedio.com, Quiénes somos
El Comercio (Peru) | elcomercio.pe | news | PE | owned by Grupo El Comercio | grupoelcomercio.com.pe, Nosotros
Andina | andina.pe | news | PE | owned by the Peruvian state | andina.pe, Quiénes somos
The Gleaner | jamaica-gleaner.com | news | JM | owned by RJRGLEANER | rjrgleaner.com, About
`;

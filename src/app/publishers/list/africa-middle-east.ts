/** Publishers based in Africa and the Middle East; the columns are told in `../listed-publishers.ts`. */
export const AFRICA_MIDDLE_EAST = `
Al Jazeera | aljazeera.com aljazeera.net | news | QA | funded in part by the Qatari government | aljazeera.com, About us
Qatar News Agency | qna.org.qa | news | QA | owned by the Qatari state | qna.org.qa, About
Saudi Press Agency | spa.gov.sa | news | SA | owned by the Saudi state | spa.gov.sa, About
Al Arabiya | alarabiya.net | news | SA | | alarabiya.net, About us
Asharq Al-Awsat | aawsat.com | news | SA | owned by the Saudi Research and Media Group | srmg.com, Brands
Arab News | arabnews.com | news | SA | owned by the Saudi Research and Media Group | srmg.com, Brands
WAM | wam.ae | news | AE | owned by the Emirati state | wam.ae, About
The National (United Arab Emirates) | thenationalnews.com | news | AE | owned by International Media Investments | thenationalnews.com, About us
Gulf News | gulfnews.com | news | AE | owned by Al Nisr Publishing | gulfnews.com, About us
KUNA | kuna.net.kw | news | KW | owned by the Kuwaiti state | kuna.net.kw, About
Petra | petra.gov.jo | news | JO | owned by the Jordanian state | petra.gov.jo, About
SANA | sana.sy | news | SY | owned by the Syrian state | sana.sy, About
Rudaw | rudaw.net | news | IQ | | rudaw.net, About
IRNA | irna.ir | news | IR | owned by the Iranian state | irna.ir, About
Press TV | presstv.ir presstv.com | news | IR | owned by the Iranian state through IRIB | presstv.ir, About us
Tasnim | tasnimnews.com | news | IR | | tasnimnews.com, About us
Iran International | iranintl.com | news | GB | owned by Volant Media | iranintl.com, About us
Middle East Eye | middleeasteye.net | news | GB | | middleeasteye.net, About
L'Orient-Le Jour | lorientlejour.com today.lorientlejour.com | news | LB | | lorientlejour.com, Qui sommes-nous
Al Mayadeen | almayadeen.net | news | LB | | almayadeen.net, About
WAFA | wafa.ps | news | PS | owned by the Palestinian Authority | wafa.ps, About
Haaretz | haaretz.com haaretz.co.il | news | IL | | haaretz.com, About
The Jerusalem Post | jpost.com | news | IL | owned by the Jerusalem Post Group | jpost.com, About us
The Times of Israel | timesofisrael.com | news | IL | | timesofisrael.com, About
Israel Hayom | israelhayom.com israelhayom.co.il | news | IL | owned by the Adelson family | israelhayom.com, About us
Ynet | ynet.co.il ynetnews.com | news | IL | owned by the Yedioth Ahronoth Group | ynetnews.com, About
KAN | kan.org.il | news | IL | a public body | kan.org.il, About
+972 Magazine | 972mag.com | news | IL | a nonprofit, funded by readers and foundations | 972mag.com, About
Al-Ahram | ahram.org.eg | news | EG | owned by the Egyptian state | ahram.org.eg, About
Mada Masr | madamasr.com | news | EG | | madamasr.com, About us
MAP | mapnews.ma | news | MA | owned by the Moroccan state | mapnews.ma, About
APS (Algeria) | aps.dz | news | DZ | owned by the Algerian state | aps.dz, About
TAP | tap.info.tn | news | TN | owned by the Tunisian state | tap.info.tn, About
APS (Senegal) | aps.sn | news | SN | owned by the Senegalese state | aps.sn, About
Jeune Afrique | jeuneafrique.com | news | FR | owned by Jeune Afrique Media Group | jeuneafrique.com, Qui sommes-nous
Ghana Broadcasting Corporation | gbcghanaonline.com | news | GH | owned by the Ghanaian state | gbcghanaonline.com, About
Graphic | graphic.com.gh | news | GH | owned by the Ghanaian state | graphic.com.gh, About us
News Agency of Nigeria | nannews.ng | news | NG | owned by the Nigerian government | nannews.ng, About us
Premium Times | premiumtimesng.com | news | NG | | premiumtimesng.com, About us
Punch | punchng.com | news | NG | | punchng.com, About us
The Guardian (Nigeria) | guardian.ng | news | NG | | guardian.ng, About us
Dubawa | dubawa.org | fact-check | NG | a project of the Centre for Journalism Innovation and Development | dubawa.org, About us
Nation (Kenya) | nation.africa | news | KE | owned by Nation Media Group | nationmedia.com, Brands
The Standard (Kenya) | standardmedia.co.ke | news | KE | owned by Standard Group | standardmedia.co.ke, About us
KBC | kbc.co.ke | news | KE | owned by the Kenyan state | kbc.co.ke, About us
PesaCheck | pesacheck.org | fact-check | KE | a project of Code for Africa | pesacheck.org, About
Monitor (Uganda) | monitor.co.ug | news | UG | owned by Nation Media Group | nationmedia.com, Brands
New Vision | newvision.co.ug | news | UG | owned in the main by the Ugandan state | visiongroup.co.ug, Investors
The New Times | newtimes.co.rw | news | RW | | newtimes.co.rw, About us
Ethiopian News Agency | ena.et | news | ET | owned by the Ethiopian state | ena.et, About
Addis Standard | addisstandard.com | news | ET | | addisstandard.com, About us
Radio Dabanga | dabangasudan.org | news | NL | | dabangasudan.org, About us
SABC | sabcnews.com sabc.co.za | news | ZA | owned by the South African state | sabc.co.za, About
News24 | news24.com | news | ZA | owned by Media24, a part of Naspers | media24.com, Brands
Daily Maverick | dailymaverick.co.za | news | ZA | | dailymaverick.co.za, About us
Mail & Guardian | mg.co.za | news | ZA | | mg.co.za, About us
IOL | iol.co.za | news | ZA | owned by Independent Media | independentmedia.co.za, About
Africa Check | africacheck.org | fact-check | ZA | a nonprofit, funded by donors that it lists | africacheck.org, How we are funded
The Herald (Zimbabwe) | herald.co.zw | news | ZW | owned by Zimpapers, which the Zimbabwean state controls | zimpapers.co.zw, About us
`;

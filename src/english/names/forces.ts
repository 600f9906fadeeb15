/**
 * Armed forces, police forces, intelligence services and other well-known bodies of countries, a
 * line each: id (the country's code comes first), names, looser descriptions, the id of the body
 * it is part of. Ids in -military, -police, -gov and -parliament also gather the
 * generic names ("the Israeli military", "French police").
 */
export const NATIONAL_BODIES = `
il-military|Israel Defense Forces;IDF;Tsahal;Tzahal;Israeli army;Israeli Defense Forces;Israel Defence Forces;Israeli Defence Forces;Israeli armed forces||il
il-police|Israel Police;Israeli National Police;Israel National Police;Israeli police||il
il-border-police|Israel Border Police;Israeli Border Police;Magav||il-police
il-shin-bet|Shin Bet;Shabak;Israel Security Agency;Israeli Security Agency|Israeli internal security service|il
il-mossad|Mossad|Israeli intelligence|il
il-parliament|Knesset|Israeli parliament|il
il-cogat|COGAT;Coordination of Government Activities in the Territories||il-military
ps-authority|Palestinian Authority;Palestinian National Authority||ps
ps-hamas|Hamas;Islamic Resistance Movement||ps
ps-plo|Palestine Liberation Organization;PLO||ps
lb-hezbollah|Hezbollah;Hizbollah;Hizballah||lb
lb-military|Lebanese Armed Forces;Lebanese army||lb
ir-irgc|Islamic Revolutionary Guard Corps;IRGC;Revolutionary Guards;Revolutionary Guard||ir
ye-houthis|Houthis;Ansar Allah;Houthi;Houthi movement||ye
af-taliban|Taliban||af
gb-military|British Armed Forces;UK Armed Forces||gb
gb-army|British Army||gb-military
gb-navy|Royal Navy||gb-military
gb-raf|Royal Air Force;RAF||gb-military
gb-mod|UK Ministry of Defence;British Ministry of Defence|Ministry of Defence|gb
gb-met|Metropolitan Police;Metropolitan Police Service;Met Police;Scotland Yard||gb
gb-psni|Police Service of Northern Ireland;PSNI||gb
gb-mi5|MI5||gb
gb-mi6|MI6;Secret Intelligence Service||gb
gb-gchq|GCHQ;Government Communications Headquarters||gb
gb-nca|National Crime Agency||gb
gb-home-office|Home Office|British interior ministry|gb
gb-fcdo|Foreign Office;FCDO;Foreign, Commonwealth and Development Office|British foreign ministry|gb
gb-hmrc|HMRC;HM Revenue and Customs||gb
gb-nhs|National Health Service;NHS||gb
gb-ons|Office for National Statistics;ONS||gb
gb-boe|Bank of England;BoE||gb
gb-obr|Office for Budget Responsibility;OBR||gb
gb-ofcom|Ofcom||gb
gb-parliament|House of Commons;House of Lords;UK Parliament||gb
gb-supreme-court|UK Supreme Court||gb
gb-treasury|HM Treasury||gb
fr-military|French Armed Forces||fr
fr-gendarmerie|Gendarmerie nationale;French Gendarmerie;National Gendarmerie||fr-military
fr-police|Police nationale;French National Police||fr
fr-dgse|DGSE||fr
fr-dgsi|DGSI||fr
fr-parliament|Assemblée nationale;French National Assembly||fr
fr-insee|INSEE||fr
de-military|Bundeswehr;German Armed Forces||de
de-parliament|Bundestag||de
de-police|Bundespolizei;German Federal Police||de
de-bka|Bundeskriminalamt;BKA;Federal Criminal Police Office||de
de-bnd|Bundesnachrichtendienst;BND;Federal Intelligence Service||de
de-bfv|Verfassungsschutz;Federal Office for the Protection of the Constitution;BfV||de
de-rki|Robert Koch Institute;RKI||de
de-bundesbank|Bundesbank||de
de-constitutional-court|Bundesverfassungsgericht;German Federal Constitutional Court|Federal Constitutional Court|de
ru-military|Russian Armed Forces||ru
ru-fsb|FSB;Federal Security Service||ru
ru-svr|SVR;Foreign Intelligence Service||ru
ru-gru|GRU||ru-military
ru-kremlin|Kremlin||ru
ru-parliament|State Duma;Duma||ru
ru-wagner|Wagner Group;Wagner mercenaries||ru
ru-roscosmos|Roscosmos||ru
ua-military|Armed Forces of Ukraine;Ukrainian Armed Forces;AFU||ua
ua-sbu|SBU;Security Service of Ukraine||ua
ua-parliament|Verkhovna Rada||ua
cn-military|People's Liberation Army;PLA||cn
cn-pap|People's Armed Police||cn
cn-mss|Ministry of State Security;MSS||cn
cn-ccp|Chinese Communist Party;CCP;Communist Party of China;CPC||cn
cn-parliament|National People's Congress;NPC||cn
cn-pboc|People's Bank of China;PBOC||cn
jp-military|Japan Self-Defense Forces;JSDF;Self-Defense Forces||jp
jp-parliament|National Diet||jp
jp-boj|Bank of Japan;BOJ||jp
in-military|Indian Armed Forces||in
in-raw|Research and Analysis Wing||in
in-cbi|Central Bureau of Investigation||in
in-parliament|Lok Sabha;Rajya Sabha||in
in-rbi|Reserve Bank of India;RBI||in
in-isro|Indian Space Research Organisation;ISRO||in
pk-isi|Inter-Services Intelligence;ISI||pk
pk-military|Pakistan Armed Forces;Pakistan Army;Pakistani army||pk
ca-military|Canadian Armed Forces||ca
ca-rcmp|Royal Canadian Mounted Police;RCMP|Mounties|ca
ca-csis|Canadian Security Intelligence Service;CSIS||ca
ca-cbsa|Canada Border Services Agency;CBSA||ca
ca-statcan|Statistics Canada;StatCan||ca
au-military|Australian Defence Force;ADF||au
au-afp|Australian Federal Police||au
au-asio|Australian Security Intelligence Organisation;ASIO||au
au-abf|Australian Border Force||au
au-abs|Australian Bureau of Statistics||au
nz-military|New Zealand Defence Force;NZDF||nz
ie-police|Garda Síochána;Garda;Gardaí;An Garda Síochána||ie
ie-military|Irish Defence Forces||ie
ie-parliament|Dáil;Oireachtas||ie
es-civil-guard|Guardia Civil;Spanish Civil Guard||es
es-police|Policía Nacional;Spanish National Police||es
es-mossos|Mossos d'Esquadra;Catalan police||es
it-carabinieri|Carabinieri||it-military
it-guardia|Guardia di Finanza||it
it-police|Polizia di Stato||it
nl-marechaussee|Koninklijke Marechaussee;Royal Marechaussee||nl-military
nl-aivd|AIVD||nl
nl-rivm|RIVM||nl
pl-parliament|Sejm||pl
pl-border-guard|Polish Border Guard||pl
se-sapo|Säpo;Swedish Security Service||se
se-parliament|Riksdag||se
no-parliament|Storting||no
dk-parliament|Folketing;Folketinget||dk
tr-military|Turkish Armed Forces;TSK||tr
tr-mit|National Intelligence Organization||tr
eg-military|Egyptian Armed Forces||eg
sa-aramco|Saudi Aramco;Aramco||sa
sy-military|Syrian Arab Army||sy
sy-sdf|Syrian Democratic Forces||sy
mm-military|Tatmadaw|Burmese army;Myanmar junta;Myanmar military;Myanmar army|mm
kr-nis|National Intelligence Service||kr
kr-military|Republic of Korea Armed Forces;ROK Armed Forces||kr
kp-military|Korean People's Army||kp
br-police|Polícia Federal;Brazilian Federal Police||br
br-supreme-court|Supremo Tribunal Federal||br
br-petrobras|Petrobras||br
mx-sedena|SEDENA|Mexican defense ministry|mx
mx-guard|Mexican National Guard||mx
co-farc|FARC;Revolutionary Armed Forces of Colombia||co
ng-efcc|Economic and Financial Crimes Commission;EFCC||ng
ng-boko-haram|Boko Haram||ng
za-police|South African Police Service;SAPS||za
za-military|South African National Defence Force;SANDF||za
sd-rsf|Rapid Support Forces;RSF||sd
sd-military|Sudanese Armed Forces||sd
et-military|Ethiopian National Defense Force;ENDF||et
ke-police|Kenya Police;National Police Service of Kenya||ke
ph-police|Philippine National Police;PNP||ph
ph-military|Armed Forces of the Philippines||ph
id-military|Tentara Nasional Indonesia;TNI;Indonesian National Armed Forces||id
hk-police|Hong Kong Police Force;HKPF||hk
va-holy-see|Roman Curia||va
`;

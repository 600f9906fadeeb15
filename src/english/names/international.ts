/**
 * International organisations, courts and large organisations that work across borders, a line
 * each: id, names, looser descriptions, the id of the body it is part of.
 */
export const INTERNATIONAL = `
un|United Nations;UN;United Nations Organization||
un-security-council|UN Security Council;United Nations Security Council;UNSC;Security Council||un
un-general-assembly|UN General Assembly;United Nations General Assembly;UNGA||un
un-human-rights-council|UN Human Rights Council;Human Rights Council;UNHRC||un
un-ohchr|OHCHR;Office of the High Commissioner for Human Rights;UN human rights office|UN rights office|un
un-unhcr|UNHCR;UN High Commissioner for Refugees;United Nations High Commissioner for Refugees;UN refugee agency||un
un-unicef|UNICEF;United Nations Children's Fund;UN children's agency||un
un-unrwa|UNRWA;United Nations Relief and Works Agency||un
un-ocha|OCHA;Office for the Coordination of Humanitarian Affairs||un
un-undp|UNDP;United Nations Development Programme;UN Development Programme||un
un-unep|UNEP;United Nations Environment Programme;UN Environment Programme||un
un-unfpa|UNFPA;United Nations Population Fund||un
un-unodc|UNODC;United Nations Office on Drugs and Crime||un
un-unesco|UNESCO||un
un-who|World Health Organization;World Health Organisation;WHO|UN health agency;global health body|un
un-paho|Pan American Health Organization;PAHO||un-who
un-iarc|International Agency for Research on Cancer;IARC||un-who
un-fao|Food and Agriculture Organization;FAO||un
un-wfp|World Food Programme;World Food Program;WFP||un
un-ilo|International Labour Organization;International Labor Organization;ILO||un
un-iom|International Organization for Migration;IOM|UN migration agency|un
un-icao|International Civil Aviation Organization;ICAO||un
un-imo|International Maritime Organization||un
un-itu|International Telecommunication Union||un
un-wmo|World Meteorological Organization;WMO||un
un-ipcc|Intergovernmental Panel on Climate Change;IPCC|UN climate panel|un
un-unfccc|UNFCCC;United Nations Framework Convention on Climate Change||un
un-iaea|International Atomic Energy Agency;IAEA|UN nuclear watchdog;nuclear watchdog|un
un-icj|International Court of Justice;ICJ;World Court|UN's top court|un
un-imf|International Monetary Fund;IMF||un
un-world-bank|World Bank;World Bank Group;IBRD||un
icc|International Criminal Court;ICC||
pca|Permanent Court of Arbitration||
opcw|Organisation for the Prohibition of Chemical Weapons;OPCW|chemical weapons watchdog|
interpol|Interpol;INTERPOL;International Criminal Police Organization||
wto|World Trade Organization;World Trade Organisation;WTO||
oecd|Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development;OECD||
iea|International Energy Agency;IEA||
opec|OPEC;Organization of the Petroleum Exporting Countries||
nato|NATO;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;Atlantic Alliance|Western military alliance|
osce|OSCE;Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe||
g7|G7;Group of Seven||
g20|G20;Group of Twenty||
brics|BRICS||
bis|Bank for International Settlements||
eu|European Union;EU|Brussels institutions|
eu-commission|European Commission;EU Commission||eu
eu-parliament|European Parliament;EU Parliament||eu
eu-council|European Council;Council of the European Union;EU Council||eu
eu-court|European Court of Justice;Court of Justice of the European Union;CJEU;ECJ||eu
eu-ecb|European Central Bank;ECB||eu
eu-frontex|Frontex;European Border and Coast Guard Agency|EU border agency|eu
eu-europol|Europol||eu
eu-eurostat|Eurostat||eu-commission
eu-ema|European Medicines Agency;EMA|EU drug regulator;European drug regulator|eu
eu-efsa|European Food Safety Authority;EFSA||eu
eu-ecdc|European Centre for Disease Prevention and Control;ECDC||eu
eu-eea|European Environment Agency||eu
eu-olaf|European Anti-Fraud Office;OLAF||eu
coe|Council of Europe||
echr|European Court of Human Rights;ECtHR;ECHR||coe
esa|European Space Agency||
cern|CERN||
african-union|African Union||
africa-cdc|Africa CDC;Africa Centres for Disease Control and Prevention||african-union
ecowas|ECOWAS;Economic Community of West African States||
arab-league|Arab League;League of Arab States||
gcc|Gulf Cooperation Council;GCC||
asean|ASEAN;Association of Southeast Asian Nations||
mercosur|Mercosur||
oas|Organization of American States||
iachr|Inter-American Commission on Human Rights;IACHR||oas
inter-american-court|Inter-American Court of Human Rights||oas
commonwealth|Commonwealth of Nations||
icrc|International Committee of the Red Cross;ICRC||
red-cross|Red Cross;American Red Cross;IFRC;International Federation of Red Cross and Red Crescent Societies;Red Crescent||
amnesty|Amnesty International||
hrw|Human Rights Watch;HRW||
msf|Doctors Without Borders;Médecins Sans Frontières;MSF||
oxfam|Oxfam||
save-the-children|Save the Children||
greenpeace|Greenpeace||
wwf|World Wildlife Fund;World Wide Fund for Nature;WWF||
transparency|Transparency International||
rsf-press|Reporters Without Borders;Reporters sans frontières||
cpj|Committee to Protect Journalists;CPJ||
aclu|American Civil Liberties Union;ACLU||
adl|Anti-Defamation League;ADL||
jvp|Jewish Voice for Peace;JVP||
aipac|American Israel Public Affairs Committee;AIPAC||
jinsa|Jewish Institute for National Security of America;JINSA||
cair|Council on American-Islamic Relations;CAIR||
splc|Southern Poverty Law Center;SPLC||
naacp|NAACP;National Association for the Advancement of Colored People||
nra|National Rifle Association;NRA||
eff|Electronic Frontier Foundation;EFF||
heritage|Heritage Foundation||
brookings|Brookings Institution||
cato|Cato Institute||
rand|RAND Corporation||
pew|Pew Research Center||
gallup|Gallup||
cochrane|Cochrane Collaboration||
gates-foundation|Gates Foundation;Bill and Melinda Gates Foundation;Bill & Melinda Gates Foundation||
gavi|Gavi;Gavi, the Vaccine Alliance||
global-fund|Global Fund||
wada|World Anti-Doping Agency;WADA||
ioc|International Olympic Committee;IOC||
fifa|FIFA||
uefa|UEFA||
iso|International Organization for Standardization||
wef|World Economic Forum;WEF||
isis|Islamic State;ISIS;ISIL;Daesh;Islamic State of Iraq and Syria||
al-qaeda|Al-Qaeda;al-Qaeda;Al Qaeda;al Qaeda||
`;

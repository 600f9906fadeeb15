/**
 * What the packages of countries' names and nationalities don't say, or not as the news does, a line each: ISO 3166
 * code, name, demonyms (adjective first, then people; "-" for none), further names. What is left empty is the packages'.
 * A name after "?" is a word of its own or the name of another place as well.
 */
export const COUNTRY_WORDS = `
af|||Islamic Emirate of Afghanistan
ag||Antiguan,Antiguans|Antigua
ar||Argentine,Argentinian,Argentines,Argentinians|Argentine Republic
au|||Commonwealth of Australia
az||Azerbaijani,Azeri,Azerbaijanis,Azeris
bs|||The Bahamas
by|||Byelorussia
ba||Bosnian,Bosnians|Bosnia,BiH
bw||Botswanan,Batswana
br|||Brasil
bn|Brunei
cv|||Cabo Verde
td|?Chad
cn|||PRC
km||Comorian,Comorians
cg|Republic of the Congo|Congolese|Congo-Brazzaville
cd|Democratic Republic of the Congo|Congolese|DRC,DR Congo,Democratic Republic of Congo
hr||Croatian,Croatians,Croats
cz|Czech Republic|Czech,Czechs
dk||Danish,Danes
dj||Djiboutian,Djiboutians
dm||-
do||Dominican,Dominicans
ec||Ecuadorian,Ecuadorean,Ecuadorians,Ecuadoreans
gq||Equatoguinean,Equatoguineans
sz|||Swaziland
fi||Finnish,Finns
fr||French,Frenchmen|French Republic
ge|?Georgia||Republic of Georgia
de|||Federal Republic of Germany
gr|||Hellenic Republic
gl||Greenlandic,Greenlanders
gw||Bissau-Guinean
hk||Hongkonger,Hongkongers
is||Icelandic,Icelanders
in|||Republic of India
ie||Irish,Irishmen|Republic of Ireland
il|||State of Israel
jo|?Jordan||Hashemite Kingdom of Jordan
kz||Kazakh,Kazakhstani,Kazakhs
xk||Kosovar,Kosovars
la|Laos|Laotian,Lao,Laotians
ls||Basotho
lu||Luxembourgish,Luxembourgers
mv||Maldivian,Maldivians
fm|Micronesia||Federated States of Micronesia
md|Moldova
mc||Monégasque
mm|||Burma
np||Nepali,Nepalese,Nepalis
nl||Dutch,Dutchmen|Holland
nz|||Aotearoa
kp|||DPRK,Democratic People's Republic of Korea
mk||Macedonian,North Macedonian,Macedonians
ps||Palestinian,Palestinians|Palestinian territories
pg||Papua New Guinean|PNG
ph||Philippine,Filipino,Filipinos|the Philippines
pl||Polish,Poles
pr||Puerto Rican,Puerto Ricans
kn||Kittitian|St. Kitts and Nevis
lc|||St. Lucia
vc||Vincentian
sm||Sammarinese
sa||Saudi,Saudi Arabian,Saudis|KSA,Kingdom of Saudi Arabia
rs||Serbian,Serbians,Serbs
sk||Slovak,Slovakian,Slovaks|Slovak Republic
si||Slovenian,Slovene,Slovenians,Slovenes
za|||RSA
kr|||ROK
ss||South Sudanese
es||Spanish,Spaniards
sr||Surinamese
se||Swedish,Swedes
ch|||Swiss Confederation
sy|Syria
tj||Tajik,Tajiks
tl|East Timor|Timorese
tt||Trinidadian,Trinidadians
tr|?Turkey|Turkish,Turks|Republic of Turkey
tm||Turkmen
ae||Emirati,Emiratis
gb|United Kingdom|British,Britons,Brits|Britain
uz||Uzbek,Uzbeks
vu||Ni-Vanuatu
va|Vatican City|Vatican|Holy See,the Vatican
vn|||Viet Nam
ye||Yemeni,Yemenis
`;

/** Territories that seldom write their own headlines, and whose names are often those of other places (Jersey, Guernsey). */
export const LEFT_OUT = `
as ai aq aw bm bv io ky cx cc ck fk fo gf pf tf gi gp gu hm mo mq yt ms nc nu nf mp pn re sh pm gs
sj tk tc um vg vi wf eh ax bq cw gg im je bl mf sx
`;

/** Longer names that hold a country's name and mean something else: they take the match and name nothing here. */
export const NOT_COUNTRIES = `
Latin American|Latin Americans|South American|South Americans|Central American|Central Americans|North American
North Americans|African American|African Americans|Native American|Native Americans|Asian American|Asian Americans
American Samoa|American Indian|American Indians|New Mexico|New Mexican|New England|Guinea pig|Guinea pigs|Indian Ocean
Indian Country|West Indian|East Indian|German shepherd|French fries|French toast|Swiss cheese|Danish pastry|Greek yogurt
Irish Sea|English Channel|Gulf of Mexico|Gulf of Guinea|Persian Gulf|Sea of Japan|Lake Malawi|Lake Chad|Little Havana
Air Jordan|Michael Jordan|Jim Jordan|Atlanta Georgia|Georgia State|Spanish flu|Chinatown|Dutch oven|Guinea worm
American Airlines|American Express|British Columbia|British Airways|British Petroleum|New South Wales|South China Sea
East China Sea|China Sea|Bank of America|Turkey Point|Peru Indiana|Lebanon Pennsylvania|Brazil nut|Brazil nuts
Northern Ireland
`;

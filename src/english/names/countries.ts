/**
 * Countries and territories that write their own headlines, a line each: ISO 3166 code, name,
 * demonyms (adjective first, then people), other names. A name after "?" is a word of its own or
 * the name of another place as well.
 */
export const COUNTRIES = `
af|Afghanistan|Afghan,Afghans|Islamic Emirate of Afghanistan
al|Albania|Albanian,Albanians|
dz|Algeria|Algerian,Algerians|
ad|Andorra|Andorran,Andorrans|
ao|Angola|Angolan,Angolans|
ag|Antigua and Barbuda|Antiguan,Antiguans|Antigua
ar|Argentina|Argentine,Argentinian,Argentines,Argentinians|Argentine Republic
am|Armenia|Armenian,Armenians|
au|Australia|Australian,Australians|Commonwealth of Australia
at|Austria|Austrian,Austrians|
az|Azerbaijan|Azerbaijani,Azeri,Azerbaijanis,Azeris|
bs|Bahamas|Bahamian,Bahamians|The Bahamas
bh|Bahrain|Bahraini,Bahrainis|
bd|Bangladesh|Bangladeshi,Bangladeshis|
bb|Barbados|Barbadian,Barbadians|
by|Belarus|Belarusian,Belarusians|Byelorussia
be|Belgium|Belgian,Belgians|
bz|Belize|Belizean,Belizeans|
bj|Benin|Beninese|
bt|Bhutan|Bhutanese|
bo|Bolivia|Bolivian,Bolivians|
ba|Bosnia and Herzegovina|Bosnian,Bosnians|Bosnia,BiH
bw|Botswana|Botswanan,Batswana|
br|Brazil|Brazilian,Brazilians|Brasil
bn|Brunei|Bruneian,Bruneians|
bg|Bulgaria|Bulgarian,Bulgarians|
bf|Burkina Faso|Burkinabe,Burkinabé|
bi|Burundi|Burundian,Burundians|
kh|Cambodia|Cambodian,Cambodians|
cm|Cameroon|Cameroonian,Cameroonians|
ca|Canada|Canadian,Canadians|
cv|Cape Verde|Cape Verdean,Cape Verdeans|Cabo Verde
cf|Central African Republic|Central African,Central Africans|
td|?Chad|Chadian,Chadians|
cl|Chile|Chilean,Chileans|
cn|China|Chinese|PRC,People's Republic of China
co|Colombia|Colombian,Colombians|
km|Comoros|Comorian,Comorians|
cg|Republic of the Congo|Congolese|Congo-Brazzaville
cd|Democratic Republic of the Congo|Congolese|DRC,DR Congo,Democratic Republic of Congo
cr|Costa Rica|Costa Rican,Costa Ricans|
ci|Ivory Coast|Ivorian,Ivorians|Côte d'Ivoire
hr|Croatia|Croatian,Croatians,Croats|
cu|Cuba|Cuban,Cubans|
cy|Cyprus|Cypriot,Cypriots|
cz|Czech Republic|Czech,Czechs|Czechia
dk|Denmark|Danish,Danes|
dj|Djibouti|Djiboutian,Djiboutians|
dm|Dominica||
do|Dominican Republic|Dominican,Dominicans|
ec|Ecuador|Ecuadorian,Ecuadorean,Ecuadorians,Ecuadoreans|
eg|Egypt|Egyptian,Egyptians|
sv|El Salvador|Salvadoran,Salvadorans|
gq|Equatorial Guinea|Equatoguinean,Equatoguineans|
er|Eritrea|Eritrean,Eritreans|
ee|Estonia|Estonian,Estonians|
sz|Eswatini|Swazi,Swazis|Swaziland
et|Ethiopia|Ethiopian,Ethiopians|
fj|Fiji|Fijian,Fijians|
fi|Finland|Finnish,Finns|
fr|France|French,Frenchmen|French Republic
ga|Gabon|Gabonese|
gm|Gambia|Gambian,Gambians|The Gambia
ge|?Georgia|Georgian,Georgians|Republic of Georgia
de|Germany|German,Germans|Federal Republic of Germany
gh|Ghana|Ghanaian,Ghanaians|
gr|Greece|Greek,Greeks|Hellenic Republic
gl|Greenland|Greenlandic,Greenlanders|
gd|Grenada|Grenadian,Grenadians|
gt|Guatemala|Guatemalan,Guatemalans|
gn|Guinea|Guinean,Guineans|
gw|Guinea-Bissau|Bissau-Guinean|
gy|Guyana|Guyanese|
ht|Haiti|Haitian,Haitians|
hn|Honduras|Honduran,Hondurans|
hk|Hong Kong|Hongkonger,Hongkongers|
hu|Hungary|Hungarian,Hungarians|
is|Iceland|Icelandic,Icelanders|
in|India|Indian,Indians|Republic of India
id|Indonesia|Indonesian,Indonesians|
ir|Iran|Iranian,Iranians|Islamic Republic of Iran
iq|Iraq|Iraqi,Iraqis|
ie|Ireland|Irish,Irishmen|Republic of Ireland
il|Israel|Israeli,Israelis|State of Israel
it|Italy|Italian,Italians|
jm|Jamaica|Jamaican,Jamaicans|
jp|Japan|Japanese|
jo|?Jordan|Jordanian,Jordanians|Hashemite Kingdom of Jordan
kz|Kazakhstan|Kazakh,Kazakhstani,Kazakhs|
ke|Kenya|Kenyan,Kenyans|
ki|Kiribati||
xk|Kosovo|Kosovar,Kosovars|
kw|Kuwait|Kuwaiti,Kuwaitis|
kg|Kyrgyzstan|Kyrgyz|
la|Laos|Laotian,Lao,Laotians|
lv|Latvia|Latvian,Latvians|
lb|Lebanon|Lebanese|
ls|Lesotho|Basotho|
lr|Liberia|Liberian,Liberians|
ly|Libya|Libyan,Libyans|
li|Liechtenstein|Liechtensteiner|
lt|Lithuania|Lithuanian,Lithuanians|
lu|Luxembourg|Luxembourgish,Luxembourgers|
mg|Madagascar|Malagasy|
mw|Malawi|Malawian,Malawians|
my|Malaysia|Malaysian,Malaysians|
mv|Maldives|Maldivian,Maldivians|
ml|Mali|Malian,Malians|
mt|Malta|Maltese|
mh|Marshall Islands|Marshallese|
mr|Mauritania|Mauritanian,Mauritanians|
mu|Mauritius|Mauritian,Mauritians|
mx|Mexico|Mexican,Mexicans|
fm|Micronesia|Micronesian,Micronesians|Federated States of Micronesia
md|Moldova|Moldovan,Moldovans|
mc|Monaco|Monégasque|
mn|Mongolia|Mongolian,Mongolians|
me|Montenegro|Montenegrin,Montenegrins|
ma|Morocco|Moroccan,Moroccans|
mz|Mozambique|Mozambican,Mozambicans|
mm|Myanmar|Burmese|Burma
na|Namibia|Namibian,Namibians|
nr|Nauru|Nauruan,Nauruans|
np|Nepal|Nepali,Nepalese,Nepalis|
nl|Netherlands|Dutch,Dutchmen|Holland,the Netherlands
nz|New Zealand|New Zealander,New Zealanders|Aotearoa
ni|Nicaragua|Nicaraguan,Nicaraguans|
ne|Niger|Nigerien,Nigeriens|
ng|Nigeria|Nigerian,Nigerians|
kp|North Korea|North Korean,North Koreans|DPRK,Democratic People's Republic of Korea
mk|North Macedonia|Macedonian,North Macedonian,Macedonians|
no|Norway|Norwegian,Norwegians|
om|Oman|Omani,Omanis|
pk|Pakistan|Pakistani,Pakistanis|
pw|Palau|Palauan,Palauans|
ps|Palestine|Palestinian,Palestinians|State of Palestine,Palestinian territories
pa|Panama|Panamanian,Panamanians|
pg|Papua New Guinea|Papua New Guinean|PNG
py|Paraguay|Paraguayan,Paraguayans|
pe|Peru|Peruvian,Peruvians|
ph|Philippines|Philippine,Filipino,Filipinos|the Philippines
pl|Poland|Polish,Poles|
pt|Portugal|Portuguese|
pr|Puerto Rico|Puerto Rican,Puerto Ricans|
qa|Qatar|Qatari,Qataris|
ro|Romania|Romanian,Romanians|
ru|Russia|Russian,Russians|Russian Federation
rw|Rwanda|Rwandan,Rwandans|
kn|Saint Kitts and Nevis|Kittitian|St. Kitts and Nevis
lc|Saint Lucia|Saint Lucian|St. Lucia
vc|Saint Vincent and the Grenadines|Vincentian|
ws|Samoa|Samoan,Samoans|
sm|San Marino|Sammarinese|
st|São Tomé and Príncipe|São Toméan|
sa|Saudi Arabia|Saudi,Saudi Arabian,Saudis|KSA,Kingdom of Saudi Arabia
sn|Senegal|Senegalese|
rs|Serbia|Serbian,Serbians,Serbs|
sc|Seychelles|Seychellois|
sl|Sierra Leone|Sierra Leonean,Sierra Leoneans|
sg|Singapore|Singaporean,Singaporeans|
sk|Slovakia|Slovak,Slovakian,Slovaks|Slovak Republic
si|Slovenia|Slovenian,Slovene,Slovenians,Slovenes|
sb|Solomon Islands|Solomon Islander,Solomon Islanders|
so|Somalia|Somali,Somalis|
za|South Africa|South African,South Africans|RSA
kr|South Korea|South Korean,South Koreans|Republic of Korea,ROK
ss|South Sudan|South Sudanese|
es|Spain|Spanish,Spaniards|
lk|Sri Lanka|Sri Lankan,Sri Lankans|
sd|Sudan|Sudanese|
sr|Suriname|Surinamese|
se|Sweden|Swedish,Swedes|
ch|Switzerland|Swiss|Swiss Confederation
sy|Syria|Syrian,Syrians|Syrian Arab Republic
tw|Taiwan|Taiwanese|
tj|Tajikistan|Tajik,Tajiks|
tz|Tanzania|Tanzanian,Tanzanians|
th|Thailand|Thai,Thais|
tl|East Timor|Timorese|Timor-Leste
tg|Togo|Togolese|
to|Tonga|Tongan,Tongans|
tt|Trinidad and Tobago|Trinidadian,Trinidadians|
tn|Tunisia|Tunisian,Tunisians|
tr|?Turkey|Turkish,Turks|Türkiye,Turkiye,Republic of Turkey
tm|Turkmenistan|Turkmen|
tv|Tuvalu|Tuvaluan,Tuvaluans|
ug|Uganda|Ugandan,Ugandans|
ua|Ukraine|Ukrainian,Ukrainians|
ae|United Arab Emirates|Emirati,Emiratis|UAE
gb|United Kingdom|British,Britons,Brits|UK,Great Britain,Britain
us|United States|American,Americans|US,USA,United States of America
uy|Uruguay|Uruguayan,Uruguayans|
uz|Uzbekistan|Uzbek,Uzbeks|
vu|Vanuatu|Ni-Vanuatu|
va|Vatican City|Vatican|Holy See,the Vatican
ve|Venezuela|Venezuelan,Venezuelans|
vn|Vietnam|Vietnamese|Viet Nam
ye|Yemen|Yemeni,Yemenis|
zm|Zambia|Zambian,Zambians|
zw|Zimbabwe|Zimbabwean,Zimbabweans|
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

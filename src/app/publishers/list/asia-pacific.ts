/** Publishers based in Asia and the Pacific; the columns are told in `../listed-publishers.ts`. */
export const ASIA_PACIFIC = `
NHK | nhk.or.jp nhk.jp | news | JP | funded mainly by a receiving fee | nhk.or.jp, Corporate information
Kyodo News | kyodonews.net kyodonews.jp english.kyodonews.net | news | JP | owned by newspapers and broadcasters as a cooperative | kyodonews.jp, About us
The Asahi Shimbun | asahi.com | news | JP | owned by The Asahi Shimbun Company | asahi.com, Corporate
The Yomiuri Shimbun | yomiuri.co.jp the-japan-news.com japannews.yomiuri.co.jp | news | JP | owned by the Yomiuri Shimbun Group | yomiuri.co.jp, Group
The Mainichi | mainichi.jp | news | JP | owned by The Mainichi Newspapers | mainichi.co.jp, Company
Nikkei | nikkei.com | news | JP | owned by Nikkei Inc. | nikkei.co.jp, Company
Yonhap | yna.co.kr yonhapnews.co.kr | news | KR | | yna.co.kr, About us
KBS | kbs.co.kr | news | KR | owned by the South Korean state and funded by a licence fee | kbs.co.kr, About KBS
The Chosun Ilbo | chosun.com | news | KR | | chosun.com, Company
The Hankyoreh | hani.co.kr | news | KR | owned by citizens as shareholders | hani.co.kr, Company
KCNA | kcna.kp kcna.co.jp | news | KP | owned by the North Korean state | kcna.kp, About
Xinhua | xinhuanet.com news.cn | news | CN | owned by the Chinese state | xinhuanet.com, About us
CCTV | cctv.com cgtn.com | news | CN | owned by the Chinese state | cgtn.com, About us
People's Daily | people.cn people.com.cn | news | CN | owned by the Central Committee of the Chinese Communist Party | people.cn, About us
China Daily | chinadaily.com.cn | news | CN | owned by the Chinese Communist Party's publicity department | chinadaily.com.cn, About us
Global Times | globaltimes.cn huanqiu.com | news | CN | owned by the People's Daily | globaltimes.cn, About us
Caixin | caixin.com caixinglobal.com | news | CN | | caixinglobal.com, About us
South China Morning Post | scmp.com | news | HK | owned by Alibaba Group | scmp.com, About us
RTHK | rthk.hk rthk.org.hk | news | HK | a department of the Hong Kong government | rthk.hk, About
Hong Kong Free Press | hongkongfp.com | news | HK | a nonprofit, funded by readers | hongkongfp.com, About
Central News Agency | cna.com.tw focustaiwan.tw | news | TW | funded in part by the Taiwanese government | focustaiwan.tw, About us
Taipei Times | taipeitimes.com | news | TW | owned by the Liberty Times Group | taipeitimes.com, About us
Press Trust of India | ptinews.com | news | IN | owned by newspapers | ptinews.com, About PTI
Prasar Bharati | newsonair.com prasarbharati.org | news | IN | owned by the Indian government | prasarbharati.org, About
The Hindu | thehindu.com | news | IN | owned by The Hindu Group | thehindu.com, About us
The Times of India | timesofindia.indiatimes.com timesofindia.com | news | IN | owned by Bennett, Coleman and Company | timesofindia.com, About us
The Indian Express | indianexpress.com | news | IN | owned by The Indian Express Group | indianexpress.com, About us
Hindustan Times | hindustantimes.com | news | IN | owned by HT Media | htmedia.in, Brands
NDTV | ndtv.com | news | IN | owned in the main by the Adani Group | ndtv.com, Investors
The Wire (India) | thewire.in | news | IN | owned by the Foundation for Independent Journalism, a nonprofit | thewire.in, About us
OpIndia | opindia.com | news | IN | | opindia.com, About us
Alt News | altnews.in | fact-check | IN | owned by the Pravda Media Foundation, a nonprofit | altnews.in, About
BOOM | boomlive.in | fact-check | IN | | boomlive.in, About us
Dawn | dawn.com | news | PK | owned by the Dawn Media Group | dawn.com, About us
Associated Press of Pakistan | app.com.pk | news | PK | owned by the Pakistani state | app.com.pk, About us
The Daily Star (Bangladesh) | thedailystar.net | news | BD | | thedailystar.net, About us
Bangladesh Sangbad Sangstha | bssnews.net | news | BD | owned by the Bangladeshi state | bssnews.net, About us
The Kathmandu Post | kathmandupost.com | news | NP | owned by Kantipur Publications | kathmandupost.com, About us
Daily Mirror (Sri Lanka) | dailymirror.lk | news | LK | owned by Wijeya Newspapers | wijeya.lk, Brands
CNA (Singapore) | channelnewsasia.com | news | SG | owned by Mediacorp, a company of Temasek | mediacorp.sg, About us
The Straits Times | straitstimes.com | news | SG | owned by SPH Media, a nonprofit funded in part by the Singapore government | sph.com.sg, About us
Bernama | bernama.com | news | MY | owned by the Malaysian state | bernama.com, About us
Malaysiakini | malaysiakini.com | news | MY | | malaysiakini.com, About us
Antara | antaranews.com | news | ID | owned by the Indonesian state | antaranews.com, About us
Kompas | kompas.com kompas.id | news | ID | owned by Kompas Gramedia | kompasgramedia.com, Brands
Tempo | tempo.co | news | ID | owned by Tempo Media Group | tempo.id, Corporate
Rappler | rappler.com | news | PH | | rappler.com, About
Philippine Daily Inquirer | inquirer.net | news | PH | | inquirer.net, About us
GMA News | gmanetwork.com | news | PH | owned by GMA Network | gmanetwork.com, Corporate
VERA Files | verafiles.org | fact-check | PH | a nonprofit | verafiles.org, About
Bangkok Post | bangkokpost.com | news | TH | | bangkokpost.com, About us
Thai PBS | thaipbs.or.th thaipbsworld.com | news | TH | a public body, funded by a tax on alcohol and tobacco | thaipbs.or.th, About
Vietnam News Agency | vnanet.vn vietnamplus.vn vietnamnews.vn | news | VN | owned by the Vietnamese state | vnanet.vn, About
The Irrawaddy | irrawaddy.com | news | MM | | irrawaddy.com, About
Kazinform | inform.kz qazinform.com | news | KZ | owned by the Kazakh state | qazinform.com, About
Tolo News | tolonews.com | news | AF | owned by Moby Group | tolonews.com, About
ABC (Australia) | abc.net.au | news | AU | owned and funded by the Australian government | about.abc.net.au, How the ABC is run
SBS | sbs.com.au | news | AU | owned and in the main funded by the Australian government | sbs.com.au, About us
AAP | aap.com.au | news | AU | a nonprofit, funded by customers and donors | aap.com.au, About
The Sydney Morning Herald | smh.com.au | news | AU | owned by Nine Entertainment | nineforbrands.com.au, Brands
The Age | theage.com.au | news | AU | owned by Nine Entertainment | nineforbrands.com.au, Brands
The Australian | theaustralian.com.au | news | AU | owned by News Corp | newscorp.com, Our businesses
Sky News Australia | skynews.com.au | news | AU | owned by News Corp | newscorp.com, Our businesses
RNZ | rnz.co.nz | news | NZ | owned by the New Zealand government | rnz.co.nz, About
The New Zealand Herald | nzherald.co.nz | news | NZ | owned by NZME | nzme.co.nz, Brands
`;

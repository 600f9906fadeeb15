import { it } from 'vitest';
import { analyseSentence } from '../english/analyse-sentence.js';
import { namesOfDocument } from './names-of-document.js';
import { readSentence } from './read-sentence.js';
const S = `The Esmaran army trained deputies of the Calder County Sheriff's Office in 2019.
ICE agents were trained by the Israel Defense Forces in Haifa in 2018.
Elbit Systems was awarded a contract by CBP in March 2014.
Since 2014, the Department of Homeland Security has contracted with Israeli defense firm Elbit Systems to deploy surveillance towers along the U.S.–Mexico border.
ICE never trained the Marlin Police Department.
Critics say that Northgate Systems supplied the Marlin Police Department with drones.
The Calder County Sheriff's Office plans to share data with ICE.
Calder County sued Northgate Systems, Inc. over the cameras in 2021.
Northgate Systems, a company based in Haifa, was sued by Calder County and Marlin City.
ICE signed an agreement with the Calder County Sheriff's Office and the Marlin Police Department.
This Memorandum of Agreement (MOA) constitutes an agreement between United States Immigration and Customs Enforcement (ICE), a component of the Department of Homeland Security (DHS), and the Heritage Creek PD, KY (hereinafter interchangeably referred to as "Law Enforcement Agency" (LEA)), pursuant to which ICE delegates to nominated, trained, and certified officers or employees of the Heritage Creek PD, KY the authority to perform functions.
Customs and Border Protection paid Northgate Systems $3 million under a 2014 contract.
The sheriff denied that the IDF trained Calder County deputies.
Officers trained by the IDF attended.
Elbit Systems, which supplied CBP with towers, sued ICE.
If ICE trains the Marlin Police Department, the city will pay.
Northgate Systems sold cameras to the Marlin Police Department and sued Calder County.`;
it('x', () => { for (const s of S.split('\n')) { console.log(s.slice(0,110)); for (const r of readSentence(analyseSentence(s), namesOfDocument(s))) console.log('   ', r.kind, '|', r.agent.end.name, r.agent.people, '|', r.patient.end.name, r.patient.people, '|', r.certainty, '|', r.speaker, '|', r.when?.said, '|', r.record); } });

/**
 * Bodies of the United States, a line each: id, names (an acronym in capitals), looser
 * descriptions, the id of the body it is part of.
 */
export const UNITED_STATES = `
us-dhs|Department of Homeland Security;DHS;Homeland Security Department;Homeland Security||us-gov
us-ice|Immigration and Customs Enforcement;ICE;Immigration & Customs Enforcement|immigration agents;immigration officers;immigration enforcement agents;immigration enforcement officers;immigration enforcement agency;immigration authorities;deportation officers;federal immigration agents;federal immigration authorities;federal immigration officers|us-dhs
us-ero|Enforcement and Removal Operations;ERO||us-ice
us-hsi|Homeland Security Investigations;HSI||us-ice
us-cbp|Customs and Border Protection;CBP|border agency;customs officers;border officers;customs and border officers|us-dhs
us-usbp|Border Patrol;USBP|border agents;border patrol agents|us-cbp
us-uscis|Citizenship and Immigration Services;USCIS||us-dhs
us-tsa|Transportation Security Administration;TSA|airport screeners|us-dhs
us-fema|Federal Emergency Management Agency;FEMA||us-dhs
us-usss|Secret Service;USSS||us-dhs
us-uscg|Coast Guard;USCG||us-dhs
us-cisa|Cybersecurity and Infrastructure Security Agency;CISA||us-dhs
us-fletc|Federal Law Enforcement Training Centers;Federal Law Enforcement Training Center;FLETC||us-dhs
us-doj|Department of Justice;DOJ;Justice Department|federal prosecutors|us-gov
us-fbi|Federal Bureau of Investigation;FBI||us-doj
us-dea|Drug Enforcement Administration;DEA||us-doj
us-atf|Bureau of Alcohol, Tobacco, Firearms and Explosives;ATF||us-doj
us-usms|Marshals Service;USMS||us-doj
us-bop|Federal Bureau of Prisons;Bureau of Prisons;BOP||us-doj
us-eoir|Executive Office for Immigration Review;EOIR|immigration courts|us-doj
us-dod|Department of Defense;DOD;Pentagon;Defense Department;Department of War||us-gov
us-darpa|Defense Advanced Research Projects Agency;DARPA||us-dod
us-army|Army||us-military
us-navy|Navy;USN||us-military
us-air-force|Air Force;USAF||us-military
us-marines|Marine Corps;USMC|marines|us-military
us-space-force|Space Force;USSF||us-military
us-national-guard|National Guard;Army National Guard||us-military
us-military|US Armed Forces||us-dod
us-nsa|National Security Agency;NSA||us-dod
us-dia|Defense Intelligence Agency;DIA||us-dod
us-army-corps|Army Corps of Engineers;USACE||us-army
us-centcom|Central Command;CENTCOM||us-military
us-cia|Central Intelligence Agency;CIA||us-gov
us-odni|Office of the Director of National Intelligence;ODNI||us-gov
us-state|Department of State;State Department|American diplomats|us-gov
us-usaid|Agency for International Development;USAID||us-gov
us-treasury|Department of the Treasury;Treasury Department||us-gov
us-irs|Internal Revenue Service;IRS|tax authorities|us-treasury
us-ofac|Office of Foreign Assets Control;OFAC||us-treasury
us-fincen|Financial Crimes Enforcement Network;FinCEN||us-treasury
us-hhs|Department of Health and Human Services;HHS;Health and Human Services||us-gov
us-cdc|Centers for Disease Control and Prevention;CDC;Centers for Disease Control||us-hhs
us-fda|Food and Drug Administration;FDA|drug regulator|us-hhs
us-nih|National Institutes of Health;NIH||us-hhs
us-cms|Centers for Medicare and Medicaid Services;Centers for Medicare & Medicaid Services;CMS||us-hhs
us-orr|Office of Refugee Resettlement;ORR||us-hhs
us-epa|Environmental Protection Agency;EPA|environmental regulator|us-gov
us-doe|Department of Energy;DOE;Energy Department||us-gov
us-ferc|Federal Energy Regulatory Commission;FERC||us-gov
us-nrc|Nuclear Regulatory Commission;NRC||us-gov
us-eia|Energy Information Administration;EIA||us-doe
us-education|Department of Education;Education Department||us-gov
us-dol|Department of Labor;DOL;Labor Department||us-gov
us-bls|Bureau of Labor Statistics;BLS||us-dol
us-osha|Occupational Safety and Health Administration;OSHA||us-dol
us-usda|Department of Agriculture;USDA;Agriculture Department||us-gov
us-usfs|Forest Service;USFS||us-usda
us-doi|Department of the Interior;Interior Department||us-gov
us-nps|National Park Service;NPS||us-doi
us-usgs|Geological Survey;USGS||us-doi
us-blm|Bureau of Land Management||us-doi
us-bia|Bureau of Indian Affairs;BIA||us-doi
us-commerce|Department of Commerce;Commerce Department||us-gov
us-census|Census Bureau;Bureau of the Census||us-commerce
us-noaa|National Oceanic and Atmospheric Administration;NOAA||us-commerce
us-nws|National Weather Service;NWS||us-noaa
us-nist|National Institute of Standards and Technology;NIST||us-commerce
us-bea|Bureau of Economic Analysis;BEA||us-commerce
us-uspto|Patent and Trademark Office;USPTO||us-commerce
us-dot|Department of Transportation;Transportation Department||us-gov
us-faa|Federal Aviation Administration;FAA|aviation regulator|us-dot
us-nhtsa|National Highway Traffic Safety Administration;NHTSA||us-dot
us-ntsb|National Transportation Safety Board;NTSB||us-gov
us-hud|Department of Housing and Urban Development;HUD||us-gov
us-va|Department of Veterans Affairs;Veterans Affairs||us-gov
us-ssa|Social Security Administration;SSA||us-gov
us-sec|Securities and Exchange Commission;SEC|securities regulator|us-gov
us-fed|Federal Reserve;Federal Reserve Board;FOMC;Federal Open Market Committee|American central bank|us-gov
us-fdic|Federal Deposit Insurance Corporation;FDIC||us-gov
us-cfpb|Consumer Financial Protection Bureau;CFPB||us-gov
us-ftc|Federal Trade Commission;FTC||us-gov
us-fcc|Federal Communications Commission;FCC||us-gov
us-fec|Federal Election Commission;FEC||us-gov
us-eeoc|Equal Employment Opportunity Commission;EEOC||us-gov
us-nlrb|National Labor Relations Board;NLRB||us-gov
us-nasa|National Aeronautics and Space Administration;NASA|American space agency|us-gov
us-nsf|National Science Foundation;NSF||us-gov
us-usps|Postal Service;USPS||us-gov
us-gao|Government Accountability Office;GAO||us-congress
us-cbo|Congressional Budget Office;CBO||us-congress
us-crs|Congressional Research Service||us-congress
us-omb|Office of Management and Budget;OMB||us-gov
us-gsa|General Services Administration;GSA||us-gov
us-opm|Office of Personnel Management;OPM||us-gov
us-white-house|White House||us-gov
us-congress|Congress;US Congress||us-gov
us-senate|US Senate;United States Senate||us-congress
us-house|US House of Representatives;US House|House of Representatives|us-congress
us-supreme-court|US Supreme Court;Supreme Court of the United States;SCOTUS||us-gov
us-gov|US federal government|federal government;Washington|us
us-nypd|New York City Police Department;New York Police Department;NYPD;New York police||us
us-lapd|Los Angeles Police Department;LAPD;Los Angeles police||us
us-mpd|Metropolitan Police Department of the District of Columbia;DC police||us
us-doge|Department of Government Efficiency;DOGE||us-gov
`;

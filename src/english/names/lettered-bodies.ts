/**
 * Public and intergovernmental bodies that newspapers call by their letters without spelling them
 * out, a country or organisation a line: its code, then letters and names. What a text spells out
 * itself needs no entry, and neither do bodies that are named by a country and a common noun.
 */
export const LETTERED_BODIES = `
us|DHS Department of Homeland Security;ICE Immigration and Customs Enforcement;CBP Customs and Border Protection
us|USCIS Citizenship and Immigration Services;TSA Transportation Security Administration;DOD Department of Defense
us|FEMA Federal Emergency Management Agency;DOJ Department of Justice;FBI Federal Bureau of Investigation
us|DEA Drug Enforcement Administration;ATF Bureau of Alcohol, Tobacco, Firearms and Explosives;DOL Department of Labor
us|NSA National Security Agency;CIA Central Intelligence Agency;USAID Agency for International Development
us|IRS Internal Revenue Service;HHS Department of Health and Human Services;FDA Food and Drug Administration
us|CDC Centers for Disease Control and Prevention;NIH National Institutes of Health;DOE Department of Energy
us|CMS Centers for Medicare and Medicaid Services;EPA Environmental Protection Agency;SEC Securities and Exchange Commission
us|FERC Federal Energy Regulatory Commission;NRC Nuclear Regulatory Commission;EIA Energy Information Administration
us|BLS Bureau of Labor Statistics;OSHA Occupational Safety and Health Administration;USDA Department of Agriculture
us|USGS Geological Survey;NOAA National Oceanic and Atmospheric Administration;FAA Federal Aviation Administration
us|NHTSA National Highway Traffic Safety Administration;NTSB National Transportation Safety Board
us|HUD Department of Housing and Urban Development;SSA Social Security Administration;FTC Federal Trade Commission
us|FDIC Federal Deposit Insurance Corporation;CFPB Consumer Financial Protection Bureau;FCC Federal Communications Commission
us|FEC Federal Election Commission;EEOC Equal Employment Opportunity Commission;NLRB National Labor Relations Board
us|NASA National Aeronautics and Space Administration;NSF National Science Foundation;USPS Postal Service
us|GAO Government Accountability Office;CBO Congressional Budget Office;OMB Office of Management and Budget
gb|RAF Royal Air Force;PSNI Police Service of Northern Ireland;GCHQ Government Communications Headquarters
gb|HMRC HM Revenue and Customs;NHS National Health Service;ONS Office for National Statistics
gb|OBR Office for Budget Responsibility;BoE Bank of England
il|IDF Israel Defense Forces
ir|IRGC Islamic Revolutionary Guard Corps
de|BKA Federal Criminal Police Office;BND Federal Intelligence Service;RKI Robert Koch Institute
ru|FSB Federal Security Service;SVR Foreign Intelligence Service
ua|SBU Security Service of Ukraine
cn|PLA People's Liberation Army;CCP Chinese Communist Party;PBOC People's Bank of China
jp|JSDF Japan Self-Defense Forces;BOJ Bank of Japan
in|RBI Reserve Bank of India;ISRO Indian Space Research Organisation
ca|RCMP Royal Canadian Mounted Police;CSIS Canadian Security Intelligence Service
au|ADF Australian Defence Force;ASIO Australian Security Intelligence Organisation
za|SAPS South African Police Service
un|UN United Nations;UNHCR UN High Commissioner for Refugees;UNICEF United Nations Children's Fund
un|UNRWA United Nations Relief and Works Agency;UNDP United Nations Development Programme;WFP World Food Programme
un|OHCHR Office of the High Commissioner for Human Rights;UNEP United Nations Environment Programme
un|WHO World Health Organization;FAO Food and Agriculture Organization;ILO International Labour Organization
un|IOM International Organization for Migration;WMO World Meteorological Organization;IMF International Monetary Fund
un|IPCC Intergovernmental Panel on Climate Change;IAEA International Atomic Energy Agency;ICJ International Court of Justice
eu|EU European Union;ECB European Central Bank;EMA European Medicines Agency;EFSA European Food Safety Authority
int|ICC International Criminal Court;WTO World Trade Organization;IEA International Energy Agency
int|OECD Organisation for Economic Co-operation and Development;NATO North Atlantic Treaty Organization
int|OPCW Organisation for the Prohibition of Chemical Weapons;ICRC International Committee of the Red Cross
int|OSCE Organization for Security and Co-operation in Europe;OPEC Organization of the Petroleum Exporting Countries
`;

/**
 * Bodies whose own statement of purpose says that they campaign for or promote something, on all
 * sides of what they campaign for; the columns are told in `../listed-publishers.ts`.
 */
export const ADVOCATES = `
Amnesty International | amnesty.org amnesty.org.uk amnestyusa.org | advocacy | GB | campaigns for human rights, funded by members and donations | amnesty.org, Who we are
Human Rights Watch | hrw.org | advocacy | US | campaigns for human rights, funded by donations and foundations | hrw.org, About us
Greenpeace | greenpeace.org greenpeace.org.uk | advocacy | NL | campaigns on the environment, funded by donations | greenpeace.org, About us
WWF | worldwildlife.org panda.org wwf.org.uk | advocacy | CH | campaigns for the conservation of nature, funded by donations, governments and companies | panda.org, About us
Friends of the Earth | foei.org foe.org friendsoftheearth.uk | advocacy | NL | campaigns on the environment | foei.org, About
Sierra Club | sierraclub.org | advocacy | US | campaigns on the environment | sierraclub.org, About
Oxfam | oxfam.org oxfam.org.uk oxfamamerica.org | advocacy | KE | campaigns on poverty and inequality | oxfam.org, What we do
Transparency International | transparency.org | advocacy | DE | campaigns on corruption | transparency.org, About
Reporters Without Borders | rsf.org | advocacy | FR | campaigns for freedom of the press | rsf.org, Who we are
Committee to Protect Journalists | cpj.org | advocacy | US | campaigns for freedom of the press | cpj.org, About
Electronic Frontier Foundation | eff.org | advocacy | US | campaigns for civil liberties online | eff.org, About
ACLU | aclu.org | advocacy | US | campaigns and goes to court for civil liberties | aclu.org, About
NAACP | naacp.org | advocacy | US | campaigns for the civil rights of Black Americans | naacp.org, About
Southern Poverty Law Center | splcenter.org | advocacy | US | campaigns and goes to court over discrimination | splcenter.org, About
Alliance Defending Freedom | adflegal.org adfinternational.org | advocacy | US | campaigns and goes to court over religious freedom and abortion | adflegal.org, About
Judicial Watch | judicialwatch.org | advocacy | US | describes itself as a conservative foundation that works for transparency in government | judicialwatch.org, About
National Rifle Association | nra.org nraila.org | advocacy | US | campaigns for the right to own guns | home.nra.org, About
Everytown for Gun Safety | everytown.org | advocacy | US | campaigns for laws on gun safety | everytown.org, About
Planned Parenthood | plannedparenthood.org | advocacy | US | provides and campaigns for access to reproductive health care, abortion included | plannedparenthood.org, About us
Heritage Foundation | heritage.org | advocacy | US | works for conservative public policies, funded by donations | heritage.org, About Heritage
Cato Institute | cato.org | advocacy | US | works for libertarian principles in public policy, funded by donations | cato.org, About
American Enterprise Institute | aei.org | advocacy | US | works for free enterprise and American leadership, funded by donations | aei.org, About
Center for American Progress | americanprogress.org | advocacy | US | works for progressive public policies, funded by donations | americanprogress.org, About us
Economic Policy Institute | epi.org | advocacy | US | works for the interests of workers in economic policy, funded by foundations and unions | epi.org, About
AIPAC | aipac.org | advocacy | US | campaigns for close relations between the United States and Israel | aipac.org, About
J Street | jstreet.org | advocacy | US | campaigns for a two-state solution and describes itself as pro-Israel and pro-peace | jstreet.org, About us
CAIR | cair.com | advocacy | US | campaigns for the civil rights of American Muslims | cair.com, About us
Anti-Defamation League | adl.org | advocacy | US | campaigns on antisemitism | adl.org, About
B'Tselem | btselem.org | advocacy | IL | campaigns on Israel's occupation of the Palestinian territories | btselem.org, About
NGO Monitor | ngo-monitor.org | advocacy | IL | campaigns for the accountability of organisations that concern themselves with Israel | ngo-monitor.org, About
Al-Haq | alhaq.org | advocacy | PS | campaigns for human rights in the Palestinian territories | alhaq.org, About
Institute of Economic Affairs | iea.org.uk | advocacy | GB | works for free markets, funded by donations | iea.org.uk, About us
TaxPayers' Alliance | taxpayersalliance.com | advocacy | GB | campaigns for lower taxes | taxpayersalliance.com, About
Fabian Society | fabians.org.uk | advocacy | GB | works for democratic socialism and is affiliated to the Labour Party | fabians.org.uk, About us
Liberty | libertyhumanrights.org.uk | advocacy | GB | campaigns for civil liberties | libertyhumanrights.org.uk, About us
U.S. Chamber of Commerce | uschamber.com | advocacy | US | campaigns for the interests of businesses | uschamber.com, About
AFL-CIO | aflcio.org | advocacy | US | campaigns for the interests of workers and trade unions | aflcio.org, About us
`;

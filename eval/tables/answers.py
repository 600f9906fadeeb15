"""The answers to questions.jsonl, computed from the files with the csv module alone: python3 answers.py DATA.

Nothing here is shared with the engine. Bodies are told apart by name and state, without regard to case, spaces, the kind of
apostrophe, and commas and full stops: “SIG SAUER, INC” and “SIG SAUER INC.” are one.
"""
import collections
import csv
import glob
import gzip
import json
import os
import re
import sys

csv.field_size_limit(1 << 24)
DATA = sys.argv[1]


def tidy(text):
    return re.sub(r"\s+", " ", text or "").strip()


def load(path):
    opened = gzip.open(path, "rt", encoding="utf-8-sig") if path.endswith(".gz") else open(path, encoding="utf-8-sig", newline="")
    with opened as file:
        return [{tidy(k): tidy(v) for k, v in row.items() if k} for row in csv.DictReader(file)]


SNAPSHOTS = {
    os.path.basename(path)[14:24]: path for path in glob.glob(os.path.join(DATA, "287g-snapshots", "participating_*.csv"))
}
u = load(os.path.join(DATA, "usaspending", "cbp-ice-contracts-fy2021-2026.csv.gz"))
s = load(os.path.join(DATA, "nc-plate-readers", "nc-agency-survey.csv"))
g = load(os.path.join(DATA, "nc-plate-readers", "usage.csv"))
a = load(os.path.join(DATA, "nc-plate-readers", "agency-access.csv.gz"))


def on(day):
    return load(SNAPSHOTS[max(known for known in SNAPSHOTS if known <= day)])


def f(rows, **wanted):
    return [row for row in rows if all(row[key].lower() == value.lower() for key, value in wanted.items())]


def n(rows):
    return [len(rows)]


def spelt(name):
    return " ".join("".join(c for c in name.lower() if c.isalnum() or c in " -/&").split())


def names(rows):
    return {(spelt(row["LAW ENFORCEMENT AGENCY"]), row["STATE"].lower()) for row in rows if row["STATE"] and row["LAW ENFORCEMENT AGENCY"]}


def who(rows, than):
    """Names, as they are printed, of those in the rows and not in the others."""
    others = names(than)
    return sorted({r["LAW ENFORCEMENT AGENCY"] for r in rows if (spelt(r["LAW ENFORCEMENT AGENCY"]), r["STATE"].lower()) not in others})


def left(name):
    """Days of the last snapshot with a body and of the first without it, for each time that it left."""
    known = sorted(SNAPSHOTS)
    stands = [any(spelt(r["LAW ENFORCEMENT AGENCY"]) == spelt(name) for r in load(SNAPSHOTS[day])) for day in known]
    return [day for at in range(1, len(known)) if stands[at - 1] and not stands[at] for day in known[at - 1 : at + 1]]


def agencies(rows):
    return [len(names(rows))]


def rec(name):
    return f(u, **{"Recipient Name": name})


def money(rows):
    return [round(sum(float(row["Federal Action Obligation"]) for row in rows), 2)]


def most(counts):
    highest = max(counts.values())
    return [key for key, count in counts.items() if count == highest]


def top(rows, column):
    return most(collections.Counter(row[column] for row in rows if row[column]))


def topm(rows, column):
    sums = collections.defaultdict(float)
    for row in rows:
        sums[row[column]] += float(row["Federal Action Obligation"])
    return most(sums)


def topagencies(rows):
    return most(collections.Counter(state.upper() for _, state in names(rows)))


def days(rows):
    return sorted({row["SIGNED"] for row in rows})


def best(rows, number, column):
    known = {row[column]: int(row[number]) for row in rows if row[number].isdigit()}
    return most(known)


def avg(rows, number):
    known = [int(row[number]) for row in rows if row[number].isdigit()]
    return [sum(known) / len(known)]


ANSWERS = {
    "d01": lambda: agencies(on('2025-03-01')),
    "d02": lambda: n(on('2024-12-18')),
    "d03": lambda: agencies(f(on('2025-08-01'),STATE='FLORIDA')),
    "d04": lambda: n(f(on('2026-01-30'),**{'SUPPORT TYPE':'Task Force Model'})),
    "d05": lambda: top(on('2022-07-01'),'STATE'),
    "d06": lambda: days(f(on('2030-01-01'),**{'LAW ENFORCEMENT AGENCY':"Etowah County Sheriff's Office"})),
    "d07": lambda: [n(on('2026-05-18'))[0]-n(on('2025-01-19'))[0]],
    "d08": lambda: [len(names(on('2025-04-01'))-names(on('2025-03-01')))],
    "d09": lambda: agencies(on('2026-02-01'))[0]>1000,
    "d10": lambda: n(on('2021-01-13'))[0]==150,
    "d11": lambda: n(f(on('2026-01-05'),STATE='TEXAS'))[0]>n(f(on('2026-01-05'),STATE='FLORIDA'))[0],
    "d12": lambda: [sum(x['SIGNED'].startswith('2019') for x in on('2021-01-13'))],
    "d13": lambda: money(rec('PALANTIR TECHNOLOGIES INC.')),
    "d14": lambda: money(f(u,Agency='ICE',**{'Fiscal Year':'2023'})),
    "d15": lambda: n(rec('CELLEBRITE INC')),
    "d16": lambda: topm(f(u,Agency='CBP',**{'Fiscal Year':'2021'}),'Recipient Name'),
    "d17": lambda: [max(float(x['Federal Action Obligation']) for x in rec('CLEARVIEW AI, INC.'))],
    "d18": lambda: money(rec('DELOITTE CONSULTING LLP'))[0]>1e8,
    "d19": lambda: abs(money(f(rec('PALANTIR TECHNOLOGIES INC.'),Agency='ICE',**{'Fiscal Year':'2025'}))[0]-5e8)<=5e5,
    "d20": lambda: [sum(float(x['Federal Action Obligation'])>1e7 for x in f(u,Agency='CBP',**{'Fiscal Year':'2024'}))],
    "d21": lambda: [min(x['Action Date'] for x in rec('CLEARVIEW AI, INC.'))],
    "d22": lambda: [len(f(u,Agency='ICE'))/len(u)],
    "d23": lambda: [len({spelt(x['Recipient Name']) for x in f(u,Agency='ICE',**{'Fiscal Year':'2022'})})],
    "d24": lambda: n(f(s,company='Flock')),
    "d25": lambda: n(f(s,county='Wake')),
    "d26": lambda: [int(f(g,agency='Avon IN PD')[0]['number_of_owned_cameras'])],
    "d27": lambda: best(g,'number_of_owned_cameras','agency'),
    "d28": lambda: f(g,agency='Sylvania OH PD')[0]['number_of_owned_cameras']=='15',
    "d29": lambda: avg(g,'number_of_owned_cameras'),
    "d30": lambda: n(f(s,company='Rekor'))[0]==12,
    "d31": lambda: n(on('2025-06-15')),
    "d32": lambda: agencies(f(on('2025-07-31'),STATE='FLORIDA')),
    "d33": lambda: [len(names(on('2025-03-31'))-names(on('2025-02-28')))],
    "d34": lambda: who(on('2025-01-01'),on('2025-04-01')),
    "d35": lambda: days(f(on('2030-01-01'),**{'LAW ENFORCEMENT AGENCY':"Etowah County Sheriff's Office"}))[:1],
    "d36": lambda: days(f(on('2030-01-01'),STATE='ALABAMA'))[:1],
    "d37": lambda: left("Cobb County Sheriff's Office"),
    "d38": lambda: left("Gwinnett County Sheriff's Office")[1]>'2022-01-01',
    "d39": lambda: all(day.startswith('2021') for day in left("Cobb County Sheriff's Office")),
    "d40": lambda: len(f(on('2025-03-01'),**{'LAW ENFORCEMENT AGENCY':"Cobb County Sheriff's Office"}))>0,
    "d41": lambda: len(f(on('2025-03-01'),**{'LAW ENFORCEMENT AGENCY':"Etowah County Sheriff's Office"}))>0,
    "d42": lambda: agencies(on('2025-01-01')),
    "d43": lambda: n(f(on('2025-12-31'),**{'SUPPORT TYPE':'Task Force Model'})),
    "d44": lambda: who(f(on('2025-04-30'),STATE='GEORGIA'),on('2025-03-31')),
    "d45": lambda: [len(names(on('2030-01-01'))-names(on('2026-01-01')))],
    "d46": lambda: who(on('2021-01-13'),on('2023-01-05')),
    "d47": lambda: [agencies(f(on('2025-12-31'),STATE='TEXAS'))[0]-agencies(f(on('2025-01-20'),STATE='TEXAS'))[0]],
    "d48": lambda: [len(names(on('2025-05-31'))-names(on('2025-01-31')))],
    "d49": lambda: [len(names(on('2024-12-31'))-names(on('2025-12-31')))],
    "d50": lambda: [len({r['STATE'].lower() for r in on('2025-01-20') if r['STATE']})],
    "t01": lambda: agencies(on('2023-06-15')),
    "t02": lambda: n(f(on('2025-05-20'),STATE='GEORGIA')),
    "t03": lambda: n(f(on('2025-09-03'),**{'SUPPORT TYPE':'Jail Enforcement Model'})),
    "t04": lambda: topagencies(on('2025-12-31')),
    "t05": lambda: days(f(on('2021-01-13'),**{'LAW ENFORCEMENT AGENCY':'Kodiak Police Department'})),
    "t06": lambda: [len(names(on('2021-01-13'))-names(on('2023-01-05')))],
    "t07": lambda: [len(names(f(on('2025-03-31'),STATE='TEXAS'))-names(f(on('2025-02-28'),STATE='TEXAS')))],
    "t08": lambda: agencies(on('2024-01-05'))[0]<140,
    "t09": lambda: n(f(on('2025-11-05'),STATE='FLORIDA'))[0]==300,
    "t10": lambda: agencies(f(on('2025-04-09'),STATE='FLORIDA'))[0]>agencies(f(on('2025-04-09'),STATE='TEXAS'))[0],
    "t11": lambda: agencies(on('2025-04-09'))[0]-agencies(on('2025-01-19'))[0]==321,
    "t12": lambda: [len(f(on('2026-05-18'),**{'SUPPORT TYPE':'Task Force Model'}))/len(on('2026-05-18'))],
    "t13": lambda: [sum(x['SIGNED'].startswith('2025-03') for x in on('2030-01-01'))],
    "t14": lambda: money(f(rec('THE GEO GROUP, INC.'),Agency='ICE')),
    "t15": lambda: money(f(u,Agency='CBP',**{'Fiscal Year':'2022'})),
    "t16": lambda: n(f(rec('CLEARVIEW AI, INC.'),Agency='ICE',**{'Fiscal Year':'2024'})),
    "t17": lambda: topm(f(u,Agency='ICE',**{'Fiscal Year':'2025'}),'Recipient Name'),
    "t18": lambda: [max(float(x['Federal Action Obligation']) for x in f(u,Agency='CBP',**{'Fiscal Year':'2023'}))],
    "t19": lambda: money(f(rec('CELLEBRITE INC'),Agency='ICE'))[0]<5e7,
    "t20": lambda: money(f(u,Agency='CBP',**{'Fiscal Year':'2024'}))[0]>money(f(u,Agency='ICE',**{'Fiscal Year':'2024'}))[0],
    "t21": lambda: [sum(float(x['Federal Action Obligation'])>=1e6 for x in rec('PALANTIR TECHNOLOGIES INC.'))],
    "t22": lambda: [max(x['Action Date'] for x in rec('PALANTIR TECHNOLOGIES INC.'))],
    "t23": lambda: [len({x['Recipient Name'].lower() for x in f(u,Agency='CBP')})],
    "t24": lambda: top(f(u,**{'Fiscal Year':'2021'}),'Agency'),
    "t25": lambda: n(f(s,type='SO')),
    "t26": lambda: top(s,'company'),
    "t27": lambda: [int(f(g,agency='Sterling Heights MI PD')[0]['searches_in_the_last_30_days'])],
    "t28": lambda: best(g,'vehicles_detected_in_the_last_30_days','agency'),
    "t29": lambda: [sum(int(x['vehicles_detected_in_the_last_30_days']) for x in g if x['vehicles_detected_in_the_last_30_days'].isdigit())],
    "t30": lambda: n(f(a,src_agency='Sylvania OH PD')),
}

print(json.dumps({key: answer() for key, answer in ANSWERS.items()}))

"""Pairs about invented matters: who did what to whom, said in many ways, and what it leaves open.

Every matter has an agent, a deed and a patient. From one matter come a claim and a sentence whose
relation is known because both were made from it: said in other words, denied, done by another, only
planned, only in part, at another time. Names are invented; nothing here knows a real dispute.
"""

import random
from dataclasses import dataclass

from judge_data import NEITHER, QUALIFIES, REFUTES, SUPPORTS, Example, one_of
from judge_input import Sentence

PLACES = """Arden Belmora Calven Dorset Elmira Farrow Galden Harwick Ilvan Jorvik Kestria Lanmoor Marrow
Norvale Orlan Pellam Quarry Ridgeway Selby Torven Ulster Varna Westmere Yarrow Zelland Brookhaven Milton
Karsia Velden Ostrava Tamria Bergen Lucan Maren Sorrel Ketter Halden Norwick Ashby Corran""".split()
COUNTRIES = """Norway Brazil Kenya Poland Canada Chile Japan Ghana Turkey Egypt Peru Spain Jordan India Italy
Vietnam Morocco Finland Mexico Nepal France Austria Ireland Qatar Serbia Cuba Latvia Greece Oman Colombia""".split()
SURNAMES = """Alder Barrow Castell Denham Ekström Fanning Garrido Holt Ibarra Jansen Keating Lindqvist Moreno
Novak Okafor Petrov Quinn Rahman Santos Thorne Umar Vasquez Whitlock Xu Yilmaz Zimmer Abbott Brandt""".split()
FIRST = "Anna Ben Clara David Elena Farid Grace Hugo Ines Jonas Karen Luis Mina Noah Olga Paul Rosa Samir Tara Victor".split()
BODIES = [
    "the {p} Police Department", "the {p} Sheriff's Office", "{p} Border Guard", "the {p} army", "the {p} Health Service",
    "the {p} city council", "the {p} school board", "the Ministry of Defence of {c}", "{c}'s interior ministry",
    "the {c} government", "the {p} Teachers' Union", "{s} Systems", "{s} & Sons", "the {s} Foundation", "{p} University",
    "the {p} Port Authority", "the {p} prosecutor", "the National Bank of {c}", "{c}'s coast guard", "the {p} Fire Brigade",
    "the Federal Water Agency", "the {p} County Board", "{p} Energy", "the {s} Institute", "the {p} transport authority",
    "the Bureau of {p} Affairs", "the {c} navy", "{s} Logistics", "the {p} prison service", "the {p} Housing Trust",
]


@dataclass(frozen=True)
class Deed:
    """One transitive verb in its forms, and other ways to say that A did it to B or that it was done."""

    base: str
    past: str
    part: str
    ing: str
    third: str
    noun: str
    ways: tuple[str, ...]
    both_ways: bool = False


def _deed(base, past, part, ing, third, noun, *ways, both_ways=False) -> Deed:
    return Deed(base, past, part, ing, third, noun, ways, both_ways)


DEEDS = [
    _deed("train", "trained", "trained", "training", "trains", "the training of {b} by {a}",
          "{a} gave courses to {b}", "{a}'s instructors taught staff of {b}", "staff of {b} learned their methods in courses run by {a}",
          "{b} received training from {a}", "instructors from {a} ran exercises for {b}"),
    _deed("fund", "funded", "funded", "funding", "funds", "the funding of {b} by {a}",
          "{a} paid for the work of {b}", "{b} received money from {a}", "{b} was financed by {a}", "{a} gave grants to {b}"),
    _deed("sue", "sued", "sued", "suing", "sues", "the lawsuit of {a} against {b}",
          "{a} took {b} to court", "{a} filed a lawsuit against {b}", "{b} was taken to court by {a}"),
    _deed("arm", "armed", "armed", "arming", "arms", "the arming of {b} by {a}",
          "{a} supplied weapons to {b}", "{b} got its rifles from {a}", "{a} delivered ammunition and arms to {b}"),
    _deed("hire", "hired", "hired", "hiring", "hires", "the hiring of {b} by {a}",
          "{a} gave {b} a contract", "{b} was engaged by {a}", "{a} brought in {b} to do the work",
          "{a} has contracted with {b} for the work", "{b} works for {a} under a contract", "{b} won a contract from {a}", "{a} awarded a contract to {b}"),
    _deed("advise", "advised", "advised", "advising", "advises", "advice of {a} to {b}",
          "{a} gave advice to {b}", "{b} was counselled by {a}", "{a} acted as an adviser to {b}"),
    _deed("inspect", "inspected", "inspected", "inspecting", "inspects", "the inspection of {b} by {a}",
          "inspectors from {a} visited the premises of {b}", "{a} examined the sites of {b}", "{b} was visited by inspectors of {a}"),
    _deed("audit", "audited", "audited", "auditing", "audits", "the audit of {b} by {a}",
          "{a} examined the books of {b}", "{b}'s accounts were reviewed by {a}", "auditors of {a} went through the finances of {b}"),
    _deed("sanction", "sanctioned", "sanctioned", "sanctioning", "sanctions", "the sanctions of {a} against {b}",
          "{a} imposed sanctions on {b}", "{a} put {b} on its sanctions list", "{b} came under sanctions by {a}"),
    _deed("acquire", "acquired", "acquired", "acquiring", "acquires", "the purchase of {b} by {a}",
          "{a} bought {b}", "{b} was taken over by {a}", "{b} now belongs to {a}", "{a} purchased a full stake in {b}"),
    _deed("endorse", "endorsed", "endorsed", "endorsing", "endorses", "the endorsement of {b} by {a}",
          "{a} gave its backing to {b}", "{b} has the support of {a}", "{a} came out in favour of {b}"),
    _deed("fine", "fined", "fined", "fining", "fines", "the fine of {a} against {b}",
          "{a} imposed a fine on {b}", "{b} had to pay a penalty to {a}", "{a} ordered {b} to pay a penalty"),
    _deed("investigate", "investigated", "investigated", "investigating", "investigates", "the investigation of {b} by {a}",
          "{a} opened an inquiry into {b}", "{b} was the subject of an inquiry by {a}", "{a} looked into the conduct of {b}"),
    _deed("supply", "supplied", "supplied", "supplying", "supplies", "the supplies of {a} to {b}",
          "{a} sold equipment to {b}", "{b} got its equipment from {a}", "{a} delivered equipment to {b}", "{a} was a vendor to {b}",
          "{b} contracted with {a} for equipment", "{b} bought its equipment from {a}"),
    _deed("monitor", "monitored", "monitored", "monitoring", "monitors", "the monitoring of {b} by {a}",
          "{a} kept watch on {b}", "{b} was under surveillance by {a}", "{a} tracked the activities of {b}"),
    _deed("license", "licensed", "licensed", "licensing", "licenses", "the licence of {b} from {a}",
          "{a} issued a licence to {b}", "{b} got its permit from {a}", "{a} granted {b} a permit"),
    _deed("ban", "banned", "banned", "banning", "bans", "the ban of {a} on {b}",
          "{a} prohibited {b}", "{b} was outlawed by {a}", "{a} forbade the activities of {b}"),
    _deed("criticise", "criticised", "criticised", "criticising", "criticises", "the criticism of {b} by {a}",
          "{a} spoke out against {b}", "{b} drew criticism from {a}", "{a} found fault with {b}"),
    _deed("protect", "protected", "protected", "protecting", "protects", "the protection of {b} by {a}",
          "{a} provided security for {b}", "{b} was guarded by {a}", "{a} kept {b} safe"),
    _deed("pay", "paid", "paid", "paying", "pays", "the payments of {a} to {b}",
          "{a} transferred money to {b}", "{b} received payments from {a}", "payments went from {a} to {b}"),
    _deed("recruit", "recruited", "recruited", "recruiting", "recruits", "the recruiting of {b} by {a}",
          "{a} enlisted {b}", "{b} was enlisted by {a}", "{a} brought {b} into its ranks"),
    _deed("accuse", "accused", "accused", "accusing", "accuses", "the accusations of {a} against {b}",
          "{a} levelled accusations at {b}", "{b} faced accusations by {a}", "{a} made allegations against {b}"),
    _deed("expel", "expelled", "expelled", "expelling", "expels", "the expulsion of {b} by {a}",
          "{a} threw out {b}", "{b} was made to leave by {a}", "{a} forced {b} to leave"),
    _deed("meet", "met", "met", "meeting", "meets", "the meeting of {a} and {b}",
          "{a} held talks with {b}", "{b} held talks with {a}", "{a} and {b} sat down together", both_ways=True),
    _deed("work with", "worked with", "worked with", "working with", "works with", "the cooperation of {a} and {b}",
          "{a} and {b} cooperated", "{b} cooperated with {a}", "{a} teamed up with {b}", "{a} and {b} had a joint programme", both_ways=True),
]

MONTHS = "January March April June July September October November".split()
PURPOSES = ["", "", "", " under a contract", " at a site near {p}", " after a vote", " during a pilot programme", " for the third year running"]
LEADS = ["", "", "", "", "In a statement on Monday, the editors wrote that ", "Documents released in {m} show that ",
         "As it turned out, ", "By all accounts, ", "During the hearing it emerged that ", "Meanwhile, "]
TAILS = ["", "", "", "", ", according to the annual report", ", the court heard", ", a spokesman for {x} said", ", records show", ", and the arrangement was renewed later"]
ASIDES = ["Residents have long asked for more detail.", "The matter was raised again in the spring.", "Both declined interviews.",
          "The report runs to ninety pages.", "Local papers covered the story at length.", "Turnout at the meeting was low."]
SAYERS = ["{x}", "a spokesman for {x}", "{f} {s}, who led the review,", "the {p} Gazette", "an official familiar with the matter", "a report by {x}"]


class Matter:
    """One deed with its names; `say` fills them in and mends the start of the sentence."""

    def __init__(self, rng: random.Random):
        self.rng = rng
        self.deed = rng.choice(DEEDS)
        self.a, self.b, self.x, self.y = self.names(4)
        self.year = rng.randint(1996, 2025)

    def name(self) -> str:
        r = self.rng
        if r.random() < 0.12:
            return f"{r.choice(FIRST)} {r.choice(SURNAMES)}"
        if r.random() < 0.08:
            return r.choice(COUNTRIES)
        if r.random() < 0.12:
            letters = "".join(r.sample("ABCDEFGHIKLMNOPRSTU", r.choice((3, 4))))
            return letters if r.random() < 0.5 else f"the {letters}"
        pattern = r.choice(BODIES)
        return pattern.format(p=r.choice(PLACES), c=r.choice(COUNTRIES), s=r.choice(SURNAMES))

    def names(self, count: int) -> list[str]:
        found: list[str] = []
        while len(found) < count:
            name = self.name()
            if name not in found:
                found.append(name)
        return found

    def say(self, pattern: str, a: str | None = None, b: str | None = None, **more: object) -> str:
        r, d = self.rng, self.deed
        values = dict(
            a=a or self.a, b=b or self.b, x=self.x, y=self.y, base=d.base, past=d.past, part=d.part, ing=d.ing,
            third=d.third, p=r.choice(PLACES), m=r.choice(MONTHS), f=r.choice(FIRST), s=r.choice(SURNAMES), year=self.year,
        )
        values.update(more)
        noun = d.noun.format(a=values["a"], b=values["b"])
        text = pattern.replace("{noun}", noun).format(**values).replace("'s's", "'s")
        return text[:1].upper() + text[1:]

    def passive(self) -> str:
        with_word = " with" if self.deed.part.endswith(" with") else ""
        part = self.deed.part.removesuffix(" with")
        return f"{{b}} was {part}{with_word} by {{a}}" if not self.deed.both_ways else "{b} {past} {a}"

    def plain(self) -> str:
        """A way to say that it happened."""
        r = self.rng
        return r.choice(["{a} {past} {b}", "{a} has {part} {b}", self.passive(), *self.deed.ways, *self.deed.ways])

    def claim(self) -> str:
        r = self.rng
        return r.choice(["{a} {past} {b}", "{a} {past} {b}", "{a} has {part} {b}", self.passive(), r.choice(self.deed.ways)])

    def dressed(self, core: str, **more: object) -> str:
        """The core with a lead and a tail, as reports have them."""
        r = self.rng
        text = r.choice(LEADS) + core + r.choice(PURPOSES) + (f" in {self.year}" if r.random() < 0.3 else "") + r.choice(TAILS) + "."
        return self.say(text, **more)


def _relations(m: Matter) -> tuple[str, str, tuple[int, ...], int | None]:
    """Claim, sentence, the stances that are right, and relevance."""
    r, d = m.rng, m.deed
    claim = m.say(m.claim() + ".")
    plain = m.plain()
    kind = r.choices(list(_WEIGHTS), list(_WEIGHTS.values()))[0]
    other = r.choice(["{x}", "{y}"])

    if kind == "same":
        return claim, m.dressed(plain), (SUPPORTS,), 1
    if kind == "progressive":
        claim = m.say(r.choice(["{a} is {ing} {b}.", "{a} {third} {b}.", "{b} is being {part} by {a}." if not d.both_ways else "{a} {third} {b}."]))
        now = r.choice(["{a} is {ing} {b}", "{a} currently {third} {b}", "since {year} {a} has been {ing} {b}", "{a} {third} {b} to this day"])
        if r.random() < 0.35:
            return claim, m.say(r.choice(["Until {year}, {a} {past} {b}; the arrangement has since ended.", "{a} stopped {ing} {b} in {year}.",
                                          "{a} no longer {third} {b}.", "The arrangement under which {a} {past} {b} ran out years ago."])), (REFUTES, QUALIFIES), 1
        return claim, m.dressed(now), (SUPPORTS,), 1
    if kind == "swapped":
        text = m.dressed(plain, a=m.b, b=m.a)
        return claim, text, (SUPPORTS,) if d.both_ways else (NEITHER, REFUTES), 1
    if kind == "negated":
        text = m.dressed(r.choice(["{a} did not {base} {b}", "{a} has never {part} {b}", "{a} never {past} {b}", "at no point did {a} {base} {b}",
                                   "{b} was never {part} by {a}" if not d.both_ways else "{a} never {past} {b}", "{a} had no part in {noun}", "neither {a} nor {y} {past} {b}"]))
        return claim, text, (REFUTES,), 1
    if kind == "negated claim":
        claim = m.say(r.choice(["{a} did not {base} {b}.", "{a} has never {part} {b}.", "{a} never {past} {b}."]))
        if r.random() < 0.5:
            return claim, m.dressed(r.choice(["{a} did not {base} {b}", "{a} has never {part} {b}", "at no time did {a} {base} {b}"])), (SUPPORTS,), 1
        return claim, m.dressed(plain), (REFUTES,), 1
    if kind == "denied":
        text = r.choice(["{a} denied that it had {part} {b}.", "{a} says it has never {part} {b}.", "{a} rejected the claim that it {past} {b}.",
                         "The claim that {a} {past} {b} is false.", "It is a myth that {a} {past} {b}.", "Fact-checkers found that the story of {noun} was made up.",
                         "It is not true that " + plain + ".", "Reports that " + plain + " are unfounded, {x} said.", "{x} wrongly claimed that " + plain + "."])
        return claim, m.say(text), (REFUTES,), 1
    if kind == "imprecise":
        text = r.choice(["It is imprecise to say that " + plain + ".", "To reduce the matter to the statement that " + plain + " is misleading.",
                         "The slogan that {a} {third} {b} oversimplifies what happened.", "Critics warn that the phrase “{a} {past} {b}” exaggerates.",
                         "That " + plain + " is only partly true.", "It is disputed whether " + plain + ".", "Whether " + plain + " is contested.",
                         "Calling it {noun} overstates what the papers show.", "The claim that {a} {past} {b} lacks context, {x} argued.",
                         "Some contacts took place, but they do not amount to {noun}."])
        return claim, m.say(text), (QUALIFIES,), 1
    if kind == "not shown":
        text = r.choice(["The documents do not show that " + plain + ".", "There is no evidence that " + plain + ".", "This does not demonstrate that " + plain + ".",
                         "Records do not establish {noun}.", "{x} found nothing to prove that " + plain + ".", "None of the papers says that " + plain + "."])
        return claim, m.say(text), (QUALIFIES, NEITHER, REFUTES), 1
    if kind == "unknown":
        text = r.choice(["It is not known whether " + plain + ".", "Whether " + plain + " remains unclear.", "No public record says whether " + plain + ".",
                         "{x} declined to say whether " + plain + ".", "The contract has not been published, so nobody knows if " + plain + "."])
        return claim, m.say(text), (NEITHER,), 1
    if kind == "said":
        who = r.choice(SAYERS)
        text = r.choice([who + " said that " + plain + ".", who + " confirmed that " + plain + ".", "According to {x}, " + plain + ".",
                         "Records obtained by {x} show that " + plain + ".", "“" + plain + ",” said {f} {s}.", "{a} acknowledged that it had {part} {b}."])
        return claim, m.say(text), (SUPPORTS,), 1
    if kind == "alleged":
        text = r.choice(["{a} was accused of {ing} {b}.", "{x} alleged that " + plain + ".", "{a} may have {part} {b}.", "{a} allegedly {past} {b}.",
                         "It is possible that " + plain + ".", "{a} is suspected of {ing} {b}.", "Rumours that " + plain + " circulated in {m}.", "{a} might have {part} {b}, {x} speculated."])
        return claim, m.say(text), (QUALIFIES,), 1
    if kind == "intended":
        text = r.choice(["{a} plans to {base} {b}.", "{a} proposed to {base} {b}.", "{a} is considering whether to {base} {b}.", "{a} intends to {base} {b} next year.",
                         "{a} and {b} are in talks about {noun}.", "{a} wanted to {base} {b} but has not begun.", "{a} promised to {base} {b} if the council agrees.", "{a} offered to {base} {b}."])
        if r.random() < 0.25:
            return m.say(r.choice(["{a} plans to {base} {b}.", "{a} intends to {base} {b}."])), m.say(r.choice(["{a} plans to {base} {b}, {x} said.", "{a} has announced that it will {base} {b}."])), (SUPPORTS,), 1
        return claim, m.say(text), (QUALIFIES,), 1
    if kind == "on paper":
        text = r.choice(["Under the agreement {a} may {base} {b}.", "The rules allow {a} to {base} {b}.", "The policy requires {a} to {base} {b}, but it was not carried out.",
                         "On paper, {a} is to {base} {b}; in practice little has happened.", "The law permits {a} to {base} {b}.", "The memorandum provides for {noun}, which has yet to start."])
        return claim, m.say(text), (QUALIFIES,), 1
    if kind == "in part":
        n, big = r.randint(2, 40), r.randint(200, 4000)
        text = r.choice([f"{{a}} {{past}} {n} of the {big} members of {{b}}.", "{a} {past} some members of {b}.", "{a} {past} only a small part of {b}.",
                         f"Only {n} people from {{b}} had anything to do with {{a}}.", "A few former members of {a} {past} {b} privately."])
        if r.random() < 0.35:
            return m.say("{a} {past} some members of {b}."), m.say(f"{{a}} {{past}} {n} members of {{b}} in {{year}}."), (SUPPORTS,), 1
        claim = m.say(r.choice(["{a} {past} all members of {b}.", "{a} {past} most members of {b}.", "{a} {past} the whole of {b}.", "{a} {past} {b}.", "{a} {past} every member of {b}."]))
        return claim, m.say(text), (QUALIFIES,), 1
    if kind == "hardly":
        text = r.choice(["{a} hardly {past} {b} at all.", "{a} rarely {past} {b}.", "{a} did little that could be called {noun}.", "There was scarcely any contact that would count as {noun}."])
        return claim, m.say(text), (QUALIFIES, REFUTES), 1
    if kind == "related actor":
        text = r.choice(["A former officer of {a} {past} {b}.", "A private company from the same country as {a} {past} {b}.", "A sister body of {a} {past} {b}.",
                         "Two retired employees of {a} {past} {b} on their own account.", "A contractor that once worked for {a} {past} {b}."])
        return claim, m.say(text), (QUALIFIES,), 1
    if kind == "other actor":
        return claim, m.dressed(plain, a=m.x), (NEITHER,), 0
    if kind == "other patient":
        return claim, m.dressed(plain, b=m.x), (NEITHER,), 0
    if kind == "other deed":
        far = [deed for deed in DEEDS if not any({d.base, deed.base} <= near for near in _NEAR)]
        another = r.choice(far)
        m.deed = another
        return claim, m.dressed(m.plain()), (NEITHER,), None
    if kind == "other time":
        when, then = m.year, m.year - r.randint(2, 14)
        return m.say(m.claim() + f" in {when}."), m.say(plain + f" in {then}."), (QUALIFIES, REFUTES, NEITHER), 1
    if kind == "same time":
        return m.say(m.claim() + f" in {m.year}."), m.say(r.choice([f"In {r.choice(MONTHS)} {m.year}, ", f"In {m.year}, "]) + plain + "."), (SUPPORTS,), 1
    if kind == "number":
        n = r.randint(3, 900)
        deed = f"{{a}} {{past}} {{b}} {n} times"
        if r.random() < 0.4:
            return m.say(deed + "."), m.dressed(f"on {n} occasions {{a}} {{past}} {{b}}"), (SUPPORTS,), 1
        wrong = max(2, n + r.choice([-1, 1]) * r.randint(1, max(2, n // 2)))
        return m.say(deed + "."), m.dressed(f"{{a}} {{past}} {{b}} {wrong} times"), (REFUTES,), 1
    if kind == "first":
        claim = m.say(r.choice(["{a} was the first to {base} {b}.", "{a} was the only body that {past} {b}.", "Nobody but {a} {past} {b}."]))
        choice = r.random()
        if choice < 0.3:
            return claim, m.dressed(plain), (NEITHER, QUALIFIES), 1
        if choice < 0.7 and "first" in claim:
            return claim, m.say("{x} had {part} {b} years before {a} did."), (REFUTES,), 1
        if "first" in claim:
            return claim, m.say(r.choice(["Nobody had {part} {b} before {a} did.", "{a} became the first to {base} {b}."])), (SUPPORTS,), 1
        return claim, m.say(r.choice(["{a} and {x} both {past} {b}.", "Besides {a}, {x} {past} {b} too."])), (REFUTES,), 1
    if kind == "asked":
        text = r.choice(["Did {a} {base} {b}?", "What to know about {noun}", "Has {a} ever {part} {b}?", "{noun}: the open questions", "Why would {a} {base} {b}?", "The case of {noun}"])
        return claim, m.say(text), (NEITHER,), 1
    if kind == "supposed":
        text = r.choice(["If {a} {past} {b}, the rules would apply.", "{a} should {base} {b}, {x} demanded.", "Had {a} {part} {b}, {y} would have known.", "Opponents want to stop {a} from {ing} {b}.",
                         "The bill would forbid {a} to {base} {b}."])
        return claim, m.say(text), (NEITHER, QUALIFIES), 1
    # Both names, and nothing about the deed.
    text = r.choice(["{a} opened an office in the same street as {b}.", "{a} and {b} are both based in {p}.", "{a} published a statement about {b} in {m}.",
                     "Representatives of {a} and {b} attended a dinner in {p}.", "{x} compared {a} with {b}.", "{a} knows {b} from an earlier conference.",
                     "Both {a} and {b} appear in the index of the report."])
    return claim, m.say(text), (NEITHER,), None


_NEAR = [
    {"fund", "pay", "supply", "hire"}, {"arm", "supply", "protect"}, {"investigate", "monitor", "inspect", "audit"},
    {"train", "advise", "work with"}, {"meet", "work with", "advise"}, {"hire", "recruit"}, {"criticise", "accuse", "sue"},
    {"ban", "sanction", "expel", "fine"}, {"endorse", "protect"}, *({deed.base} for deed in DEEDS),
]

_WEIGHTS = {
    "same": 18, "progressive": 8, "swapped": 10, "negated": 7, "negated claim": 6, "denied": 7, "imprecise": 6, "not shown": 4,
    "unknown": 3, "said": 8, "alleged": 5, "intended": 6, "on paper": 4, "in part": 5, "hardly": 2, "related actor": 4,
    "other actor": 4, "other patient": 4, "other deed": 5, "other time": 3, "same time": 3, "number": 4, "first": 4, "asked": 4,
    "supposed": 3, "both named": 5,
}


def invented_examples(count: int, rng: random.Random) -> list[Example]:
    examples = []
    for _ in range(count):
        matter = Matter(rng)
        claim, text, right, relevance = _relations(matter)
        before = after = title = ""
        dice = rng.random()
        if dice < 0.25:
            before = rng.choice(ASIDES)
        elif dice < 0.4:
            after = rng.choice(ASIDES)
        elif dice < 0.55 and text.startswith(matter.a):
            # The name stands before, the sentence says "it".
            before = matter.say(rng.choice(["{a} has its seat in {p}.", "{a} is run by {f} {s}.", "{a} was founded in the seventies."]))
            text = "It" + text[len(matter.a) :]
        elif dice < 0.65:
            title = matter.say(rng.choice(["{noun}", "{a} and {b}", "News from {p}"]))
        examples.append(Example(claim, Sentence(text, before=before, after=after, title=title), one_of(*right), relevance, "invented"))
    return examples

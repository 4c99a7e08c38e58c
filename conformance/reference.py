#!/usr/bin/env python3
"""A second implementation of SPECIFICATION.md, written from that page alone: exact, with the standard library only.

Python 3.9 or later. Beside it lie the rule sets that it needs (../json/rules) and the vectors (vectors/).

    python3 conformance/reference.py [FILE ...]

computes every vector of the files (.jsonl, or .jsonl.gz), or of vectors/, and compares it with what it expects: the
first differences, then "N passed, N failed", and the exit status 1 if any failed.

    python3 conformance/reference.py --serve

answers questions, as section 1 of the specification describes a program under test: it reads vectors from standard
input, one JSON object per line, and writes an answer for each to standard output. So it can be held against the vectors
by the command, and asked for a single answer:

    kepatuhan conformance "python3 conformance/reference.py --serve"
    echo '{"id": "a", "do": "parse", "input": {"text": "89,45"}}' | python3 conformance/reference.py --serve

    python3 conformance/reference.py --help

prints this text.
"""
from __future__ import annotations

import gzip
import hashlib
import json
import re
import sys
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path as File
from typing import Any, NamedTuple, TextIO

HERE = File(__file__).resolve().parent
ZERO, ONE = Fraction(0), Fraction(1)
if hasattr(sys, "set_int_max_str_digits"):  # fractions of any size, also as text
    sys.set_int_max_str_digits(0)

Path = tuple[Any, ...]
Issue = tuple[str, Path]
Issues = list[Issue]
Reader = Callable[["RuleSet", Any, Path, Issues], "Outcome | None"]


class Fault(Exception):
    """A single value that is no good; whoever asked for it knows where it stands."""


class Refused(Exception):
    """An input that is no good: the code of the error and everything that is wrong."""

    def __init__(self, code: str, *issues: Issue) -> None:
        super().__init__(code)
        self.code, self.issues = code, issues


# --- 2. Decimals ------------------------------------------------------------------------------------------------------

DECIMAL = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def is_number(value: Any) -> bool:
    """A JSON number. True and false are none, though Python thinks so."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def is_whole(value: Any) -> bool:
    return is_number(value) and value == value // 1


def exact(value: Any) -> Fraction:
    """What a valid decimal means; of a double it is the shortest decimal that reads back to it."""
    return Fraction(repr(value) if isinstance(value, float) else value)


def read_decimal(value: Any, places: int) -> Fraction:
    """A decimal of at most `places` decimals. What is too large is below or above, by its sign."""
    if isinstance(value, str):
        if not DECIMAL.fullmatch(value):
            raise Fault("not-a-decimal")
        whole, _, decimals = value.partition(".")
        if len(decimals) > places:
            raise Fault("too-many-decimals")
        scaled: Any = int(whole + decimals) * 10 ** (places - len(decimals))
    elif not is_number(value):
        raise Fault("not-a-decimal")
    else:
        scaled = (value if isinstance(value, int) else exact(max(-1e300, min(value, 1e300)))) * 10**places
    if 2 * abs(scaled) >= 2 * 10**15 - 1:
        raise Fault("above-maximum" if scaled > 0 else "below-minimum")
    if scaled.denominator != 1:
        raise Fault("too-many-decimals")
    return Fraction(scaled.numerator, 10**places)


def check_range(number: Any, low: Any, high: Any) -> None:
    if number < low:
        raise Fault("below-minimum")
    if number > high:
        raise Fault("above-maximum")


def round_to(x: Fraction, decimals: int, mode: str) -> int:
    """x in units of 10^-decimals, as a whole number."""
    unit: int = 10**decimals
    floor, rest = divmod(x.numerator * unit, x.denominator)
    if rest == 0:
        return floor
    beyond = 2 * rest - x.denominator
    if mode.startswith("half-") and beyond != 0:
        return floor + (beyond > 0)
    upwards = {"ceiling": True, "floor": False, "half-even": floor % 2 == 1}
    return floor + upwards.get(mode, (mode in ("up", "half-up")) == (x > 0))


def write(units: int, decimals: int) -> str:
    """A whole number of units of 10^-decimals, with all its decimals."""
    digits = str(abs(units)).rjust(decimals + 1, "0")
    cut = len(digits) - decimals
    return ("-" if units < 0 else "") + digits[:cut] + ("." + digits[cut:] if decimals else "")


# --- 3. format, parse, round ------------------------------------------------------------------------------------------

MODES = ("half-up", "half-even", "half-down", "up", "down", "ceiling", "floor")
BLANKS = "\t\n\v\f\r \u00a0" + "".join(map(chr, range(0x2000, 0x200B))) + "\u202f\u205f\u3000"
GROUPED = re.compile(r"-?[1-9][0-9]{0,2}((\.[0-9]{3})+|(,[0-9]{3})+)")


def option(given: dict[str, Any], name: str, default: Any, fits: Callable[[Any], bool]) -> Any:
    """An option of its own name, or its default."""
    value = given.get(name, default)
    if not fits(value):
        raise Refused("invalid-argument", ("invalid-option", (name,)))
    return value


def one_of(*words: str) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and value in words


def do_format(given: dict[str, Any]) -> str:
    decimals = int(option(given, "decimals", 2, lambda value: is_whole(value) and 0 <= value <= 6))
    locale = option(given, "locale", "en", one_of("en", "id"))
    try:
        text = write(round_to(read_decimal(given.get("value"), decimals), decimals, "down"), decimals)
    except Fault as fault:
        code = str(fault).replace("below-minimum", "above-maximum")
        raise Refused("invalid-argument", (code, ("value",))) from None
    return text.replace(".", ",") if locale == "id" else text


def do_parse(given: dict[str, Any]) -> str:
    if not isinstance(given.get("text"), str):
        raise Refused("invalid-argument", ("invalid-type", ("text",)))
    locale = option(given, "locale", "", one_of("en", "id", *([] if "locale" in given else [""])))
    try:
        return parse(given["text"], locale)
    except Fault as fault:
        raise Refused("invalid-argument", (str(fault), ("text",))) from None


def parse(written: str, locale: str) -> str:
    """A number as people write it, with a comma or a point, as a plain decimal."""
    text = re.sub(f"[{BLANKS}]*([.,])[{BLANKS}]*", r"\1", written[:101].strip(BLANKS))
    if len(written) > 100 or not re.fullmatch(r"-?[0-9]+([.,][0-9]+)*", text):
        raise Fault("not-a-decimal")
    separators = re.findall("[.,]", text)
    whole, decimals = text, ""
    if separators and has_decimals(separators, text, locale):
        whole, _, decimals = text.rpartition(separators.pop())
    if separators and not GROUPED.fullmatch(whole):
        raise Fault("not-a-decimal")
    digits = re.sub("[-.,]", "", whole).lstrip("0") or "0"
    sign = "-" if text[0] == "-" and (digits + decimals).strip("0") else ""
    return sign + digits + ("." + decimals if decimals else "")


def has_decimals(separators: Sequence[str], text: str, locale: str) -> bool:
    """Whether the last separator is the one before the decimals."""
    last = separators[-1]
    if len(separators) > 1:
        return last not in separators[:-1]
    whole, _, decimals = text.partition(last)
    if len(decimals) != 3 or not whole.strip("-0"):  # a group of thousands never begins with 0
        return True
    if not locale:
        raise Fault("ambiguous-decimal")
    return last == ("," if locale == "id" else ".")


def do_round(given: dict[str, Any]) -> str:
    decimals = int(option(given, "decimals", None, lambda value: is_whole(value) and 0 <= value <= 1000))
    mode = option(given, "mode", None, one_of(*MODES))
    return write(round_to(Fraction(given["value"]), decimals, mode), decimals)


# --- 4. Rule sets -----------------------------------------------------------------------------------------------------

WEIGHTS = {"weighted-mean": "weight", "sum": "points"}
LINEAR = ("weighted-mean", "sum", "mean")  # only these have parts that add up


def is_unknown(value: Any) -> bool:
    return isinstance(value, dict) and "unknown" in value


class Criterion:
    """A criterion with its scale, and its weight among its siblings, which may be unknown."""

    def __init__(self, data: dict[str, Any], score: dict[str, Any], parent: dict[str, Any] | None = None) -> None:
        self.data, self.id, self.method = data, data["id"], data.get("method", "mean")
        self.added = is_added(data, parent)
        weight = data.get(WEIGHTS.get((parent or {}).get("method") or "", ""), 1)
        if parent and self.added:  # unknown points are parts of the total, as known ones are
            weight = parent["total"]
        self.weighted = not is_unknown(weight)
        self.weight = exact(weight) if self.weighted else ZERO
        self.start, self.end = scale_of(data, score, parent)
        self.size = self.end - self.start
        self.rounding = data.get("rounding")
        self.missing = data.get("missing", {})
        self.completeness = exact(self.missing.get("completeness", 0))
        children = data.get("children")
        listed = children if isinstance(children, list) else []
        self.children = [Criterion(child, score, data) for child in listed]
        self.ids = {child.id for child in self.children}
        beside = any(is_added(child, parent) for child in listed_children(parent or {}))
        self.computable = bool(listed) and not beside and all(child.weighted for child in self.children)
        self.adds = self.computable and any(child.added for child in self.children)
        self.groups = self.computable and all(child.added for child in self.children)

    def below(self) -> Iterator[Criterion]:
        """Every criterion below this one."""
        for child in self.children:
            yield child
            yield from child.below()

    def place(self, share: Fraction) -> Fraction:
        """A share, put on the scale."""
        return self.start + share * self.size

    def settle(self, share: Fraction) -> Fraction:
        """A share, rounded where the criterion rounds its own value."""
        if not self.rounding:
            return share
        decimals = self.rounding["decimals"]
        units = round_to(self.place(share), decimals, self.rounding["rounding"])
        return (Fraction(units, 10**decimals) - self.start) / self.size


def is_added(data: dict[str, Any], parent: dict[str, Any] | None) -> bool:
    """Whether a criterion is added to its siblings as it is: its points are unknown, what all sum to is known."""
    known = parent and parent.get("method") == "sum" and "total" in parent
    return bool(known) and is_unknown(data.get("points")) and "scale" not in data


def scale_of(data: dict[str, Any], score: dict[str, Any],
             parent: dict[str, Any] | None = None) -> tuple[Fraction, Fraction]:
    """The scale of a criterion, from worst to best."""
    points = data.get("points")
    if parent and is_added(data, parent):
        return ZERO, exact(parent["total"])
    if "scale" in data:
        return exact(data["scale"]["from"]), exact(data["scale"]["to"])
    if points is not None and not is_unknown(points):
        return ZERO, exact(points)
    return exact(score["min"]), exact(score["max"])


class RuleSet:
    """A rule set, ready to compute with."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data, score = data, data["score"]
        self.low, self.high = exact(score["min"]), exact(score["max"])
        self.decimals, self.mode, self.places = score["decimals"], score["rounding"], score["inputDecimals"]
        self.root = None if is_unknown(data["criteria"]) else Criterion(data["criteria"], score)
        self.of = data["region"].get("of")
        self.bands = [(exact(band["lowerBound"]), band) for band in data["bands"]]
        self.facts = [qualifier["fact"] for qualifier in data.get("qualifiers", [])]

    def rounded(self, x: Fraction) -> str:
        return write(round_to(x, self.decimals, self.mode), self.decimals)


@cache
def published() -> dict[str, dict[str, Any]]:
    """The rule sets of json/rules by their id."""
    found = (read_json(file.read_text("utf-8")) for file in sorted((HERE.parent / "json" / "rules").rglob("*.json")))
    return {rules["id"]: rules for rules in found}


@cache
def published_rules(reference: str) -> RuleSet:
    name, _, version = reference.partition("@")
    data = published()[name]
    if data["version"] != version:
        raise ValueError(f"no rule set {reference} in json/rules")
    return RuleSet(data)


# --- 5.1 What an assessment holds ------------------------------------------------------------------------------------

class Value:
    """What a criterion is worth: a share, or none when it is missing; the best and the worst it may still become."""

    __slots__ = ("children", "coverage", "criterion", "divisor", "high", "low", "redistributed", "share", "way")

    def __init__(self, criterion: Criterion, share: Fraction | None = None, way: str | None = None) -> None:
        self.criterion, self.share, self.way = criterion, share, way
        self.low, self.high = (ZERO, ONE) if share is None else (share, share)
        self.coverage = ZERO if share is None else ONE
        self.redistributed = False
        self.children: list[Value] | None = None
        self.divisor = ZERO  # the weights of the applicable children with a share

    def interval(self) -> list[Fraction]:
        return sorted((self.criterion.place(self.low), self.criterion.place(self.high)))


class Outcome:
    """The value of a unit or region (None: not assessed), and what it was made of."""

    def __init__(self, value: Fraction | None = None, root: Value | None = None, answered: bool = False) -> None:
        self.value, self.root, self.answered = value, root, answered
        self.count: int | None = None
        self.units: list[tuple[str, Outcome]] | None = None
        open_root = root if root and root.redistributed else None
        self.coverage = open_root.coverage if open_root else None
        self.interval = open_root.interval() if open_root else None


def check_text(value: Any, path: Path, issues: Issues) -> bool:
    """Whether it is text that says something."""
    if not isinstance(value, str):
        issues.append(("invalid-type", path))
    elif not value.strip(BLANKS):
        issues.append(("empty-text", path))
    else:
        return True
    return False


def check_name(given: dict[str, Any], field: str, path: Path, issues: Issues) -> bool:
    """Whether a field is a name: text all of which can be seen."""
    place = path + (field,)
    if field not in given:
        issues.append(("missing-field", place))
    elif check_text(given[field], place, issues):
        if all(unicodedata.category(character) not in ("Cf", "Cs") for character in given[field]):
            return True
        issues.append(("not-allowed", place))
    return False


LOWER = {letter: letter + 32 for letter in range(ord("A"), ord("Z") + 1)}


def name_key(name: str) -> str:
    """The text by which names are compared."""
    text = unicodedata.normalize("NFC", name).strip(BLANKS)
    return re.sub(f"[{BLANKS}]+", " ", text).translate(LOWER)


def check_fields(given: dict[str, Any], known: Sequence[str], path: Path, issues: Issues) -> None:
    """The fields that an object has are known."""
    issues.extend(("unknown-field", path + (field,)) for field in given if field not in known)


def read_ranged(value: Any, places: int, ends: Sequence[Any], path: Path, issues: Issues) -> Fraction | None:
    """A decimal between the ends, or an issue."""
    try:
        number = read_decimal(value, places)
        check_range(number, *ends)
        return number
    except Fault as fault:
        issues.append((str(fault), path))
        return None


def read_assessment(rules: RuleSet, given: Any, path: Path, issues: Issues) -> Outcome | None:
    if not isinstance(given, dict):
        issues.append(("invalid-type", path))
        return None
    check_fields(given, ("region", "facts", *REGION_INPUTS), path, issues)
    check_region(rules, given.get("region"), path + ("region",), issues)
    check_facts(rules, given, path, issues)
    return read_input(rules, given, REGION_INPUTS, path, issues)


def check_region(rules: RuleSet, region: Any, path: Path, issues: Issues) -> bool:
    """Whether it can be said which region it is."""
    if not isinstance(region, dict):
        issues.append(("invalid-type", path))
        return False
    check_fields(region, ("name", "type", "code", "province"), path, issues)
    known = check_name(region, "name", path, issues)
    if region.get("type") not in rules.data["appliesTo"]:
        issues.append(("wrong-region-type", path + ("type",)))
        known = False
    if "code" in region:
        check_text(region["code"], path + ("code",), issues)
    return ("province" not in region or check_name(region, "province", path, issues)) and known


def check_facts(rules: RuleSet, given: dict[str, Any], path: Path, issues: Issues) -> None:
    facts = given.get("facts", {})
    if not isinstance(facts, dict):
        issues.append(("invalid-type", path + ("facts",)))
        return
    for fact, value in facts.items():
        if fact not in rules.facts:
            issues.append(("unknown-fact", path + ("facts", fact)))
        elif not isinstance(value, bool):
            issues.append(("invalid-type", path + ("facts", fact)))


def read_input(rules: RuleSet, given: dict[str, Any], inputs: dict[str, Reader], path: Path,
               issues: Issues) -> Outcome | None:
    """The one way in which a region or unit is given."""
    present = [name for name in inputs if name in given]
    if len(present) != 1:
        issues.append(("several-inputs" if present else "no-input", path))
        return None
    return inputs[present[0]](rules, given[present[0]], path + (present[0],), issues)


def read_score(rules: RuleSet, value: Any, path: Path, issues: Issues) -> Outcome:
    return Outcome(read_ranged(value, rules.places, (rules.low, rules.high), path, issues))


def read_unit_score(rules: RuleSet, value: Any, path: Path, issues: Issues) -> Outcome | None:
    if rules.of != "products":
        return read_score(rules, value, path, issues)
    issues.append(("products-needed", path))
    return None


def read_not_assessed(_rules: RuleSet, value: Any, path: Path, issues: Issues) -> Outcome:
    check_text(value, path, issues)
    return Outcome()


def read_dimensions(rules: RuleSet, given: Any, path: Path, issues: Issues) -> Outcome | None:
    return by_root(read_answers(rules, rules.root, given, path, issues), True)


def by_root(root: Value | None, answered: bool) -> Outcome | None:
    if not root:
        return None
    return Outcome(None if root.share is None else root.criterion.place(root.share), root, answered)


def read_products(rules: RuleSet, given: Any, path: Path, issues: Issues) -> Outcome | None:
    before, ends = len(issues), (rules.low, rules.high)
    values: list[Any] = []
    count: Any = 0
    if rules.of != "products":
        issues.append(("rule-unknown", path))
    elif isinstance(given, list):
        count = len(given)
        if not given:
            issues.append(("empty-list", path))
        for at, product in read_items(given, ("name", "score"), path, "duplicate-product", issues):
            values.append(read_ranged(product.get("score"), rules.places, ends, at + ("score",), issues))
    elif isinstance(given, dict):
        check_fields(given, ("mean", "count"), path, issues)
        values = [read_ranged(given.get("mean"), rules.places, ends, path + ("mean",), issues)]
        count = given.get("count")
        if not (is_whole(count) and 1 <= count <= 10**9):
            issues.append(("not-whole", path + ("count",)))
    else:
        issues.append(("invalid-type", path))
    if len(issues) > before:
        return None
    outcome = Outcome(sum(values, ZERO) / len(values))
    outcome.count = int(count)
    return outcome


def read_items(items: list[Any], known: Sequence[str], path: Path, duplicate: str,
               issues: Issues) -> Iterator[tuple[Path, dict[str, Any]]]:
    """The objects of a list, each with a name of its own."""
    spellings: dict[str, str] = {}
    for index, item in enumerate(items):
        place = path + (index,)
        if not isinstance(item, dict):
            issues.append(("invalid-type", place))
            continue
        check_fields(item, known, place, issues)
        if check_name(item, "name", place, issues):
            key = name_key(item["name"])
            if key in spellings:
                same = spellings[key] == item["name"]
                issues.append((duplicate, place) if same else ("spelled-differently", place + ("name",)))
            spellings.setdefault(key, item["name"])
        yield place, item


def read_respondents(rules: RuleSet, given: Any, path: Path, issues: Issues) -> Outcome | None:
    before = len(issues)
    root = rules.root
    if rules.data.get("survey") is not True or root is None:
        issues.append(("not-allowed", path))
    elif not isinstance(given, list):
        issues.append(("invalid-type", path))
    elif not given:
        issues.append(("empty-list", path))
    else:
        for index, answers in enumerate(given):
            check_respondent(root.children, answers, path + (index,), issues)
    if len(issues) > before or root is None:
        return None
    sums = (sum(map(int, answers)) for answers in zip(*given))
    values = [Value(c, (Fraction(total, len(given)) - c.start) / c.size) for c, total in zip(root.children, sums)]
    return by_root(from_children(root, values, path, issues), False)


def check_respondent(dimensions: list[Criterion], answers: Any, path: Path, issues: Issues) -> None:
    if not isinstance(answers, list) or len(answers) != len(dimensions):
        issues.append(("invalid-type", path))
        return
    for index, (criterion, answer) in enumerate(zip(dimensions, answers)):
        try:
            if not is_whole(answer):
                raise Fault("not-whole" if is_number(answer) else "invalid-type")
            check_range(answer, *sorted((criterion.start, criterion.end)))
        except Fault as fault:
            issues.append((str(fault), path + (index,)))


def read_units(rules: RuleSet, given: Any, path: Path, issues: Issues) -> Outcome | None:
    before = len(issues)
    units: list[Any] = []
    if is_unknown(rules.data["region"]):
        issues.append(("rule-unknown", path))
    elif not isinstance(given, list):
        issues.append(("invalid-type", path))
    elif not given:
        issues.append(("empty-list", path))
    else:
        for place, unit in read_items(given, ("name", "type", *UNIT_INPUTS), path, "duplicate-unit", issues):
            if not isinstance(unit.get("type", ""), str):
                issues.append(("invalid-type", place + ("type",)))
            units.append((unit.get("name"), read_input(rules, unit, UNIT_INPUTS, place, issues)))
    return None if len(issues) > before else mean_of_units(units)


def mean_of_units(units: list[tuple[str, Outcome]]) -> Outcome:
    """The region of these units: the mean over those assessed, or over all their products."""
    assessed = [(unit, unit.value) for _, unit in units if unit.value is not None]
    region = Outcome()
    region.units = units
    if assessed:
        weights = [unit.count or 1 for unit, _ in assessed]
        region.value = mean([value * n for (_, value), n in zip(assessed, weights)], sum(weights))
    if any(unit.interval for unit, _ in assessed):
        region.coverage = mean([ONE if unit.coverage is None else unit.coverage for unit, _ in assessed])
        ends = [unit.interval or [value, value] for unit, value in assessed]
        region.interval = [mean([low for low, _ in ends]), mean([high for _, high in ends])]
    return region


def mean(values: Sequence[Fraction], count: int = 0) -> Fraction:
    return sum(values, ZERO) / (count or len(values))


REGION_INPUTS: dict[str, Reader] = {
    "units": read_units, "dimensions": read_dimensions, "score": read_score, "notAssessed": read_not_assessed}
UNIT_INPUTS: dict[str, Reader] = {
    "score": read_unit_score, "dimensions": read_dimensions, "products": read_products,
    "respondents": read_respondents, "notAssessed": read_not_assessed}


# --- 5.2 Answers ------------------------------------------------------------------------------------------------------

FORMS = ("percent", "answers", "notApplicable", "notAssessed")


def read_answers(rules: RuleSet, parent: Criterion | None, given: Any, path: Path,
                 issues: Issues) -> Value | None:
    """The answers for the children of one criterion; nothing when anything in them is wrong."""
    before = len(issues)
    if not parent or not parent.computable:
        issues.append(("rule-unknown", path))
        return None
    if not isinstance(given, dict):
        issues.append(("invalid-type", path))
        return None
    groups = [child for child in parent.children if child.groups] if parent is rules.root else []
    for key in given:
        if key not in parent.ids and not any(key in group.ids for group in groups):
            deeper = any(key == c.id for child in parent.children if not child.computable for c in child.below())
            issues.append(("rule-unknown" if deeper else "unknown-criterion", path + (key,)))
    values = [(read_group if child in groups else read_child)(rules, child, given, path, issues)
              for child in parent.children]
    issues.extend(find_missing(parent, values, path))
    return None if len(issues) > before else from_children(parent, values, path, issues)


def read_group(rules: RuleSet, group: Criterion, given: dict[str, Any], path: Path, issues: Issues) -> Value | None:
    """A dimension that only groups: its children may stand beside the dimensions, in its place."""
    flat = {child.id: given[child.id] for child in group.children if child.id in given}
    if flat and group.id not in given:
        return read_answers(rules, group, flat, path, issues)
    issues.extend(("answered-twice", path + (key,)) for key in flat)
    return read_child(rules, group, given, path, issues)


def read_child(rules: RuleSet, child: Criterion, given: dict[str, Any], above: Path, issues: Issues) -> Value | None:
    path = above + (child.id,)
    if child.id not in given:
        return Value(child, None, "leftOut")
    answer = given[child.id]
    if not isinstance(answer, dict):
        number = read_ranged(answer, rules.places, sorted((child.start, child.end)), path, issues)
        return None if number is None else Value(child, child.settle((number - child.start) / child.size))
    forms = list(answer)
    if len(forms) != 1 or forms[0] not in FORMS:
        issues.append(("invalid-type", path))
        return None
    return read_form(rules, child, forms[0], answer[forms[0]], path + (forms[0],), issues)


def read_form(rules: RuleSet, child: Criterion, form: str, answer: Any, place: Path, issues: Issues) -> Value | None:
    if form == "answers":
        return read_answers(rules, child, answer, place, issues)
    if form == "percent":
        if child.added:
            issues.append(("rule-unknown", place))
            return None
        percent = read_ranged(answer, rules.places, (0, 100), place, issues)
        return None if percent is None else Value(child, child.settle(percent / 100))
    return Value(child, None, form) if check_text(answer, place, issues) else None


def find_missing(parent: Criterion, values: list[Any], path: Path) -> Iterator[Issue]:
    """Children that may not be missing."""
    for value in values:
        if value and value.share is None and (parent.adds or parent.missing.get(value.way, "error") == "error"):
            place = path + (value.criterion.id,)
            yield "missing-criterion" if value.way == "leftOut" else "not-allowed", place


# --- 5.3 From answers to a share --------------------------------------------------------------------------------------

class Part(NamedTuple):
    """A child that counts in its parent: with a share or without, but with a weight."""

    weight: Fraction
    share: Fraction | None
    low: Fraction
    high: Fraction
    coverage: Fraction


def from_children(parent: Criterion, values: list[Any], path: Path, issues: Issues) -> Value | None:
    """A criterion from the values of its children, all of which may be as they are; nothing when they are too much."""
    result = Value(parent)
    result.children = values
    parts = [part for part in (count_in(parent, value, result) for value in values) if part]
    if parent.adds:
        return add_up(parent, parts, result, path, issues)
    total = sum([part.weight for part in parts], ZERO)
    if total == 0:
        result.way, result.redistributed = "notApplicable", False
        return result
    shared = [(part.weight, part.share) for part in parts if part.share is not None]
    result.divisor = sum([weight for weight, _ in shared], ZERO)
    result.coverage = sum([part.weight * part.coverage for part in parts], ZERO) / total
    if result.divisor == 0 or result.coverage < parent.completeness:
        result.way = "notAssessed"
    if not result.way:
        result.share = parent.settle(combine(parent.method, shared))
    result.low = parent.settle(combine(parent.method, [(part.weight, part.low) for part in parts]))
    result.high = parent.settle(combine(parent.method, [(part.weight, part.high) for part in parts]))
    return result


def add_up(parent: Criterion, parts: list[Part], result: Value, path: Path, issues: Issues) -> Value | None:
    """A sum of which some points are unknown: all children have a value, and together they are at most the total."""
    result.divisor = total = exact(parent.data["total"])
    shares = [sum([part.weight * ends for part, ends in zip(parts, column)], ZERO) / total
              for column in zip(*((part.share, part.low, part.high) for part in parts))]
    if shares[0] > 1:
        issues.append(("above-maximum", path))
        return None
    result.share, result.low, result.high = map(parent.settle, shares)
    result.coverage = ONE - sum([part.weight * (ONE - part.coverage) for part in parts], ZERO) / total
    return result


def count_in(parent: Criterion, value: Value, result: Value) -> Part | None:
    """Step 1: how a child counts in its parent, by the parent's policy when it is missing."""
    weight = value.criterion.weight
    if value.share is not None:
        result.redistributed |= value.redistributed
        return Part(weight, value.share, value.low, value.high, value.coverage)
    policy = parent.missing[value.way]
    if policy == "zero":
        return Part(weight, ZERO, ZERO, ZERO, ZERO)
    if policy == "redistribute":
        result.redistributed = True
        if value.way == "notApplicable":
            return None
    else:
        result.way = "notAssessed"
    return Part(weight, None, ZERO, ONE, ZERO)


Pairs = list[tuple[Fraction, Fraction]]


def combine(method: str, pairs: Pairs) -> Fraction:
    """The share of a whole from the weights and shares of its parts."""
    return METHODS[method](pairs)


def weighted_mean(pairs: Pairs) -> Fraction:
    return sum([weight * share for weight, share in pairs], ZERO) / sum([weight for weight, _ in pairs], ZERO)


def shares_of(pairs: Pairs) -> list[Fraction]:
    return [share for _, share in pairs]


def median(pairs: Pairs) -> Fraction:
    shares = sorted(shares_of(pairs))
    return (shares[(len(shares) - 1) // 2] + shares[len(shares) // 2]) / 2


METHODS: dict[str, Callable[[Pairs], Fraction]] = {
    "weighted-mean": weighted_mean,
    "sum": weighted_mean,
    "mean": weighted_mean,
    "minimum": lambda pairs: min(shares_of(pairs)),
    "maximum": lambda pairs: max(shares_of(pairs)),
    "median": median,
}


# --- 5.5 The result ---------------------------------------------------------------------------------------------------

def do_score(given: dict[str, Any], rules: RuleSet) -> dict[str, Any]:
    return score(rules, given.get("assessment"))


def score(rules: RuleSet, assessment: Any) -> dict[str, Any]:
    issues: Issues = []
    outcome = read_assessment(rules, assessment, (), issues)
    if issues or not outcome:
        raise Refused("invalid-assessment", *issues)
    return write_region(rules, outcome, assessment.get("facts", {}))


def do_score_all(given: dict[str, Any], rules: RuleSet) -> list[dict[str, Any]]:
    assessments = given.get("assessments")
    if not isinstance(assessments, list):
        raise Refused("invalid-assessment", ("invalid-type", ()))
    issues: Issues = []
    outcomes = [read_assessment(rules, given, (index,), issues) for index, given in enumerate(assessments)]
    issues.extend(find_same_regions(rules, assessments))
    if issues:
        raise Refused("invalid-assessment", *issues)
    return [write_region(rules, outcome, a.get("facts", {})) for outcome, a in zip(outcomes, assessments) if outcome]


def find_same_regions(rules: RuleSet, assessments: list[Any]) -> Iterator[Issue]:
    """Regions that are there twice, and those of one name of which only some say their province."""
    first: dict[Any, tuple[str, str | None]] = {}
    said: dict[Any, set[bool]] = {}
    for index, assessment in enumerate(assessments):
        region = assessment.get("region") if isinstance(assessment, dict) else None
        if not isinstance(region, dict) or not check_region(rules, region, (), []):
            continue
        name, province = region["name"], region.get("province")
        own = name_key(name), region["type"]
        same = (*own, province and name_key(province))
        if same not in first:
            first[same] = name, province
        elif first[same] == (name, province):
            yield "duplicate-region", (index, "region")
        else:
            yield "spelled-differently", (index, "region", "name" if first[same][0] != name else "province")
        if (province is None) in said.setdefault(own, set()):
            yield "province-needed", (index, "region")
        said[own].add(province is not None)


def write_region(rules: RuleSet, outcome: Outcome, facts: dict[str, bool]) -> dict[str, Any]:
    result, notes = write_outcome(rules, outcome)
    if outcome.value is not None:
        result["qualifier"] = qualify(rules, facts, notes)
    if outcome.units is not None:
        absent = [unit for _, unit in outcome.units if unit.value is None]
        if 0 < len(absent) < len(outcome.units):
            notes.append("units-left-out")
        result["units"] = [write_unit(rules, name, unit) for name, unit in outcome.units]
    result["notes"] = sorted(set(notes))
    return result


def write_unit(rules: RuleSet, name: str, outcome: Outcome) -> dict[str, Any]:
    result, notes = write_outcome(rules, outcome)
    return {**result, "name": name, "productCount": outcome.count, "notes": sorted(set(notes))}


def write_outcome(rules: RuleSet, outcome: Outcome) -> tuple[dict[str, Any], list[str]]:
    """What units and regions have in common, and their notes."""
    if outcome.value is None:
        return {"status": "not-assessed"}, ["not-assessed"]
    classes, notes = classify(rules, outcome.value)
    root = outcome.root
    result = {"status": "scored", "score": rules.rounded(outcome.value), "exact": str(outcome.value), **classes,
              **write_open(outcome.coverage, outcome.interval)}
    if root:
        result["dimensions"] = write_children(rules, root, root.criterion.size)
        if outcome.answered and any_missing(root):
            notes.append("answers-missing")
    return result, notes


def write_open(coverage: Fraction | None, interval: list[Fraction] | None) -> dict[str, Any]:
    if coverage is None or interval is None:
        return {}
    return {"coverage": str(coverage), "interval": {"from": str(interval[0]), "to": str(interval[1])}}


def any_missing(value: Value) -> bool:
    return any(child.share is None or any_missing(child) for child in value.children or [])


def write_children(rules: RuleSet, parent: Value, factor: Fraction | None) -> list[dict[str, Any]]:
    """The criteria below one. `factor` is what a share of 1 of it adds to the score; None below minimum etc."""
    written = []
    for child in parent.children or []:
        part = ZERO if parent.share is None else child.criterion.weight / parent.divisor
        own = None if factor is None or parent.criterion.method not in LINEAR else factor * part
        written.append(write_criterion(rules, child, own))
    return written


def write_criterion(rules: RuleSet, value: Value, factor: Fraction | None) -> dict[str, Any]:
    result: dict[str, Any] = {"id": value.criterion.id}
    if value.share is not None:
        placed = value.criterion.place(value.share)
        result.update(exact=str(placed), score=rules.rounded(placed))
        result["share"] = None if value.criterion.added else str(value.share)
        result["contribution"] = None if factor is None else str(factor * value.share)
    if value.redistributed:
        result.update(write_open(value.coverage, value.interval()))
    if value.children:
        result["children"] = write_children(rules, value, factor)
    return result


# --- 6. Classes -------------------------------------------------------------------------------------------------------

def classify(rules: RuleSet, value: Fraction) -> tuple[dict[str, Any], list[str]]:
    """The band of a value, and the notes of its class."""
    units = round_to(value, rules.decimals, rules.mode)
    rounded = Fraction(units, 10**rules.decimals)
    on = rules.data["classifyOn"]
    compared = Fraction(round_to(rounded, on["decimals"], on["rounding"]), 10 ** on["decimals"])
    reached = [b for bound, b in rules.bands if bound < compared or (bound == compared and b["inclusive"])]
    band = (reached or [rules.bands[0][1]])[-1]
    notes = []
    if (value * 10**rules.decimals).denominator == 2 and round_to(value, rules.decimals, "half-even") != units:
        notes.append("rounding-tie")
    if any(bound - Fraction(1, 10 ** on["decimals"]) < rounded < bound for bound, _ in rules.bands[1:]):
        notes.append("between-bands")
    brackets = [b["bracket"] for _, b in rules.bands if b.get("bracket")]
    if any(exact(bracket["above"]) < rounded < exact(bracket["upTo"]) for bracket in brackets):
        notes.append("inside-bracket")
    label = band["label"]
    if label is None:
        notes.append("label-unknown")
    return {"grade": band["grade"], "zone": band["zone"], "label": label and label["id"]}, notes


def qualify(rules: RuleSet, facts: dict[str, bool], notes: list[str]) -> str | None:
    """The qualifier of a region."""
    if any(fact not in facts for fact in rules.facts):
        notes.append("fact-absent")
    labels = [q["label"]["id"] for q in rules.data.get("qualifiers", []) if facts.get(q["fact"])]
    return labels[0] if labels else None


def do_classify(given: dict[str, Any], rules: RuleSet) -> dict[str, Any]:
    issues: Issues = []
    value = read_ranged(given.get("value"), rules.places, (rules.low, rules.high), ("value",), issues)
    check_facts(rules, given, (), issues)
    if issues or value is None:
        raise Refused("invalid-argument", *issues)
    classes, notes = classify(rules, value)
    return {**classes, "qualifier": qualify(rules, given.get("facts", {}), notes), "notes": sorted(set(notes))}


# --- 7. rank ----------------------------------------------------------------------------------------------------------

WITHIN = ("type", "province", "all")
TIES = ("competition", "modified", "dense", "ordinal", "fractional")


class Entry(NamedTuple):
    at: int
    region: dict[str, str]
    rules: RuleSet
    value: Fraction | None
    key: bytes


def by_code_unit(text: str) -> bytes:
    """Text as it is compared: by its UTF-16 code units."""
    return text.encode("utf-16-be", "surrogatepass")


def do_rank(given: dict[str, Any], rules: RuleSet) -> list[dict[str, Any]]:
    within = option(given, "within", "type", one_of(*WITHIN))
    ties = option(given, "ties", "competition", one_of(*TIES))
    on = option(given, "on", "score", one_of("score", "exact"))
    if ties == "ordinal" and "key" not in given:
        raise Refused("invalid-argument", ("missing-key", ("key",)))
    key = given["key"] if ties == "ordinal" else None
    entries = [enter(i, entry, rules, on, key) for i, entry in enumerate(given["entries"])]
    check_entries(entries, within)
    groups: dict[Any, list[Entry]] = {}
    for entry in entries:
        groups.setdefault(group_of(entry.region, within), []).append(entry)
    if key is not None:
        check_keys(entries, groups, key)
    scored = {name: [entry for entry in group if entry.value is not None] for name, group in groups.items()}
    return [place(entry, scored[group_of(entry.region, within)], ties) for entry in sorted(entries, key=position)]


def enter(index: int, given: dict[str, Any], rules: RuleSet, on: str, key: str | None) -> Entry:
    if "rules" in given:
        rules = published_rules(given["rules"])
    value = score(rules, given["assessment"]).get(on)
    region = given["assessment"]["region"]
    if value is None:
        return Entry(index, region, rules, None, b"")  # without a value there are no equal values for the key to part
    own = by_code_unit(region.get(key, "")) if isinstance(key, str) else b""
    return Entry(index, region, rules, Fraction(value), own)


def check_entries(entries: list[Entry], within: str) -> None:
    issues: Issues = []
    names = [(entry.rules.data["id"], entry.rules.data["version"]) for entry in entries]
    for entry, name in zip(entries, names):
        if name != names[0]:
            issues.append(("mixed-rule-sets", (entry.at, "ruleSet")))
        if within == "province" and "province" not in entry.region:
            issues.append(("missing-province", (entry.at, "region", "province")))
    if issues:
        raise Refused("invalid-argument", *issues)


def check_keys(entries: list[Entry], groups: dict[Any, list[Entry]], key: Any) -> None:
    if key not in ("name", "code", "province") or any(key not in entry.region for entry in entries):
        raise Refused("invalid-argument", ("invalid-option", ("key",)))
    for group in groups.values():
        keys = [(entry.value, entry.key) for entry in group if entry.value is not None]
        if len(set(keys)) < len(keys):
            raise Refused("invalid-argument", ("ambiguous-key", ("key",)))


def group_of(region: dict[str, str], within: str) -> Any:
    if within == "all":
        return None
    if within == "type":
        return region["type"]
    return name_key(region["province"]), "kabupaten" if region["type"] == "kota" else region["type"]


def place(entry: Entry, scored: list[Entry], ties: str) -> dict[str, Any]:
    """The place of an entry among those of its group that have a score."""
    answer = {"index": entry.at, "of": len(scored), "tied": False}
    if entry.value is None:
        return answer
    better = [other.value for other in scored if other.value is not None and other.value > entry.value]
    equal = [other for other in scored if other.value == entry.value]
    ahead = len(better)
    half = Fraction(len(equal) + 1, 2)
    ranks: dict[str, Fraction | int] = {
        "competition": ahead + 1, "modified": ahead + len(equal), "dense": len(set(better)) + 1,
        "fractional": ahead + half, "ordinal": ahead + 1 + sum(other.key < entry.key for other in equal)}
    rank = ranks[ties]
    return {**answer, "rank": int(rank) if rank == int(rank) else float(rank), "tied": len(equal) > 1}


def position(entry: Entry) -> Any:
    """Where an entry stands in the answer."""
    region = entry.region
    texts = [by_code_unit(region.get(field, "")) for field in ("name", "type", "province")]
    return entry.value is None, -(entry.value or ZERO), entry.key, texts, entry.at


# --- 8. resolve, find -------------------------------------------------------------------------------------------------

def named(rules: dict[str, Any]) -> dict[str, str]:
    return {"id": rules["id"], "version": rules["version"], "digest": digest_of(rules)}


def do_resolve(given: dict[str, Any]) -> dict[str, str]:
    reference = given.get("reference")
    at = ("reference",)
    name, pinned, digest = reference.partition("#") if isinstance(reference, str) else ("", "#", "")
    if pinned and not re.fullmatch("sha256-[0-9a-f]{12,64}", digest):
        raise Refused("invalid-argument", ("invalid-type", at))
    name, versioned, version = name.partition("@")
    rules = published().get(name)
    if not rules:
        raise Refused("unknown-rule-set", ("unknown-id", at))
    if versioned and rules["version"] != version:
        raise Refused("unknown-rule-set", ("unknown-version", at))
    if not digest_of(rules).startswith(digest):
        raise Refused("unknown-rule-set", ("digest-mismatch", at))
    return named(rules)


def do_find(given: dict[str, Any]) -> dict[str, str]:
    year, kind = given.get("year"), given.get("regionType", "")
    issues = [("invalid-type", (n,)) for n, v in (("authority", given.get("authority")), ("regionType", kind))
              if not isinstance(v, str)]
    if not is_whole(year):
        issues.append(("not-whole" if is_number(year) else "invalid-type", ("year",)))
    if issues:
        raise Refused("invalid-argument", *issues)
    steps: list[tuple[str, str, Callable[[dict[str, Any]], bool]]] = [
        ("unknown-authority", "authority", lambda rules: rules["authority"] == given["authority"]),
        ("unknown-year", "year", lambda rules: rules["year"] == year),
        ("wrong-region-type", "regionType", lambda rules: "regionType" not in given or kind in rules["appliesTo"])]
    found = list(published().values())
    for code, name, fits in steps:
        found = [rules for rules in found if fits(rules)]
        if not found:
            raise Refused("unknown-rule-set", (code, (name,)))
    if len(found) > 1:
        raise Refused("unknown-rule-set", ("ambiguous-rule-set", ("regionType",)))
    return named(found[0])


# --- 9. check: the digest and the shape -------------------------------------------------------------------------------

UNHASHED = ("digest", "title", "legalBasis", "extends", "evidence")
Shape = Callable[[Any, Path], Iterator[Issue]]


def canonical(value: Any) -> str:
    """The one text of a JSON value: RFC 8785, for numbers of a millionth and more."""
    if isinstance(value, dict):
        fields = sorted(value, key=by_code_unit)
        return "{" + ",".join(f"{canonical(field)}:{canonical(value[field])}" for field in fields) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else format(Decimal(repr(value)), "f")
    return json.dumps(value, ensure_ascii=False)


def digest_of(rules: dict[str, Any]) -> str:
    hashed = {key: value for key, value in rules.items() if key not in UNHASHED}
    return "sha256-" + hashlib.sha256(canonical(hashed).encode("utf-8")).hexdigest()


def do_check(given: dict[str, Any]) -> dict[str, str]:
    rules: Any = given.get("ruleSet")
    refuse_first(rules, find_too_deep, find_half, RULE_SET, find_senseless, find_misnamed, find_unproven)
    return {"digest": digest_of(rules)}


def lay_down(rules: dict[str, Any]) -> RuleSet:
    """A rule set of the right shape, if it makes sense."""
    refuse_first(rules, find_senseless)
    return RuleSet(rules)


def refuse_first(rules: Any, *looks: Shape) -> None:
    """The first thing that is wrong: each look may rely on those before."""
    for look in looks:
        for issue in look(rules, ()):
            raise Refused("invalid-rule-set", issue)


def find_too_deep(value: Any, path: Path) -> Iterator[Issue]:
    """Lists and objects in more than 64 levels."""
    if isinstance(value, (dict, list)):
        if len(path) >= 64:
            yield "too-deep", path[:3]
            return
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from find_too_deep(item, path + (key,))


def find_half(value: Any, path: Path) -> Iterator[Issue]:
    """Half of a character, in a text or in the name of a field."""
    if isinstance(value, str) and any(unicodedata.category(character) == "Cs" for character in value):
        yield "not-allowed", path
    if isinstance(value, (dict, list)):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            if isinstance(key, str):
                yield from find_half(key, path + (key,))
            yield from find_half(item, path + (key,))


def typed(fits: Callable[[Any], bool], then: Callable[[Any], str | None] = lambda value: None) -> Shape:
    """A value of a JSON type, for which `then` knows no fault."""
    def check(value: Any, path: Path) -> Iterator[Issue]:
        code = then(value) if fits(value) else "invalid-type"
        if code:
            yield code, path
    return check


def is_text(value: Any) -> bool:
    return isinstance(value, str)


def words(listed: str) -> Shape:
    return typed(is_text, lambda value: None if value in listed.split() else "not-allowed")


def pattern(regular: str) -> Shape:
    return typed(is_text, lambda value: None if re.fullmatch(regular, value) else "not-allowed")


def whole(low: int | None = None, high: int | None = None) -> Shape:
    def then(value: Any) -> str | None:
        if not is_whole(value):
            return "not-whole"
        if low is not None and value < low:
            return "below-minimum"
        return "above-maximum" if high is not None and value > high else None
    return typed(is_number, then)


def or_null(shape: Shape) -> Shape:
    return lambda value, path: iter(()) if value is None else shape(value, path)


def or_unknown(shape: Shape) -> Shape:
    return lambda value, path: (UNKNOWN if is_unknown(value) else shape)(value, path)


def list_of(shape: Shape, least: int = 0) -> Shape:
    def check(value: Any, path: Path) -> Iterator[Issue]:
        if not isinstance(value, list):
            yield "invalid-type", path
        elif len(value) < least:
            yield "empty-list", path
        else:
            for index, item in enumerate(value):
                yield from shape(item, path + (index,))
    return check


def record(fields: dict[str, Shape]) -> Shape:
    """An object of these fields; one whose name ends with ? may be absent."""
    shapes = {name.rstrip("?"): shape for name, shape in fields.items()}

    def check(value: Any, path: Path) -> Iterator[Issue]:
        if not isinstance(value, dict):
            yield "invalid-type", path
            return
        for name in value:
            if name in shapes:
                yield from shapes[name](value[name], path + (name,))
            else:
                yield "not-allowed", path + (name,)
        for name in fields:
            if not name.endswith("?") and name not in value:
                yield "missing-field", path + (name,)
    return check


KEBAB = "[a-z0-9]+(-[a-z0-9]+)*"
TEXT = typed(is_text, lambda value: None if value.strip(BLANKS) else "empty-text")
FLAG = typed(lambda value: isinstance(value, bool))
NUMBER = typed(lambda value: is_text(value) or is_number(value),
               lambda value: "not-a-decimal" if is_text(value) and not DECIMAL.fullmatch(value) else None)
PLACES = whole(0, 6)
LABEL = record({"id": TEXT, "en": TEXT})
UNKNOWN = record({"unknown": TEXT})
ROUNDING = record({"decimals": PLACES, "rounding": words(" ".join(MODES))})
POLICY = words("error redistribute zero not-assessed")
NAMED = {"id": pattern(f"{KEBAB}(/{KEBAB})*"), "version": pattern(r"[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?")}
DIGEST = pattern("(sha256-[0-9a-f]{64})?")
BAND = record({
    "lowerBound": NUMBER, "inclusive": FLAG, "grade": or_null(TEXT), "zone": or_null(TEXT), "label": or_null(LABEL),
    "quality?": or_null(LABEL), "bracket?": record({"above": NUMBER, "upTo": NUMBER})})
CRITERION: Shape = record({
    "id": pattern(KEBAB), "label": LABEL, "weight?": or_unknown(NUMBER), "points?": or_unknown(NUMBER),
    "scale?": record({"from": NUMBER, "to": NUMBER}), "total?": NUMBER,
    "method?": words(" ".join(METHODS)),
    "children?": or_unknown(list_of(lambda value, path: CRITERION(value, path), 1)),
    "missing?": record({"notApplicable?": POLICY, "notAssessed?": POLICY, "leftOut?": POLICY, "completeness?": NUMBER}),
    "rounding?": ROUNDING})
RULE_SET = record({
    **NAMED, "digest?": DIGEST, "year": whole(1 - 2**53, 2**53 - 1), "title": LABEL, "authority": pattern(KEBAB),
    "legalBasis": list_of(TEXT), "appliesTo": list_of(pattern(KEBAB), 1),
    "score": record({"decimals": PLACES, "rounding": words(" ".join(MODES)), "min": NUMBER, "max": NUMBER,
                     "inputDecimals": PLACES}),
    "criteria": or_unknown(CRITERION),
    "region": or_unknown(record({"method": words("mean"), "of": words("units products")})),
    "bands": list_of(BAND, 1), "classifyOn": ROUNDING,
    "qualifiers": list_of(record({"fact": pattern(KEBAB), "question": LABEL, "label": LABEL})), "survey?": FLAG,
    "ranking": record({"within": words(" ".join(WITHIN)), "ties": words(" ".join(TIES)), "on": words("score exact")}),
    "extends?": record({"ruleSet": record({**NAMED, "digest": DIGEST}), "changes": list_of(TEXT)}),
    "evidence": list_of(record({
        "claim": TEXT, "level": words("confirmed single inferred unknown own"), "sources": list_of(TEXT),
        "note?": TEXT}))})


# --- 9. check: the sense ----------------------------------------------------------------------------------------------

def find_senseless(rules: dict[str, Any], path: Path) -> Iterator[Issue]:
    """What is wrong with a rule set of the right shape; each step may rely on those before."""
    nodes = list_nodes(rules)
    yield from find_unreadable(rules, nodes)
    low, high = exact(rules["score"]["min"]), exact(rules["score"]["max"])
    yield from find_in_score(rules, low, high)
    for node, place, parent in nodes:
        yield from find_in_criterion(node, place, parent, rules["score"])
    yield from find_in_weights(nodes)
    yield from find_disallowed(rules, nodes)
    yield from find_in_bands(rules, low, high)
    if rules.get("digest") and rules["digest"] != digest_of(rules):
        yield "digest-mismatch", ("digest",)


Node = tuple[dict[str, Any], Path, Any]  # a criterion, where it stands, its parent or None


def listed_children(criterion: dict[str, Any]) -> list[dict[str, Any]]:
    children = criterion.get("children")
    return children if isinstance(children, list) else []


def list_nodes(rules: dict[str, Any]) -> list[Node]:
    criteria = rules["criteria"]
    return [] if is_unknown(criteria) else list(walk(criteria, ("criteria",), None))


def walk(criterion: dict[str, Any], path: Path, parent: dict[str, Any] | None) -> Iterator[Node]:
    """The criteria of a tree with their paths and parents, parents first."""
    yield criterion, path, parent
    for index, child in enumerate(listed_children(criterion)):
        yield from walk(child, path + ("children", index), criterion)


def find_unreadable(rules: dict[str, Any], nodes: list[Node]) -> Iterator[Issue]:
    """Decimals that are too long or too large."""
    for holder, path, names, most in decimals_of(rules, nodes):
        for name in names:
            value = holder.get(name)
            if value is not None and not isinstance(value, dict):
                try:
                    read_decimal(value, most)
                except Fault as fault:
                    yield str(fault).replace("below-minimum", "above-maximum"), path + (name,)


def decimals_of(rules: dict[str, Any], nodes: list[Node]) -> Iterator[tuple[Any, Path, Sequence[str], int]]:
    """Where the decimals of a rule set stand, and how many decimals each may have."""
    places = rules["score"]["inputDecimals"]
    yield rules["score"], ("score",), ("min", "max"), places
    for index, band in enumerate(rules["bands"]):
        yield band, ("bands", index), ("lowerBound",), places
        yield band.get("bracket", {}), ("bands", index, "bracket"), ("above", "upTo"), places
    for node, path, _ in nodes:
        yield node, path, ("points",), places
        yield node.get("scale", {}), path + ("scale",), ("from", "to"), places
        yield node, path, ("weight",), 6
        # where children are added as they are, the total is the end of their scale
        yield node, path, ("total",), places if any(is_added(child, node) for child in listed_children(node)) else 6
        yield node.get("missing", {}), path + ("missing",), ("completeness",), 6


def keeps(number: Fraction, decimals: int) -> bool:
    """Whether a number has no more decimals than these."""
    scaled: Fraction = number * 10**decimals
    return scaled.denominator == 1


def find_in_score(rules: dict[str, Any], low: Fraction, high: Fraction) -> Iterator[Issue]:
    """The scale of scores, which every score can be written and read on."""
    score, on = rules["score"], rules["classifyOn"]
    if not low < high:
        yield "scale-empty", ("score",)
    if score["decimals"] > score["inputDecimals"]:
        yield "not-allowed", ("score", "decimals")
    for name in ("min", "max"):
        if not keeps(exact(score[name]), score["decimals"]):
            yield "too-many-decimals", ("score", name)
        yield from find_beyond(score[name], max(score["decimals"], on["decimals"]), ("score", name))


def find_beyond(end: Any, decimals: int, path: Path) -> Iterator[Issue]:
    """The end of a scale that has too many digits for a double."""
    if abs(exact(end)) * 10**decimals >= 2**53:
        yield "beyond-proofs", path


def find_in_criterion(node: dict[str, Any], path: Path, parent: dict[str, Any] | None,
                      score: dict[str, Any]) -> Iterator[Issue]:
    method, needed = node.get("method"), WEIGHTS.get((parent or {}).get("method", ""))
    wrong_total = "total" in node and method not in WEIGHTS
    if (method is None) == bool(listed_children(node)) or (method and "children" not in node) or wrong_total:
        yield "method-children", path
    if any((name in node) != (name == needed) for name in ("weight", "points")):
        yield "method-children", path
    if "missing" in node and "children" not in node:
        yield "method-children", path + ("missing",)
    for name in ("weight", "points", "total"):
        value = node.get(name)
        known = value is not None and not isinstance(value, dict)
        if known and (exact(value) < 0 or (name != "weight" and exact(value) == 0)):
            yield "below-minimum", path + (name,)
    completeness = exact(node.get("missing", {}).get("completeness", 0))
    if not 0 <= completeness <= 1:
        yield "below-minimum" if completeness < 0 else "above-maximum", path + ("missing", "completeness")
    yield from find_in_scale(node, path, parent, score)
    decimals = max(score["decimals"], node.get("rounding", {}).get("decimals", 0))
    for end, place in ends_of(node, path, parent, score):
        yield from find_beyond(end, decimals, place)


def ends_of(node: dict[str, Any], path: Path, parent: Any, score: dict[str, Any]) -> list[tuple[Any, Path]]:
    """The ends of a criterion's scale, and where the rules say them."""
    if "scale" in node:
        return [(node["scale"][name], path + ("scale", name)) for name in ("from", "to")]
    if "points" in node and not is_unknown(node["points"]):
        return [(node["points"], path + ("points",))]
    if is_added(node, parent):
        return [(parent["total"], path[:-2] + ("total",))]
    # the scale of scores, which is looked at for itself, but for what this criterion rounds to
    return [(score[name], path + ("rounding", "decimals")) for name in ("min", "max") if "rounding" in node]


def find_in_scale(node: dict[str, Any], path: Path, parent: Any, score: dict[str, Any]) -> Iterator[Issue]:
    ends = scale_of(node, score, parent)
    if ends[0] == ends[1]:
        yield "scale-empty", path + ("scale",)
    if parent is None and ends != (exact(score["min"]), exact(score["max"])):
        yield "not-allowed", path + ("scale",)
    if "rounding" in node and not all(keeps(end, node["rounding"]["decimals"]) for end in ends):
        yield "too-many-decimals", path + ("rounding", "decimals")


def find_in_weights(nodes: list[Node]) -> Iterator[Issue]:
    for node, path, _ in nodes:
        weights = [child[WEIGHTS[node["method"]]] for child in listed_children(node) if node["method"] in WEIGHTS]
        if not weights or any(is_unknown(weight) for weight in weights):
            continue
        total = sum(map(exact, weights))
        if "total" in node and total != exact(node["total"]):
            yield "weight-sum", path + ("total",)
        elif total == 0:
            yield "weight-sum", path


def find_misnamed(rules: dict[str, Any], path: Path) -> Iterator[Issue]:
    """Names that are taken: ids and facts here, the ids of published rule sets elsewhere."""
    ids = [(node["id"], place + ("id",)) for node, place, _ in list_nodes(rules)]
    facts = [(item["fact"], ("qualifiers", index, "fact")) for index, item in enumerate(rules["qualifiers"])]
    for names in (ids, facts):
        for index, (name, place) in enumerate(names):
            if name in [earlier for earlier, _ in names[:index]]:
                yield "duplicate-id", place
    known = published().get(rules["id"])
    if known and (rules["version"], digest_of(rules)) != (known["version"], digest_of(known)):
        yield "not-allowed", ("id",)


def find_disallowed(rules: dict[str, Any], nodes: list[Node]) -> Iterator[Issue]:
    if rules["region"].get("of") == "products" and nodes:
        yield "not-allowed", ("region", "of")
    if not rules.get("survey"):
        return
    other = any("missing" in node or "rounding" in node or node.get("method", "mean") not in LINEAR for node, _, _ in nodes)
    if other or not nodes or not listed_children(nodes[0][0]):
        yield "not-allowed", ("survey",)
    for node, path, _ in nodes:
        unknown = is_unknown(node.get("weight")) or is_unknown(node.get("points"))
        odd = unknown or "children" in node or not all(keeps(end, 0) for end in scale_of(node, rules["score"]))
        if len(path) == 3 and odd:
            yield "not-allowed", path


def find_in_bands(rules: dict[str, Any], low: Fraction, high: Fraction) -> Iterator[Issue]:
    bounds = [exact(band["lowerBound"]) for band in rules["bands"]]
    for index, (band, bound) in enumerate(zip(rules["bands"], bounds)):
        at = ("bands", index, "lowerBound")
        if index and bound < bounds[index - 1]:
            yield "band-order", at
        if "bracket" in band and not exact(band["bracket"]["above"]) < bound <= exact(band["bracket"]["upTo"]):
            yield "band-order", ("bands", index, "bracket")
        if not low <= bound <= high:
            yield "band-outside-scale", at
        if (index and bound == bounds[index - 1]) or not keeps(bound, rules["classifyOn"]["decimals"]):
            yield "band-unreachable", at
    if bounds[0] != low:
        yield "band-gap", ("bands", 0, "lowerBound")
    if not rules["bands"][0]["inclusive"]:
        yield "band-gap", ("bands", 0, "inclusive")
    yield from find_unreachable(rules, bounds, high)


def find_unreachable(rules: dict[str, Any], bounds: list[Fraction], high: Fraction) -> Iterator[Issue]:
    """Bands that no rounded score falls into."""
    decimals = min(rules["classifyOn"]["decimals"], rules["score"]["decimals"])
    for index, (band, bound) in enumerate(zip(rules["bands"], bounds)):
        first = round_to(bound, decimals, "ceiling")
        first += not band["inclusive"] and first == bound * 10**decimals
        if index + 1 < len(bounds):
            end = bounds[index + 1] * 10**decimals
            reached = first < end or (first == end and not rules["bands"][index + 1]["inclusive"])
        else:
            reached = first <= round_to(high, decimals, "ceiling")
        if not reached:
            yield "band-unreachable", ("bands", index)


def find_unproven(rules: dict[str, Any], path: Path) -> Iterator[Issue]:
    """Claims without evidence."""
    claims = {"score", "criteria", "region", "bands", "classifyOn", "ranking"}
    claims |= {"qualifiers"} if rules["qualifiers"] else set()
    if not claims <= {evidence["claim"] for evidence in rules["evidence"]}:
        yield "missing-evidence", ("evidence",)
    for index, evidence in enumerate(rules["evidence"]):
        if evidence["level"] in ("confirmed", "single") and not evidence["sources"]:
            yield "missing-evidence", ("evidence", index, "sources")


# --- 1. Vectors -------------------------------------------------------------------------------------------------------

WITH_RULES = {"score": do_score, "score-all": do_score_all, "classify": do_classify, "rank": do_rank}
WITHOUT = {"format": do_format, "parse": do_parse, "round": do_round, "resolve": do_resolve, "find": do_find,
           "check": do_check}


def read_json(text: str) -> Any:
    """JSON with every number as the double nearest to it; whole ones stay whole while they are small."""
    return json.loads(text, parse_int=lambda digits: int(digits) if len(digits) < 16 else float(digits))


def compute(vector: dict[str, Any]) -> dict[str, Any]:
    """The answer to a vector: its value or its error."""
    try:
        if vector["do"] in WITHOUT:
            return {"value": WITHOUT[vector["do"]](vector["input"])}
        rules = lay_down(vector["ruleSet"]) if "ruleSet" in vector else published_rules(vector["rules"])
        return {"value": WITH_RULES[vector["do"]](vector["input"], rules)}
    except Refused as refused:
        issues = [{"code": code, "path": list(path)} for code, path in refused.issues]
        return {"error": {"code": refused.code, "issues": issues}}


def without_empty(value: Any) -> Any:
    """The value without fields that are null or an empty list."""
    if isinstance(value, dict):
        return {key: without_empty(item) for key, item in value.items() if item is not None and item != []}
    return [without_empty(item) for item in value] if isinstance(value, list) else value


def comparable(answer: dict[str, Any]) -> str:
    """A text that is equal for equal answers."""
    if "error" not in answer:
        return json.dumps(without_empty({"value": answer["value"]}), sort_keys=True)
    issues = {json.dumps([issue["code"], issue["path"]]) for issue in answer["error"]["issues"]}
    return " ".join([answer["error"]["code"], *sorted(issues)])


def serve() -> int:
    """Answer every vector of standard input."""
    for line in map(bytes.decode, sys.stdin.buffer):
        if line.strip():
            vector = read_json(line)
            print(json.dumps({"id": vector["id"], **compute(vector)}))
    return 0


def open_text(file: str) -> TextIO:
    """A file of vectors, packed or not."""
    return gzip.open(file, "rt", encoding="utf-8") if file.endswith(".gz") else open(file, encoding="utf-8")


def list_vectors() -> list[str]:
    """The files that lie beside this one: as they are, or packed where they are not."""
    folder = HERE / "vectors"
    plain = {str(file) for file in folder.rglob("*.jsonl")}
    return sorted(plain | {str(file) for file in folder.rglob("*.jsonl.gz") if str(file)[:-3] not in plain})


def compare(files: Sequence[str], shown: int = 20) -> int:
    """Compute every vector of the files and say what differs from what it expects."""
    passed = failed = 0
    for file in files:
        with open_text(file) as lines:
            for vector in map(read_json, filter(str.strip, lines)):
                got, expected = comparable(compute(vector)), comparable(vector["expected"])
                passed, failed = passed + (got == expected), failed + (got != expected)
                if got != expected and failed <= shown:
                    print(f"{vector['id']} ({vector['do']})\n  expected {expected}\n  computed {got}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


def main(arguments: Sequence[str]) -> int:
    given = list(arguments)
    if given == ["--serve"]:
        return serve()
    if given in (["--help"], ["-h"]):
        print(__doc__)
        return 0
    odd = [argument for argument in given if argument.startswith("-")]
    if odd:
        print(f"{odd[0]}: no such option; --help says what there is", file=sys.stderr)
        return 2
    return compare(given or list_vectors())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

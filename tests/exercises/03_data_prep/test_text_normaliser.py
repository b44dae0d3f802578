"""Hidden suite of text_normaliser."""

import unicodedata

import pytest

from grader import checks

ROADS = {"st": "saint", "st.": "street", "rd": "road", "e.g.": "for example", "e.g": "exempli gratia"}
SIGNS = {
    "c++": "cpp",
    "w/": "with",
    "w/o": "without",
    "(c)": "copyright",
    "a.b": "ab",
    "$": "dollars",
    "n*": "many",
}
PHRASES = {"n y": "new york", "n": "north", "a k a": "also known as"}


def is_word(c):
    return c.isalnum() or c == "_"


def expanded(text, abbreviations):
    """Write out abbreviations by going through the text, character by character."""
    out, i = "", 0
    while i < len(text):
        fitting = [
            short
            for short in abbreviations
            if text.startswith(short, i)
            and not (i > 0 and is_word(text[i - 1]))
            and not (i + len(short) < len(text) and is_word(text[i + len(short)]))
        ]
        short = max(fitting, key=len, default="")
        out += abbreviations[short] if short else text[i]
        i += len(short) or 1
    return out


def normal(text, abbreviations):
    words = unicodedata.normalize("NFKC", text).casefold().split()
    return expanded(" ".join(words), abbreviations)


def compare(attempt, texts, abbreviations):
    answers = attempt.normalise_text.map(texts, [abbreviations] * len(texts))
    for text, answer in zip(texts, answers, strict=True):
        checks.equal(answer, normal(text, abbreviations), because=f"The text is {text!a}.")


def written(rng, pieces, n=12):
    """Put pieces and separators together at random."""
    between = [" ", "", ", ", "-", "_", "  ", "."]
    return "".join(str(rng.choice(pieces)) + str(rng.choice(between)) for _ in range(n))


def test_forms_of_letters(attempt, rng):
    """Full-width letters, ligatures and composed accents get one form, and accents stay."""
    forms = [
        "\uff21\uff42\uff13",
        "\ufb01x",
        "e\u0301t\u00e9",
        "x\u00b2",
        "\u2460",
        "\u210b\u2115",
        "n\u0303",
    ]
    texts = [*forms, " ".join(forms[i] for i in rng.permutation(len(forms)))]
    compare(attempt, texts, {})


def test_case(attempt, rng):
    """Case is folded for comparing, which goes beyond small letters."""
    forms = [
        "Stra\u00dfe",
        "STRASSE",
        "\u1e9e",
        "\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2",
        "\u0130x",
        "McX",
    ]
    compare(attempt, [forms[i] for i in rng.permutation(len(forms))], {})


def test_whitespace(attempt, rng):
    """Every run of whitespace, of whatever kind, becomes one space, and none is left at the ends."""
    blanks = [" ", "\t", "\n", "\u00a0", "\u3000", "   ", " \r\n ", "\u2003"]
    texts = ["", "   ", "a" + blanks[4] + "b"]
    for _ in range(3):
        texts.append("".join(str(rng.choice(blanks)) + w for w in ("a", "b", "c")) + str(rng.choice(blanks)))
    compare(attempt, texts, {})


@pytest.mark.points(2)
def test_whole_words(attempt, rng):
    """An abbreviation is written out as a whole word, and never within one."""
    pieces = ["st", "fast", "stop", "first", "rd", "hard", "st2", "4rd", "_st", "rd_", "\u00e9st", "Rd"]
    texts = ["st", "rd, st; (st) st-rd", "st'st"] + [written(rng, pieces) for _ in range(5)]
    compare(attempt, texts, ROADS)


@pytest.mark.points(2)
def test_longest_first(attempt, rng):
    """Where several abbreviations fit, the longest that is a whole word is taken."""
    pieces = ["st", "st.", "e.g.", "e.g", "x", "e.g.x", "st.x"]
    compare(attempt, ["st. st", "e.g. e.g"] + [written(rng, pieces) for _ in range(4)], ROADS)
    turned = dict(reversed(ROADS.items()))
    compare(attempt, [written(rng, pieces) for _ in range(4)], turned)
    compare(attempt, ["N  Y", "n yes", "a k\ta n y", "n y n"], PHRASES)


@pytest.mark.points(2)
def test_signs(attempt, rng):
    """Dots, plus signs, brackets and the like stand for themselves, and may end a word."""
    pieces = ["c++", "C++", "ccc", "c", "w/", "w/o", "(c)", "acb", "a.b", "$", "n*", "nn", "x"]
    texts = ["c++", "c++ x", "c++x", "100 $", "acb a.b", "nn n*", "w/o w/ x", "(c) c"]
    compare(attempt, texts + [written(rng, pieces) for _ in range(4)], SIGNS)


@pytest.mark.points(2)
def test_once(attempt, rng):
    """What has been put in is not replaced again, even if it holds an abbreviation."""
    chain = {"a": "b", "b": "c", "c": "a b", "d": "d d", "bc": "x"}
    texts = ["a", "b", "d", "a b c d"] + [written(rng, list("abcdx")) for _ in range(4)]
    compare(attempt, texts, chain)
    compare(attempt, texts[:4], dict(reversed(chain.items())))


def test_neighbours_as_they_were(attempt, rng):
    """Whether an abbreviation is a whole word is asked of the text before anything was put in."""
    signs = {"+": "plus", "-": "minus", "no.": "number", "#": "(no)"}
    texts = ["+-", "-+-", "no.#", "no.+x", "a+ -", written(rng, ["+", "-", "#", "no."])]
    compare(attempt, texts, signs)


def test_text_put_in(attempt, rng):
    """What is put in is put in as it stands, backslashes included."""
    paths = {"home": "c:\\new\\1", "grp": "\\g<0>", "amp": "&\\\\"}
    compare(attempt, ["home grp amp", written(rng, ["home", "grp", "amp", "x"])], paths)


@pytest.mark.points(3)
def test_duplicates(attempt, rng):
    """Of equal normal forms the first text stays, as it was spelt and where it was."""
    spellings = [
        ["Main St.", "MAIN  street", "main\tst."],
        ["Stra\u00dfe 1", "STRASSE 1", "strasse\u00a01"],
        ["\uff21lfa Rd", "alfa ROAD"],
        ["oak rd", "oak  road"],
        ["", "  "],
        ["Fast lane", "fast LANE "],
        ["fastlane"],
    ]
    texts = [text for group in spellings for text in group]
    checks.equal(attempt.dedupe(["a", "A", "b", "A"], ROADS), ["a", "b"])
    for _ in range(3):
        mixed = [texts[i] for i in rng.permutation(len(texts))]
        seen, expected = set(), []
        for text in mixed:
            form = normal(text, ROADS)
            if form not in seen:
                seen.add(form)
                expected.append(text)
        checks.equal(attempt.dedupe(mixed, ROADS), expected)
    checks.equal(attempt.dedupe([], ROADS), [])
    checks.equal(attempt.dedupe(["a", "A", "b"], {}), ["a", "b"])

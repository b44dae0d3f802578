"""Hidden suite of format_sizes."""

import csv
import io
import json
import string
import xml.etree.ElementTree as ET

import pytest

from grader import checks

LETTERS = list(string.ascii_letters)
SPECIAL = list("\"\\/\b\f\n\r\t\x00\x01\x1f\x7f'<&é世🙂ä ,:{}[]")


def word(rng, low=1, high=9, letters=LETTERS):
    return "".join(rng.choice(letters, size=int(rng.integers(low, high))).tolist())


def read_json(text):
    if not isinstance(text, str):
        raise checks.CheckFailed("to_json returned something other than a string.", actual=text)
    try:
        return json.loads(text, parse_constant=lambda name: f"{name}, which is no JSON")
    except ValueError as error:
        where = f"A JSON parser refuses the text: {error}."
        raise checks.CheckFailed(where, actual=text) from None


def comes_back(attempt, values):
    """Check that a parser gets each value from its text."""
    texts = checks.as_list(attempt.to_json.map(values), len(values))
    for text, value in zip(texts, values, strict=True):
        checks.equal(read_json(text), value, because="This is what a JSON parser reads from the text.")
    return texts


def written(rows, names):
    """Write CSV with Python's own module."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, names, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def table(rng, letters=LETTERS, n=4):
    """Draw rows, the keys of each in an order of its own."""
    names = [f"{word(rng)}{i}" for i in range(3)]
    rows = [{name: word(rng, 0, 7, letters) for name in names}]
    for _ in range(n - 1):
        rows.append({name: word(rng, 0, 7, letters) for name in rng.permutation(names).tolist()})
    return names, rows


def test_json_kinds(attempt, rng):
    """Each of JSON's six kinds of values, at any depth, comes back as what it was."""
    number = int(rng.integers(2, 10**6))
    size = float(rng.choice([-1.0, 1.0]) * 10.0 ** rng.uniform(-30, 30))
    atoms = [None, True, False, 0, -number, 2**70 + number, size, 0.1 + 0.2, 3.0, -0.0, 1e300, word(rng), ""]
    nested = {word(rng): atoms, "empty": [[], {}], "deep": [[{"a": {"b": [number, None]}}]]}
    comes_back(attempt, [*atoms, [], {}, [True, 1, 1.0], nested])


@pytest.mark.points(2)
def test_json_strings(attempt, rng):
    """Strings with quotation marks, backslashes, line ends and control characters come back, keys too."""
    texts = [*SPECIAL, *(word(rng, 3, 9, SPECIAL) for _ in range(6)), '\\"', "\\n", "it's None, not True"]
    comes_back(attempt, [*texts, {text: text for text in texts}])


def test_json_size(attempt, rng):
    """Nothing is escaped that need not be, and nothing stands between the tokens."""
    names, rows = table(rng, SPECIAL)
    values = [rows, {"name": "Zoë Müller, 世界 🙂", "tags": names}, [1, [True, None]], {"a/b": "it's"}]
    for text, value in zip(comes_back(attempt, values), values, strict=True):
        expected = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        because = "This is the number of bytes that the text takes in UTF-8."
        checks.equal(len(text.encode()), len(expected.encode()), because=because)


def test_json_refuses(attempt, rng):
    """NaN and infinities raise ValueError; other types, and keys that are no strings, raise TypeError."""
    name = word(rng)
    for number in (float("nan"), float("inf"), -float("inf")):
        checks.raises(ValueError, attempt.to_json, number, because="JSON has no such number.")
        checks.raises(ValueError, attempt.to_json, {name: [1.0, number]}, because="JSON has no such number.")
    for value in ({1, 2}, b"bytes", 1j):
        checks.raises(TypeError, attempt.to_json, value, because="JSON has no such type.")
        checks.raises(TypeError, attempt.to_json, [name, {name: value}], because="JSON has no such type.")
    for key in (7, None, True, 1.5):
        because = "The keys of an object are strings."
        checks.raises(TypeError, attempt.to_json, {key: name}, because=because)


@pytest.mark.points(2)
def test_csv(attempt, rng):
    """The first line names the columns, every row follows in their order, and every line is ended."""
    names, rows = table(rng)
    checks.equal(attempt.to_csv(rows), written(rows, names))
    checks.equal(attempt.to_csv(rows[:1]), written(rows[:1], names))
    checks.equal(attempt.to_csv([]), "")


@pytest.mark.points(2)
def test_csv_quoting(attempt, rng):
    """Fields and names with a comma, a quotation mark or a line end are quoted, others are not."""
    for piece in (",", '"', "\n", "\r", " ", "\t"):
        rows = [{f"{word(rng)}{piece}": word(rng), "b": f"{piece}{word(rng)}"}]
        checks.equal(attempt.to_csv(rows), written(rows, list(rows[0])))
    letters = [",", '"', "\n", "\r", *"ab ü';"]
    for _ in range(3):
        names, rows = table(rng, letters)
        checks.equal(attempt.to_csv(rows), written(rows, names))


def test_csv_refuses(attempt, rng):
    """A row with a column too few, too many or another raises ValueError."""
    names, rows = table(rng)
    row = rows[-1]
    fewer = {name: row[name] for name in names[1:]}
    for wrong in (fewer, row | {"more": "x"}, fewer | {"other": "x"}):
        checks.raises(ValueError, attempt.to_csv, [*rows[:-1], wrong])
    checks.raises(ValueError, attempt.to_csv, [fewer, *rows[1:]])


def sizes_by_writing(names, value_bytes, n_rows):
    """Write the table in all three formats, and count."""
    rows = [{name: "v" * size for name, size in zip(names, value_bytes, strict=True)}] * n_rows
    root = ET.Element("rows")
    for row in rows:
        element = ET.SubElement(root, "row")
        for name, value in row.items():
            ET.SubElement(element, name).text = value
    texts = {
        "csv": written(rows, names),
        "json": json.dumps(rows, ensure_ascii=False, separators=(",", ":")),
        "xml": ET.tostring(root, encoding="unicode"),
    }
    return {name: len(text.encode()) for name, text in texts.items()}


@pytest.mark.points(2)
def test_sizes(attempt, rng):
    """The sizes are those of the texts, to the byte, for one column and one row as for many."""
    for width, n_rows in ((3, 1), (1, 5), (1, 1), (4, 40)):
        names = [f"{word(rng)}{i}" for i in range(width)]
        value_bytes = rng.integers(1, 12, size=width).tolist()
        because = f"{width} columns and {n_rows} rows."
        expected = sizes_by_writing(names, value_bytes, n_rows)
        checks.equal(attempt.byte_sizes(names, value_bytes, n_rows), expected, because=because)


def test_sizes_in_utf8(attempt, rng):
    """A character beyond ASCII in a name takes two bytes or more."""
    names = [f"{word(rng)}ö", f"ñ{word(rng)}", f"名{word(rng)}"]
    value_bytes = rng.integers(1, 12, size=3).tolist()
    checks.equal(attempt.byte_sizes(names, value_bytes, 7), sizes_by_writing(names, value_bytes, 7))

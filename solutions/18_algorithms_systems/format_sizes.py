r"""What a text format costs in bytes, and what the bytes buy.

The same table as CSV, JSON and XML: CSV names each column once, JSON once for each value, XML twice. Write
the first two by hand, then work out all three sizes without writing anything.

Interviewers ask why one export is three times as large as another, which kinds of values JSON has, and what
happens to a comma, a quotation mark or an umlaut on the way. The usual answer to the last question is a join
with commas, which is right until somebody writes a comment.

JSON has six kinds of values: strings, numbers, true and false, null, arrays and objects. Numbers have no NaN
and no infinity; dates, sets and bytes do not exist; the keys of an object are strings. In CSV and XML there
is only text, and what was a number is for the reader to know.

Conventions
- JSON: no spaces between tokens, keys in the order of the dict. In strings `"`, `\` and the characters below
  U+0020 are escaped and nothing else, with the two-character escapes `\" \\ \b \f \n \r \t` where there is
  one, otherwise as `\u` and four hexadecimal digits. Characters such as ä stay as they are. A float may be
  written in any way that reads back as the same number.
- CSV: fields separated by commas, every line ended by `\r\n`, the last one too. The first line names the
  columns. A field, a name too, is put in quotation marks if it contains a comma, a quotation mark, `\r` or
  `\n`, and only then; quotation marks inside it are doubled.
- A file holds the text in UTF-8: an ASCII character takes one byte, others take two to four.
- The modules json and csv, which do all of this, are what you are asked to do without.
"""

import math


def to_json(value: object) -> str:
    r"""Write a value as JSON.

    Parameters
    ----------
    value : None, bool, int, float, str, list, or dict
        What to write. Lists and dicts hold such values again, at most 20 levels deep.

    Returns
    -------
    str
        The text, from which a JSON parser gets an equal value of the same kind.

    Raises
    ------
    ValueError
        If a number is NaN or infinite, at any depth.
    TypeError
        If something is of any other type, such as set or bytes, or if a key is no string, at any depth.

    Examples
    --------
    >>> to_json({"name": "Zoë", "tags": ["a\tb", None], "active": True, "score": -15})
    '{"name":"Zoë","tags":["a\\tb",null],"active":true,"score":-15}'
    """
    if value is None:
        return "null"
    # Before int: True is an int in Python, and str(True) is no JSON.
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"JSON has no {value}.")
        # The shortest text that reads back as this float.
        return repr(value)
    if isinstance(value, str):
        return '"' + "".join(map(_escaped, value)) + '"'
    if isinstance(value, list):
        return "[" + ",".join(map(to_json, value)) + "]"
    if isinstance(value, dict):
        # A key of 1 written as "1" would come back as another key.
        if not all(isinstance(key, str) for key in value):
            raise TypeError("The keys of a JSON object are strings.")
        return "{" + ",".join(f"{to_json(key)}:{to_json(item)}" for key, item in value.items()) + "}"
    raise TypeError(f"JSON has no {type(value).__name__}.")


def to_csv(rows: list[dict[str, str]]) -> str:
    r"""Write rows of strings as CSV.

    Parameters
    ----------
    rows : list of dict of str to str
        The rows, each with two or more columns. The columns come in the order of the first row's keys; a
        later row may have its keys in another order.

    Returns
    -------
    str
        The text; "" if there are no rows.

    Raises
    ------
    ValueError
        If a row has not exactly the keys of the first one: a table has no place for other columns, and none
        for a missing value.

    Examples
    --------
    >>> to_csv([{"city": "Bath", "note": "small, old"}, {"note": 'the "hub" of it', "city": "York"}])
    'city,note\r\nBath,"small, old"\r\nYork,"the ""hub"" of it"\r\n'
    """
    if not rows:
        return ""
    names = list(rows[0])
    if any(row.keys() != rows[0].keys() for row in rows):
        raise ValueError("All rows need the same columns.")
    # By name, not by position: the order of a row's keys is no promise.
    lines = [names, *([row[name] for name in names] for row in rows)]
    return "".join(",".join(map(_quoted, line)) + "\r\n" for line in lines)


def byte_sizes(names: list[str], value_bytes: list[int], n_rows: int) -> dict[str, int]:
    r"""Work out how many bytes a table takes in three formats.

    All values are strings, and neither they nor the names contain anything that has to be quoted or escaped.
    JSON and XML look like this, without any white space; CSV is as above::

        [{"id":"007","city":"Leeds"},{"id":"008","city":"Derby"}]
        <rows><row><id>007</id><city>Leeds</city></row><row><id>008</id><city>Derby</city></row></rows>

    Parameters
    ----------
    names : list of str
        Names of the columns, one or more. They may contain characters such as ä.
    value_bytes : list of int
        For each column, how many bytes each of its values takes in UTF-8, above 0.
    n_rows : int
        Number of rows, 1 or more.

    Returns
    -------
    dict of str to int
        The number of bytes of the whole text, in UTF-8, under "csv", "json" and "xml".

    Examples
    --------
    >>> sizes = byte_sizes(["id", "city"], [3, 5], 2)
    >>> sizes["csv"], sizes["json"], sizes["xml"]
    (31, 57, 95)
    """
    width = len(names)
    named = sum(len(name.encode()) for name in names)
    values = sum(value_bytes)
    # Commas between the fields and two bytes for the end of the line, once more for the names.
    line_ends = width - 1 + 2
    csv = (named + line_ends) + n_rows * (values + line_ends)
    # Around name and value four quotation marks and a colon; commas between; braces; a comma between objects.
    one_object = named + values + 5 * width + (width - 1) + 2
    json = n_rows * one_object + (n_rows - 1) + 2
    # The name twice, in <> and in </>.
    one_row = 2 * named + values + 5 * width + len("<row></row>")
    xml = n_rows * one_row + len("<rows></rows>")
    return {"csv": csv, "json": json, "xml": xml}


_SHORT = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def _escaped(character):
    """Return one character of a string as JSON wants it."""
    if character in _SHORT:
        return _SHORT[character]
    return character if character >= " " else f"\\u{ord(character):04x}"


def _quoted(field):
    """Return a field as it stands in a line of CSV."""
    if any(character in field for character in ',"\r\n'):
        return '"' + field.replace('"', '""') + '"'
    return field

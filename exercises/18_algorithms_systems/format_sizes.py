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
    raise NotImplementedError


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
    raise NotImplementedError


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
    raise NotImplementedError

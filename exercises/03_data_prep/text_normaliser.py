r"""Text in three spellings: one normal form, short forms written out, duplicates removed.

"Main St.", "MAIN  STREET" and "main street" in full-width letters are one address. Write the normal form that
makes them equal, and use it to remove duplicates from a list of texts without changing the ones that are
kept.

Interviewers ask for it as a warm-up, and look at the corners: a replacement that also hits the "st" in
"fast", an abbreviation with a dot that is read as a pattern, one replacement that feeds the next, a set that
forgets the order.

The normal form of a text is made in four steps, in this order:

1. Unicode normalisation NFKC (`unicodedata.normalize`): full-width letters, ligatures and composed accents
   get one form.
2. Case folding (`str.casefold`), which is made for comparing: it also turns the German sharp s into "ss".
3. Each run of whitespace becomes one space; none is left at either end. Whitespace is what `str.split` takes
   for it.
4. Abbreviations are written out, as whole words. From left to right, at each place the longest abbreviation
   that stands there as a whole word is replaced, and the search goes on behind it. What has been put in is
   not searched.

An abbreviation stands as a whole word if the characters right before and right after it, where there are any,
are no word characters. These are the characters of the text after step 3, also where a neighbour is written
out. Word characters are letters, digits and the underscore: ``c.isalnum() or c == "_"``, which is what a
regular expression calls ``\w``. The abbreviation itself may hold any characters, such as dots, a plus or a
space.

Abbreviations are passed as a dict from short to long, both in normal form by steps 1 to 3 and not empty. The
dict itself may be empty.
"""


def normalise_text(text: str, abbreviations: dict[str, str]) -> str:
    r"""Return the normal form of a text.

    Parameters
    ----------
    text : str
        Any text.
    abbreviations : dict of str to str
        What is to be written out.

    Returns
    -------
    str
        The text after all four steps.

    Examples
    --------
    >>> normalise_text("  Fast LANE,\t3rd St. ", {"st.": "street", "st": "saint"})
    'fast lane, 3rd street'
    >>> normalise_text("C++ w/o tears", {"w/o": "without", "c++": "cpp", "without": "sans"})
    'cpp without tears'
    """
    raise NotImplementedError


def dedupe(texts: list[str], abbreviations: dict[str, str]) -> list[str]:
    """Remove texts whose normal form has occurred before.

    Parameters
    ----------
    texts : list of str
        The texts.
    abbreviations : dict of str to str
        As in `normalise_text`.

    Returns
    -------
    list of str
        For each normal form the first text that has it, spelt as it was, in the order of the list.

    Examples
    --------
    >>> dedupe(["Main St.", "Station Road", "MAIN  STREET"], {"st.": "street"})
    ['Main St.', 'Station Road']
    """
    raise NotImplementedError

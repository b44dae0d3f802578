"""Like wrong_quote_from_memory: another answer, and a paraphrase of its limits for a quote."""


def answer():
    return """
    My favourite algorithm is binary search. You want to find one name in a long sorted list, say a printed
    phone book, without reading every line. Open the book in the middle and compare the name you see with the
    name you want. Throw away the half that cannot contain it. Repeat with the other half until one line is
    left. Suppose there are a million names. After one look half a million are left, after two a quarter of a
    million, and after twenty looks there is exactly one. Reading line by line would take half a million looks
    on average. The price is order: the list has to be sorted beforehand, and whenever a new name arrives it
    must be put in its proper place, which means moving many others. I prefer it to a hash table, which is a
    cupboard where a formula tells you the drawer, because binary search also finds the nearest name when
    yours is missing.
    """


def self_assessment():
    return {
        "problem": (2, "You want to find one name in a long sorted list"),
        "mechanism": (2, "Throw away the half that cannot contain it."),
        "example": (2, "after twenty looks there is exactly one"),
        "limits": (2, "the list needs to be in sorted order first"),
        "choice": (2, "binary search also finds the nearest name when yours is missing"),
        "plain_words": (2, "a hash table, which is a cupboard where a formula tells you the drawer"),
    }

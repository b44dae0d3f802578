"""None: a whole answer that lacks a dozen words is no mere definition."""


def answer():
    return """
    You want to find one name in a long sorted list.
    Open the book in the middle and compare the name you see with the
    name you want. Throw away the half that cannot contain it. Repeat with the other half until one line is
    left.
    After twenty looks there is exactly one.
    The price is order: the list has to be sorted beforehand. I prefer it to a hash table, which is a cupboard
    where a formula tells you the drawer, because binary search also finds the nearest name when yours is
    missing.
    """


def self_assessment():
    return {
        "problem": (2, "You want to find one name in a long sorted list"),
        "mechanism": (2, "Throw away the half that cannot contain it."),
        "example": (2, "after twenty looks there is exactly one"),
        "limits": (2, "the list has to be sorted beforehand"),
        "choice": (2, "binary search also finds the nearest name when yours is missing"),
        "plain_words": (2, "a hash table, which is a cupboard where a formula tells you the drawer"),
    }

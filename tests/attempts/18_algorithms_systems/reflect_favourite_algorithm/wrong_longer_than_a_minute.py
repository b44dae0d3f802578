"""Your answer takes longer than a minute to say. Cut what the listener does not need to follow the example:
most often the history, the name, and the second of two examples."""


def answer():
    first = (
        "You have an album with a thousand photographs in order of date, and you want the first one taken "
        "after you moved to the mountains. If that picture is from before the move, the whole first half is"
        " of no interest. A thousand pictures become five hundred, then two hundred and fifty. Then I do "
        "the same with what is left. It works only if they are in order: in a shuffled box it confidently "
        "finds the wrong one. I prefer it to an index of all pictures because it needs no extra memory. "
    )
    return first + (
        "The idea is old. It was described in a lecture in 1946, and for years most published versions had "
        "a mistake in them, which shows how hard it is to get the borders right. One version in a well "
        "known library was wrong for nine years, because the sum of two large positions did not fit into a "
        "machine word. There are many variants of it as well: some jump ahead in steps that double, some "
        "guess from the values where to look, as you do in a telephone book, and some work on functions "
        "that rise and then fall. I could tell you about each."
    )

"""You expect attention to notice that two words have changed places. Without information about positions it
sees a set of words, and each word takes its output with it."""

_right = answers


def answers():
    return _right() | {"exchanged_words": "new"}

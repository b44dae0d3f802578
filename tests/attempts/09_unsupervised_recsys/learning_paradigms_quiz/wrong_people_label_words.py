"""You let people provide the next words. They stand in the text: such training is self-supervised, which is
why it can use so much data."""

_right = answers


def answers():
    return _right() | {"next_word_targets": "annotators"}

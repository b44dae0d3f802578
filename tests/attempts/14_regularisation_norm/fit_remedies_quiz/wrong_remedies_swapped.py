"""You have the remedies the wrong way round. A gap between training and validation calls for more data or
more restraint; a high training error calls for more capacity and less restraint."""

_right = answers


def answers():
    return _right() | {
        "gap": {"less weight decay", "train longer"},
        "both_high": {"more dropout", "more training data"},
    }

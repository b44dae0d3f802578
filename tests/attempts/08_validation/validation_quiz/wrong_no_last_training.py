"""You forget the last training. Cross-validation only chooses a setting; none of its models saw all
rows."""

_right = answers


def answers():
    return _right() | {"models_trained": 120, "nested_models": 240}

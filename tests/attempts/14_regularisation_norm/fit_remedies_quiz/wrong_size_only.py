"""You only enlarge the network. A high training error may also come from too few steps, or from too much
restraint."""

_right = answers


def answers():
    return _right() | {"both_high": {"larger network"}}

"""You judge by the number of parameters alone. Networks with more parameters than examples often
generalise well; noise, training and restraints matter too."""

_right = answers


def answers():
    return _right() | {"many_parameters": True}

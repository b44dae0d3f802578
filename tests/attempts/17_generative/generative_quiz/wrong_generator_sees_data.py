"""You let the generator see real data. Its input is noise, and it learns of the data only through the
gradient of the discriminator."""

_right = answers


def answers():
    return _right() | {"sees_data": "both"}

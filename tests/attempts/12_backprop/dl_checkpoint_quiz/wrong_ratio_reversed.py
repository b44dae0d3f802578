"""Your ratio is that of LSTM to GRU. The GRU is the smaller of the two."""

_right = answers


def answers():
    return _right() | {"gru_lstm": 4 / 3}

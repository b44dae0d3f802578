"""None: takes a GRU for half an LSTM, and is right about all else."""

_all_right = answers


def answers():
    return {**_all_right(), "gru_share": 0.5}

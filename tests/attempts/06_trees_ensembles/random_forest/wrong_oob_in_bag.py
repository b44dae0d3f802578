"""Your out-of-bag probabilities are turned round: they ask for each row the trees that have drawn it."""

_right = RandomForest.oob_proba


def _oob(self):
    self._unseen = ~self._unseen
    try:
        return _right(self)
    finally:
        self._unseen = ~self._unseen


RandomForest.oob_proba = _oob

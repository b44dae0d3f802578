"""You return the number of the class instead of its label. Keep the sorted labels, and look them up."""

RandomForest.predict = lambda self, X: self.predict_proba(X).argmax(axis=1)

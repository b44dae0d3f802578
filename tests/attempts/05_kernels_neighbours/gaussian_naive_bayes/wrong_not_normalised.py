"""Your answers match log p(class) + log p(x | class), the joint probability. It ranks the classes, but does
not add up to 1: Bayes' rule divides by the sum over all classes."""


def log_proba(self, X):
    return self._log_joint(X)


GaussianNB.log_proba = log_proba

"""Your objective leaves out the penalty. The squared error alone may rise from one round to the next; what
never rises is the sum of both."""


def objective(R, mask, users, items, reg):
    errors = (R - users @ items.T)[mask]
    return float(np.sum(errors**2))

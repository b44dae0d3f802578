"""You refuse labels outside [0, 1] only. A label of a quarter is neither 0 nor 1; the task asks for a
ValueError there too."""


def _require_labels(y):
    if np.min(y) < 0 or np.max(y) > 1:
        raise ValueError("labels lie between 0 and 1")

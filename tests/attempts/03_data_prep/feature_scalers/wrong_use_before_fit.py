"""Used before fit your scaler stops with an AttributeError about an attribute of its own. Say what is
wrong: raise a ValueError with a sentence."""


def __init__(self, method="standard"):
    if method not in ("standard", "minmax"):
        raise ValueError("unknown method")
    self.method = method


FeatureScaler.__init__ = __init__

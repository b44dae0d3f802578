"""Your inverse adds the shift before it multiplies by the scale. The step done last is undone first:
multiply, then add."""


def inverse_transform(self, Z):
    self._require_columns(Z)
    return (Z + self.shift) * self.scale


FeatureScaler.inverse_transform = inverse_transform

"""Other spelling, numpy numbers, numbers rounded to four digits."""

import numpy as np


def answers():
    return {
        "review": "Many to one",
        "caption": "one_to_many",
        "tagging": "ALIGNED",
        "translation": "encoder decoder",
        "next_word": "Aligned",
        "weights": 620.0,
        "slopes": np.int64(50),
        "shared": "Sum",
        "faded": 2.656e-5,
        "clipping": "Exploding",
        "memory": np.round(0.36603, 4),
        "shown": 0.09869,
        "gru_share": 0.75,
        "without_influence": "Values",
        "spread": np.sqrt(64),
        "third_position": 0.3333,
        "longer": 9.0,
        "exchanged_words": "Exchanged",
        "heads": 1.0,
    }
